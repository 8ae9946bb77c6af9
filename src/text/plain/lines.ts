/** The lines of a plain text, and what each of them looks like. */

import { isWhiteSpace, lineReader } from "../lines.js";
import { isTypedBullet, markerAt } from "../markdown/starts.js";

export interface PlainLine {
  /** Of the content, without blanks at its ends. */
  readonly start: number;
  readonly end: number;
  /** Columns of blanks before it. */
  readonly indent: number;
  /** True when a blank line, or nothing, stands before it. */
  readonly apart: boolean;
  /** The n-th non-blank line, from 1. */
  readonly paragraph: number;
  /** Where the text begins behind a bullet or number; -1 when the line is no item. */
  readonly item: number;
}

/** The non-blank lines. */
export function plainLines(raw: string): PlainLine[] {
  const found: PlainLine[] = [];
  const lines = lineReader(raw);
  let apart = true;
  let paragraph = 0;
  // A bullet that has a line to itself makes an item of the next one.
  let bullet = false;
  while (lines.next()) {
    let { start, end } = lines;
    let indent = 0;
    while (start < end && isWhiteSpace(raw.charCodeAt(start))) {
      if (raw.charCodeAt(start) !== 0xfeff) indent++;
      start++;
    }
    while (end > start && isWhiteSpace(raw.charCodeAt(end - 1))) end--;
    if (start === end) {
      apart = true;
      continue;
    }
    paragraph++;
    if (end === start + 1 && isBullet(raw.charCodeAt(start))) {
      bullet = true;
      continue;
    }
    found.push({ start, end, indent, apart, paragraph, item: bullet ? start : itemAt(raw, start, end) });
    apart = bullet = false;
  }
  return found;
}

function itemAt(raw: string, start: number, end: number): number {
  const marker = markerAt(raw, start, end);
  let behind = marker?.end ?? -1;
  // A year at the head of a line is no number of an item.
  if (marker?.ordered === true && marker.number > 999) return -1;
  if (behind < 0 && isBullet(raw.charCodeAt(start))) behind = start + 1;
  if (behind < 0 || behind >= end || !isWhiteSpace(raw.charCodeAt(behind))) return -1;
  while (behind < end && isWhiteSpace(raw.charCodeAt(behind))) behind++;
  return behind;
}

function isBullet(code: number): boolean {
  return (
    code === 45 || code === 42 || code === 0x2013 || code === 0x2014 || code === 0xb7 || isTypedBullet(code)
  );
}
