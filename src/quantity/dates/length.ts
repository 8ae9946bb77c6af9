import type { Length } from "./mention.js";
import { gluedBefore, pastHyphen, phraseAt, type Scan, tokenAt, wordAt } from "./reading.js";
import { START } from "./starts.js";
import {
  ABOUT,
  ABOUT_PHRASES,
  EXACTLY,
  LONG_WORDS,
  ONES,
  TENS,
  UNIT_ADJECTIVES,
  UNITS,
  VAGUE_AMOUNTS,
} from "./words.js";

/** A length of time read at a token: "ten years", "a decade and a half", "18-month", "several weeks". */
export interface LengthReading {
  readonly next: number;
  readonly length: Length;
  /** Only "a" or "an" before the unit: in "$2 a year" this is no length but a rate. */
  readonly article: boolean;
  /** Joined by hyphens: "ten-year". */
  readonly attributive: boolean;
}

interface Amount {
  readonly next: number;
  readonly low: number | null;
  readonly high: number | null;
}

const one = (next: number, n: number | null): Amount => ({ next, low: n, high: n });

/** "10", "2.5", "ten", "twenty-five", "a hundred"; null for anything else. */
function cardinal(scan: Scan, at: number): { next: number; value: number } | null {
  const token = tokenAt(scan, at);
  if (token.kind === "number") {
    if (token.end - token.start > 5 || token.lower.includes(",")) return null;
    const value = Number(token.lower);
    return Number.isFinite(value) && value < 1900 ? { next: at + 1, value } : null;
  }
  if (token.lower === "a" && wordAt(scan, at + 1) === "dozen") return { next: at + 2, value: 12 };
  if (token.lower === "a" && wordAt(scan, at + 1) === "hundred") return { next: at + 2, value: 100 };
  const small = ONES.get(token.lower);
  if (small !== undefined) return { next: at + 1, value: small };
  const tens = TENS.get(token.lower);
  if (tens === undefined) return null;
  const ones = ONES.get(wordAt(scan, pastHyphen(scan, at + 1)));
  return ones !== undefined && ones < 10
    ? { next: pastHyphen(scan, at + 1) + 1, value: tens + ones }
    : { next: at + 1, value: tens };
}

/** "and a half", as in "two and a half years"; the hyphens of "two-and-a-half-year" too. */
function pastHalf(scan: Scan, at: number): number {
  let i = pastHyphen(scan, at);
  for (const word of ["and", "a", "half"]) {
    if (wordAt(scan, i) !== word) return at;
    i = word === "half" ? i + 1 : pastHyphen(scan, i + 1);
  }
  return i;
}

function amountAt(scan: Scan, at: number): Amount | null {
  const word = wordAt(scan, at);
  const next = wordAt(scan, at + 1);
  if (word === "half" && (next === "a" || next === "an")) return one(at + 2, 0.5);
  if (word === "half" && pastHyphen(scan, at + 1) > at + 1) return one(at + 1, 0.5);
  if (word === "a" && next === "half") return one(at + 2, 0.5);
  if (word === "quarter" && (next === "century" || (next === "-" && wordAt(scan, at + 2) === "century")))
    return one(at + 1, 0.25);
  if (
    word === "a" &&
    next === "quarter" &&
    (wordAt(scan, at + 2) === "century" || wordAt(scan, at + 3) === "century")
  )
    return one(at + 2, 0.25);
  if (word === "a" && phraseAt(scan, at + 1, ["quarter", "of", "a", "century"])) return one(at + 4, 0.25);
  if (word === "a" && (next === "few" || next === "several")) return one(at + 2, null);
  if (word === "a" && next === "couple") return one(wordAt(scan, at + 2) === "of" ? at + 3 : at + 2, 2);
  if (word === "a" && next === "handful" && wordAt(scan, at + 2) === "of") return one(at + 3, null);
  if (word === "couple" && next === "of") return one(at + 2, 2);
  if (VAGUE_AMOUNTS.has(word))
    return word === "many" && wordAt(scan, at - 1) === "as" ? null : one(at + 1, null);
  const first = cardinal(scan, at);
  if (first === null) return word === "a" || word === "an" ? one(at + 1, 1) : null;
  if (isRepeated(scan, first)) return one(first.next + 3, first.value);
  const half = pastHalf(scan, first.next);
  if (half > first.next) return one(half, first.value + 0.5);
  return orMore(scan, first) ?? rangeTo(scan, first);
}

/** "seven (7)", as contracts have it. */
const isRepeated = (scan: Scan, { next, value }: { next: number; value: number }): boolean =>
  wordAt(scan, next) === "(" && Number(wordAt(scan, next + 1)) === value && wordAt(scan, next + 2) === ")";

/** "10+ years", "ten-plus years", "ten or more years": no upper end. */
function orMore(scan: Scan, { next, value }: { next: number; value: number }): Amount | null {
  if (wordAt(scan, next) === "+" && gluedBefore(scan, next))
    return { next: next + 1, low: value, high: null };
  const i = pastHyphen(scan, next);
  if (wordAt(scan, i) === "plus") return { next: i + 1, low: value, high: null };
  return phraseAt(scan, next, ["or", "more"]) ? { next: next + 2, low: value, high: null } : null;
}

/** "three to five", "10-15", "two or three", and the first alone. */
function rangeTo(scan: Scan, first: { next: number; value: number }): Amount {
  const glue = pastHyphen(scan, first.next);
  const word = wordAt(scan, glue);
  const at =
    word === "to" || word === "or"
      ? pastHyphen(scan, glue + 1)
      : glue > first.next || word === "–"
        ? glue + (word === "–" ? 1 : 0)
        : -1;
  const second = at < 0 ? null : cardinal(scan, at);
  return second !== null && second.value > first.value
    ? { next: second.next, low: first.value, high: second.value }
    : one(first.next, first.value);
}

/** A length at `at`; null where there is none. */
export function lengthAt(scan: Scan, at: number): LengthReading | null {
  const token = tokenAt(scan, at);
  const single = LONG_WORDS.get(token.lower);
  if (single !== undefined)
    return {
      next: at + 1,
      length: lengthOf(single.amount, single.amount, single.unit),
      article: false,
      attributive: true,
    };
  if (token.lower === "multi") return multi(scan, at);
  const amount = amountAt(scan, at);
  if (amount === null || (gluedBefore(scan, amount.next) && tokenAt(scan, amount.next).kind === "word"))
    return null;
  let i = pastHyphen(scan, amount.next);
  const attributive = i > amount.next;
  if (UNIT_ADJECTIVES.has(wordAt(scan, i))) i = pastHyphen(scan, i + 1);
  const unit = UNITS.get(wordAt(scan, i));
  if (unit === undefined) return null;
  const half = pastHalf(scan, i + 1);
  const more = half > i + 1 ? 0.5 : 0;
  const add = (n: number | null): number | null => (n === null ? null : n + more);
  const article = amount.next === at + 1 && (token.lower === "a" || token.lower === "an") && more === 0;
  return {
    next: more > 0 ? half : i + 1,
    length: lengthOf(add(amount.low), add(amount.high), unit),
    article,
    attributive,
  };
}

function multi(scan: Scan, at: number): LengthReading | null {
  const i = pastHyphen(scan, at + 1);
  const unit = UNITS.get(wordAt(scan, i));
  return i === at + 1 || unit === undefined
    ? null
    : { next: i + 1, length: lengthOf(null, null, unit), article: false, attributive: true };
}

const lengthOf = (low: number | null, high: number | null, unit: Length["unit"]): Length => ({
  low,
  high,
  unit,
});

/** Words like "nearly", "more than", "just" at `at`: where they end, and whether they make the amount approximate. */
export function softenerAt(scan: Scan, at: number): { next: number; approximate: boolean } {
  const { lower: word, starts } = tokenAt(scan, at);
  if ((starts & START.softener) === 0) return { next: at, approximate: false };
  for (const phrase of ABOUT_PHRASES) {
    if (phrase[0] === word && phraseAt(scan, at, phrase))
      return { next: at + phrase.length, approximate: true };
  }
  if (ABOUT.has(word)) return { next: at + 1, approximate: true };
  if (word === "~") return { next: at + 1, approximate: true };
  return { next: EXACTLY.has(word) ? at + 1 : at, approximate: false };
}

const ISO: Readonly<Record<Length["unit"], readonly [factor: number, letter: string]>> = {
  day: [1, "D"],
  week: [1, "W"],
  month: [1, "M"],
  quarter: [3, "M"],
  half: [6, "M"],
  year: [1, "Y"],
  decade: [10, "Y"],
  century: [100, "Y"],
};

/** ISO 8601: "P10Y", "P2Y6M"; null where the words give no single number. */
export function isoDuration({ low, high, unit }: Length): string | null {
  if (low === null || low !== high || low <= 0) return null;
  const [factor, letter] = ISO[unit];
  const amount = Math.round(low * factor * 1000) / 1000;
  const whole = Math.floor(amount);
  const monthsLeft = (amount - whole) * 12;
  if (letter !== "Y" || !Number.isInteger(monthsLeft) || monthsLeft === 0) return `P${amount}${letter}`;
  return whole === 0 ? `P${monthsLeft}M` : `P${whole}Y${monthsLeft}M`;
}
