/** What follows the "]" of a Markdown link. */
import { LONGEST_LABEL } from "./references.js";

/** Deepest parentheses in a link target. */
const DEEPEST = 32;

/** The offset behind `(target "title")` that begins at `at`, or -1. */
export function targetEnd(source: string, at: number, to: number): number {
  let pos = skipBlanks(source, at + 1, to);
  if (source.charCodeAt(pos) === 60) {
    pos = bracketedEnd(source, pos, to);
  } else {
    pos = bareEnd(source, pos, to);
  }
  if (pos < 0) return -1;
  const gap = skipBlanks(source, pos, to);
  if (gap < to && source.charCodeAt(gap) === 41) return gap + 1;
  if (gap === pos) return -1;
  pos = titleEnd(source, gap, to);
  if (pos < 0) return -1;
  pos = skipBlanks(source, pos, to);
  return pos < to && source.charCodeAt(pos) === 41 ? pos + 1 : -1;
}

/** The label in `[label]` at `at`: its end offset ("]" excluded), or -1. */
export function labelEnd(source: string, at: number, to: number): number {
  const limit = Math.min(to, at + 2 + LONGEST_LABEL);
  for (let pos = at + 1; pos < limit; pos++) {
    const code = source.charCodeAt(pos);
    if (code === 93) return pos;
    if (code === 91) return -1;
    if (code === 92) pos++;
  }
  return -1;
}

function bracketedEnd(source: string, at: number, to: number): number {
  for (let pos = at + 1; pos < to; pos++) {
    const code = source.charCodeAt(pos);
    if (code === 62) return pos + 1;
    if (code === 60 || code === 10) return -1;
    if (code === 92) pos++;
  }
  return -1;
}

function bareEnd(source: string, at: number, to: number): number {
  let depth = 0;
  let pos = at;
  for (; pos < to; pos++) {
    const code = source.charCodeAt(pos);
    if (code === 92) pos++;
    else if (code <= 32) break;
    else if (code === 40 && ++depth > DEEPEST) return -1;
    else if (code === 41 && --depth < 0) break;
  }
  return depth > 0 ? -1 : Math.min(pos, to);
}

function titleEnd(source: string, at: number, to: number): number {
  const open = source.charCodeAt(at);
  if (open !== 34 && open !== 39 && open !== 40) return -1;
  const close = open === 40 ? 41 : open;
  for (let pos = at + 1; pos < to; pos++) {
    const code = source.charCodeAt(pos);
    if (code === close) return pos + 1;
    if (code === 92) pos++;
    else if (code === 40 && open === 40) return -1;
  }
  return -1;
}

function skipBlanks(source: string, from: number, to: number): number {
  let pos = from;
  while (
    pos < to &&
    (source.charCodeAt(pos) === 32 || source.charCodeAt(pos) === 9 || source.charCodeAt(pos) === 10)
  ) {
    pos++;
  }
  return pos;
}
