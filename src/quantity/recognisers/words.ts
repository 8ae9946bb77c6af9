import type { Draft } from "../draft.js";
import { draftOf } from "../draft.js";
import { fromInteger, type Numeral, readDigits, scaled } from "../number.js";
import { SMALL } from "../tables/numbers.js";
import type { Tokens } from "../tokens.js";

/** A run of number words: its value, last token, and the magnitude that ends it. */
export interface WordNumber {
  readonly value: Numeral;
  readonly to: number;
  readonly power: number;
}

/** Reads "two hundred and two thousand", "twenty-five billion", "two point five million" from `at`. */
export function readWords(tokens: Tokens, at: number, until = tokens.length): WordNumber | null {
  const first = tokens.word(at);
  if (first.small < 0 && first.magnitude === 0) return null;
  const joinsAnd = tokens.lower(at - 1) !== "between" && tokens.lower(at - 2) !== "between";
  let total = 0;
  let chunk = 0;
  let filled = false;
  /** What a small number may still be below: 100 after "hundred", 10 after "twenty". */
  let room = 1e15;
  let limit = 1e30;
  let to = at - 1;
  let power = 0;
  let chunks = 0;
  let i = at;
  while (i < until) {
    const { small, magnitude } = tokens.word(i);
    if (small >= 0) {
      if (small >= room || (room < 1e15 && small === 0)) break;
      chunk += small;
      room = small >= 20 ? 10 : 0;
      filled = true;
      power = 0;
    } else {
      if (magnitude === 0) break;
      const size = 10 ** magnitude;
      if (magnitude === 2) {
        if (chunk >= 100) break;
        chunk = (filled ? chunk : 1) * 100;
        room = 100;
      } else if (!filled && total > 0 && power > 0 && chunks < 2) {
        total *= size; // three lakh crore
      } else {
        if (size >= limit) break;
        total += (filled ? chunk : 1) * size;
        limit = size;
        chunk = 0;
        room = 1000;
      }
      filled = magnitude === 2;
      power = magnitude;
      chunks++;
    }
    to = i;
    const dashed = tokens.isDash(i + 1) && tokens.isWord(i + 2);
    i = dashed ? i + 2 : i + 1;
    if (!dashed && power >= 2 && joinsAnd && tokens.lower(i) === "and") {
      const after = tokens.word(i + 1).small;
      if (after <= 0 || after >= room) break;
      // "one hundred and three million" goes on, "two million and five thousand" too.
      i++;
    }
  }
  if (to < at) return null;
  let value = fromInteger(total + chunk);
  if (chunks === 1 && power > 2) value = scaled(fromInteger((total + chunk) / 10 ** power), power);
  else if (chunks > 1 && power > 2 && Number.isSafeInteger((total + chunk) / 10 ** power)) {
    value = scaled(fromInteger((total + chunk) / 10 ** power), power);
  } else power = 0;
  return pointed(tokens, { value, to, power });
}

/** "two point five", "nought point zero three", and a magnitude after it. */
function pointed(tokens: Tokens, read: WordNumber): WordNumber {
  if (tokens.lower(read.to + 1) !== "point" || read.power > 0) return read;
  let digits = "";
  let to = read.to + 2;
  for (;;) {
    const small = SMALL.get(tokens.lower(to));
    if (small === undefined || digits.length > 12) break;
    if (small >= 20 && digits === "") {
      const next = tokens.isDash(to + 1) ? to + 2 : to + 1;
      const unit = SMALL.get(tokens.lower(next));
      if (unit !== undefined && unit > 0 && unit < 10) {
        digits += String(small + unit);
        to = next + 1;
        break;
      }
    }
    digits += String(small);
    to++;
  }
  if (digits === "") return read;
  const whole = read.value;
  const value = readDigits(`${whole.digits}${"0".repeat(whole.exponent)}.${digits}`);
  return value ? { value, to: to - 1, power: 0 } : read;
}

/** Numbers in words. */
export function words(tokens: Tokens, at: number): Draft | null {
  const read = readWords(tokens, at);
  if (!read) return null;
  if (isOrdinal(tokens, read.to + 1)) return out(at, tokens.isDash(read.to + 1) ? read.to + 2 : read.to + 1);
  if (isLoneMagnitude(tokens, at, read.to)) return null;
  const draft = draftOf(at, read.to, "word", read.value);
  draft.magnitude = read.power > 0;
  // "five to six hundred": what a range's ends share.
  draft.power = read.power === 0 && tokens.lower(read.to) === "hundred" ? 2 : read.power;
  return draft;
}

const ORDINAL_UNITS = new Set("first second third fourth fifth sixth seventh eighth ninth".split(" "));

/** "twenty-first": no figure; neither is "five o'clock". */
function isOrdinal(tokens: Tokens, next: number): boolean {
  if (tokens.lower(next) === "o'clock") return true;
  return (
    tokens.isDash(next) &&
    tokens.glued(next) &&
    tokens.glued(next + 1) &&
    ORDINAL_UNITS.has(tokens.lower(next + 1))
  );
}

function out(from: number, to: number): Draft {
  const draft = draftOf(from, to, "word", null);
  draft.out = true;
  return draft;
}

/** "billion" without a number or an article: the head of a column, the "billion mark". */
function isLoneMagnitude(tokens: Tokens, at: number, to: number): boolean {
  if (at !== to || tokens.magnitude(at) === 0 || tokens.isDash(at + 1) || tokens.isDash(at - 1)) return false;
  // "$ billion", over a column
  if (/^[$€£¥₹]$/.test(tokens.at(at - 1))) return true;
  return (
    !/^(?:an?|half|quarter|per|one|the|every|each)$/.test(tokens.lower(at - 1)) &&
    tokens.length > 1 &&
    !tokens.isWord(at + 1)
  );
}
