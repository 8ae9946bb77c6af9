import type { Document, Place } from "./document.js";
import { lineStarts } from "./lines.js";

const lineIndexes = new WeakMap<Document, readonly number[]>();

/** Lines and columns, both from 1, of the file offsets `[start, end)`. */
export function placeOf(document: Document, start: number, end: number): Place {
  const starts = linesOf(document);
  const first = lineAt(starts, start);
  const last = lineAt(starts, end);
  return {
    start,
    end,
    line: first + 1,
    column: start - (starts[first] as number) + 1,
    endLine: last + 1,
    endColumn: end - (starts[last] as number) + 1,
  };
}

/** The document's line starts, found once, when first asked for. */
function linesOf(document: Document): readonly number[] {
  let starts = lineIndexes.get(document);
  if (starts === undefined) {
    starts = lineStarts(document.raw);
    lineIndexes.set(document, starts);
  }
  return starts;
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
