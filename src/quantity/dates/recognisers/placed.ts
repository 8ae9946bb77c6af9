import { dayNumber, type Period } from "../calendar.js";
import type { Relative } from "../mention.js";
import { absolute, type Lean, type Reading, relativeTo, type Scan, wordAt } from "../reading.js";
import { yearly } from "../reference.js";
import { nearTold, tenseBefore } from "../tense.js";
import { stepped } from "./steps.js";

const YEAR_STEPS: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["this", 0],
  ["next", 1],
]);

/** "of last year", "this year", "next year" behind a month or quarter: steps from the reference's year. */
export function relativeYear(scan: Scan, at: number): { next: number; steps: number } | null {
  const i = wordAt(scan, at) === "of" ? at + 1 : at;
  const steps = YEAR_STEPS.get(wordAt(scan, i));
  return steps === undefined || wordAt(scan, i + 1) !== "year" ? null : { next: i + 2, steps };
}

/** A period of last, this or next year. */
export function inRelativeYear(
  scan: Scan,
  { next, steps }: { next: number; steps: number },
  inYear: (year: number) => Period,
  article: boolean,
): Reading {
  const period = scan.reference === null ? null : inYear(scan.reference.date.year + steps);
  return relativeTo(next, period, stepped(steps, "year"), { article });
}

/** With the year where one is told, else in the year that the lean asks for. */
export function placed(
  scan: Scan,
  lean: Lean,
  next: number,
  year: { next: number; year: number } | null,
  inYear: (year: number) => Period,
  article = false,
): Reading {
  if (year !== null) return absolute(year.next, inYear(year.year), { article });
  const other = relativeYear(scan, next);
  if (other !== null) return inRelativeYear(scan, other, inYear, article);
  const period =
    nearTold(scan, lean, inYear) ??
    (scan.reference === null
      ? null
      : yearly(scan.reference, lean === "nearest" ? tenseBefore(scan, next) : lean, inYear));
  return relativeTo(
    next,
    period,
    { direction: directionOf(scan, period, lean), length: null, anaphoric: false },
    { inYear, article },
  );
}

function directionOf({ reference }: Scan, period: Period | null, lean: Lean): Relative["direction"] {
  if (period === null || reference === null) return lean === "future" ? "future" : "past";
  const now = dayNumber(reference.date);
  return dayNumber(period.from) > now ? "future" : dayNumber(period.to) < now ? "past" : "present";
}
