import { dayPeriod, daysInMonth, months, years } from "../calendar.js";
import {
  absolute,
  gluedAfter,
  gluedBefore,
  isDigits,
  type Reading,
  type Recogniser,
  type Scan,
  tokenAt,
  wordAt,
} from "../reading.js";
import { yearNumber } from "./year-numbers.js";

/** "2026-04-20", also with a time of day behind it, "2026-04". Not where it is part of an identifier ("gpt-4o-2024-05-13"). */
export const isoDate: Recogniser = (scan, at) => {
  const year = yearNumber(scan, at);
  const dash = wordAt(scan, at + 1);
  if (year === null || (dash !== "-" && dash !== "/") || !gluedAfter(scan, at) || !gluedAfter(scan, at + 1))
    return null;
  if (gluedBefore(scan, at) && !"([\"'".includes(wordAt(scan, at - 1))) return null;
  const second = tokenAt(scan, at + 2);
  if (!isDigits(second, 2)) return null;
  const month = Number(second.lower);
  if (month < 1 || month > 12) return null;
  if (wordAt(scan, at + 3) !== dash || !gluedAfter(scan, at + 2))
    return dash === "-" ? monthOnly(scan, at, year, month) : null;
  const third = /^(\d\d)(?:t\d\d)?$/.exec(wordAt(scan, at + 4));
  if (third === null || !gluedAfter(scan, at + 3)) return null;
  const day = Number(third[1]);
  if (day < 1 || day > daysInMonth(year, month)) return null;
  const next = third[0].length > 2 ? pastTime(scan, at + 5) : at + 5;
  const tail = gluedAfter(scan, next - 1) ? wordAt(scan, next) : "";
  return tail === "-" || tail === "_" || tail === "/"
    ? null
    : absolute(next, dayPeriod({ year, month, day }));
};

/** Not "2019-20", which is a season or fiscal year unless the second number can only be a month. */
function monthOnly(scan: Scan, at: number, year: number, month: number): Reading | null {
  if (month === (year % 100) + 1 || (gluedAfter(scan, at + 2) && wordAt(scan, at + 3) === "-")) return null;
  return absolute(at + 3, months(year, month, 1, "month"));
}

/** Behind the "T10" of a timestamp: ":00:00Z", "+02:00". */
function pastTime(scan: Scan, at: number): number {
  let i = at;
  for (let k = 0; k < 8; k++) {
    if (!gluedBefore(scan, i)) return i;
    const token = tokenAt(scan, i);
    const goesOn =
      token.kind === "mark"
        ? (token.lower === ":" || token.lower === "+" || token.lower === "-") && gluedAfter(scan, i)
        : /^\d+(?:\.\d+)?z?$/.test(token.lower);
    if (!goesOn) return i;
    i++;
  }
  return i;
}

/**
 * "20/04/2026" and "04/20/2026" where one number can only be the day; where both could be, the year alone is sure.
 * "20.04.2026" is always day first.
 */
export const slashDate: Recogniser = (scan, at) => {
  const token = tokenAt(scan, at);
  const dotted =
    token.kind === "number" && token.lower.length <= 10
      ? /^(\d\d?)\.(\d\d?)\.(\d{4})$/.exec(token.lower)
      : null;
  if (dotted !== null) return numbered(at + 1, Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  if (!(isDigits(token, 1) || isDigits(token, 2)) || (gluedBefore(scan, at) && wordAt(scan, at - 1) !== "("))
    return null;
  for (const k of [1, 3])
    if (wordAt(scan, at + k) !== "/" || !gluedAfter(scan, at + k) || !gluedBefore(scan, at + k)) return null;
  const second = tokenAt(scan, at + 2);
  const year = yearNumber(scan, at + 4);
  if (
    year === null ||
    !(isDigits(second, 1) || isDigits(second, 2)) ||
    (gluedAfter(scan, at + 4) && wordAt(scan, at + 5) === "/")
  )
    return null;
  const a = Number(token.lower);
  const b = Number(second.lower);
  if (a > 12) return numbered(at + 5, year, b, a);
  if (b > 12 || a === b) return numbered(at + 5, year, a, b);
  return a >= 1 && b >= 1 ? absolute(at + 5, years(year, year)) : null;
};

function numbered(next: number, year: number, month: number, day: number): Reading | null {
  const valid =
    year >= 1000 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return valid ? absolute(next, dayPeriod({ year, month, day })) : null;
}
