import { type CivilDate, civilDate, daysInMonth, MONTH_NAMES } from "./calendar.js";
import { edtfInterval } from "./edtf.js";

/** Stretches of one year that have a name: "first month-last month". */
const NAMED_STRETCHES: ReadonlyMap<string, string> = new Map([
  ["1-3", "Q1"],
  ["4-6", "Q2"],
  ["7-9", "Q3"],
  ["10-12", "Q4"],
  ["1-6", "the first half of"],
  ["7-12", "the second half of"],
  ["1-4", "early"],
  ["5-8", "mid"],
  ["9-12", "late"],
]);

/**
 * An EDTF time in the words of a message: "April 20, 2026", "late 2023", "since 2023", "by the end of 2026", "2024 to 2026".
 * What it prints for dates and intervals of levels 0 and 1 reads back to the same days. Text that is not EDTF is given back as it is.
 */
export function formatDate(edtf: string): string {
  const interval = edtfInterval(edtf);
  if (interval === null) return edtf;
  const { from, to } = interval;
  if (from === Number.NEGATIVE_INFINITY && to === Number.POSITIVE_INFINITY) return "at any time";
  if (to === Number.POSITIVE_INFINITY) return `since ${oneDate(edtf.split("/")[0] ?? "")}`;
  if (from === Number.NEGATIVE_INFINITY) return deadline(edtf.split("/")[1] ?? "");
  const approximate = /^\d\d00[~%]$/.test(edtf) ? "circa " : /[~%]/.test(edtf) ? "about " : "";
  return approximate + stretch(civilDate(from), civilDate(to));
}

/** The end of an open interval; the last day of a year or month is "the end of" it. */
function deadline(end: string): string {
  const interval = edtfInterval(end);
  if (interval === null) return `by ${end}`;
  const date = civilDate(interval.to);
  if (interval.from !== interval.to || date.day !== daysInMonth(date.year, date.month))
    return `by ${oneDate(end)}`;
  return date.month === 12 ? `by the end of ${date.year}` : `by the end of ${monthOf(date)}`;
}

function oneDate(edtf: string): string {
  return formatDate(edtf);
}

const monthOf = ({ year, month }: CivilDate): string => `${MONTH_NAMES[month - 1]} ${yearOf(year)}`;
const dayOf = (date: CivilDate): string => `${MONTH_NAMES[date.month - 1]} ${date.day}, ${yearOf(date.year)}`;
const yearOf = (year: number): string => (year > 0 ? String(year) : `${1 - year} BC`);

const startsMonth = ({ day }: CivilDate): boolean => day === 1;
const endsMonth = ({ year, month, day }: CivilDate): boolean => day === daysInMonth(year, month);

function stretch(from: CivilDate, to: CivilDate): string {
  if (!startsMonth(from) || !endsMonth(to)) return inDays(from, to);
  const sameYear = from.year === to.year;
  if (from.month === 1 && to.month === 12) return sameYear ? yearOf(from.year) : inYears(from.year, to.year);
  if (!sameYear) return `${monthOf(from)} to ${monthOf(to)}`;
  if (from.month === to.month) return monthOf(from);
  const name = NAMED_STRETCHES.get(`${from.month}-${to.month}`);
  if (name !== undefined) return name === "mid" ? `mid-${yearOf(from.year)}` : `${name} ${yearOf(from.year)}`;
  return `${MONTH_NAMES[from.month - 1]} to ${monthOf(to)}`;
}

function inDays(from: CivilDate, to: CivilDate): string {
  if (from.year !== to.year) return `${dayOf(from)} to ${dayOf(to)}`;
  if (from.month !== to.month) return `${MONTH_NAMES[from.month - 1]} ${from.day} to ${dayOf(to)}`;
  return from.day === to.day
    ? dayOf(from)
    : `${MONTH_NAMES[from.month - 1]} ${from.day}–${to.day}, ${yearOf(from.year)}`;
}

const inYears = (first: number, last: number): string =>
  last - first === 9 && first % 10 === 0 ? `the ${first}s` : `${first} to ${last}`;
