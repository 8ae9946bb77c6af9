import { about, half, type Period, quarter } from "../calendar.js";
import {
  absolute,
  gluedAfter,
  gluedBefore,
  isDigits,
  joinedBefore,
  type Lean,
  pastHyphen,
  type Reading,
  type Recogniser,
  type Scan,
  tokenAt,
  wordAt,
} from "../reading.js";
import { ORDINALS } from "../words.js";
import { namedYear } from "./named-years.js";
import { inRelativeYear, placed, relativeYear } from "./placed.js";
import { yearAfter, yearNumber } from "./year-numbers.js";

/** A quarter or half named by number, before its year is known. */
interface Numbered {
  readonly next: number;
  readonly n: number;
  readonly unit: "quarter" | "half";
  /** The year, where it is part of the word ("2Q26"). */
  readonly year: number | null;
  /** "the second quarter" in words. */
  readonly spelled: boolean;
  /** "fourth fiscal quarter". */
  readonly fiscal?: boolean;
}

/** "Q2", "H1", "2Q", "1H26", "4Q2025". */
function coded(scan: Scan, at: number): Numbered | null {
  const token = tokenAt(scan, at);
  if (token.kind !== "word" || token.end - token.start > 8) return null;
  const back = /^([1-4])([qh])(\d\d|\d{4})?$/.exec(token.lower);
  const front = back === null && token.capital ? /^([qh])([1-4])$/.exec(token.lower) : null;
  const letter = back?.[2] ?? front?.[1];
  const n = Number(back?.[1] ?? front?.[2]);
  if (letter === undefined || (letter === "h" && n > 2)) return null;
  if (back !== null && scan.text.charAt(token.start + 1) === letter) return null;
  const digits = back?.[3] ?? "";
  const year = digits === "" ? null : (digits.length === 2 ? 2000 : 0) + Number(digits);
  return { next: at + 1, n, unit: letter === "q" ? "quarter" : "half", year, spelled: false };
}

const HALVES: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["front", 1],
  ["opening", 1],
  ["second", 2],
  ["latter", 2],
  ["back", 2],
]);

/** "second quarter", "second-quarter", "first half", "back half". */
function spelled(scan: Scan, at: number): Numbered | null {
  const word = wordAt(scan, at);
  const joined = pastHyphen(scan, at + 1);
  const i = wordAt(scan, joined) === "fiscal" ? joined + 1 : joined;
  const unit = wordAt(scan, i);
  if (unit === "quarter") {
    const n = ORDINALS.get(word);
    return n === undefined || word === "last"
      ? null
      : { next: i + 1, n: n < 0 ? 4 : n, unit, year: null, spelled: true, fiscal: i > joined };
  }
  const n = unit === "half" ? HALVES.get(word) : undefined;
  return n === undefined ? null : { next: i + 1, n, unit: "half", year: null, spelled: true };
}

const PARTS_BEFORE = new Set(["mid", "early", "late", "end"]);

/** "Q2 2026", "the second quarter of fiscal 2026", "H1'26", "2Q26", "fourth-quarter 2025"; without a year, the one that the lean asks for. */
export const numberedQuarter: Recogniser = (scan, at, lean) => {
  const led = wordAt(scan, at) === "fiscal" || wordAt(scan, at) === "fiscal-year";
  const first = led ? pastHyphen(scan, at + 1) : at;
  const fiscalCode = /^(?:([qh])([1-4])|([1-4])([qh]))fy(\d\d)$/.exec(wordAt(scan, at));
  if (fiscalCode !== null) {
    const [, letter = "", digit, back, backLetter = ""] = fiscalCode;
    const n = Number(digit ?? back);
    const whole = 2000 + Number(fiscalCode[5]);
    if (letter + backLetter === "q") return absolute(at + 1, about(quarter(whole, n)));
    return n <= 2 ? absolute(at + 1, about(half(whole, n))) : null;
  }
  const numbered = coded(scan, first) ?? spelled(scan, first);
  if (numbered === null) return null;
  const fiscal = led || numbered.fiscal === true;
  if (
    gluedBefore(scan, at) &&
    !"([\"'/–—".includes(wordAt(scan, at - 1)) &&
    !PARTS_BEFORE.has(wordAt(scan, at - 2))
  )
    return null;
  const inYear =
    numbered.unit === "quarter"
      ? (year: number) => quarter(year, numbered.n)
      : (year: number) => half(year, numbered.n);
  if (numbered.year !== null) return absolute(numbered.next, inYear(numbered.year));
  const year = yearBehind(scan, numbered.next);
  if (year !== null)
    return absolute(year.next, fiscal || year.fiscal ? about(inYear(year.year)) : inYear(year.year), {
      article: numbered.spelled,
    });
  return yearless(scan, at, numbered, lean, fiscal ? (year) => about(inYear(year)) : inYear);
};

/** "2026", "'26", "of 2026", "of fiscal 2026", "FY26", "in 2026", "/2026". */
function yearBehind(scan: Scan, at: number): { next: number; year: number; fiscal: boolean } | null {
  let i = at;
  if (
    wordAt(scan, i) === "of" ||
    wordAt(scan, i) === "in" ||
    wordAt(scan, i) === "," ||
    (wordAt(scan, i) === "/" && gluedAfter(scan, i))
  )
    i++;
  if (wordAt(scan, i) === "the" && wordAt(scan, i + 1) === "fiscal") i++;
  const short = /^([fc])y(\d\d|\d{4})$/.exec(wordAt(scan, i));
  if (short !== null)
    return {
      next: i + 1,
      year: (short[2]?.length === 2 ? 2000 : 0) + Number(short[2]),
      fiscal: short[1] === "f",
    };
  const fiscal = ["fiscal", "fy", "financial"].includes(wordAt(scan, i));
  if (fiscal || wordAt(scan, i) === "calendar" || wordAt(scan, i) === "cy") i++;
  if (wordAt(scan, i) === "year") i++;
  const year = yearAfter(scan, i) ?? shortBehind(scan, at);
  return year === null ? null : { ...year, fiscal };
}

/** "Q2/26", "Q2-26". */
function shortBehind(scan: Scan, at: number): { next: number; year: number } | null {
  const mark = wordAt(scan, at);
  const token = tokenAt(scan, at + 1);
  const joined =
    (mark === "/" || mark === "-") &&
    gluedBefore(scan, at) &&
    gluedAfter(scan, at) &&
    !gluedAfter(scan, at + 1);
  return joined && isDigits(token, 2) && Number(token.lower) >= 10
    ? { next: at + 2, year: 2000 + Number(token.lower) }
    : null;
}

const CODE_CUES = new Set([
  "in",
  "for",
  "during",
  "of",
  "by",
  "since",
  "until",
  "till",
  "through",
  "from",
  "early",
  "late",
  "mid",
  "this",
  "last",
  "next",
  "our",
  "its",
  "their",
  "strong",
  "weak",
  "and",
  "to",
  "between",
  "vs",
  "versus",
  "before",
  "after",
  "into",
  "–",
]);

/** Without a year. "H1" and a quarter's code are much else too (a heading, a model's quantisation, a question's number). */
function yearless(
  scan: Scan,
  at: number,
  numbered: Numbered,
  lean: Lean,
  inYear: (year: number) => Period,
): Reading | null {
  const after = tokenAt(scan, numbered.next);
  if (numbered.spelled) {
    if (after.lower === "century" || (after.lower === "of" && relativeYear(scan, numbered.next) === null))
      return null;
    if (
      gluedAfter(scan, numbered.next - 1) &&
      after.lower === "-" &&
      wordAt(scan, numbered.next + 1).startsWith("final")
    )
      return null;
    return placed(scan, lean, numbered.next, null, inYear, true);
  }
  if (
    gluedAfter(scan, numbered.next - 1) &&
    "-_.:)&/".includes(after.lower) &&
    !(after.lower === "." && !gluedAfter(scan, numbered.next)) &&
    !(after.lower === ")" && wordAt(scan, at - 1) === "(") &&
    !(after.lower === "/" && coded(scan, numbered.next + 1) !== null)
  )
    return null;
  if (after.lower.startsWith("quant") || after.lower === "gguf") return null;
  if (numbered.unit === "half" && !CODE_CUES.has(wordAt(scan, at - 1))) return null;
  return placed(scan, lean, numbered.next, null, inYear);
}

/** "last year's fourth quarter", "fiscal 2027 first quarter": the year first, in words. */
export const yearWordsFirst: Recogniser = (scan, at, lean) => {
  const other = relativeYear(scan, at);
  const owned = other !== null && wordAt(scan, at) !== "of" && tokenAt(scan, other.next - 1).possessive;
  const named = owned ? null : namedYear(scan, at, lean);
  const next = owned ? other.next : named?.next;
  if (next === undefined) return null;
  const numbered = coded(scan, next) ?? spelled(scan, next);
  if (numbered === null || numbered.year !== null || yearAfter(scan, numbered.next) !== null) return null;
  const inYear = (year: number): Period =>
    numbered.unit === "quarter" ? quarter(year, numbered.n) : half(year, numbered.n);
  const year = named?.period?.from.year;
  if (year !== undefined)
    return absolute(numbered.next, named?.period?.approximate === true ? about(inYear(year)) : inYear(year));
  return other === null ? null : inRelativeYear(scan, { ...other, next: numbered.next }, inYear, false);
};

/** "2026 Q2", "2026's second quarter", "2026 first half". */
export const yearFirst: Recogniser = (scan, at) => {
  const year = yearNumber(scan, at);
  if (year === null || joinedBefore(scan, at)) return null;
  const i = pastHyphen(scan, at + 1);
  const numbered = coded(scan, i) ?? spelled(scan, i);
  if (numbered === null || numbered.year !== null || yearAfter(scan, numbered.next) !== null) return null;
  return absolute(
    numbered.next,
    numbered.unit === "quarter" ? quarter(year, numbered.n) : half(year, numbered.n),
  );
};
