import { sameDimension } from "../../quantity/index.js";
import type { Figure } from "../../quantity/quantity.js";
import { closes, saysAgain } from "./apposition.js";
import { equation, outcome, term } from "./equation.js";
import { isAmount } from "./kinds.js";
import { type Line, plainFigure, wordAt } from "./line.js";
import { comesOut, reachOf } from "./reach.js";
import type { Found } from "./stated-sum.js";

/** How far a round figure in another unit may be off: "1,200 acres (490 hectares)", "a month, or 30 days". */
const LEEWAY = 0.06;

/** "1.1 GW, or 1,100 MW", "1.2 km (1,200 metres)": one amount in two units. */
export function findRestatements(line: Line): Found[] {
  const found: Found[] = [];
  for (let i = 0; i + 1 < line.figures.length; i++) {
    const [x = -1, y = -1] = line.figures.slice(i, i + 2);
    const [one, other] = [plainFigure(line, x), plainFigure(line, y)];
    if (!one || !other || !isOtherUnit(one, other) || !isTwice(line, x, y)) continue;
    const made = reachOf(one.quantity);
    const told = reachOf(other.quantity);
    const near = told.point.minus(made.point).abs().lte(made.point.abs().times(LEEWAY));
    const holds = near || comesOut(made, other.quantity, LEEWAY);
    const written = holds ? term(other) : outcome(made.point, other.quantity);
    found.push({
      kind: "ratio",
      parts: [one],
      result: other,
      holds,
      equation: equation(term(one), written, other, holds),
    });
  }
  return found;
}

function isOtherUnit(one: Figure, other: Figure): boolean {
  const [a, b] = [one.quantity.unit, other.quantity.unit];
  if (!a || !b || a.id === b.id || a.dimension.startsWith("money") || a.dimension === "count") return false;
  return (
    (isAmount(one) || a.dimension === "time") &&
    !a.dimension.includes("/") &&
    sameDimension(one.quantity, other.quantity)
  );
}

/** ", or", "(", ", that is": a comma alone begins something else, and so may a bracket that goes on. */
function isTwice(line: Line, from: number, to: number): boolean {
  if (!closes(line, to) || !saysAgain(line, from, to)) return false;
  for (let k = from + 1; k < to; k++) {
    const word = wordAt(line, k, from);
    const before = wordAt(line, k - 1, from);
    if (word === "(" || word === "=" || word === "ie" || word === "i.e" || word === "equivalent") return true;
    if ((word === "or" || word === "that") && (before === "," || before === "\u2014")) return true;
  }
  return false;
}
