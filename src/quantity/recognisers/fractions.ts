import { closedWords } from "../../text/closed-words.js";
import type { Draft } from "../draft.js";
import { draftOf } from "../draft.js";
import { fromFloat, fromFraction, fromInteger, type Numeral, scaled, toFloat } from "../number.js";
import { unitAt } from "../refiners/unit.js";
import { MAGNITUDES, ORDINALS, SMALL } from "../tables/numbers.js";
import type { Tokens } from "../tokens.js";
import type { Word } from "../vocabulary.js";
import { wordSet } from "../wordset.js";
import { fractionDraft, mixed, over } from "./slashes.js";
import { readWords } from "./words.js";

/** The denominator that a word names: "thirds" → 3; 0 for none. */
function denominatorOf(word: Word): number {
  if (word.denominator === undefined) {
    const { lower } = word;
    const one = lower.endsWith("s") ? ORDINALS.get(lower.slice(0, -1)) : undefined;
    word.denominator = ORDINALS.get(lower) ?? one ?? 0;
  }
  return word.denominator;
}

interface Denominator {
  readonly value: number;
  readonly to: number;
}

/** "fifths", "twenty-firsts", "hundred thousandths" from `at`. */
function readDenominator(tokens: Tokens, at: number): Denominator | null {
  const word = tokens.word(at);
  const whole = denominatorOf(word);
  if (whole > 0) return { value: whole, to: at };
  const tens = word.small;
  if (tens >= 20) {
    const next = tokens.isDash(at + 1) ? at + 2 : at + 1;
    const after = tokens.lower(next);
    const unit =
      after === "firsts" || after === "first"
        ? 1
        : after === "seconds"
          ? 2
          : denominatorOf(tokens.word(next));
    if (unit > 0 && unit < 10) return { value: tens + unit, to: next };
  }
  return compoundDenominator(tokens, at);
}

/** "one hundred and fifth", "one thousand fifths": number words that end in an ordinal. */
function compoundDenominator(tokens: Tokens, at: number): Denominator | null {
  if (tokens.lower(at) !== "one") return null;
  const read = readWords(tokens, at);
  if (!read || read.to === at || tokens.magnitude(read.to) === 0) return null;
  const last = tokens.lower(read.to + 1) === "and" ? read.to + 2 : read.to + 1;
  const ordinal = denominatorOf(tokens.word(last));
  return ordinal > 2 && ordinal < 100 ? { value: toFloat(read.value) + ordinal, to: last } : null;
}

/** What may follow "a third", "one quarter" when it is a share and no ordinal. */
const AFTER_SHARE = wordSet(
  "of more less fewer higher lower faster slower cheaper larger smaller bigger off as the its their his her our your my all from to".split(
    " ",
  ),
);

/** Fractions in words: "a third of", "two-thirds", "half a million", "three and a quarter", "ninety-five hundredths". */
export function wordFractions(tokens: Tokens, at: number): Draft | null {
  if (!tokens.isWord(at)) return null;
  const word = tokens.lower(at);
  if (word === "half" || word === "halves") return half(tokens, at);
  // "quarter of a million"
  if (
    word === "quarter" &&
    tokens.lower(at + 1) === "of" &&
    tokens.lower(at + 2) === "a" &&
    tokens.magnitude(at + 3) > 0
  ) {
    return share(tokens, tokens.lower(at - 1) === "a" ? at - 1 : at, at, fromFraction(1, 4));
  }
  const article = tokens.lower(at - 1) === "a" || tokens.lower(at - 1) === "an";
  const alone = article ? readDenominator(tokens, at) : null;
  if (alone && isShare(tokens, at, alone.to) && !tokens.lower(alone.to).endsWith("s")) {
    return share(tokens, at - 1, alone.to, fromFraction(1, alone.value));
  }
  if (!tokens.isSmall(at) && tokens.magnitude(at) === 0) return null;
  if (!mayBeFraction(tokens.word(tokens.isDash(at + 1) ? at + 2 : at + 1))) return null;
  const read = readWords(tokens, at);
  if (!read) return null;
  // The last words of the number may belong to the denominator: "three twenty-firsts", "one hundred thirty fifths".
  const numerator = toFloat(read.value);
  const next = tokens.isDash(read.to + 1) ? read.to + 2 : read.to + 1;
  const tens = SMALL.get(tokens.lower(read.to));
  if (
    read.to > at &&
    tens !== undefined &&
    tens >= 20 &&
    tokens.lower(read.to - 1) !== "and" &&
    isPluralOrdinal(tokens.lower(next))
  ) {
    const bottom = readDenominator(tokens, read.to);
    if (bottom && bottom.value > 20)
      return fractionDraft(at, bottom.to, fromFraction(numerator - tens, bottom.value));
  }
  if (tokens.lower(next) === "and" || read.value.exponent < 0) return afterAnd(tokens, at, next, read.value);
  const restart = read.to - 1;
  if (restart > at && tokens.lower(restart) === "one" && isPluralOrdinal(tokens.lower(next))) {
    const top = readWords(tokens, at, restart);
    const bottom = compoundDenominator(tokens, restart);
    if (top && bottom) return fractionDraft(at, bottom.to, fromFraction(toFloat(top.value), bottom.value));
  }
  if (tokens.lower(next) === "quarters" && tokens.lower(read.to - 1) === "and" && read.to - 2 > at) {
    const whole = readWords(tokens, at, read.to - 1);
    return whole && afterAnd(tokens, at, read.to - 1, whole.value);
  }
  const bottom = readDenominator(tokens, next);
  if (!bottom) return over(tokens, at, next, numerator);
  const last = tokens.lower(bottom.to);
  const hyphened = next === read.to + 2;
  if (last === "quarter" || last === "quarters") {
    if (!hyphened && isFiscal(tokens, at, bottom.to)) return null;
  } else if (numerator === 1 ? last.endsWith("s") : !last.endsWith("s") && !hyphened) return null;
  if (numerator === 1 && !hyphened && !isShare(tokens, at, bottom.to)) return null;
  if (numerator > 1 && last === "seconds") return null;
  return share(tokens, at, bottom.to, fromFraction(numerator, bottom.value));
}

/** Whether a word can go on a fraction that a number word began. */
function mayBeFraction(next: Word): boolean {
  const { lower, small, magnitude } = next;
  return lower === "and" || lower === "over" || small >= 0 || magnitude > 0 || denominatorOf(next) > 0;
}

function isPluralOrdinal(word: string): boolean {
  return word === "firsts" || (word.endsWith("s") && (ORDINALS.get(word.slice(0, -1)) ?? 100) < 10);
}

/** "one and a half", "three and two fifths". */
function afterAnd(tokens: Tokens, at: number, and: number, whole: Numeral): Draft | null {
  if (tokens.lower(and) !== "and") return null;
  // "two-and-a-half years"
  const hyphened = tokens.isDash(and - 1) && tokens.isDash(and + 1) && tokens.isDash(and + 3);
  const article = tokens.lower(hyphened ? and + 2 : and + 1);
  let part: Numeral | null = null;
  let to = and;
  if (article === "a" || article === "one") {
    const bottom = readDenominator(tokens, hyphened ? and + 4 : and + 2);
    if (bottom) {
      part = fromFraction(1, bottom.value);
      to = bottom.to;
    }
  } else {
    // "two and three-quarters"
    const top = readWords(tokens, and + 1);
    const bottom = top && readDenominator(tokens, tokens.isDash(top.to + 1) ? top.to + 2 : top.to + 1);
    if (top && bottom && (tokens.lower(bottom.to).endsWith("s") || tokens.isDash(top.to + 1))) {
      part = fromFraction(toFloat(top.value), bottom.value);
      to = bottom.to;
    } else if (top && tokens.lower(top.to + 1) === "and" && tokens.lower(and - 1) !== "and") {
      const sum = fromFloat(toFloat(whole) + toFloat(top.value));
      const rest = sum && isSmall(top.value) && isRound(whole) ? afterAnd(tokens, at, top.to + 1, sum) : null;
      if (rest && isPluralOrdinal(tokens.lower(rest.to))) return rest;
    }
  }
  const value = part && mixed(whole, part);
  return value ? draftOf(at, to, "word", value) : null;
}

function isSmall(value: Numeral): boolean {
  return toFloat(value) < 10;
}

function isRound(value: Numeral): boolean {
  return toFloat(value) % 10 === 0;
}

/** Whether "a third" or "one fifth" is a share here, and no ordinal before its noun. */
function isShare(tokens: Tokens, at: number, to: number): boolean {
  const after = tokens.lower(to + 1);
  if (after === "" || tokens.is(to + 1, AFTER_SHARE) || tokens.lower(at - 2) === "by") return true;
  if (tokens.lower(to) === "quarter" || tokens.lower(to) === "fourth")
    return (
      MAGNITUDES.has(after) ||
      isOfPoint(tokens, to) ||
      (/^[.,;:)]$/.test(after) && tokens.isWord(at - 2) && HEDGES.has(tokens.lower(at - 2)))
    );
  if (after === "or" && tokens.lower(to + 2) === "so") return true;
  if (
    (/^[.,;:)]$/.test(after) || AFTER_HEDGED.has(after)) &&
    tokens.isWord(at - 2) &&
    (HEDGES.has(tokens.lower(at - 2)) || HEDGES.has(tokens.lower(at - 1)))
  )
    return true;
  const before = tokens.lower(at - 1);
  return tokens.kind(to + 1) !== 0 && after !== "," && before !== "the" && tokens.kind(to + 1) !== 1;
}

/** "a quarter point", "a quarter-point cut" */
function isOfPoint(tokens: Tokens, to: number): boolean {
  return /^(?:point|percentage)$/.test(tokens.lower(tokens.isDash(to + 1) ? to + 2 : to + 1));
}

/** What may follow a share that a word before it hedges: "more than a third or even half", "nearly a fifth since 2019". */
const AFTER_HEDGED = closedWords(
  "or and in on at by for with over since when while during this last after before between compared against is are was were will would could had has have",
);

/** Before "a quarter" at the end of a clause they make it a share. */
const HEDGES = new Set(
  "about around roughly approximately nearly almost over than just only or to least".split(" "),
);

/** "three quarters in a row", "the last two quarters": spans of time. */
function isFiscal(tokens: Tokens, at: number, to: number): boolean {
  const after = tokens.lower(to + 1);
  if (/^(?:in|ago|later|earlier|straight|running|since|after|before|to|until|and)$/.test(after)) return true;
  return /^(?:last|past|next|previous|first|final|consecutive|straight|over|in|for|after|within)$/.test(
    tokens.lower(at - 1),
  );
}

/** A share may multiply a magnitude: "half a million", "a quarter of a trillion", "three quarters of a billion". */
function share(tokens: Tokens, at: number, to: number, value: Numeral): Draft {
  let i = to + 1;
  if (tokens.lower(i) === "of") i++;
  else if (tokens.isDash(i)) i++;
  if (tokens.lower(i) === "a" || tokens.lower(i) === "one") i++;
  if (tokens.isDash(i)) i++;
  const magnitude = MAGNITUDES.get(tokens.lower(i));
  if (magnitude === undefined || tokens.lower(i - 1) === "of") return fractionDraft(at, to, value);
  const read = draftOf(at, i, "word", scaled(value, magnitude));
  read.magnitude = true;
  read.power = magnitude;
  return read;
}

const NOT_BEFORE_HALF = closedWords(
  "first second other better latter former back bottom top front this that third fourth final each either opening northern southern eastern western upper lower in",
);

/** "half of", "half the", "half a million", "half an hour"; not "the first half". */
function half(tokens: Tokens, at: number): Draft | null {
  if (tokens.lower(at) === "halves" || NOT_BEFORE_HALF.has(tokens.lower(at - 1))) return null;
  if (tokens.isDash(at + 1) && tokens.glued(at + 1)) {
    const article = tokens.lower(at + 2) === "a" && tokens.isDash(at + 3);
    const after = tokens.lower(article ? at + 4 : at + 2);
    if (
      !MAGNITUDES.has(after) &&
      !/^(?:hour|year|mile|point|inch|day|gallon|pint|price|acre|cent|percent|percentage)s?$/.test(after)
    )
      return null;
  }
  const article = tokens.lower(at - 1) === "a" && tokens.magnitude(at + 1) === 0 ? at - 1 : at;
  if (tokens.lower(article - 1) === "and" && article < at) {
    // "a year and a half"
    const whole = /^an?$/.test(tokens.lower(article - 3))
      ? unitAt(tokens, article - 2)?.entry.unit
      : undefined;
    const value = whole?.dimension === "time" ? mixed(fromInteger(1), fromFraction(1, 2)) : null;
    if (whole && value) {
      const draft = draftOf(article - 3, at, "word", value);
      draft.unit = whole;
      return draft;
    }
  }
  if (tokens.lower(at + 1) === "time" || tokens.lower(at + 1) === "way") return null;
  if (
    tokens.lower(at + 1) === "dozen" ||
    (tokens.lower(at + 1) === "a" && tokens.lower(at + 2) === "dozen")
  ) {
    const to = tokens.lower(at + 1) === "dozen" ? at + 1 : at + 2;
    return draftOf(article, to, "word", fromFraction(6, 1));
  }
  return share(tokens, article, at, fromFraction(1, 2));
}
