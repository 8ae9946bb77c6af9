import { gluedAfter, gluedBefore, isDigits, pastHyphen, type Scan, tokenAt, wordAt } from "../reading.js";
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
export function barredBefore(scan: Scan, at: number): boolean {
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
export function counts(scan: Scan, at: number): boolean {
  const after = tokenAt(scan, at + 1);
  if (after.kind !== "word" || !COUNTED.has(after.lower)) return false;
  if (Number(wordAt(scan, at)) % 100 === 0) return true;
  return !YEAR_CUES.has(wordAt(scan, at - 1)) && !tokenAt(scan, at - 1).possessive;
}

export const isPlural = (word: string): boolean => word.endsWith("s") && word.length > 3;

/** A title of that number: "1984 (novel)". */
export const isWork = (scan: Scan, at: number): boolean =>
  wordAt(scan, at + 1) === "(" &&
  (WORKS.has(wordAt(scan, at + 2)) || (wordAt(scan, at + 2) === "the" && WORKS.has(wordAt(scan, at + 3))));

/** Words before a number of four digits that make it an amount: "nearly 2000", "over 2000". Round ones only, where a year may be compared. */
const AMOUNT_CUES = new Set(["nearly", "almost", "some", "least", "most", "exactly", "approximately"]);
const ROUND_AMOUNT_CUES = new Set(["over", "than", "under", "around", "about", "roughly", "to"]);

/** Words before 2048 that make it a year: alone it is a power of two, a batch or a context. */
const FAR_CUES = new Set([
  ...YEAR_CUES.all(),
  "by",
  "through",
  "before",
  "after",
  "beyond",
  "late",
  "early",
  "mid",
  "of",
  "about",
  "around",
  "–",
  "-",
]);

/** Whether the number is an amount by what stands before it, or behind it ("up from 1950 in 1950"). */
export function isAmount(scan: Scan, at: number, number: number): boolean {
  const before = tokenAt(scan, at - 1);
  if (AMOUNT_CUES.has(before.lower)) return true;
  const range = before.lower === "to" && yearNumber(scan, at - 2) !== null;
  if (number % 100 === 0 && !range && ROUND_AMOUNT_CUES.has(before.lower)) return true;
  if (before.kind === "number" && yearNumber(scan, at - 1) === null) return true;
  if (wordAt(scan, at + 1) === "in" && yearNumber(scan, at + 2) !== null) return true;
  if (number !== 2048 || FAR_CUES.has(before.lower)) return false;
  const joint = wordAt(scan, at + 1);
  return (
    yearNumber(scan, at - 2) === null &&
    !((joint === "to" || joint === "-" || joint === "–") && yearNumber(scan, at + 2) !== null)
  );
}

/** What joins on behind a year and leaves it one: "2026-era", "2026–2028", "2025/26". */
export function allowedAfter(scan: Scan, at: number): boolean {
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
