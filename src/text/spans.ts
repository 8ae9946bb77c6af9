import type { Block } from "./document.js";

/**
 * Leads a span of a block's text back to the file. Both ends are exclusive; markup inside the span is in it, markup
 * at its edges is not: "$33 billion" in `**$33** billion!` is `$33** billion`.
 */
export function rawSpan(block: Block, start: number, end: number): { start: number; end: number } {
  const { runs } = block;
  if (runs === null) return { start: block.start + start, end: block.start + end };
  const from = rawStart(runs, start);
  return { start: from, end: end > start ? rawEnd(runs, end) : from };
}

/** Where the character at `offset` begins: by the last pair at or before it. */
function rawStart(runs: readonly number[], offset: number): number {
  const at = lastPair(runs, offset);
  return (runs[at + 1] as number) + offset - (runs[at] as number);
}

/** Where the character before `offset` ends: by the first of the pairs at `offset`, or else the last before it. */
function rawEnd(runs: readonly number[], offset: number): number {
  let at = lastPair(runs, offset);
  while (at >= 2 && runs[at - 2] === offset) at -= 2;
  return (runs[at + 1] as number) + offset - (runs[at] as number);
}

function lastPair(runs: readonly number[], offset: number): number {
  let low = 0;
  let high = runs.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[2 * middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return 2 * low;
}
