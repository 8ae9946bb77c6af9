import { about, years } from "../calendar.js";
import { absolute, gluedAfter, gluedBefore, isDigits, type Recogniser, tokenAt, wordAt } from "../reading.js";
import { YEAR_CUES } from "../words.js";
import {
  allowedAfter,
  barredBefore,
  counts,
  isAmount,
  isPlural,
  isWork,
  yearNumber,
} from "./year-numbers.js";

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
  const far = number < 1900 || number > 2099;
  if (far && !(YEAR_CUES.has(wordAt(scan, at - 1)) && !isPlural(wordAt(scan, at + 1)))) return null;
  if (isAmount(scan, at, number)) return null;
  const kind = wordAt(scan, at + 1);
  if (wordAt(scan, at + 2) === "year" && (kind === "calendar" || kind === "fiscal" || kind === "financial")) {
    return absolute(at + 3, kind === "calendar" ? years(number, number) : about(years(number, number)));
  }
  return absolute(at + 1, years(number, number));
};

const SHORT_CUES = new Set([
  "or",
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
