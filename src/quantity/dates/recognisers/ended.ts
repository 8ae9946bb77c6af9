import { addDays, addMonths, days, type Period } from "../calendar.js";
import { lengthAt } from "../length.js";
import type { Length } from "../mention.js";
import { pastHyphen, type Reading, type Recogniser, type Scan, wordAt } from "../reading.js";
import { UNITS } from "../words.js";

const JOINTS = new Set(["ended", "ending", "through", "to"]);

/** "the quarter ended June 30, 2026", "the 12 months to March 2026", "the fiscal year ending January 2026": the stretch up to that date. */
export const ended =
  (inner: Recogniser): Recogniser =>
  (scan, at) => {
    if (wordAt(scan, at - 1) !== "the" && wordAt(scan, at - 1) !== "its" && wordAt(scan, at - 1) !== "their")
      return null;
    const length = lengthBefore(scan, at);
    if (length === null || length.high === null) return null;
    const joint = wordAt(scan, length.next);
    if (
      !JOINTS.has(joint) ||
      (joint === "to" && length.high === 1 && !["year", "quarter", "half"].includes(length.unit))
    )
      return null;
    const on = wordAt(scan, length.next + 1) === "on" || wordAt(scan, length.next + 1) === "in" ? 1 : 0;
    const last = inner(scan, length.next + 1 + on, joint === "ending" ? "nearest" : "past");
    if (
      last === null ||
      last.window ||
      last.relative?.length != null ||
      (last.period?.resolution === "year" &&
        !(length.unit === "decade" || (length.unit === "year" && length.high > 1)))
    )
      return null;
    return upTo(last, length);
  };

function lengthBefore(scan: Scan, at: number): (Length & { next: number }) | null {
  const i = ["fiscal", "financial", "full"].includes(wordAt(scan, at)) ? pastHyphen(scan, at + 1) : at;
  const word = wordAt(scan, i);
  const year = word === "half" ? pastHyphen(scan, i + 1) : -1;
  if (year > 0 && wordAt(scan, year) === "year") return { low: 1, high: 1, unit: "half", next: year + 1 };
  if (word === "half") return { low: 1, high: 1, unit: "half", next: i + 1 };
  const unit = UNITS.get(word);
  if (unit !== undefined && !word.endsWith("s")) return { low: 1, high: 1, unit, next: i + 1 };
  const read = lengthAt(scan, at);
  return read === null || read.article ? null : { ...read.length, next: read.next };
}

const MONTHS: Readonly<Record<Length["unit"], number>> = {
  day: 0,
  week: 0,
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

function upTo(last: Reading, { high, unit }: Length): Reading {
  const back = (end: Period): Period => {
    const n = high ?? 1;
    const after = addDays(end.to, 1);
    const from =
      MONTHS[unit] > 0 ? addMonths(after, -MONTHS[unit] * n) : addDays(after, -(unit === "week" ? 7 : 1) * n);
    return end.resolution === "day" || MONTHS[unit] === 0
      ? days(from, end.to)
      : { ...end, from, grain: "part" };
  };
  const { inYear } = last;
  return {
    ...last,
    period: last.period === null ? null : back(last.period),
    inYear: inYear === null ? null : (year) => back(inYear(year)),
    article: true,
  };
}
