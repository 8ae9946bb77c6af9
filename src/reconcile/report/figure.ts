import type { Claim, Statement, Tranche } from "../../base/model.js";
import { printQuantity } from "../../quantity/index.js";
import type { Quantity } from "../../quantity/quantity.js";
import { facetsOf } from "../scope.js";

const TRANCHE_WORDS: Readonly<Record<Tranche, string>> = {
  immediate: "at once",
  further: "in further money",
  new: "in new money",
  prior: "in earlier money",
  total: "in total",
};

/** The figure or the state as a sentence gives it, without its scope: "up to $33 billion". */
export function bareFigure(statement: Statement): string {
  const { quantity } = statement;
  if (quantity !== null) return printed(quantity);
  return (statement.state ?? "nothing").replaceAll("-", " ");
}

const known = new WeakMap<Quantity, string>();

/** Printing makes sure that its words read back; worth doing once. A date is kept in days; only its words say it. */
function printed(quantity: Quantity): string {
  const done = known.get(quantity);
  if (done !== undefined) return done;
  const words = quantity.unit?.dimension === "date" ? quantity.text : printQuantity(quantity);
  known.set(quantity, words);
  return words;
}

/** The figure or the state with the scope that sets it apart: "up to $33 billion in total". */
export function toldFigure(statement: Statement): string {
  const scope = facetsOf(statement);
  const figure = bareFigure(statement);
  const rate = scope.per !== undefined && statement.scope?.per === scope.per && !figure.includes(scope.per);
  return [
    figure,
    rate ? `a ${scope.per}` : "",
    scope.tranche === undefined ? "" : TRANCHE_WORDS[scope.tranche],
    scope.over === undefined ? "" : `over ${scope.over}`,
    scope.as === undefined ? "" : `(${scope.as})`,
    scope.of === undefined ? "" : `(${scope.of})`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** What several claims give: the figures they use, with the scope that all of them share. */
export function toldTogether(claims: readonly Claim[]): string {
  const [first] = claims;
  if (!first) return "";
  const some = claims.slice(0, MOST_CLAIMS);
  const figures = [...new Set(some.map(bareFigure))];
  const scopes = new Set(some.map((claim) => toldFigure(claim).slice(bareFigure(claim).length)));
  const [one = "", other] = figures.sort((a, b) => a.length - b.length);
  if (other?.endsWith(one) && figures.length === 2) return `(${other.slice(0, -one.length).trim()}) ${one}`;
  if (other !== undefined) return figures.slice(0, MOST_FIGURES).join(" or ");
  return scopes.size === 1 ? toldFigure(first) : bareFigure(first);
}

const MOST_FIGURES = 3;
const MOST_CLAIMS = 50;

/** The words a claim's source uses for its figure, for the side of a discrepancy. */
export function writtenFigure(claim: Claim): string {
  return claim.quantity?.text ?? bareFigure(claim);
}
