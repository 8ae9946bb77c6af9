import { about, type CivilDate } from "../calendar.js";
import type { Relative } from "../mention.js";
import { type Part, partOf } from "../parts.js";
import { type Lean, type Reading, type Recogniser, relativeTo, type Scan, wordAt } from "../reading.js";
import { step } from "../reference.js";
import { type CalendarUnit, UNITS } from "../words.js";

/** The day of writing, where it is known to the day. */
export const now = (scan: Scan): CivilDate | null =>
  scan.reference?.resolution === "day" ? scan.reference.date : null;

/** A part of what was read, whether or not its year is known yet. */
export function narrowed(scan: Scan, whole: Reading, part: Part, article: boolean): Reading {
  const { inYear } = whole;
  return {
    ...whole,
    period: whole.period === null ? null : partOf(whole.period, part, now(scan)),
    inYear: inYear === null ? null : (year) => partOf(inYear(year), part, null),
    article,
    end: part === "end",
    window: false,
  };
}

/** What "of" leads to: a period, with "the" or without, or "the year" that the writer is in. */
export function ofWhat(scan: Scan, at: number, lean: Lean, inner: Recogniser): Reading | null {
  if (wordAt(scan, at) === "the") return theUnit(scan, at) ?? inner(scan, at + 1, lean);
  if (OWNERS.has(wordAt(scan, at)))
    return wordAt(scan, at + 1) === "fiscal"
      ? (theUnit(scan, at) ?? inner(scan, at + 1, lean))
      : inner(scan, at + 1, lean);
  const unit = UNITS.get(wordAt(scan, at));
  if (unit === "year") return thisUnit(scan, at + 1, unit);
  return inner(scan, at, lean);
}

const OWNERS = new Set(["our", "its", "their"]);

/** "the year", "the fiscal year", "the quarter", "the decade": the one that holds the reference. */
export function theUnit(scan: Scan, at: number): Reading | null {
  const i = ["fiscal", "calendar", "financial", "current"].includes(wordAt(scan, at + 1)) ? at + 2 : at + 1;
  const word = wordAt(scan, i);
  const unit = UNITS.get(word);
  if (
    unit === undefined ||
    word.endsWith("s") ||
    unit === "day" ||
    wordAt(scan, i + 1) === "ended" ||
    /^\d{4}$/.test(wordAt(scan, i + 1))
  )
    return null;
  const reading = thisUnit(scan, i + 1, unit);
  const fiscal = i > at + 1 && wordAt(scan, at + 1) !== "calendar" && wordAt(scan, at + 1) !== "current";
  return fiscal && reading.period !== null ? { ...reading, period: about(reading.period) } : reading;
}

export function thisUnit(scan: Scan, next: number, unit: CalendarUnit): Reading {
  const relative: Relative = { direction: "present", length: { low: 0, high: 0, unit }, anaphoric: false };
  return relativeTo(next, scan.reference === null ? null : step(scan.reference, 0, unit), relative);
}
