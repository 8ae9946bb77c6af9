import { dayPeriod, days, daysInMonth, months, type Period } from "../calendar.js";
import {
  absolute,
  gluedAfter,
  gluedBefore,
  type Lean,
  pastHyphen,
  type Reading,
  type Recogniser,
  type Scan,
  smallNumber,
  tokenAt,
  wordAt,
} from "../reading.js";
import { DOUBTFUL_MONTHS, MONTHS, SHORT_MONTHS } from "../words.js";
import { placed, relativeYear } from "./placed.js";
import { yearAfter } from "./year-numbers.js";

interface MonthName {
  readonly next: number;
  readonly month: number;
}

/** A capitalised month name; the full stop of a short one belongs to it where something follows that goes on. */
export function monthAt(scan: Scan, at: number): MonthName | null {
  const token = tokenAt(scan, at);
  if (token.kind !== "word" || !token.capital) return null;
  const month = MONTHS.get(token.lower);
  if (month === undefined) return null;
  const stop =
    SHORT_MONTHS.has(token.lower) &&
    wordAt(scan, at + 1) === "." &&
    gluedAfter(scan, at) &&
    goesOn(scan, at + 2);
  return { next: stop ? at + 2 : at + 1, month };
}

/** A day or a year: what may follow the full stop of "Sept." */
const goesOn = (scan: Scan, at: number): boolean => dayAt(scan, at) !== null || yearAfter(scan, at) !== null;

/** A day of the month: "5", "20th". Not the "5" of "5 GW", "5%" or "5:30". */
function dayAt(scan: Scan, at: number): { next: number; day: number } | null {
  const token = tokenAt(scan, at);
  const ordinal = /^(\d\d?)(?:st|nd|rd|th)$/.exec(token.lower);
  const day = ordinal === null ? smallNumber(token) : Number(ordinal[1]);
  if (day === null || day < 1 || day > 31) return null;
  const mark = gluedAfter(scan, at) ? wordAt(scan, at + 1) : "";
  return mark === "%" || mark === ":" || mark === "+" ? null : { next: at + 1, day };
}

/** A year behind a day or month, with or without a comma. */
function yearBehind(scan: Scan, at: number): { next: number; year: number } | null {
  return yearAfter(scan, wordAt(scan, at) === "," ? at + 1 : wordAt(scan, at) === "of" ? at + 1 : at);
}

const DASHES = new Set(["-", "–"]);

/** "20–22", "20 to 22", "20-22": the second day; `at` stands behind the first. */
function lastDay(scan: Scan, at: number): { next: number; day: number } | null {
  const word = wordAt(scan, at);
  if (!DASHES.has(word) && word !== "to" && word !== "through") return null;
  const day = dayAt(scan, at + 1);
  return day !== null && monthAt(scan, day.next)?.month === undefined ? day : null;
}

/** A day, or days, of a month; null where the month has no such day. */
function inMonth(month: number, first: number, last: number): ((year: number) => Period) | null {
  if (first > last || last > daysInMonth(2024, month)) return null;
  const at = (year: number, day: number) => ({ year, month, day: Math.min(day, daysInMonth(year, month)) });
  return first === last
    ? (year) => dayPeriod(at(year, first))
    : (year) => days(at(year, first), at(year, last));
}

/** "April 20, 2026", "April 20–22", "Sept. 5", "April 2026", "Apr '26". */
export const monthFirst: Recogniser = (scan, at, lean) => {
  const name = monthAt(scan, at);
  if (name !== null && wordAt(scan, name.next) === "quarter") return quarterTo(scan, name, lean);
  if (
    name === null ||
    (gluedBefore(scan, at) && wordAt(scan, at - 1) !== "-" && !isOpening(wordAt(scan, at - 1)))
  )
    return null;
  const year = yearBehind(scan, name.next);
  if (year !== null && wordAt(scan, year.next) === "quarter")
    return absolute(year.next + 1, months(year.year, name.month - 2, 3, "quarter"), { article: true });
  if (year !== null) return absolute(year.next, months(year.year, name.month, 1, "month"));
  const i = wordAt(scan, name.next) === "the" ? name.next + 1 : name.next;
  const first = dayAt(scan, i);
  if (first !== null && (i === name.next || /\D/.test(wordAt(scan, i)))) {
    const last = lastDay(scan, first.next);
    const inYear = inMonth(name.month, first.day, last?.day ?? first.day) ?? null;
    const next = last?.next ?? first.next;
    if (inYear !== null) return placed(scan, lean, next, yearBehind(scan, next), inYear);
  }
  return monthAlone(scan, at, name, lean);
};

/** "the December quarter", "the March quarter of 2026": the three months up to it, as Australians and Indians report. */
function quarterTo(scan: Scan, { next, month }: MonthName, lean: Lean): Reading {
  return placed(
    scan,
    lean,
    next + 1,
    yearBehind(scan, next + 1),
    (year) => months(year, month - 2, 3, "quarter"),
    true,
  );
}

const isOpening = (word: string): boolean => word !== "" && "([{\"'“‘/–—".includes(word);

/** Words after which a month name is surely one. */
const MONTH_CUES = new Set([
  "in",
  "since",
  "by",
  "until",
  "till",
  "through",
  "from",
  "during",
  "last",
  "next",
  "this",
  "early",
  "mid",
  "late",
  "of",
  "before",
  "after",
  "to",
  "between",
  "and",
  "–",
  "-",
  "earlier",
  "later",
  "end",
  "every",
  "each",
  "on",
  "for",
  "around",
  "about",
]);
const FIRM_CUES = new Set([
  "in",
  "since",
  "between",
  "until",
  "till",
  "during",
  "last",
  "next",
  "this",
  "early",
  "mid",
  "late",
  "of",
  "by",
  "from",
  "end",
  "start",
]);

/** "in March": a month without a year. May and March, and the short names, only behind a word that asks for a time. */
function monthAlone(scan: Scan, at: number, name: MonthName, lean: Lean): Reading | null {
  const token = tokenAt(scan, at);
  if (
    gluedAfter(scan, at) &&
    "-_/".includes(wordAt(scan, at + 1)) &&
    tokenAt(scan, at + 2).kind !== "mark" &&
    MONTHS.get(wordAt(scan, at + 2)) === undefined
  )
    return null;
  const before = wordAt(scan, at - 1);
  const cue = before === "-" ? wordAt(scan, at - 2) : before;
  if (
    DOUBTFUL_MONTHS.has(token.lower) &&
    !FIRM_CUES.has(cue) &&
    !isSecondOfRange(scan, at) &&
    relativeYear(scan, name.next) === null
  )
    return null;
  if (
    SHORT_MONTHS.has(token.lower) &&
    !MONTH_CUES.has(cue) &&
    !leadsToMonth(scan, name.next) &&
    !isSecondOfRange(scan, at)
  )
    return null;
  return placed(scan, lean, name.next, null, (year) => months(year, name.month, 1, "month"));
}

/** "Jan-Feb", "Oct to Dec". */
const leadsToMonth = (scan: Scan, at: number): boolean =>
  (DASHES.has(wordAt(scan, at)) || wordAt(scan, at) === "to") && monthAt(scan, at + 1) !== null;

/** "April to May", "between April and May". */
function isSecondOfRange(scan: Scan, at: number): boolean {
  const joint = wordAt(scan, at - 1);
  return (
    (joint === "to" ||
      joint === "and" ||
      joint === "through" ||
      joint === "–" ||
      joint === "-" ||
      joint === "or") &&
    monthAt(scan, at - 2) !== null
  );
}

/** "20 April 2026", "20–22 April", "the 20th of April". */
export const dayFirst: Recogniser = (scan, at, lean) => {
  const first = dayAt(scan, at);
  if (first === null || (gluedBefore(scan, at) && !isOpening(wordAt(scan, at - 1)))) return null;
  const dash = wordAt(scan, first.next);
  const second = DASHES.has(dash) || dash === "to" || dash === "and" ? dayAt(scan, first.next + 1) : null;
  const end = second ?? first;
  const i =
    wordAt(scan, end.next) === "of" && /\D/.test(wordAt(scan, end.next - 1))
      ? end.next + 1
      : pastHyphen(scan, end.next);
  const name = monthAt(scan, i);
  if (name === null) return null;
  const inYear = inMonth(name.month, first.day, end.day);
  return inYear === null
    ? null
    : placed(scan, lean, name.next, yearBehind(scan, name.next), inYear, /\D/.test(wordAt(scan, at)));
};
