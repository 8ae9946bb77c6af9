import type { Figure } from "../../quantity/quantity.js";
import { isPhrase, saysAgain } from "./apposition.js";
import { changeFound } from "./changes.js";
import { CLAUSE_BREAKS } from "./cues.js";
import { addable, isAmount, isMultiple, isPercent, pointsOf } from "./kinds.js";
import { type Line, plainFigure, wordAt } from "./line.js";
import type { Found } from "./stated-sum.js";

const MORE = new Set(
  "more less higher lower larger smaller bigger greater above below fewer over ahead short up down".split(
    " ",
  ),
);
const BREAKS = new Set([...CLAUSE_BREAKS, ",", "(", ")", ":", "—"]);

/** "12 GW, 3 GW more than last year's 9 GW": an amount, by how much it differs, and from what. */
export function findComparisons(line: Line): Found[] {
  const found: Found[] = [];
  for (let i = 0; i + 2 < line.figures.length; i++) {
    const [x = -1, y = -1, z = -1] = line.figures.slice(i, i + 3);
    const [now, size, then] = [plainFigure(line, x), plainFigure(line, y), plainFigure(line, z)];
    if (!now || !size || !then || !(isAmount(now) || isPercent(now)) || isMultiple(size)) continue;
    if (
      !addable(now.quantity, then.quantity) ||
      !differs(line, y, z) ||
      (!saysAgain(line, x, y) && !isSaid(line, x, y))
    )
      continue;
    const sum = changeFound(then, now, isPercent(now) ? pointsOf(size) : size);
    if (sum) found.push(sum);
  }
  return found;
}

/** "more than", "above", "higher than" between the size of the difference and what it is from. */
function differs(line: Line, size: number, then: number): boolean {
  const first = wordAt(line, size + 1, size);
  const second = wordAt(line, size + 2, size);
  const opens = wordAt(line, then - 1, then) === "(" ? then - 1 : then;
  if (!MORE.has(first) || !isPhrase(line, size, opens, 9, BREAKS)) return false;
  return (
    second === "than" ||
    second === "on" ||
    second === "from" ||
    first === "above" ||
    first === "below" ||
    first === "over"
  );
}

/** "$12 billion, 3 billion more than …": a comma alone joins them when the difference follows. */
function isSaid(line: Line, now: number, size: number): boolean {
  const mark = wordAt(line, size - 1, size);
  const marked =
    mark === "," || mark === "(" || mark === "—" || (mark === "some" && wordAt(line, size - 2, size) === ",");
  return marked && isPhrase(line, now, size - 1, 8, BREAKS);
}

export type { Figure };
