import type { Claim, Statement, Tranche } from "../../base/model.js";
import { printQuantity } from "../../quantity/index.js";
import { facetsOf } from "../scope.js";

const TRANCHE_WORDS: Readonly<Record<Tranche, string>> = {
  immediate: "at once",
  further: "more later",
  new: "in new money",
  prior: "before that",
  total: "in total",
};

/** The figure or the state as a sentence gives it, without its scope: "up to $33 billion". */
export function bareFigure(statement: Statement): string {
  if (statement.quantity !== null) return printQuantity(statement.quantity);
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

/** The words a claim's source uses for its figure, for the side of a discrepancy. */
export function writtenFigure(claim: Claim): string {
  return claim.quantity?.text ?? bareFigure(claim);
}
