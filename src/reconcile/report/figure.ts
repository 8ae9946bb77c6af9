import type { Claim, Statement, Tranche } from "../../base/model.js";
import { printQuantity } from "../../quantity/index.js";
import type { Quantity } from "../../quantity/quantity.js";
import { facetsOf } from "../scope.js";
import { contentWords } from "../words.js";

const TRANCHE_WORDS: Readonly<Record<Tranche, string>> = {
  immediate: "at once",
  further: "in further money",
  new: "in new money",
  prior: "in earlier money",
  total: "in total",
};

/**
 * The figure or the state as a sentence gives it, without its scope: "up to $33 billion". In a sentence on a `topic`
 * that names what is counted, without that: "nearly 500,000", on "the number of Trainium2 chips".
 */
export function bareFigure(statement: Statement, topic?: string): string {
  const { quantity } = statement;
  if (quantity === null) return (statement.state ?? "nothing").replaceAll("-", " ");
  const words = printed(quantity);
  return topic === undefined || quantity.unit?.dimension !== "count" ? words : withoutNoun(words, topic);
}

function withoutNoun(figure: string, topic: string): string {
  const told = contentWords(topic);
  const words = figure.split(" ");
  while (words.length > 1) {
    const [last] = contentWords(words.at(-1) ?? "");
    if (last === undefined || !told.has(last)) break;
    words.pop();
  }
  return words.join(" ");
}

const known = new WeakMap<Quantity, string>();

/** A date is kept in days, and a count or a time is better told as it was written: "half a million", "one quarter". */
const AS_WRITTEN: ReadonlySet<string> = new Set(["date", "count", "time"]);

/** Printing makes sure that its words read back; worth doing once. */
function printed(quantity: Quantity): string {
  const done = known.get(quantity);
  if (done !== undefined) return done;
  const { text, unit } = quantity;
  const isPlain = unit !== null && AS_WRITTEN.has(unit.dimension) && !/\d-\p{L}/u.test(text);
  const words = isPlain || unit?.dimension === "date" ? text : printQuantity(quantity);
  known.set(quantity, words);
  return words;
}

/** The figure or the state with the scope that sets it apart: "up to $33 billion in total". */
export function toldFigure(statement: Statement, topic?: string): string {
  const scope = facetsOf(statement);
  const figure = bareFigure(statement, topic);
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
export function toldTogether(claims: readonly Claim[], topic?: string): string {
  const [first] = claims;
  if (!first) return "";
  const some = claims.slice(0, MOST_CLAIMS);
  const figures = [...new Set(some.map((claim) => bareFigure(claim, topic)))];
  const scopes = new Set(some.map((claim) => toldFigure(claim).slice(bareFigure(claim).length)));
  const [one = "", other] = figures.sort((a, b) => a.length - b.length);
  if (other?.endsWith(one) && figures.length === 2) return `(${other.slice(0, -one.length).trim()}) ${one}`;
  if (other !== undefined) return figures.slice(0, MOST_FIGURES).join(" or ");
  return scopes.size === 1 ? toldFigure(first, topic) : bareFigure(first, topic);
}

const MOST_FIGURES = 3;
const MOST_CLAIMS = 50;

/** The words a claim's source uses for its figure, for the side of a discrepancy. */
export function writtenFigure(claim: Claim): string {
  return claim.quantity?.text ?? bareFigure(claim);
}
