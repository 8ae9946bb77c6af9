/** Sentences of English news prose. */
import { beforeNumbers, closeAbbreviations, openAbbreviations, sentenceStarters } from "./abbreviations.js";
import {
  afterClosers,
  afterStops,
  hasInnerCapital,
  isBlank,
  isDigit,
  isEmptyLine,
  isLowerCase,
  isUpperCase,
  isWordCharacter,
  skipBlanks,
  skipOpeners,
} from "./stops.js";

/** A stretch of text, end-exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Splits a block's text into sentences, without the blanks between them. One pass. A single line break ends none, an
 * empty line does.
 */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let start = skipBlanks(text, 0);
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    let end = -1;
    if (code === 46 || code === 33 || code === 63 || code === 0x2026 || code === 0x3002) {
      end = sentenceEnd(text, start, at);
      if (end < 0) at = afterStops(text, at) - 1;
    } else if (code === 10 || code === 13) {
      end = isEmptyLine(text, at) ? at : -1;
    }
    if (end < 0) {
      at++;
      continue;
    }
    add(sentences, text, start, end);
    start = at = skipBlanks(text, end);
  }
  add(sentences, text, start, text.length);
  return sentences;
}

function add(sentences: Span[], text: string, start: number, end: number): void {
  let last = end;
  while (last > start && isBlank(text.charCodeAt(last - 1))) last--;
  if (last > start) sentences.push({ start, end: last });
}

/** The end of the sentence whose stop is at `at`, closing quotes and brackets included; -1 when it goes on. */
function sentenceEnd(text: string, start: number, at: number): number {
  const stops = afterStops(text, at);
  const end = afterClosers(text, stops);
  if (end >= text.length) return end;
  if (!isBlank(text.charCodeAt(end))) return -1;
  const next = skipBlanks(text, end);
  if (next >= text.length) return end;
  const single = stops === at + 1 && text.charCodeAt(at) === 46;
  const opener = skipOpeners(text, next);
  const following = text.charCodeAt(opener);
  if (!single) return isLowerCase(text, opener) ? -1 : isShout(text, start, at, opener) ? -1 : end;
  if (end === stops && goesOn(text, start, at, next, opener)) return -1;
  if (isLowerCase(text, opener)) return hasInnerCapital(text, opener) ? end : -1;
  return following === 44 || following === 59 ? -1 : end;
}

/** True when the single stop at `at` belongs to an abbreviation, initial or number and the sentence goes on. */
function goesOn(text: string, start: number, at: number, next: number, opener: number): boolean {
  const from = wordStart(text, start, at);
  if (from === at) return false;
  const word = text.slice(from, at);
  if (openAbbreviations.has(word)) return true;
  const digit = isDigit(text.charCodeAt(next));
  if (beforeNumbers.has(word)) return digit;
  if (closeAbbreviations.has(word)) {
    // "Jan. 5", "Inc. bought", but "5 p.m. The" and "in. On".
    if (word.charCodeAt(0) >= 97 && !word.includes(".") && !digit) return isLowerCase(text, opener);
    return !startsSentence(text, opener);
  }
  if (word.length === 1 && isUpperCase(text, from)) return isInitial(text, start, from, opener);
  if (isDotted(word)) return !startsSentence(text, opener);
  // The number of a list at its head: "1. Review".
  return from === start && /^\(?\d{1,3}$/.test(word);
}

/** "J. Smith", "George W. Bush"; but "Plan B. The", "vitamin C. Others". */
function isInitial(text: string, start: number, from: number, opener: number): boolean {
  if (!isUpperCase(text, opener)) return isLowerCase(text, opener);
  if (startsSentence(text, opener)) return false;
  let end = from;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  if (end === start) return true;
  const before = text.slice(wordStart(text, start, end), end);
  return !/^(?:Series|Plan|Class|Phase|Tier|Grade|Vitamin|vitamin|Round|Schedule|Appendix|Exhibit|Group|Section|Hepatitis|and|or|to)$/.test(
    before,
  );
}

/** "Yahoo! Finance" has its mark inside a name; the next word goes on. */
function isShout(text: string, start: number, at: number, opener: number): boolean {
  if (text.charCodeAt(at) !== 33) return false;
  const word = text.slice(wordStart(text, start, at), at);
  return word === "Yahoo" && !startsSentence(text, opener);
}

function startsSentence(text: string, at: number): boolean {
  let end = at;
  while (end < text.length && isWordCharacter(text.charCodeAt(end))) end++;
  return sentenceStarters.has(text.slice(at, end).replace("’", "'"));
}

/** No word that matters here is longer. */
const LONGEST = 24;

function wordStart(text: string, start: number, at: number): number {
  const limit = Math.max(start, at - LONGEST);
  let from = at;
  while (from > limit) {
    const code = text.charCodeAt(from - 1);
    if (!isWordCharacter(code) && code !== 46) break;
    from--;
  }
  return from;
}

/** "U.S", "a.k.a": letters with stops between. */
function isDotted(word: string): boolean {
  return word.length >= 3 && /^\p{L}(?:\.\p{L})+$/u.test(word);
}
