import { characterClasses, DIGIT, LETTER, NEWLINE, SPACE, VULGAR } from "./characters.js";
import { anchorWords } from "./tables/anchors.js";
import { isAnchorWord } from "./tokens.js";

/** Calls `visit` for every sentence-like passage that has something a figure may grow from. One pass over the text. */
export function eachPassage(text: string, visit: (from: number, to: number) => void): void {
  const classes = characterClasses();
  const known = anchorWords();
  const length = text.length;
  let from = 0;
  let found = false;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const kind = classes[code];
    if (kind === LETTER) {
      const start = at++;
      while (at < length && classes[text.charCodeAt(at)] === LETTER) at++;
      if (!found && isAnchorWord(text, start, at, known)) found = true;
    } else if (kind === SPACE) {
      at++;
    } else if (kind === DIGIT || kind === VULGAR) {
      found = true;
      at++;
    } else if (code === 46 || code === 33 || code === 63 || code === 0x3002 || kind === NEWLINE) {
      const end = kind === NEWLINE ? paragraphEnd(text, at, classes) : sentenceEnd(text, at, from, classes);
      if (end > 0) {
        if (found) visit(from, end);
        from = end;
        found = false;
        at = end;
      } else at++;
    } else at++;
  }
  if (found) visit(from, length);
}

/** The start of the next sentence after a stop at `at`; 0 where the stop ends none. */
function sentenceEnd(text: string, at: number, from: number, classes: Uint8Array): number {
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

/** The start of the next paragraph after a blank line at `at`; 0 where there is none. */
function paragraphEnd(text: string, at: number, classes: Uint8Array): number {
  let lines = 0;
  let end = at;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const kind = classes[code];
    if (kind === NEWLINE) lines += code === 13 && text.charCodeAt(end + 1) === 10 ? 0 : 1;
    else if (kind !== SPACE) break;
    end++;
  }
  return lines > 1 ? end : 0;
}
