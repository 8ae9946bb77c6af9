/** Links and images in a line of Markdown. */
import { labelEnd, targetEnd } from "./links.js";
import { type Bracket, closeLink, dropSince } from "./pieces.js";
import type { Reading } from "./reading.js";
import { labelOf } from "./references.js";

/** The "[" or "![" of a link or image, or the mark of a footnote. */
export function openBracket({ source, to, pieces }: Reading, at: number, length: number): number {
  if (length === 1 && source.charCodeAt(at + 1) === 94) {
    // A footnote's mark; its text stands elsewhere.
    const end = labelEnd(source, at, to);
    if (end > at + 2 && !/\s/.test(source.slice(at + 2, end))) return end + 1;
  }
  const bracket: Bracket = {
    piece: pieces.list.length,
    runs: pieces.runs.length,
    image: length === 2,
    inside: at + length,
  };
  pieces.brackets.push(bracket);
  pieces.list.push({ from: at, to: at + length, text: null });
  return at + length;
}

/** The "]" that may end a link or image: of a link the text stays, of an image nothing. */
export function closeBracket(reading: Reading, at: number): number {
  const { pieces } = reading;
  const bracket = pieces.brackets.pop();
  if (bracket === undefined) return -1;
  const holdsLink = pieces.brackets.length < pieces.holding;
  pieces.holding = Math.min(pieces.holding, pieces.brackets.length);
  if (holdsLink && !bracket.image) return -1;
  const end = linkEnd(reading, bracket, at);
  if (end < 0) return -1;
  if (bracket.image) dropSince(pieces, bracket);
  else closeLink(pieces, bracket);
  return end;
}

/** The offset behind the link or image that the "]" at `at` ends, or -1 when it ends none. */
function linkEnd({ source, to, labels }: Reading, bracket: Bracket, at: number): number {
  const next = at + 1 < to ? source.charCodeAt(at + 1) : 0;
  if (next === 40) {
    const end = targetEnd(source, at + 1, to);
    if (end >= 0) return end;
  }
  if (labels.size === 0) return -1;
  if (next === 91) {
    const close = labelEnd(source, at + 1, to);
    if (close > at + 2) return labels.has(labelOf(source.slice(at + 2, close))) ? close + 1 : -1;
    if (close === at + 2) return isLabel(source, bracket, at, labels) ? close + 1 : -1;
  }
  return isLabel(source, bracket, at, labels) ? at + 1 : -1;
}

function isLabel(source: string, bracket: Bracket, at: number, labels: ReadonlySet<string>): boolean {
  // A label has no brackets inside; looking for the first one bounds the work.
  if (labelEnd(source, bracket.inside - 1, at + 1) !== at) return false;
  return labels.has(labelOf(source.slice(bracket.inside, at)));
}
