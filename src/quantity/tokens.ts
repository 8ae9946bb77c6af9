import { characterClasses, DIGIT, LETTER, NEWLINE, SPACE, SUPERSCRIPT, VULGAR } from "./characters.js";
import { type AnchorWords, anchorWords, GLUED_CODES } from "./tables/anchors.js";

export const WORD = 0;
export const NUMBER = 1;
export const SYMBOL = 2;
/** A blank line, where no figure goes on. */
export const BREAK = 3;
/** 1.2.3 and longer: a version or an address. */
export const VERSION = 4;

function straight(word: string): string {
  return word.length > 2 && word.includes("’") ? word.replace("’", "'") : word;
}

function isUpper(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
}

/** A text cut into words, numbers and signs, and where figures may start. Tokens are plain indexes into the arrays. */
export class Tokens {
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly kinds: number[] = [];
  /** Tokens that a figure may grow from: numbers and number words. */
  readonly anchors: number[] = [];
  private readonly written: string[] = [];
  private readonly lowered: string[] = [];

  constructor(readonly text: string) {}

  get length(): number {
    return this.starts.length;
  }

  /** The token as written; "" past either end. */
  at(i: number): string {
    if (i < 0 || i >= this.starts.length) return "";
    const known = this.written[i];
    if (known !== undefined) return known;
    const written = this.text.slice(this.starts[i], this.ends[i]);
    this.written[i] = written;
    return written;
  }

  /** The word in lower case, with ’ as '; the sign itself; "" past either end. */
  lower(i: number): string {
    if (i < 0 || i >= this.starts.length) return "";
    const known = this.lowered[i];
    if (known !== undefined) return known;
    const lower = straight(this.at(i).toLowerCase());
    this.lowered[i] = lower;
    return lower;
  }

  /** The code unit a token starts with; 0 past either end. */
  code(i: number): number {
    return i < 0 || i >= this.starts.length ? 0 : this.text.charCodeAt(this.starts[i] as number);
  }

  kind(i: number): number {
    return i < 0 || i >= this.kinds.length ? BREAK : (this.kinds[i] as number);
  }

  isWord(i: number): boolean {
    return i >= 0 && this.kinds[i] === WORD;
  }

  isNumber(i: number): boolean {
    return i >= 0 && this.kinds[i] === NUMBER;
  }

  start(i: number): number {
    return this.starts[i] as number;
  }

  end(i: number): number {
    return this.ends[i] as number;
  }

  /** No space between this token and the one before. */
  glued(i: number): boolean {
    return i > 0 && this.starts[i] === this.ends[i - 1];
  }

  /** Whether a word starts with a capital, or like a brand: "Amazon", "iPhone". */
  isCapital(i: number): boolean {
    if (!this.isWord(i)) return false;
    const at = this.starts[i] as number;
    return (
      isUpper(this.text.charCodeAt(at)) || (this.ends[i] !== at + 1 && isUpper(this.text.charCodeAt(at + 1)))
    );
  }

  isDash(i: number): boolean {
    if (this.kind(i) !== SYMBOL) return false;
    const code = this.text.charCodeAt(this.starts[i] as number);
    return code === 45 || (code >= 0x2010 && code <= 0x2014) || code === 0x2212;
  }
}

const LONGEST_GROUPING = 12;

/** The end of the digits from `at`: "1,234,567.8", "12,34,567", "1e26"; commas that do not group are left out. */
function numberEnd(text: string, at: number, classes: Uint8Array): number {
  const length = text.length;
  let end = at;
  while (end < length && classes[text.charCodeAt(end)] === DIGIT) end++;
  if (end === length) return end;
  const whole = end;
  if (text.charCodeAt(end) === 44 && whole - at <= 3 && whole > at)
    end = groupedEnd(text, at, whole, classes);
  if (text.charCodeAt(end) === 46 && classes[text.charCodeAt(end + 1)] === DIGIT) {
    end += 2;
    while (classes[text.charCodeAt(end)] === DIGIT) end++;
  }
  const letter = text.charCodeAt(end);
  if (letter === 101 || letter === 69) {
    let exponent = end + 1;
    const sign = text.charCodeAt(exponent);
    if (sign === 43 || sign === 45) exponent++;
    const digits = exponent;
    while (exponent - digits < 4 && classes[text.charCodeAt(exponent)] === DIGIT) exponent++;
    const next = classes[text.charCodeAt(exponent)];
    if (exponent > digits && exponent - digits < 4 && next !== LETTER && next !== DIGIT) end = exponent;
  }
  return end;
}

function groupedEnd(text: string, at: number, whole: number, classes: Uint8Array): number {
  let end = whole;
  let groups = 0;
  let threes = true;
  let twos = whole - at <= 2;
  let last = 0;
  while (
    text.charCodeAt(end) === 44 &&
    classes[text.charCodeAt(end + 1)] === DIGIT &&
    groups < LONGEST_GROUPING
  ) {
    let stop = end + 1;
    while (stop - end <= 4 && classes[text.charCodeAt(stop)] === DIGIT) stop++;
    if (groups > 0 && last !== 2) twos = false;
    last = stop - end - 1;
    if (last !== 3) threes = false;
    groups++;
    end = stop;
  }
  if (groups === 0) return whole;
  if (threes || (twos && last === 3)) return end;
  // 5,00: a decimal comma, where nothing else could be meant.
  if (groups === 1 && last <= 2 && classes[text.charCodeAt(end)] !== LETTER && text.charCodeAt(at - 1) !== 44)
    return end;
  return whole;
}

/** Whether the word of a text from `start` to `end` is one that a figure may grow from. */
export function isAnchorWord(
  text: string,
  start: number,
  end: number,
  { lengths, words }: AnchorWords,
): boolean {
  const length = end - start;
  if (length < 3 || length > 18) return false;
  const first = (text.charCodeAt(start) | 32) - 97;
  const second = (text.charCodeAt(start + 1) | 32) - 97;
  const third = (text.charCodeAt(start + 2) | 32) - 97;
  if (first < 0 || first > 25 || second < 0 || second > 25 || third < 0 || third > 25) return false;
  if (((lengths[first * 676 + second * 26 + third] as number) & (1 << length)) === 0) return false;
  return words.has(text.slice(start, end).toLowerCase());
}

/** Cuts a part of a text into tokens in one pass; linear in its length. */
export function tokenise(text: string, from = 0, to = text.length): Tokens {
  const tokens = new Tokens(text);
  const { starts, ends, kinds, anchors } = tokens;
  const classes = characterClasses();
  const known = anchorWords();
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    const kind = classes[code];
    if (kind === SPACE) {
      at++;
      continue;
    }
    if (kind === NEWLINE) {
      const start = at;
      at = linesEnd(text, at, to, classes);
      if (at < 0) {
        at = -at;
        starts.push(start);
        ends.push(at);
        kinds.push(BREAK);
      }
      continue;
    }
    const start = at;
    if (kind === LETTER) {
      at = wordEnd(text, start, to, classes);
      if (isAnchorWord(text, start, at, known)) anchors.push(starts.length);
      kinds.push(WORD);
    } else if (kind === DIGIT || startsWithPoint(text, at, from, to, classes)) {
      at = numberEnd(text, at, classes);
      if (at < to && text.charCodeAt(at) === 46 && isDigit(text, at + 1, to, classes)) {
        while (
          isDigit(text, at, to, classes) ||
          (text.charCodeAt(at) === 46 && isDigit(text, at + 1, to, classes))
        )
          at++;
        kinds.push(VERSION);
      } else {
        anchors.push(starts.length);
        kinds.push(NUMBER);
      }
    } else if (kind === VULGAR) {
      at++;
      anchors.push(starts.length);
      kinds.push(NUMBER);
    } else {
      at++;
      if (kind === SUPERSCRIPT) while (at < to && classes[text.charCodeAt(at)] === SUPERSCRIPT) at++;
      kinds.push(SYMBOL);
    }
    starts.push(start);
    ends.push(at);
  }
  return tokens;
}

function isDigit(text: string, at: number, to: number, classes: Uint8Array): boolean {
  return at < to && classes[text.charCodeAt(at)] === DIGIT;
}

/** ".08", but not the point in "a.08" or "1.08". */
function startsWithPoint(text: string, at: number, from: number, to: number, classes: Uint8Array): boolean {
  if (text.charCodeAt(at) !== 46 || !isDigit(text, at + 1, to, classes)) return false;
  return at === from || (classes[text.charCodeAt(at - 1)] as number) < LETTER;
}

/** The end of a word: letters, then digits or raised digits, apostrophes inside; "U.S." is one. */
function wordEnd(text: string, start: number, to: number, classes: Uint8Array): number {
  let at = start + 1;
  while (at < to) {
    const code = text.charCodeAt(at);
    const next = classes[code] as number;
    if (next === LETTER) {
      at++;
    } else if (next === DIGIT) {
      if (
        at - start <= 3 &&
        classes[text.charCodeAt(at - 1)] === LETTER &&
        GLUED_CODES.has(text.slice(start, at))
      )
        return at;
      at++;
    } else if (next === SUPERSCRIPT) {
      at++;
    } else if (
      (code === 39 || code === 0x2019) &&
      at + 1 < to &&
      classes[text.charCodeAt(at + 1)] === LETTER
    ) {
      at++;
    } else break;
  }
  return at === start + 1 && at < to && text.charCodeAt(at) === 46
    ? initialsEnd(text, start, to, classes)
    : at;
}

/** Past newlines and the spaces around them; negative where a blank line is among them. */
function linesEnd(text: string, from: number, to: number, classes: Uint8Array): number {
  let lines = 0;
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    const next = classes[code];
    if (next === NEWLINE) lines += code === 13 && text.charCodeAt(at + 1) === 10 ? 0 : 1;
    else if (next !== SPACE) break;
    at++;
  }
  return lines > 1 ? -at : at;
}

/** "U.S.", "a.m.": single letters with full stops are one word. */
function initialsEnd(text: string, start: number, to: number, classes: Uint8Array): number {
  let at = start + 1;
  while (
    at + 1 < to &&
    text.charCodeAt(at) === 46 &&
    classes[text.charCodeAt(at + 1)] === LETTER &&
    (at + 2 >= to || classes[text.charCodeAt(at + 2)] !== LETTER)
  )
    at += 2;
  if (at > start + 1 && at < to && text.charCodeAt(at) === 46) at++;
  return at;
}
