import { characterClasses, DIGIT, LETTER, NEWLINE, SPACE, SUPERSCRIPT, VULGAR } from "./characters.js";
import { anchorWords, GLUED_CODES } from "./tables/anchors.js";

export const WORD = 0;
export const NUMBER = 1;
export const SYMBOL = 2;
/** A blank line, where no figure goes on. */
export const BREAK = 3;
/** 1.2.3 and longer: a version or an address. */
export const VERSION = 4;

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
  private readonly lowered: (string | undefined)[] = [];

  constructor(readonly text: string) {}

  get length(): number {
    return this.starts.length;
  }

  /** The token as written; "" past either end. */
  at(i: number): string {
    return i < 0 || i >= this.starts.length ? "" : this.text.slice(this.starts[i], this.ends[i]);
  }

  /** The word in lower case, with ’ as '; the sign itself; "" past either end. */
  lower(i: number): string {
    const known = this.lowered[i];
    if (known !== undefined) return known;
    if (i < 0 || i >= this.starts.length) return "";
    const lower = this.text.slice(this.starts[i], this.ends[i]).toLowerCase().replace("’", "'");
    this.lowered[i] = lower;
    return lower;
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
  let end = at;
  while (classes[text.charCodeAt(end)] === DIGIT) end++;
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

/** Cuts a text into tokens in one pass; linear in its length. */
export function tokenise(text: string): Tokens {
  const tokens = new Tokens(text);
  const { starts, ends, kinds, anchors } = tokens;
  const classes = characterClasses();
  const { prefixes, words } = anchorWords();
  const length = text.length;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const kind = classes[code];
    if (kind === SPACE) {
      at++;
      continue;
    }
    if (kind === NEWLINE) {
      let lines = 0;
      const start = at;
      while (at < length) {
        const next = classes[text.charCodeAt(at)];
        if (next === NEWLINE) lines += text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? 0 : 1;
        else if (next !== SPACE) break;
        at++;
      }
      if (lines > 1) {
        starts.push(start);
        ends.push(at);
        kinds.push(BREAK);
      }
      continue;
    }
    const start = at;
    if (kind === LETTER) {
      at++;
      let next = classes[text.charCodeAt(at)] as number;
      while (next >= LETTER && next !== VULGAR) {
        if (next === DIGIT && at - start <= 3 && classes[text.charCodeAt(at - 1)] === LETTER) {
          if (GLUED_CODES.has(text.slice(start, at))) break;
        }
        at++;
        next = classes[text.charCodeAt(at)] as number;
        if (next === 0) {
          const mark = text.charCodeAt(at);
          if ((mark === 39 || mark === 0x2019) && classes[text.charCodeAt(at + 1)] === LETTER) next = LETTER;
        }
      }
      if (at === start + 1 && text.charCodeAt(at) === 46) at = initialsEnd(text, start, classes);
      if (at - start > 2) {
        const first = (code | 32) - 97;
        const second = (text.charCodeAt(start + 1) | 32) - 97;
        const third = (text.charCodeAt(start + 2) | 32) - 97;
        if (first >= 0 && first < 26 && second >= 0 && second < 26 && third >= 0 && third < 26) {
          if (prefixes[first * 676 + second * 26 + third] === 1 && at - start < 18) {
            if (words.has(text.slice(start, at).toLowerCase())) anchors.push(starts.length);
          }
        }
      }
      kinds.push(WORD);
    } else if (
      kind === DIGIT ||
      (code === 46 &&
        classes[text.charCodeAt(at + 1)] === DIGIT &&
        (at === 0 || (classes[text.charCodeAt(at - 1)] as number) < LETTER))
    ) {
      at = numberEnd(text, at, classes);
      if (text.charCodeAt(at) === 46 && classes[text.charCodeAt(at + 1)] === DIGIT) {
        while (
          classes[text.charCodeAt(at)] === DIGIT ||
          (text.charCodeAt(at) === 46 && classes[text.charCodeAt(at + 1)] === DIGIT)
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
    } else if (kind === SUPERSCRIPT) {
      while (classes[text.charCodeAt(at)] === SUPERSCRIPT) at++;
      kinds.push(SYMBOL);
    } else {
      at++;
      kinds.push(SYMBOL);
    }
    starts.push(start);
    ends.push(at);
  }
  return tokens;
}

/** "U.S.", "a.m.": single letters with full stops are one word. */
function initialsEnd(text: string, start: number, classes: Uint8Array): number {
  let at = start + 1;
  while (
    text.charCodeAt(at) === 46 &&
    classes[text.charCodeAt(at + 1)] === LETTER &&
    classes[text.charCodeAt(at + 2)] !== LETTER
  )
    at += 2;
  if (at > start + 1 && text.charCodeAt(at) === 46) at++;
  return at;
}
