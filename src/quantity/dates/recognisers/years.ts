import { about, century, decade, type Period, years } from "../calendar.js";
import {
  absolute,
  gluedAfter,
  gluedBefore,
  isDigits,
  pastHyphen,
  phraseAt,
  type Reading,
  type Recogniser,
  type Scan,
  tokenAt,
  wordAt,
} from "../reading.js";
import { COUNTED, NAMED, WORKS, YEAR_CUES } from "../words.js";

/** A year number of four digits from 1000 to 2199 at `at`, whatever stands around it; null otherwise. */
export function yearNumber(scan: Scan, at: number): number | null {
  const token = tokenAt(scan, at);
  if (!isDigits(token, 4)) return null;
  const year = Number(token.lower);
  return year >= 1000 && year < 2200 ? year : null;
}

/** A year behind a month, quarter or season: "2026", "'26", and after a hyphen that joins them. */
export function yearAfter(scan: Scan, at: number): { next: number; year: number } | null {
  const i = pastHyphen(scan, at);
  const year = yearNumber(scan, i);
  if (year !== null && !joinedOn(scan, i)) return { next: i + 1, year };
  if (wordAt(scan, i) === "'" && gluedAfter(scan, i) && isDigits(tokenAt(scan, i + 1), 2))
    return { next: i + 2, year: 2000 + Number(wordAt(scan, i + 1)) };
  return null;
}

/** Something is joined on behind that makes it no year: "2026%", "2024-1234", "2024_x". */
function joinedOn(scan: Scan, at: number): boolean {
  if (!gluedAfter(scan, at)) return false;
  const mark = wordAt(scan, at + 1);
  return (
    mark === "%" ||
    mark === "°" ||
    (mark === "+" && gluedAfter(scan, at + 1) && tokenAt(scan, at + 2).kind !== "mark") ||
    mark === "×" ||
    mark === "@" ||
    mark === "#" ||
    mark === "="
  );
}

const SIGNS = new Set([
  "$",
  "€",
  "£",
  "¥",
  "₹",
  "#",
  "№",
  "@",
  "=",
  "+",
  "_",
  "&",
  "%",
  "~",
  "≈",
  "<",
  ">",
  "≥",
  "≤",
  "\\",
  "*",
  "^",
]);

/** Whether what stands before says that this is no year: a currency, "Windows", a path, an identifier. */
function barredBefore(scan: Scan, at: number): boolean {
  const before = tokenAt(scan, at - 1);
  if (before.kind === "word") {
    if (NAMED.has(before.lower)) return before.capital || !YEAR_CUES.has(wordAt(scan, at - 2));
    return gluedBefore(scan, at);
  }
  if (before.lower === "." && NAMED.has(wordAt(scan, at - 2)) && gluedBefore(scan, at - 1)) return true;
  if (!gluedBefore(scan, at))
    return (
      before.lower === "$" ||
      before.lower === "€" ||
      before.lower === "£" ||
      before.lower === "¥" ||
      before.lower === "#" ||
      before.lower === "×"
    );
  if (SIGNS.has(before.lower) || before.lower === "/" || before.lower === "." || before.lower === ":")
    return true;
  if (before.lower === "'") return wordAt(scan, at - 2) !== "";
  return before.lower === "-" && gluedBefore(scan, at - 1) && !leadsByHyphen(scan, at - 2);
}

const HYPHENED = new Set(["early", "mid", "late", "end", "pre", "post", "non"]);

/** What a hyphen may join to a year: "mid-2025", "April-2026", "2023-2026", "Q1-2026". */
function leadsByHyphen(scan: Scan, at: number): boolean {
  const token = tokenAt(scan, at);
  if (gluedBefore(scan, at) && !"([–—/\"'".includes(wordAt(scan, at - 1))) return false;
  return HYPHENED.has(token.lower) || yearNumber(scan, at) !== null || /^(?:fy|cy)\d{2,4}$/.test(token.lower);
}

/** Whether the number counts what follows: "2026 chips", "2000 MW". "In 2026 customers left" has a year, "in 2000 stores" none. */
function counts(scan: Scan, at: number): boolean {
  const after = tokenAt(scan, at + 1);
  if (after.kind !== "word" || !COUNTED.has(after.lower)) return false;
  if (Number(wordAt(scan, at)) % 100 === 0) return true;
  return !YEAR_CUES.has(wordAt(scan, at - 1)) && !tokenAt(scan, at - 1).possessive;
}

const isPlural = (word: string): boolean => word.endsWith("s") && word.length > 3;

/** A title of that number: "1984 (novel)". */
const isWork = (scan: Scan, at: number): boolean =>
  wordAt(scan, at + 1) === "(" &&
  (WORKS.has(wordAt(scan, at + 2)) || (wordAt(scan, at + 2) === "the" && WORKS.has(wordAt(scan, at + 3))));

/** What joins on behind a year and leaves it one: "2026-era", "2026–2028", "2025/26". */
function allowedAfter(scan: Scan, at: number): boolean {
  if (joinedOn(scan, at)) return false;
  if (!gluedAfter(scan, at)) return true;
  const mark = wordAt(scan, at + 1);
  const beyond = tokenAt(scan, at + 2);
  if (mark === "/")
    return (
      !gluedAfter(scan, at + 1) ||
      (isDigits(beyond, 2) && !gluedAfter(scan, at + 2)) ||
      (isDigits(beyond, 4) && yearNumber(scan, at + 2) !== null)
    );
  if (mark === "-" && gluedAfter(scan, at + 1))
    return beyond.kind === "word"
      ? !/^\d/.test(beyond.lower)
      : isDigits(beyond, 2) || yearNumber(scan, at + 2) !== null;
  if (mark === ":") return !gluedAfter(scan, at + 1) || beyond.kind !== "number";
  return true;
}

/** "2026" where nothing around it says that it is a count, a name or part of one. Before 1900 and after 2099 only behind "in", "since" and their like. */
export const year: Recogniser = (scan, at) => {
  const number = yearNumber(scan, at);
  if (
    number === null ||
    barredBefore(scan, at) ||
    counts(scan, at) ||
    isWork(scan, at) ||
    !allowedAfter(scan, at)
  )
    return null;
  if (
    (number < 1900 || number > 2099) &&
    !(YEAR_CUES.has(wordAt(scan, at - 1)) && !isPlural(wordAt(scan, at + 1)))
  )
    return null;
  return absolute(at + 1, years(number, number));
};

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

const SHORT_CUES = new Set([
  "in",
  "since",
  "by",
  "until",
  "of",
  "from",
  "early",
  "late",
  "mid",
  "summer",
  "spring",
  "fall",
  "winter",
  "autumn",
  "to",
  "and",
]);

/** "in '23", "since '99". */
export const shortYear: Recogniser = (scan, at) => {
  const token = tokenAt(scan, at + 1);
  if (
    !gluedAfter(scan, at) ||
    gluedBefore(scan, at) ||
    !isDigits(token, 2) ||
    (gluedAfter(scan, at + 1) && wordAt(scan, at + 2) === "'") ||
    !SHORT_CUES.has(wordAt(scan, at - 1))
  )
    return null;
  const number = Number(token.lower) + (Number(token.lower) < 60 ? 2000 : 1900);
  return absolute(at + 2, years(number, number));
};

/** "2025E", "2024A": a year of a table of estimates and actual figures. */
export const estimatedYear: Recogniser = (scan, at) => {
  const token = tokenAt(scan, at);
  const match = /^(\d{4})[aef]$/.exec(token.lower);
  if (match === null || gluedBefore(scan, at)) return null;
  const letter = scan.text.charCodeAt(token.end - 1);
  const number = Number(match[1]);
  return letter <= 90 && number >= 1990 && number < 2100 ? absolute(at + 1, years(number, number)) : null;
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

/** "the 1990s", "2020s", "the '90s", "the 20th century", "the twenty-first century". */
export const longAgo: Recogniser = (scan, at) => {
  const token = tokenAt(scan, at);
  const written = /^(\d{4})s$/.exec(token.lower);
  if (written !== null) return decadeOrCentury(scan, at, Number(written[1]));
  if (token.lower === "'" && gluedAfter(scan, at)) {
    const short = /^(\d)0s$/.exec(wordAt(scan, at + 1));
    if (short !== null) return shortDecade(at + 2, Number(short[1]));
  }
  const bare = /^([2-9])0s$/.exec(token.lower);
  if (bare !== null && wordAt(scan, at - 1) === "the") return shortDecade(at + 1, Number(bare[1]));
  return centuryAt(scan, at);
};

/** "1990s", also after "'": nothing for "2013s". "2000s" is the decade, as "1900s" is the century. */
function decadeOrCentury(scan: Scan, at: number, first: number): Reading | null {
  if (first % 10 !== 0 || first < 1000 || first > 2190 || barredBefore(scan, at)) return null;
  const period: Period =
    first % 100 === 0 && first < 2000 ? { ...years(first, first + 99), grain: "century" } : decade(first);
  return absolute(at + 1, period, { article: true });
}

const shortDecade = (next: number, tens: number): Reading =>
  absolute(next, decade((tens < 3 ? 2000 : 1900) + tens * 10), { article: true });

const CENTURIES: ReadonlyMap<string, number> = new Map([
  ["eighteenth", 18],
  ["nineteenth", 19],
  ["twentieth", 20],
]);

function centuryAt(scan: Scan, at: number): Reading | null {
  const word = wordAt(scan, at);
  const digits = /^(\d\d?)(?:st|nd|rd|th)$/.exec(word);
  let n = digits === null ? CENTURIES.get(word) : Number(digits[1]);
  let next = at + 1;
  if (n === undefined && word === "twenty" && wordAt(scan, pastHyphen(scan, at + 1)) === "first") {
    n = 21;
    next = pastHyphen(scan, at + 1) + 1;
  }
  if (n === undefined || n < 1 || n > 22) return null;
  next = pastHyphen(scan, next);
  return phraseAt(scan, next, ["century"]) ? absolute(next + 1, century(n), { article: true }) : null;
}
