import { season } from "../calendar.js";
import { absolute, gluedBefore, type Recogniser, type Scan, wordAt } from "../reading.js";
import { SEASONS } from "../words.js";
import { placed } from "./placed.js";
import { yearAfter } from "./year-numbers.js";

/** "spring 2026", "the summer of 2025", "winter 2025-26", "summer's end" without a year only as "last summer" (see relative). */
export const seasonOfYear: Recogniser = (scan, at, lean) => {
  const first = SEASONS.get(wordAt(scan, at));
  if (first === undefined) return null;
  const year = yearAfter(
    scan,
    wordAt(scan, at + 1) === "of" || wordAt(scan, at + 1) === "," ? at + 2 : at + 1,
  );
  if (year === null)
    return isSeason(scan, at) ? placed(scan, lean, at + 1, null, (y) => season(y, first), true) : null;
  const mark = wordAt(scan, year.next);
  const second = wordAt(scan, year.next + 1);
  const two =
    first === 12 &&
    (mark === "-" || mark === "–" || mark === "/") &&
    gluedBefore(scan, year.next) &&
    Number(second) % 100 === (year.year + 1) % 100;
  return absolute(two ? year.next + 2 : year.next, season(year.year, first), {
    article: wordAt(scan, at + 1) === "of",
  });
};

const SEASON_CUES = new Set([
  "in",
  "by",
  "since",
  "until",
  "till",
  "during",
  "before",
  "after",
  "from",
  "of",
  "early",
  "late",
  "mid",
  "through",
  "over",
  "for",
]);

/** "in the spring", "by autumn", "late in the summer": a season, where "spring" or "fall" alone may be anything. */
function isSeason(scan: Scan, at: number): boolean {
  const before = wordAt(scan, at - 1);
  if (before === "the") return SEASON_CUES.has(wordAt(scan, at - 2)) && wordAt(scan, at + 1) !== "of";
  const double = wordAt(scan, at) === "fall" || wordAt(scan, at) === "spring";
  return double
    ? before === "by" || before === "until"
    : SEASON_CUES.has(before) && before !== "for" && before !== "over";
}
