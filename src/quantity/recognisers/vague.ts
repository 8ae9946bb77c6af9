import type { Draft } from "../draft.js";
import { draftOf } from "../draft.js";
import { fromInteger, type Numeral, readDigits, scaled } from "../number.js";
import { MAGNITUDES, MULTI, VAGUE } from "../tables/numbers.js";
import type { Tokens } from "../tokens.js";
import { type WordSet, wordSet } from "../wordset.js";

function power(exponent: number): Numeral {
  return scaled(fromInteger(1), exponent);
}

function between(at: number, to: number, low: Numeral, high: Numeral): Draft {
  const draft = draftOf(at, to, "vague", null);
  draft.bound = "range";
  draft.low = low;
  draft.high = high;
  draft.magnitude = true;
  return draft;
}

/** "tens of thousands", "millions of", "dozens of", "multibillion-dollar": one to ten of the magnitude. */
export function vague(tokens: Tokens, at: number): Draft | null {
  if (!tokens.isWord(at)) return null;
  const word = tokens.lower(at);
  const multi = tokens.is(at, MULTI) ? MULTI.get(word) : undefined;
  if (multi !== undefined) return between(at, at, power(multi), power(multi + 1));
  const before = tokens.lower(at - 1);
  if (before === "-" && tokens.lower(at - 2) === "multi") {
    const magnitude = MAGNITUDES.get(word);
    if (magnitude !== undefined && magnitude > 5)
      return between(at - 2, at, power(magnitude), power(magnitude + 1));
  }
  const several = tokens.magnitude(at);
  if (several > 0) {
    // "a couple of billion"
    const couple = before === "of" && tokens.lower(at - 2) === "couple";
    return couple || FEW.has(before) ? few(tokens, couple ? at - 1 : at, several, at) : null;
  }
  if (word === "dozens") {
    if (tokens.isNumber(at - 1)) return null;
    return between(at, at, fromInteger(12), fromInteger(120));
  }
  let exponent = tokens.is(at, VAGUE) ? VAGUE.get(word) : undefined;
  if (exponent === undefined) return null;
  let to = at;
  // "tens of thousands", "hundreds of thousands of millions", "thousands or millions" stays two.
  for (;;) {
    if (tokens.lower(to + 1) !== "of") break;
    const next = tokens.lower(to + 2);
    const more = VAGUE.get(next) ?? MAGNITUDES.get(next);
    if (more === undefined) break;
    exponent += more;
    to += 2;
  }
  if (to === at && word === "tens" && tokens.lower(at + 1) !== "of") return null;
  if (to === at && tokens.lower(at + 1) !== "of" && !isCounting(tokens, at)) return null;
  return between(at, to, power(exponent), power(exponent + 1));
}

const FEW = new Set(["few", "several", "couple"]);

/** "a few thousand", "several hundred": two to nine of them; a couple is two or three. */
function few(tokens: Tokens, at: number, magnitude: number, from: number): Draft {
  let to = from;
  let exponent = magnitude;
  for (
    let next = MAGNITUDES.get(tokens.lower(to + 1));
    next !== undefined;
    next = MAGNITUDES.get(tokens.lower(to + 1))
  ) {
    exponent += next;
    to++;
  }
  const first = tokens.lower(at - 2) === "a" ? at - 2 : at - 1;
  const most = tokens.lower(at - 1) === "couple" ? 3 : 9;
  return between(first, to, scaled(fromInteger(2), exponent), scaled(fromInteger(most), exponent));
}

/** "millions more", "hundreds took part": too loose without "of", unless a plural follows at once. */
function isCounting(tokens: Tokens, at: number): boolean {
  return tokens.lower(at + 1) === "more";
}

/** Ways to write it, also used by the magnitude refiner. */
export const DOZENS: WordSet = wordSet(["dozen", "dozens", "dozs", "dzs"]);

/** "a dozen", "three dozens", "half a dozen" (see fractions), "a couple of dozen". */
export function dozens(tokens: Tokens, at: number): Draft | null {
  const number = tokens.isNumber(at) && tokens.is(at + 1, DOZENS) ? readDigits(tokens.at(at)) : null;
  if (number) {
    return draftOf(at, at + 1, "word", fromInteger(Number(number.digits) * 10 ** number.exponent * 12));
  }
  if (tokens.lower(at) !== "dozen") return null;
  // "a few dozen", "a couple of dozen"
  const couple = tokens.lower(at - 1) === "of" && tokens.lower(at - 2) === "couple";
  if (couple || FEW.has(tokens.lower(at - 1))) {
    const few = couple ? at - 2 : at - 1;
    const most = tokens.lower(few) === "couple" ? 3 : 9;
    return between(
      tokens.lower(few - 1) === "a" ? few - 1 : few,
      at,
      fromInteger(24),
      fromInteger(most * 12),
    );
  }
  return draftOf(at, at, "word", fromInteger(12));
}
