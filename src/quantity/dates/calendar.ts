import type { CalendarUnit } from "./words.js";

/** A day of the proleptic Gregorian calendar; month and day from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export type Resolution = "year" | "month" | "day";

/** A stretch of whole days, both ends included, with the resolution its ends are told in. */
export interface Period {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly resolution: Resolution;
  /** What kind of calendar unit it is: decides what "early" or "the first half" of it means. */
  readonly grain: CalendarUnit | "season" | "part";
  readonly approximate: boolean;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);

/** Days since 1970-01-01 (Howard Hinnant's days_from_civil). */
export function dayNumber({ year, month, day }: CivilDate): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719_468
  );
}

/** The day that is `days` since 1970-01-01 (Howard Hinnant's civil_from_days). */
export function civilDate(days: number): CivilDate {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
  };
}

export const addDays = (date: CivilDate, days: number): CivilDate => civilDate(dayNumber(date) + days);

/** The same day `months` later, or the last of the month where there is no such day. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const count = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return { year, month, day: Math.min(date.day, daysInMonth(year, month)) };
}

/** 0 for Monday. */
export const weekday = (date: CivilDate): number => (((dayNumber(date) + 3) % 7) + 7) % 7;

export const dayPeriod = (date: CivilDate): Period => ({
  from: date,
  to: date,
  resolution: "day",
  grain: "day",
  approximate: false,
});

export const days = (from: CivilDate, to: CivilDate, grain: Period["grain"] = "part"): Period => ({
  from,
  to,
  resolution: "day",
  grain,
  approximate: false,
});

/** `count` months from the first of `month`; months beyond 12 run into the next years. */
export function months(year: number, month: number, count: number, grain: Period["grain"]): Period {
  const from = addMonths({ year, month: 1, day: 1 }, month - 1);
  return { from, to: addDays(addMonths(from, count), -1), resolution: "month", grain, approximate: false };
}

/** Whole years, both included. */
export const years = (
  first: number,
  last: number,
  grain: Period["grain"] = first === last ? "year" : "part",
): Period => ({
  from: { year: first, month: 1, day: 1 },
  to: { year: last, month: 12, day: 31 },
  resolution: "year",
  grain,
  approximate: false,
});

export const quarter = (year: number, n: number): Period => months(year, n * 3 - 2, 3, "quarter");
export const half = (year: number, n: number): Period => months(year, n * 6 - 5, 6, "half");
export const season = (year: number, firstMonth: number): Period => months(year, firstMonth, 3, "season");
export const decade = (year: number): Period => years(year - (year % 10), year - (year % 10) + 9, "decade");
/** The 21st century is 2001 to 2100. */
export const century = (n: number): Period => years(n * 100 - 99, n * 100, "century");
export const centuryOf = (year: number): number => Math.ceil(year / 100);

export const about = (period: Period): Period =>
  period.approximate ? period : { ...period, approximate: true };

const pad = (n: number, width: number): string => String(n).padStart(width, "0");

/** A date as EDTF, told in the given resolution. */
export function printDate(date: CivilDate, resolution: Resolution): string {
  const year = date.year < 0 ? `-${pad(-date.year, 4)}` : pad(date.year, 4);
  if (resolution === "year") return year;
  return resolution === "month"
    ? `${year}-${pad(date.month, 2)}`
    : `${year}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
}

const qualifier = (period: Period): string => (period.approximate ? "~" : "");
export const printStart = (period: Period): string =>
  printDate(period.from, period.resolution) + qualifier(period);
export const printEnd = (period: Period): string =>
  printDate(period.to, period.resolution) + qualifier(period);

/** A period as EDTF: one date where its ends are the same in its resolution, else an interval. */
export function printPeriod(period: Period): string {
  const start = printStart(period);
  const end = printEnd(period);
  return start === end ? start : `${start}/${end}`;
}

/** The months' names, January first. */
export const MONTH_NAMES: readonly string[] =
  "January February March April May June July August September October November December".split(" ");
