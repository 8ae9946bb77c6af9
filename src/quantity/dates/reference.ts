import {
  about,
  addDays,
  addMonths,
  type CivilDate,
  century,
  centuryOf,
  civilDate,
  dayPeriod,
  days,
  daysInMonth,
  decade,
  half,
  months,
  type Period,
  quarter,
  type Resolution,
  weekday,
  years,
} from "./calendar.js";
import { edtfInterval } from "./edtf.js";
import type { CalendarUnit } from "./words.js";

/** Where a named period without a year is looked for: "since March" is a past one, "by March" one to come. */
export type Lean = "past" | "future" | "nearest";

/** The date that relative expressions are counted from, and how exactly it is known. */
export interface Reference {
  readonly date: CivilDate;
  readonly resolution: Resolution;
}

/** A reference from an EDTF date; of an interval its last known end; within half a year the month of that is taken as known. Null where it is not valid or open. */
export function referenceOf(edtf: string): Reference | null {
  const interval = edtfInterval(edtf);
  if (interval === null) return null;
  const from = Number.isFinite(interval.from) ? interval.from : interval.to;
  const to = Number.isFinite(interval.to) ? interval.to : from;
  if (!Number.isFinite(from)) return null;
  const a = civilDate(from);
  const b = civilDate(to);
  if (from === to) return { date: a, resolution: "day" };
  const months =
    a.year === b.year && a.day === 1 && b.day === daysInMonth(b.year, b.month) && b.month - a.month < 6;
  return { date: b, resolution: months || (a.year === b.year && a.month === b.month) ? "month" : "year" };
}

const RANK: Readonly<Record<Resolution, number>> = { year: 0, month: 1, day: 2 };
const NEEDS: Readonly<Record<CalendarUnit, Resolution>> = {
  day: "day",
  week: "day",
  month: "month",
  quarter: "month",
  half: "month",
  year: "year",
  decade: "year",
  century: "year",
};
const MONTHS_IN: Readonly<Record<CalendarUnit, number>> = {
  day: 0,
  week: 0,
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};
const DAYS_IN: Readonly<Record<CalendarUnit, number>> = {
  day: 1,
  week: 7,
  month: 30.4,
  quarter: 91,
  half: 182.5,
  year: 365.25,
  decade: 3652.5,
  century: 36_525,
};

/** Whether the reference is known exactly enough to step by this unit. */
export const knows = (reference: Reference, unit: CalendarUnit): boolean =>
  RANK[reference.resolution] >= RANK[NEEDS[unit]];

/** The reference itself: "today", "now". */
export const present = ({ date, resolution }: Reference): Period =>
  resolution === "day"
    ? dayPeriod(date)
    : resolution === "month"
      ? months(date.year, date.month, 1, "month")
      : years(date.year, date.year);

/** The date so many units away; part of a month or quarter is counted in days. */
export function shift(date: CivilDate, amount: number, unit: CalendarUnit): CivilDate {
  const byMonths = MONTHS_IN[unit] * amount;
  return MONTHS_IN[unit] > 0 && Number.isInteger(byMonths)
    ? addMonths(date, byMonths)
    : addDays(date, Math.round(DAYS_IN[unit] * amount));
}

/** EDTF's four digits. */
const isOfOurTime = ({ year }: CivilDate): boolean => year >= 1 && year <= 9999;

/** "two months earlier": the unit that holds the date so far away, told no finer than the words are. */
export function away(reference: Reference, amount: number, unit: CalendarUnit): Period | null {
  if (!knows(reference, unit)) return null;
  const date = shift(reference.date, amount, unit);
  if (!isOfOurTime(date)) return null;
  switch (unit) {
    case "day":
      return dayPeriod(date);
    case "week":
      return about(dayPeriod(date));
    case "month":
      return months(date.year, date.month, 1, "month");
    case "quarter":
      return quarter(date.year, Math.ceil(date.month / 3));
    case "half":
      return months(date.year, date.month, 1, "month");
    case "year":
      return Number.isInteger(amount) || reference.resolution === "year"
        ? years(date.year, date.year)
        : months(date.year, date.month, 1, "month");
    case "decade":
      return about(years(date.year, date.year));
    case "century":
      return about(years(date.year, date.year));
  }
}

/** "last quarter", "this year", "next week": the calendar unit so many steps from the one that holds the reference. */
export function step(reference: Reference, steps: number, unit: CalendarUnit): Period | null {
  if (!knows(reference, unit)) return null;
  const { date } = reference;
  switch (unit) {
    case "day":
      return dayPeriod(addDays(date, steps));
    case "week": {
      const monday = addDays(date, steps * 7 - weekday(date));
      return days(monday, addDays(monday, 6), "week");
    }
    case "month":
      return months(date.year, date.month + steps, 1, "month");
    case "quarter":
      return months(date.year, (Math.ceil(date.month / 3) + steps) * 3 - 2, 3, "quarter");
    case "half":
      return half(date.year, Math.ceil(date.month / 6) + steps);
    case "year":
      return years(date.year + steps, date.year + steps);
    case "decade":
      return decade(date.year + steps * 10);
    case "century":
      return century(centuryOf(date.year) + steps);
  }
}

/** "the past three years", "over the next decade": from the reference that far, ends included. */
export function windowOf(
  reference: Reference,
  amount: number,
  unit: CalendarUnit,
  direction: "past" | "future",
): Period | null {
  if (!knows(reference, unit)) return null;
  const there = shift(reference.date, direction === "past" ? -amount : amount, unit);
  if (!isOfOurTime(there)) return null;
  const [from, to] = direction === "past" ? [there, reference.date] : [reference.date, there];
  return { from, to, resolution: reference.resolution, grain: "part", approximate: false };
}

const middle = (period: Period): number => (linear(period.from) + linear(period.to)) / 2;
/** A date as a number that grows with time; exact enough to compare distances of months. */
const linear = (date: CivilDate): number => date.year * 366 + date.month * 30.5 + date.day;

/** News tells more of what was than of what will be: "in September" told in April is the last one. */
const PAST_WEIGHT = 0.6;

/** A period that recurs every year, in the year that the lean asks for: the latest begun, the next to end, or the nearest. */
export function yearly(reference: Reference, lean: Lean, inYear: (year: number) => Period): Period {
  const { date } = reference;
  const now = linear(date);
  const candidates = [inYear(date.year - 1), inYear(date.year), inYear(date.year + 1)] as const;
  if (lean === "past") return linear(candidates[1].from) <= now ? candidates[1] : candidates[0];
  if (lean === "future") return linear(candidates[1].to) >= now ? candidates[1] : candidates[2];
  const distance = (period: Period): number =>
    (middle(period) < now ? PAST_WEIGHT : 1) * Math.abs(middle(period) - now);
  return candidates.reduce((best, next) => (distance(next) < distance(best) ? next : best));
}
