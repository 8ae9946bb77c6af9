import { characterClasses, DIGIT, LETTER, NEWLINE, SPACE, SUPERSCRIPT, VULGAR } from "./characters.js";
import { isDigit, linesEnd, numberEnd, wordEnd } from "./lexer.js";
import { sentenceEnd } from "./sentences.js";
import { type AnchorWords, anchorWords } from "./tables/anchors.js";
import { NUMBER, SYMBOL, type Tokens, VERSION, WORD } from "./tokens.js";
import { wordAt } from "./vocabulary.js";

const POINT = 46;

/** Whether the word of a text from `start` to `end` is one that a figure may grow from. */
function isAnchorWord(text: string, start: number, end: number, known: AnchorWords): boolean {
  const length = end - start;
  if (length < 3 || length > 18) return false;
  const first = (text.charCodeAt(start) | 32) - 97;
  const second = (text.charCodeAt(start + 1) | 32) - 97;
  if (first < 0 || first > 25 || second < 0 || second > 25) return false;
  const at = first * 26 + second;
  if (((known.lengths[at] as number) & (1 << length)) === 0) return false;
  const third = (text.charCodeAt(start + 2) | 32) - 97;
  if (third < 0 || third > 25 || ((known.thirds[at] as number) & (1 << third)) === 0) return false;
  const word = wordAt(text, start, end);
  if (word.anchor === undefined) word.anchor = known.words.has(word.lower);
  return word.anchor;
}

/**
 * Cuts the passage that starts at `from` into tokens and gives where the next one starts. A passage ends with a sentence or a
 * paragraph; no figure goes over its end. Linear in its length.
 */
export function tokenisePassage(tokens: Tokens, text: string, from: number): number {
  const classes = characterClasses();
  const known = anchorWords();
  const length = text.length;
  tokens.reset(text);
  let at = from;
  while (at < length) {
    const code = text.charCodeAt(at);
    const kind = classes[code];
    if (kind === SPACE) {
      at++;
      continue;
    }
    const start = at;
    if (kind === LETTER) {
      at = wordEnd(text, start, classes);
      if (isAnchorWord(text, start, at, known)) tokens.pushAnchor();
      tokens.push(WORD, start, at);
    } else if (kind === DIGIT || (code === POINT && startsWithPoint(text, at, from, classes))) {
      at = numberEnd(text, at, classes);
      const version = isPointed(text, at, classes);
      if (version) at = versionEnd(text, at, classes);
      else tokens.pushAnchor();
      tokens.push(version ? VERSION : NUMBER, start, at);
    } else if (kind === VULGAR) {
      tokens.pushAnchor();
      tokens.push(NUMBER, start, ++at);
    } else if (kind === NEWLINE) {
      at = linesEnd(text, at, classes);
      if (at < 0) return -at;
    } else if (code === ESCAPE && text.charCodeAt(at + 1) === BRACKET) {
      at = escapeEnd(text, at + 2);
    } else {
      at++;
      if (kind === SUPERSCRIPT) while (at < length && classes[text.charCodeAt(at)] === SUPERSCRIPT) at++;
      tokens.push(SYMBOL, start, at);
      if (code === POINT || code === 33 || code === 63) {
        const next = sentenceEnd(text, start, from, classes);
        if (next > 0) return next;
      }
    }
  }
  return length;
}

const ESCAPE = 27;
const BRACKET = 91;

/** Past a terminal's colour code: ESC [ 1 ; 31 m. */
function escapeEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 63) end++;
  return end < text.length ? end + 1 : end;
}

/** ".08", but not the point in "a.08" or "1.08". */
function startsWithPoint(text: string, at: number, from: number, classes: Uint8Array): boolean {
  return (
    isDigit(text, at + 1, classes) && (at === from || (classes[text.charCodeAt(at - 1)] as number) < LETTER)
  );
}

function isPointed(text: string, at: number, classes: Uint8Array): boolean {
  return at < text.length && text.charCodeAt(at) === POINT && isDigit(text, at + 1, classes);
}

/** 1.2.3, 192.168.0.1 */
function versionEnd(text: string, at: number, classes: Uint8Array): number {
  let end = at;
  while (isDigit(text, end, classes) || isPointed(text, end, classes)) end++;
  return end;
}
