/** Words, numbers and marks of a text. */

export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** "word" begins with a letter, "number" with a digit; a mark is one character that is neither. */
  readonly kind: "word" | "number" | "mark";
  /** How much of the end is a clitic: 2 in "Amazon's", 1 in "labs'", 3 in "they've"; otherwise 0. */
  readonly clitic: number;
}

/**
 * Splits a text into tokens; blanks are left out. An apostrophe or stop between letters, and a comma or stop between
 * digits, stays inside ("Amazon's", "U.S", "3,200.5"); a hyphen divides. One pass.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    const type = typeOf(text.charCodeAt(at));
    if (type === BLANK) {
      at++;
      continue;
    }
    const start = at;
    if (type === MARK) {
      const surrogate = (text.charCodeAt(at) & 0xfc00) === 0xd800 && at + 1 < text.length;
      at += surrogate && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00 ? 2 : 1;
      words.push({ text: text.slice(start, at), start, end: at, kind: "mark", clitic: 0 });
      continue;
    }
    at = tokenEnd(text, start);
    const kind = type === DIGIT ? "number" : "word";
    words.push({ text: text.slice(start, at), start, end: at, kind, clitic: cliticOf(text, start, at) });
  }
  return words;
}

const BLANK = 0;
const LETTER = 1;
const DIGIT = 2;
const MARK = 3;

function tokenEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const type = typeOf(text.charCodeAt(at));
    if (type === LETTER || type === DIGIT) {
      at++;
      continue;
    }
    if (type === BLANK) break;
    const code = text.charCodeAt(at);
    const before = typeOf(text.charCodeAt(at - 1));
    const after = at + 1 < text.length ? typeOf(text.charCodeAt(at + 1)) : BLANK;
    if (isApostrophe(code) && before === LETTER && after === LETTER) at++;
    else if (isApostrophe(code) && (text.charCodeAt(at - 1) | 32) === 115 && after !== DIGIT) return at + 1;
    else if (code === 46 && before === after && (after === DIGIT || after === LETTER)) at++;
    else if (code === 44 && before === DIGIT && after === DIGIT) at++;
    else break;
  }
  // The last stop of "U.S." is part of it.
  const dotted = text.charCodeAt(at) === 46 && text.charCodeAt(at - 2) === 46 && at - start >= 3;
  return dotted && typeOf(text.charCodeAt(at - 1)) === LETTER ? at + 1 : at;
}

function cliticOf(text: string, start: number, end: number): number {
  for (let length = 1; length <= 3 && end - length > start; length++) {
    if (isApostrophe(text.charCodeAt(end - length))) return length;
  }
  return 0;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

function typeOf(code: number): number {
  if (code < 128) {
    if ((code | 32) >= 97 && (code | 32) <= 122) return LETTER;
    if (code >= 48 && code <= 57) return DIGIT;
    return code === 32 || (code >= 9 && code <= 13) ? BLANK : MARK;
  }
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0xfeff) return BLANK;
  if (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) return LETTER;
  return code >= 0x2c00 && code < 0xd800 && !(code >= 0x3000 && code <= 0x3020) ? LETTER : MARK;
}
