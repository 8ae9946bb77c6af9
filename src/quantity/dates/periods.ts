import { addDays, type Period } from "./calendar.js";
import { type Reading, type Recogniser, tokenAt, wordAt } from "./reading.js";
import { distance, unitBefore, window } from "./recognisers/distance.js";
import { ended } from "./recognisers/ended.js";
import { dayFirst, monthFirst } from "./recognisers/months.js";
import { isoDate, slashDate } from "./recognisers/numeric.js";
import { parts } from "./recognisers/part.js";
import { numberedQuarter, seasonOfYear, yearFirst } from "./recognisers/quarters.js";
import { bareWeekday, calendarStep, dayWord, toDate } from "./recognisers/relative.js";
import { longAgo, namedYear, roughYear, year } from "./recognisers/years.js";
import { WEEKDAYS } from "./words.js";

/** "Monday, April 20, 2026": the weekday belongs to the date. */
const weekdayAndDate: Recogniser = (scan, at, lean) => {
  const token = tokenAt(scan, at);
  if (!token.capital || !WEEKDAYS.has(token.lower)) return null;
  const i = wordAt(scan, at + 1) === "," ? at + 2 : at + 1;
  const date = monthFirst(scan, i, lean) ?? dayFirst(scan, i, lean);
  return date !== null &&
    (date.period === null ? date.inYear !== null && i === at + 2 : date.period.grain === "day")
    ? date
    : null;
};

const first =
  (recognisers: readonly Recogniser[]): Recogniser =>
  (scan, at, lean) => {
    for (const recognise of recognisers) {
      const reading = recognise(scan, at, lean);
      if (reading !== null) return reading;
    }
    return null;
  };

/** What has no parts in it, the most telling first. */
const WHOLE: readonly Recogniser[] = [
  isoDate,
  slashDate,
  weekdayAndDate,
  monthFirst,
  dayFirst,
  yearFirst,
  numberedQuarter,
  seasonOfYear,
  namedYear,
  longAgo,
  roughYear,
  distance,
  unitBefore,
  toDate,
  calendarStep,
  window,
  dayWord,
  bareWeekday,
  year,
];
const whole = first(WHOLE);

/** Parts of a whole, and parts of parts ("late in the second quarter of 2026", "the end of the first half of next year"). */
const part = first(parts(first([...parts(whole), whole])));

/** Every period that prose names, in the order in which they are tried. */
const PERIODS: readonly Recogniser[] = [ended(whole), part, whole];
const period = first(PERIODS);

/** A period at a token, with the "the" that belongs to it; null where none begins there. */
export const periodAt: Recogniser = (scan, at, lean) => {
  if (wordAt(scan, at) !== "the") return period(scan, at, lean);
  const reading = period(scan, at + 1, lean);
  return reading?.article === true ? reading : null;
};

/** The two sides of a range as one period; a side whose year is not said takes the other's. Null where they do not follow one another. */
export function spanning(a: Reading, b: Reading): Period | null {
  const [from, to] = sharedYear(a, b);
  if (from === null || to === null) return null;
  const resolution = from.resolution === to.resolution ? from.resolution : finer(from, to);
  const period: Period = {
    from: from.from,
    to: to.to,
    resolution,
    grain: "part",
    approximate: from.approximate || to.approximate,
  };
  return order(period.from) < order(period.to) ? period : null;
}

const finer = (a: Period, b: Period): Period["resolution"] =>
  a.resolution === "day" || b.resolution === "day" ? "day" : "month";

const order = (date: Period["from"]): number => date.year * 10_000 + date.month * 100 + date.day;

function sharedYear(a: Reading, b: Reading): readonly [Period | null, Period | null] {
  if (a.inYear !== null && b.inYear === null && b.period !== null && b.relative === null) {
    const from = a.inYear(b.period.from.year);
    return order(from.from) <= order(b.period.from)
      ? [from, b.period]
      : [a.inYear(b.period.from.year - 1), b.period];
  }
  const base = a.period;
  if (b.inYear !== null && base !== null) {
    const to = b.inYear(base.from.year);
    return order(to.to) >= order(base.to) ? [base, to] : [base, b.inYear(base.from.year + 1)];
  }
  return [a.period, b.period];
}

/** The period that begins the day after this one ends: what "after 2025" leaves. */
export const dayAfter = (period: Period): Period["from"] => addDays(period.to, 1);
