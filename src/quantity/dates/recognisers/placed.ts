import { dayNumber, type Period } from "../calendar.js";
import { absolute, type Lean, type Reading, relativeTo, type Scan, wordAt } from "../reading.js";
import { yearly } from "../reference.js";
import { nearTold, tenseBefore } from "../tense.js";

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
  if (other !== null) {
    const placedIn = scan.reference === null ? null : inYear(scan.reference.date.year + other.steps);
    const away = Math.abs(other.steps);
    const direction = other.steps < 0 ? "past" : other.steps > 0 ? "future" : "present";
    return relativeTo(
      other.next,
      placedIn,
      { direction, length: { low: away, high: away, unit: "year" }, anaphoric: false },
      { article },
    );
  }
  const period =
    nearTold(scan, lean, inYear) ??
    (scan.reference === null
      ? null
      : yearly(scan.reference, lean === "nearest" ? tenseBefore(scan, next) : lean, inYear));
  const ahead =
    period !== null && scan.reference !== null && dayNumber(period.from) > dayNumber(scan.reference.date);
  const direction = ahead || (period === null && lean === "future") ? "future" : "past";
  return relativeTo(next, period, { direction, length: null, anaphoric: false }, { inYear, article });
}
