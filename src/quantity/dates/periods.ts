import type { Period } from "./calendar.js";
import { firstOf, type Lean, type Reading, type Recogniser, type Row, tokenAt, wordAt } from "./reading.js";
import { longAgo } from "./recognisers/decades.js";
import { distance, unitBefore, window } from "./recognisers/distance.js";
import { ended } from "./recognisers/ended.js";
import { dayFirst, monthFirst } from "./recognisers/months.js";
import { namedYear, rough } from "./recognisers/named-years.js";
import { dayBeyond, dayWord, toDate } from "./recognisers/now.js";
import { isoDate, slashDate } from "./recognisers/numeric.js";
import { parts } from "./recognisers/part.js";
import { numberedQuarter, yearFirst, yearWordsFirst } from "./recognisers/quarters.js";
import { calendarStep } from "./recognisers/relative.js";
import { seasonOfYear } from "./recognisers/seasons.js";
import { bareWeekday } from "./recognisers/weekdays.js";
import { estimatedYear, shortYear, year } from "./recognisers/years.js";
import { START } from "./starts.js";
import { WEEKDAYS } from "./words.js";

/** "Monday, April 20, 2026": the weekday belongs to the date. */
const weekdayAndDate: Recogniser = (scan, at, lean) => {
  const token = tokenAt(scan, at);
  if (!token.capital || !WEEKDAYS.has(token.lower)) return null;
  const i = wordAt(scan, at + 1) === "," ? at + 2 : at + 1;
  const date = monthFirst(scan, i, lean) ?? dayFirst(scan, i, lean);
  const day = date?.inYear?.(2024) ?? date?.period;
  return day?.grain === "day" || (day?.grain === "part" && day.resolution === "day") ? date : null;
};

/** What has no parts in it, the most telling first. */
const WHOLE: readonly Row[] = [
  { starts: START.number, read: isoDate },
  { starts: START.number, read: slashDate },
  { starts: START.weekday, read: weekdayAndDate },
  { starts: START.month, read: monthFirst },
  { starts: START.number | START.code, read: dayFirst },
  { starts: START.number, read: yearFirst },
  { starts: START.step | START.yearLead | START.code, read: yearWordsFirst },
  { starts: START.code | START.ordinal | START.yearLead, read: numberedQuarter },
  { starts: START.season, read: seasonOfYear },
  { starts: START.yearLead | START.code | START.unit, read: namedYear },
  { starts: START.code, read: estimatedYear },
  { starts: START.apostrophe, read: shortYear },
  { starts: START.code | START.apostrophe | START.ordinal, read: longAgo },
  { starts: START.amount | START.number | START.softener | START.unit, read: distance },
  { starts: START.unit, read: unitBefore },
  { starts: START.unit | START.now, read: toDate },
  { starts: START.unit, read: dayBeyond },
  { starts: START.step, read: calendarStep },
  { starts: START.step, read: window },
  { starts: START.now, read: dayWord },
  { starts: START.weekday, read: bareWeekday },
  { starts: START.number, read: year },
];
const whole = firstOf(WHOLE);

/** Parts of a whole, and parts of parts ("late in the second quarter of 2026", "the end of the first half of next year"). */
const part = firstOf(parts(firstOf([...parts(whole.read), whole]).read));

/** Every period that prose names, in the order in which they are tried. */
const named = firstOf([part, whole]);
const period = firstOf([
  { starts: START.yearLead, read: rough(named.read) },
  { starts: START.unit | START.number | START.amount | START.yearLead, read: ended(named.read) },
  named,
]);

const LEANS: Readonly<Record<Lean, number>> = { nearest: 0, past: 1, future: 2 };

/** A period at a token, with the "the" that belongs to it; null where none begins there. */
export const periodAt: Recogniser = (scan, at, lean) => {
  const key = at * 3 + LEANS[lean];
  const slot = key % RECENT;
  const { keys, readings } = scan.recent;
  if (keys[slot] === key) return readings[slot] ?? null;
  const reading = wordAt(scan, at) === "the" ? withArticle(scan, at, lean) : period.read(scan, at, lean);
  keys[slot] = key;
  readings[slot] = reading;
  return reading;
};

/** How many readings are kept: more tokens ahead than any frame or list looks. */
const RECENT = 96;

const withArticle: Recogniser = (scan, at, lean) => {
  const reading = periodAt(scan, at + 1, lean);
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
