import {
  addDays,
  addMonths,
  type CivilDate,
  dayNumber,
  days,
  daysInMonth,
  type Period,
  years,
} from "./calendar.js";
import type { CalendarUnit } from "./words.js";

/** The parts that prose names of a period. */
export type Part =
  | "early"
  | "mid"
  | "late"
  | "early-mid"
  | "mid-late"
  | "start"
  | "end"
  | "half-1"
  | "half-2"
  | "rest";

/**
 * What parts mean, as shares of the whole in its natural steps (from inclusive, to exclusive). A year has twelve months,
 * so "late 2023" is 2023-09/2023-12; a decade ten years, so "the late 1990s" is 1997/1999.
 *
 * | of a        | early | mid   | late   | start | end   | first half | second half |
 * |-------------|-------|-------|--------|-------|-------|------------|-------------|
 * | year        | 1–4   | 5–8   | 9–12   | 1     | 12    | 1–6        | 7–12        |
 * | half-year   | 1–2   | 3–4   | 5–6    | 1     | 6     | 1–3        | 4–6         |
 * | quarter, season | 1 | 2     | 3      | 1     | 3     | days       | days        |
 * | month       | 1–10  | 11–20 | 21–    | 1–7   | last 7| 1–15       | 16–         |
 * | decade      | 0–3   | 4–6   | 7–9    | 0     | 9     | 0–4        | 5–9         |
 * | century     | 1–33  | 34–66 | 67–100 | 1     | 100   | 1–50       | 51–100      |
 */
type Named = Exclude<Part, "rest" | "early-mid" | "mid-late">;
type Steps = Readonly<Record<Named, readonly [from: number, to: number]>>;

const YEAR: Steps = {
  early: [0, 4],
  mid: [4, 8],
  late: [8, 12],
  start: [0, 1],
  end: [11, 12],
  "half-1": [0, 6],
  "half-2": [6, 12],
};
const HALF: Steps = {
  early: [0, 2],
  mid: [2, 4],
  late: [4, 6],
  start: [0, 1],
  end: [5, 6],
  "half-1": [0, 3],
  "half-2": [3, 6],
};
const QUARTER: Steps = {
  early: [0, 1],
  mid: [1, 2],
  late: [2, 3],
  start: [0, 1],
  end: [2, 3],
  "half-1": [0, 1.5],
  "half-2": [1.5, 3],
};
const DECADE: Steps = {
  early: [0, 4],
  mid: [4, 7],
  late: [7, 10],
  start: [0, 1],
  end: [9, 10],
  "half-1": [0, 5],
  "half-2": [5, 10],
};
const CENTURY: Steps = {
  early: [0, 33],
  mid: [33, 66],
  late: [66, 100],
  start: [0, 1],
  end: [99, 100],
  "half-1": [0, 50],
  "half-2": [50, 100],
};

/** That part of a period. `now` is needed for the rest of one; parts of days and of odd stretches are the whole. */
export function partOf(period: Period, part: Part, now: CivilDate | null): Period {
  if (part === "early-mid")
    return { ...partOf(period, "early", now), to: partOf(period, "mid", now).to, grain: "part" };
  if (part === "mid-late")
    return { ...partOf(period, "mid", now), to: partOf(period, "late", now).to, grain: "part" };
  if (part === "rest") return restOf(period, now);
  switch (period.grain) {
    case "year":
      return byMonths(period, YEAR[part]);
    case "half":
      return byMonths(period, HALF[part]);
    case "quarter":
    case "season":
      return byMonths(period, QUARTER[part]);
    case "decade":
      return byYears(period, DECADE[part]);
    case "century":
      return byYears(period, CENTURY[part]);
    case "month":
      return byDays(period, part);
    default:
      return part === "start" || part === "end" ? edge(period, part) : period;
  }
}

function byMonths(period: Period, [from, to]: readonly [number, number]): Period {
  const start = at(period.from, from);
  const end = addDays(at(period.from, to), -1);
  const whole = Number.isInteger(from) && Number.isInteger(to);
  const grain = to - from === 6 ? "half" : to - from === 1 ? "month" : "part";
  return {
    from: start,
    to: end,
    resolution: whole ? "month" : "day",
    grain,
    approximate: period.approximate,
  };
}

/** So many months on; half a month is fifteen days. */
const at = (date: CivilDate, months: number): CivilDate =>
  addDays(addMonths(date, Math.floor(months)), Number.isInteger(months) ? 0 : 15);

function byYears(period: Period, [from, to]: readonly [number, number]): Period {
  const first = period.from.year;
  return { ...years(first + from, first + to - 1), approximate: period.approximate };
}

const MONTH_PARTS: Readonly<Record<Named, (last: number) => readonly [number, number]>> = {
  early: () => [1, 10],
  mid: () => [11, 20],
  late: (last) => [21, last],
  start: () => [1, 7],
  end: (last) => [last - 6, last],
  "half-1": () => [1, 15],
  "half-2": (last) => [16, last],
};

function byDays(period: Period, part: Named): Period {
  const { year, month } = period.from;
  const [first, last] = MONTH_PARTS[part](daysInMonth(year, month));
  return days({ year, month, day: first }, { year, month, day: last });
}

function edge(period: Period, part: "start" | "end"): Period {
  const date = part === "start" ? period.from : period.to;
  return { ...period, from: date, to: date };
}

function restOf(period: Period, now: CivilDate | null): Period {
  if (now === null || dayNumber(now) <= dayNumber(period.from) || dayNumber(now) > dayNumber(period.to))
    return period;
  return days(now, period.to);
}

/** "the first three months of 2026", "the last two weeks of April": so many units from the front or the back of a period. */
export function edgeUnits(
  period: Period,
  amount: number,
  unit: CalendarUnit,
  side: "first" | "last",
): Period | null {
  const span = (date: CivilDate, n: number): CivilDate =>
    MONTHS[unit] > 0 ? addMonths(date, MONTHS[unit] * n) : addDays(date, (unit === "week" ? 7 : 1) * n);
  const [from, to] =
    side === "first"
      ? [period.from, addDays(span(period.from, amount), -1)]
      : [span(addDays(period.to, 1), -amount), period.to];
  if (dayNumber(from) < dayNumber(period.from) || dayNumber(to) > dayNumber(period.to)) return null;
  const resolution =
    MONTHS[unit] === 0 || period.resolution === "day"
      ? "day"
      : MONTHS[unit] >= 12
        ? period.resolution
        : "month";
  const grain = amount === 1 ? unit : "part";
  return { from, to, resolution, grain, approximate: period.approximate };
}

const MONTHS: Readonly<Record<CalendarUnit, number>> = {
  day: 0,
  week: 0,
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};
