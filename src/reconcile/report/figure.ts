import type { Claim, Statement, Tranche } from "../../base/model.js";
import { printQuantity } from "../../quantity/index.js";
import { facetsOf } from "../scope.js";

const TRANCHE_WORDS: Readonly<Record<Tranche, string>> = {
  immediate: "at once",
  further: "more later",
  new: "in new money",
  prior: "in earlier money",
  total: "in total",
};

/** The figure or the state as a sentence gives it, without its scope: "up to $33 billion". */
export function bareFigure(statement: Statement): string {
  const { quantity } = statement;
  // A date is kept as a number of days; only its words say it.
  if (quantity !== null) return quantity.unit?.dimension === "date" ? quantity.text : printQuantity(quantity);
  return (statement.state ?? "nothing").replaceAll("-", " ");
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
  const figures = [...new Set(claims.map(bareFigure))];
  const scopes = new Set(claims.map((claim) => toldFigure(claim).slice(bareFigure(claim).length)));
  const [one = "", other] = figures.sort((a, b) => a.length - b.length);
  if (other?.endsWith(one) && figures.length === 2) return `(${other.slice(0, -one.length).trim()}) ${one}`;
  if (other !== undefined) return figures.slice(0, MOST_FIGURES).join(" or ");
  return scopes.size === 1 ? toldFigure(first) : bareFigure(first);
}

const MOST_FIGURES = 3;

/** The words a claim's source uses for its figure, for the side of a discrepancy. */
export function writtenFigure(claim: Claim): string {
  return claim.quantity?.text ?? bareFigure(claim);
}
