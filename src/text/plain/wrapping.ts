/** Whether, and where, the lines of a plain text were wrapped by hand. */
import type { PlainLine } from "./lines.js";

/** Wrapped text has lines about this long; longer ones hold whole paragraphs. */
const NARROWEST = 40;
const WIDEST = 110;

/** The share of the lines that go on which must fill the measure. */
const FILLED = 0.6;

/** The width to which a text was wrapped, or 0 when its line ends are its author's. */
export function wrapWidth(lines: readonly PlainLine[]): number {
  let width = 0;
  let inner = 0;
  for (const [at, line] of lines.entries()) {
    const length = line.end - line.start;
    if (length > WIDEST) return 0;
    const next = lines[at + 1];
    if (next === undefined || next.apart || next.item >= 0) continue;
    inner++;
    width = Math.max(width, line.indent + length);
  }
  if (inner < 2 || width < NARROWEST) return 0;
  let filled = 0;
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (next === undefined || next.apart || next.item >= 0) continue;
    if (line.indent + line.end - line.start >= width * 0.75) filled++;
  }
  return filled >= inner * FILLED ? width : 0;
}

/** True when `next` only goes on where `line` had no more room. */
export function isWrapped(raw: string, line: PlainLine, next: PlainLine, width: number): boolean {
  if (next.apart || next.item >= 0) return false;
  let word = next.start;
  while (word < next.end && raw.charCodeAt(word) > 32) word++;
  const room = width - line.indent - (line.end - line.start) - 1;
  // Ragged hands leave some room; a stop with much room left ends the paragraph.
  const slack = /[.!?:]["”’)]?$/.test(raw.slice(Math.max(line.start, line.end - 2), line.end)) ? 8 : 25;
  return word - next.start > room - slack;
}

/** A line that ends with no stop, and right under it one that begins with a small letter. */
export function runsOn(raw: string, line: PlainLine, next: PlainLine): boolean {
  if (next.apart || next.item >= 0) return false;
  return (
    /[\p{L}\p{N},]$/u.test(raw.slice(line.end - 2, line.end)) &&
    /^\p{Ll}/u.test(raw.slice(next.start, next.start + 2))
  );
}
