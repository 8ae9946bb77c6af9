import { about, years } from "../calendar.js";
import {
  absolute,
  gluedAfter,
  gluedBefore,
  isDigits,
  pastHyphen,
  type Reading,
  type Recogniser,
  type Scan,
  tokenAt,
  wordAt,
} from "../reading.js";
import { yearAfter, yearNumber } from "./year-numbers.js";

const ROUGHLY = new Set(["about", "around", "circa", "roughly", "c", "ca"]);

/** "about 2023", "circa 2010", "c. 2010", "around April 2026": that period, approximately. Round years may be counts ("about 2000"). */
export const rough =
  (inner: Recogniser): Recogniser =>
  (scan, at, lean) => {
    const word = wordAt(scan, at);
    if (!ROUGHLY.has(word)) return null;
    const short = word === "c" || word === "ca";
    if (short && wordAt(scan, at + 1) !== ".") return null;
    const i = short ? at + 2 : at + 1;
    const the = wordAt(scan, i) === "the" ? 1 : 0;
    const reading = inner(scan, i + the, lean);
    if (
      reading === null ||
      reading.window ||
      reading.relative?.length != null ||
      (the === 1 && !reading.article)
    )
      return null;
    if (yearNumber(scan, i) !== null && Number(wordAt(scan, i)) % 100 === 0 && !short && word !== "circa")
      return null;
    const { period, inYear } = reading;
    return {
      ...reading,
      article: false,
      period: period === null ? null : about(period),
      inYear: inYear === null ? null : (year) => about(inYear(year)),
    };
  };

/** "fiscal 2026", "FY26", "fiscal year 2025/26", "calendar year 2026", "full-year 2026". Fiscal years begin when the company says: approximate. */
export const namedYear: Recogniser = (scan, at) => {
  const token = tokenAt(scan, at);
  const glued = /^(fy|cy)(\d\d|\d{4})e?$/.exec(token.lower);
  if (glued !== null) return spread(scan, at + 1, fullYear(glued[2] ?? ""), glued[1] === "fy");
  const start = yearWords(scan, at);
  if (start === null) return null;
  const after = yearAfter(scan, start.next);
  if (after !== null) return spread(scan, after.next, after.year, start.fiscal);
  const short = tokenAt(scan, start.next);
  return start.short && isDigits(short, 2)
    ? spread(scan, start.next + 1, 2000 + Number(short.lower), start.fiscal)
    : null;
};

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 : 0) + Number(digits);

/** The words that may lead a named year: where they end. */
function yearWords(scan: Scan, at: number): { next: number; fiscal: boolean; short: boolean } | null {
  const word = wordAt(scan, at);
  if (word === "fy" || word === "cy") return { next: at + 1, fiscal: word === "fy", short: true };
  if (word === "fiscal" || word === "financial" || word === "calendar" || word === "full") {
    const fiscal = word === "fiscal" || word === "financial";
    const i = pastHyphen(scan, at + 1);
    if (wordAt(scan, i) === "year" || wordAt(scan, i) === "years")
      return { next: i + 1, fiscal, short: false };
    return word === "fiscal" || word === "calendar" ? { next: at + 1, fiscal, short: false } : null;
  }
  return word === "year" && yearNumber(scan, at + 1) !== null && wordAt(scan, at - 1) === "the"
    ? { next: at + 1, fiscal: false, short: false }
    : null;
}

/** A year that may go on as "2025/26" or "2025-26", which is one fiscal year. */
function spread(scan: Scan, next: number, first: number, fiscal: boolean): Reading {
  const mark = wordAt(scan, next);
  const last = tokenAt(scan, next + 1);
  if (
    fiscal &&
    (mark === "/" || mark === "-" || mark === "–") &&
    gluedBefore(scan, next) &&
    gluedAfter(scan, next) &&
    isDigits(last, 2) &&
    Number(last.lower) === (first + 1) % 100
  ) {
    return absolute(next + 2, about(years(first, first + 1)));
  }
  const period = years(first, first);
  return absolute(next, fiscal ? about(period) : period, { article: false });
}
