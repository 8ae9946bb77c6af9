import { addDays, dayPeriod, type Period, weekday } from "../calendar.js";
import {
  gluedAfter,
  joinedBefore,
  type Lean,
  type Recogniser,
  relativeTo,
  tokenAt,
  wordAt,
} from "../reading.js";
import { knows, type Reference } from "../reference.js";
import { tenseBefore } from "../tense.js";
import { WEEKDAY_NAMES, WEEKDAYS } from "../words.js";

/** The weekday on or before the reference; for the future the one behind it. */
export function onWeekday(reference: Reference, day: number, lean: Lean): Period | null {
  if (!knows(reference, "day")) return null;
  const back = (weekday(reference.date) - day + 7) % 7;
  if (lean === "future") return dayPeriod(addDays(reference.date, 7 - back));
  return dayPeriod(addDays(reference.date, lean === "past" && back === 0 ? -7 : -back));
}

/** "Monday", "on Tuesday": the latest one, the reference's own day included; behind "by" and "until" the next. */
export const bareWeekday: Recogniser = (scan, at, lean) => {
  const token = tokenAt(scan, at);
  const day = token.capital ? WEEKDAYS.get(token.lower) : undefined;
  if (day === undefined || joinedBefore(scan, at) || WEEKDAY_NAMES.has(wordAt(scan, at - 1))) return null;
  if (gluedAfter(scan, at) && wordAt(scan, at + 1) === "-") return null;
  const way = lean === "nearest" ? tenseBefore(scan, at) : lean;
  const period =
    scan.reference === null ? null : onWeekday(scan.reference, day, way === "future" ? "future" : "nearest");
  return relativeTo(at + 1, period, {
    direction: way === "future" ? "future" : "past",
    length: null,
    anaphoric: false,
  });
};
