/** Code in a line of Markdown. */
import { OBJECT } from "../prose.js";
import { addText } from "./pieces.js";
import type { Reading, TickRuns } from "./reading.js";

/** A code span: an object stands for it. */
export function readCode(reading: Reading, at: number): number {
  const { source, to, pieces } = reading;
  let end = at;
  while (end < to && source.charCodeAt(end) === 96) end++;
  reading.ticks ??= tickRuns(source, at, to);
  const runs = reading.ticks.get(end - at);
  if (runs !== undefined) {
    while (runs.used < runs.starts.length && (runs.starts[runs.used] as number) < end) runs.used++;
    const close = runs.starts[runs.used];
    if (close !== undefined) {
      const after = close + end - at;
      pieces.list.push({ from: at, to: after, text: OBJECT });
      return after;
    }
  }
  addText(pieces, at, end);
  return end;
}

function tickRuns(source: string, from: number, to: number): TickRuns {
  const runs: TickRuns = new Map();
  for (let at = source.indexOf("`", from); at >= 0 && at < to; at = source.indexOf("`", at)) {
    const start = at;
    while (at < to && source.charCodeAt(at) === 96) at++;
    const known = runs.get(at - start);
    if (known === undefined) runs.set(at - start, { starts: [start], used: 0 });
    else known.starts.push(start);
  }
  return runs;
}
