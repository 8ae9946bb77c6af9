import { PRIOR, RAISING, TOTALS } from "./cues.js";
import { type Line, reads, wordAt } from "./line.js";
import type { Total } from "./total.js";

/** No clause is longer, in items. */
const FAR = 200;

/** "bringing its total investment to $33 billion": bound where the text tells what was there before. */
export function raisedAt(line: Line, at: number): Total | null {
  if (wordAt(line, at - 1, at) !== "to") return null;
  let total = false;
  for (let k = at - 2; k >= at - 16; k--) {
    const word = wordAt(line, k, at);
    if (word === "") return null;
    total ||= TOTALS.has(word);
    if (!RAISING.has(word)) continue;
    if (!total && !reads(line, k + 1, ["it"]) && !reads(line, k + 1, ["this"])) return null;
    return { start: k, bound: tellsPrior(line, k, at), reaches: !hasTwoBefore(line, k, at) };
  }
  return null;
}

function hasTwoBefore(line: Line, before: number, at: number): boolean {
  const sentence = line.items[at]?.sentence;
  let count = 0;
  for (let k = before; k > before - FAR && line.items[k]?.sentence === sentence; k--)
    if (line.items[k]?.kind === "figure") count++;
  return count > 1;
}

function tellsPrior(line: Line, before: number, at: number): boolean {
  const sentence = line.items[at]?.sentence ?? 0;
  for (let k = at + 24; k >= 0 && k > at - FAR; k--) {
    const item = line.items[k];
    if (!item || item.sentence > sentence || k === before) continue;
    if (item.sentence < sentence - 1) break;
    if (PRIOR.has(item.lower)) return true;
  }
  return false;
}
