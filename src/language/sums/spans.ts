import { Decimal } from "decimal.js";
import type { Figure } from "../../quantity/quantity.js";
import { closes } from "./apposition.js";
import { term } from "./equation.js";
import { type Line, plainFigure, wordAt } from "./line.js";
import type { Found } from "./stated-sum.js";

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const TIED = new Set(["or", "(", ":", "\u2014", "after", "lasting", "spanning"]);
const UNTIL = new Set(["until", "till", "through", "ending"]);
const PASSED = new Set(
  "a an the term period of about some just nearly almost roughly that is in total , i.e ie".split(" "),
);

/** Longer sentences tell more than one thing. */
const LONGEST = 40;

/** "from 2025 to 2031, or six years", "signed in 2024, runs for 10 years, until 2034": the years between two years. */
export function findSpans(line: Line): Found[] {
  const found: Found[] = [];
  for (const at of line.figures) {
    const figure = plainFigure(line, at);
    if (figure?.quantity.unit?.id !== "year" && figure?.quantity.unit?.name !== "year") continue;
    const years = yearsAround(line, at);
    if (!figure || !years || !isTied(line, at, years)) continue;
    found.push(spanFound(line, years, figure));
  }
  return found;
}

/** The two years of the sentence, as items; null where there are more, or fewer. */
function yearsAround(line: Line, at: number): readonly [number, number] | null {
  const sentence = line.items[at]?.sentence;
  const years: number[] = [];
  let first = at;
  while (line.items[first - 1]?.sentence === sentence && at - first < LONGEST) first--;
  for (let k = first; line.items[k]?.sentence === sentence && k - first < LONGEST; k++) {
    const item = line.items[k];
    if (item?.kind === "word" && YEAR.test(item.lower)) years.push(k);
    if (item?.kind === "figure" && k !== at && item.figure?.quantity.unit?.dimension === "time") return null;
  }
  const [one, other] = years;
  if (one === undefined || other === undefined || years.length > 2) return null;
  return yearAt(line, one) < yearAt(line, other) ? [one, other] : null;
}

const yearAt = (line: Line, at: number): number => Number(line.items[at]?.lower);

function isTied(line: Line, at: number, [first, last]: readonly [number, number]): boolean {
  if (at > last) {
    let k = at - 1;
    while (k > last && PASSED.has(wordAt(line, k, at))) k--;
    const word = wordAt(line, k, at);
    if (at - last > 6 || !TIED.has(word) || !closes(line, at)) return false;
    return word === "after" ? k - last <= 2 : isRun(line, first, last);
  }
  if (at < first || last - at > 5) return false;
  const before = wordAt(line, last - 1, at);
  return UNTIL.has(before) || (before === "in" && UNTIL.has(wordAt(line, last - 2, at)));
}

/** "from 2025 to 2031", "between 2025 and 2031". */
function isRun(line: Line, first: number, last: number): boolean {
  const [opens, joins] = [wordAt(line, first - 1, first), wordAt(line, last - 1, last)];
  if (last - first > 6) return false;
  return (
    (opens === "from" && (joins === "to" || joins === "until" || joins === "through")) ||
    (opens === "between" && joins === "and")
  );
}

function spanFound(line: Line, [first, last]: readonly [number, number], result: Figure): Found {
  const span = yearAt(line, last) - yearAt(line, first);
  const told = new Decimal(result.quantity.value ?? span);
  // From the middle of one year to that of another, or both of them counted.
  const holds = told.minus(span).abs().lte(1);
  const left = `${yearAt(line, last)} \u2212 ${yearAt(line, first)}`;
  const written = holds ? term(result) : `${span} years, not ${result.text}`;
  return { kind: "difference", parts: [], result, holds, equation: `${left} = ${written}` };
}
