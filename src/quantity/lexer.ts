import { DIGIT, LETTER, NEWLINE, SPACE, SUPERSCRIPT } from "./characters.js";
import { GLUED_CODES } from "./tables/anchors.js";

const COMMA = 44;
const POINT = 46;
const LONGEST_GROUPING = 12;
const LONGEST_EXPONENT = 3;

/** The class of a code unit; 0 past the end of the text. */
function classAt(text: string, at: number, classes: Uint8Array): number {
  return at < text.length ? (classes[text.charCodeAt(at)] as number) : 0;
}

function codeAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0;
}

export function isDigit(text: string, at: number, classes: Uint8Array): boolean {
  return at < text.length && classes[text.charCodeAt(at)] === DIGIT;
}

function digitsEnd(text: string, at: number, classes: Uint8Array): number {
  let end = at;
  while (isDigit(text, end, classes)) end++;
  return end;
}

/** The end of the digits from `at`: "1,234,567.8", "12,34,567", "1e26"; commas that do not group are left out. */
export function numberEnd(text: string, at: number, classes: Uint8Array): number {
  let end = digitsEnd(text, at, classes);
  if (end === text.length) return end;
  if (text.charCodeAt(end) === COMMA && end - at <= 3 && end > at) end = groupedEnd(text, at, end, classes);
  if (codeAt(text, end) === POINT && isDigit(text, end + 1, classes)) end = digitsEnd(text, end + 2, classes);
  const letter = codeAt(text, end) | 32;
  return letter === 101 ? exponentEnd(text, end, classes) : end;
}

function exponentEnd(text: string, end: number, classes: Uint8Array): number {
  const sign = codeAt(text, end + 1);
  const digits = sign === 43 || sign === 45 ? end + 2 : end + 1;
  let stop = digits;
  while (stop - digits <= LONGEST_EXPONENT && isDigit(text, stop, classes)) stop++;
  const next = classAt(text, stop, classes);
  return stop > digits && stop - digits <= LONGEST_EXPONENT && next !== LETTER && next !== DIGIT ? stop : end;
}

/** Past the commas of 1,234,567 or 12,34,567, or of the decimal 5,00; `whole` where they group nothing. */
function groupedEnd(text: string, at: number, whole: number, classes: Uint8Array): number {
  let end = whole;
  let groups = 0;
  let threes = true;
  let twos = whole - at <= 2;
  let last = 0;
  while (codeAt(text, end) === COMMA && isDigit(text, end + 1, classes) && groups < LONGEST_GROUPING) {
    let stop = end + 1;
    while (stop - end <= 4 && isDigit(text, stop, classes)) stop++;
    if (groups > 0 && last !== 2) twos = false;
    last = stop - end - 1;
    if (last !== 3) threes = false;
    groups++;
    end = stop;
  }
  if (groups === 0) return whole;
  if (threes || (twos && last === 3)) return end;
  // 5,00: a decimal comma, where nothing else could be meant.
  const alone = at === 0 || text.charCodeAt(at - 1) !== COMMA;
  return groups === 1 && last <= 2 && alone && classAt(text, end, classes) !== LETTER ? end : whole;
}

/** The end of a word: letters, then digits or raised digits, apostrophes inside; "U.S." is one. */
export function wordEnd(text: string, start: number, classes: Uint8Array): number {
  const length = text.length;
  let at = start + 1;
  while (at < length) {
    const code = text.charCodeAt(at);
    const next = classes[code];
    if (next === LETTER || next === SUPERSCRIPT) at++;
    else if (next === DIGIT) {
      if (
        at - start <= 3 &&
        classAt(text, at - 1, classes) === LETTER &&
        GLUED_CODES.has(text.slice(start, at))
      )
        return at;
      at++;
    } else if ((code === 39 || code === 0x2019) && classAt(text, at + 1, classes) === LETTER) at++;
    else break;
  }
  return at === start + 1 && codeAt(text, at) === POINT ? initialsEnd(text, start, classes) : at;
}

/** "U.S.", "a.m.": single letters with full stops are one word. */
function initialsEnd(text: string, start: number, classes: Uint8Array): number {
  let at = start + 1;
  while (
    codeAt(text, at) === POINT &&
    classAt(text, at + 1, classes) === LETTER &&
    classAt(text, at + 2, classes) !== LETTER
  )
    at += 2;
  return at > start + 1 && codeAt(text, at) === POINT ? at + 1 : at;
}

/** Past newlines and the spaces around them; negative where a blank line is among them. */
export function linesEnd(text: string, from: number, classes: Uint8Array): number {
  let lines = 0;
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const next = classes[code];
    if (next === NEWLINE) lines += code === 13 && codeAt(text, at + 1) === 10 ? 0 : 1;
    else if (next !== SPACE) break;
  }
  return lines > 1 ? -at : at;
}
