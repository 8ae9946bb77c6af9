/**
 * Building clean prose out of pieces of a file, with the way back kept. Readers copy, replace and skip;
 * this file keeps the runs (see `Block.runs`).
 */

/** Stands in the prose for something that is no prose (code, a URL), so that the words around it stay apart. */
export const OBJECT = "\uFFFC";

/** Prose under construction. `start` is -1 while it is empty. */
export interface Prose {
  text: string;
  runs: number[];
  /** File offset of the first character, and the offset behind the last. */
  start: number;
  end: number;
  /** True while `text` is `raw.slice(start, end)`. */
  verbatim: boolean;
}

/** Finished prose, as it goes into a block. */
export interface CleanText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly runs: readonly number[] | null;
}

export function startProse(): Prose {
  return { text: "", runs: [], start: -1, end: -1, verbatim: true };
}

/** Copies `raw.slice(from, to)` as it stands. */
export function keep(prose: Prose, raw: string, from: number, to: number): void {
  if (to <= from) return;
  join(prose, from);
  prose.text += raw.slice(from, to);
  prose.end = to;
}

/** Writes `text` for `raw.slice(from, to)`: a decoded entity, a blank for a line break, an object for code. */
export function put(prose: Prose, text: string, from: number, to: number): void {
  if (text === "") return;
  join(prose, from);
  prose.verbatim = false;
  prose.text += text;
  if (text.length !== to - from) prose.runs.push(prose.text.length, to);
  prose.end = to;
}

/** Takes blanks off the end. */
export function trimEnd(prose: Prose): void {
  let length = prose.text.length;
  while (length > 0 && isBlank(prose.text.charCodeAt(length - 1))) length--;
  if (length === prose.text.length) return;
  if (length === 0) {
    prose.text = "";
    prose.runs = [];
    prose.start = prose.end = -1;
    prose.verbatim = true;
    return;
  }
  cut(prose, length);
}

function cut(prose: Prose, length: number): void {
  const { runs } = prose;
  let last = runs.length - 2;
  while (last > 0 && (runs[last] as number) > length) last -= 2;
  // Of several pairs at the cut the first says where the text before it ends.
  while (last >= 2 && runs[last] === length && runs[last - 2] === length) last -= 2;
  runs.length = last + 2;
  prose.end = (runs[last + 1] as number) + length - (runs[last] as number);
  prose.text = prose.text.slice(0, length);
}

/** The prose as it goes into a block. */
export function finishProse(prose: Prose): CleanText {
  const { text, start, end, runs } = prose;
  const stands = prose.verbatim && end - start === text.length;
  return { text, start, end, runs: stands ? null : runs };
}

function join(prose: Prose, from: number): void {
  const length = prose.text.length;
  if (prose.start < 0) {
    prose.start = from;
    prose.runs.push(0, from);
  } else if (prose.end !== from) {
    const last = prose.runs.length - 2;
    if (prose.runs[last] !== length) prose.runs.push(length, prose.end);
    prose.runs.push(length, from);
    prose.verbatim = false;
  }
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160;
}
