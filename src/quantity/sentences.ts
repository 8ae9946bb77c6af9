import { DIGIT, LETTER, NEWLINE, SPACE } from "./characters.js";

/** The start of the next sentence after a stop at `at`; 0 where the stop ends none. */
export function sentenceEnd(text: string, at: number, from: number, classes: Uint8Array): number {
  let end = at + 1;
  // Closing quotes and brackets belong to the sentence.
  while (end < text.length && isCloser(text.charCodeAt(end))) end++;
  if (end >= text.length || classes[text.charCodeAt(end)] !== SPACE) return 0;
  while (end < text.length && classes[text.charCodeAt(end)] === SPACE) end++;
  if (end >= text.length) return 0;
  const next = text.charCodeAt(end);
  if (!(next >= 65 && next <= 90) && next !== 0x201c && next !== 34) return 0;
  return text.charCodeAt(at) === 46 && isAbbreviated(text, at, from, classes) ? 0 : end;
}

function isCloser(code: number): boolean {
  return code === 34 || code === 39 || code === 41 || code === 93 || code === 0x201d || code === 0x2019;
}

/** "U.S. Army", "No. One", "J. Smith": a stop after a single letter or a short label. */
function isAbbreviated(text: string, at: number, from: number, classes: Uint8Array): boolean {
  let start = at;
  while (start > from && at - start < 8 && classes[text.charCodeAt(start - 1)] === LETTER) start--;
  const length = at - start;
  if (length === 1) return true;
  if (length === 0) return isListNumber(text, at, from, classes);
  return length < 7 && ABBREVIATIONS.has(text.slice(start, at));
}

/** "1. Review": the number of a list at the start of a line. */
function isListNumber(text: string, at: number, from: number, classes: Uint8Array): boolean {
  let start = at;
  while (start > from && at - start < 3 && classes[text.charCodeAt(start - 1)] === DIGIT) start--;
  if (start === at || at - start > 2) return false;
  while (start > from && classes[text.charCodeAt(start - 1)] === SPACE) start--;
  return start === 0 || start === from || classes[text.charCodeAt(start - 1)] === NEWLINE;
}

const ABBREVIATIONS: ReadonlySet<string> = new Set(
  "Mr Mrs Ms Dr St Sen Rep Gov Gen Col Prof Inc Corp Co Ltd vs No Nos Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Fig Vol Sec approx est ca".split(
    " ",
  ),
);
