import { type CivilDate, dayNumber, daysInMonth } from "./calendar.js";

/** Day numbers since 1970-01-01, both included; ±Infinity where an end is open or not known. */
export interface DayInterval {
  readonly from: number;
  readonly to: number;
}

/** Months of EDTF's "sub-year groupings": first month and length. 21–24 are level 1, the others level 2. */
const GROUPINGS: Readonly<Record<number, readonly [first: number, count: number]>> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  25: [3, 3],
  26: [6, 3],
  27: [9, 3],
  28: [12, 3],
  29: [9, 3],
  30: [12, 3],
  31: [3, 3],
  32: [6, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  37: [1, 4],
  38: [5, 4],
  39: [9, 4],
  40: [1, 6],
  41: [7, 6],
};

const DATE =
  /^(-?\d{4}|-?\d{3}X|-?\d{2}XX|Y-?\d{5,9})(?:-(\d\d|XX)(?:-(\d\d|XX)(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d(?::\d\d)?)?)?)?)?([?~%])?$/;

const first = (year: number, month = 1, day = 1): CivilDate => ({ year, month, day });

/** The days of one EDTF date without a slash; null where it is none. */
function dateInterval(text: string): DayInterval | null {
  if (text.length > 40) return null;
  const match = DATE.exec(text);
  if (match === null) return null;
  const [, y = "", m, d] = match;
  if (y === "-0000") return null;
  const sign = y.startsWith("-") ? -1 : 1;
  const low = y.startsWith("Y") ? Number(y.slice(1)) : Number(y.replaceAll("X", "0"));
  const width = y.endsWith("XX") ? 99 : y.endsWith("X") ? 9 : 0;
  const [from, to] = sign < 0 ? [low - width, low] : [low, low + width];
  if (m === undefined || m === "XX") return d === undefined || d === "XX" ? wholeYears(from, to) : null;
  if (width > 0) return null;
  const month = Number(m);
  if (month >= 21) return d === undefined ? grouping(from, month) : null;
  if (month < 1 || month > 12) return null;
  const last = daysInMonth(from, month);
  if (d === undefined || d === "XX")
    return { from: dayNumber(first(from, month)), to: dayNumber(first(from, month, last)) };
  const day = Number(d);
  if (day < 1 || day > last) return null;
  const number = dayNumber(first(from, month, day));
  return { from: number, to: number };
}

const wholeYears = (from: number, to: number): DayInterval => ({
  from: dayNumber(first(from)),
  to: dayNumber(first(to, 12, 31)),
});

function grouping(year: number, code: number): DayInterval | null {
  const months = GROUPINGS[code];
  if (months === undefined) return null;
  const [start, count] = months;
  const after = start + count;
  const end = after > 12 ? first(year + 1, after - 12) : first(year, after);
  return { from: dayNumber(first(year, start)), to: dayNumber(end) - 1 };
}

/**
 * The days that an EDTF expression (levels 0 and 1, and the level 2 seasons, quarters and halves) covers; null where it is not valid.
 * Approximate and uncertain dates ("2023~", "2023?") cover what they name. An unknown end ("2023/") counts as open.
 */
export function edtfInterval(edtf: string): DayInterval | null {
  const slash = edtf.indexOf("/");
  if (slash < 0) return dateInterval(edtf);
  const left = edtf.slice(0, slash);
  const right = edtf.slice(slash + 1);
  if (right.includes("/") || (isOpen(left) && isOpen(right) && left + right !== "....")) return null;
  const from = isOpen(left) ? Number.NEGATIVE_INFINITY : dateInterval(left)?.from;
  const to = isOpen(right) ? Number.POSITIVE_INFINITY : dateInterval(right)?.to;
  return from === undefined || to === undefined || from > to ? null : { from, to };
}

const isOpen = (end: string): boolean => end === "" || end === "..";

/** Whether the text is a valid EDTF expression of the kind that {@link edtfInterval} reads. */
export const isEdtf = (text: string): boolean => edtfInterval(text) !== null;

/** Whether two EDTF times have a day in common; false where either is not valid. */
export function overlaps(a: string, b: string): boolean {
  const x = edtfInterval(a);
  const y = edtfInterval(b);
  return x !== null && y !== null && x.from <= y.to && y.from <= x.to;
}

/** Whether every day of `b` is in `a`. */
export function contains(a: string, b: string): boolean {
  const x = edtfInterval(a);
  const y = edtfInterval(b);
  return x !== null && y !== null && x.from <= y.from && y.to <= x.to;
}

/** Whether `a` is over when `b` begins. */
export function before(a: string, b: string): boolean {
  const x = edtfInterval(a);
  const y = edtfInterval(b);
  return x !== null && y !== null && x.to < y.from;
}
