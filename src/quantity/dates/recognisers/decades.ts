import { century, decade, type Period, years } from "../calendar.js";
import {
  absolute,
  gluedAfter,
  pastHyphen,
  phraseAt,
  type Reading,
  type Recogniser,
  type Scan,
  tokenAt,
  wordAt,
} from "../reading.js";
import { barredBefore } from "./year-numbers.js";

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
