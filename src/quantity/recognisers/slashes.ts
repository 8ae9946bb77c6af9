import type { Draft } from "../draft.js";
import { draftOf } from "../draft.js";
import { fromFloat, fromFraction, type Numeral, readDigits, toFloat } from "../number.js";
import { VULGAR_FRACTIONS } from "../tables/numbers.js";
import type { Tokens } from "../tokens.js";
import { readWords } from "./words.js";

/** Simplest shares written in digits: 1/2 cup, 3/4; not 9/11 or 24/7. */
const DIGIT_DENOMINATORS = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 32, 64]);

function isShort(tokens: Tokens, i: number): boolean {
  if (!tokens.isNumber(i)) return false;
  const length = tokens.end(i) - tokens.start(i);
  if (length > 3) return false;
  for (let k = tokens.start(i); k < tokens.end(i); k++) {
    const code = tokens.text.charCodeAt(k);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

/** "3/4" from the token before the slash. */
function readSlash(tokens: Tokens, at: number): { readonly value: Numeral; readonly to: number } | null {
  if (!isShort(tokens, at) || tokens.at(at + 1) !== "/" || !isShort(tokens, at + 2)) return null;
  if (tokens.at(at + 3) === "/" || tokens.at(at - 1) === "/") return null;
  const spaced = !tokens.glued(at + 1);
  if (spaced !== !tokens.glued(at + 2)) return null;
  const top = Number(tokens.at(at));
  const bottom = Number(tokens.at(at + 2));
  if (top === 0 || top >= bottom || !DIGIT_DENOMINATORS.has(bottom)) return null;
  return { value: fromFraction(top, bottom), to: at + 2 };
}

/** Adds a share to a whole number: 10 1/2, five and a quarter. */
export function mixed(whole: Numeral, share: Numeral): Numeral | null {
  const sum = fromFloat(toFloat(whole) + toFloat(share));
  return sum && { ...sum, place: share.place };
}

export function fractionDraft(at: number, to: number, value: Numeral): Draft {
  return draftOf(at, to, "fraction", value);
}

/** Fractions in digits: "½", "3/4", "10 1/2", "1 over 3". */
export function digitFractions(tokens: Tokens, at: number): Draft | null {
  if (tokens.code(at) >= VULGAR_FROM) {
    const vulgar = vulgarAt(tokens, at);
    return vulgar && fractionDraft(at, at, vulgar);
  }
  const next = at + 1;
  const mark = tokens.code(next);
  if (mark === SLASH) {
    const slash = readSlash(tokens, at);
    return slash && fractionDraft(at, slash.to, slash.value);
  }
  if (mark === LETTER_O && tokens.lower(next) === "over") {
    const whole = readDigits(tokens.at(at));
    return whole && over(tokens, at, next, toFloat(whole));
  }
  return tokens.isNumber(next) ? mixedDigits(tokens, at) : null;
}

const vulgars = new Map<string, Numeral>();

/** The value of ½ and its like at a token. */
function vulgarAt(tokens: Tokens, at: number): Numeral | null {
  const sign = tokens.at(at);
  const known = vulgars.get(sign);
  if (known) return known;
  const fraction = VULGAR_FRACTIONS.get(sign);
  if (!fraction) return null;
  const value = fromFraction(fraction[0], fraction[1]);
  vulgars.set(sign, value);
  return value;
}

const VULGAR_FROM = 0xbc;
const SLASH = 47;
const LETTER_O = 111;

/** "10 1/2", "2½". */
function mixedDigits(tokens: Tokens, at: number): Draft | null {
  const vulgar = VULGAR_FRACTIONS.get(tokens.at(at + 1));
  const part = vulgar ? { value: fromFraction(vulgar[0], vulgar[1]), to: at + 1 } : readSlash(tokens, at + 1);
  if (!part || !isShort(tokens, at)) return null;
  const whole = readDigits(tokens.at(at));
  const value = whole && mixed(whole, part.value);
  return value && draftOf(at, part.to, "numeral", value);
}

/** "one over twenty". */
export function over(tokens: Tokens, at: number, next: number, numerator: number): Draft | null {
  if (tokens.lower(next) !== "over" || (numerator !== 1 && at > 0)) return null;
  const digits = tokens.isNumber(next + 1) ? readDigits(tokens.at(next + 1)) : null;
  const bottom = digits ? { value: digits, to: next + 1 } : readWords(tokens, next + 1);
  if (!bottom || tokens.isWord(bottom.to + 1)) return null;
  return fractionDraft(at, bottom.to, fromFraction(numerator, toFloat(bottom.value)));
}
