import { type Line, wordAt } from "./line.js";
import { CHANGES, DISTANCES, FALLS, RISES } from "./operations.js";

/** The clause of a figure. */
export interface Clause {
  /** The words before it, nearest first, up to the last figure. */
  readonly before: readonly string[];
  /** The words behind it, up to the next figure. */
  readonly after: readonly string[];
  /** Whether no figure stands before it in its sentence. */
  readonly first: boolean;
}

/** The longest clause looked at to either side of a figure, in items. */
const BEFORE = 14;
const AFTER = 6;

export function clauseOf(line: Line, at: number): Clause {
  const before: string[] = [];
  const after: string[] = [];
  let k = at - 1;
  for (; k >= at - BEFORE; k--) {
    const few = wordAt(line, k, at) === "" ? fewAt(line, k, at) : null;
    if (few) {
      before.push(...few);
      continue;
    }
    const word = wordAt(line, k, at);
    if (word === "" || word === ";") break;
    before.push(word);
  }
  for (let j = at + 1; j <= at + AFTER; j++) {
    const word = wordAt(line, j, at);
    if (word === "" || word === ";") break;
    after.push(word);
  }
  const stop = line.items[k];
  return { before, after, first: stop === undefined || stop.sentence !== line.items[at]?.sentence };
}

export const BOTH: ReadonlySet<string> = new Set("two both three four five".split(" "));

/** "so that two customers were …": a small number in words says how many were told, and is passed over. */
function fewAt(line: Line, k: number, at: number): readonly string[] | null {
  const item = line.items[k];
  if (item?.kind !== "figure" || item.sentence !== line.items[at]?.sentence || /\d/.test(item.lower))
    return null;
  const words = item.lower.split(" ");
  return BOTH.has(words[0] ?? "") && words.length <= 3 ? words.reverse() : null;
}

export const isMark = (word: string | undefined): boolean =>
  word !== undefined && /^[^\p{L}\p{N}]+$/u.test(word);

export const isChangeWord = (word: string): boolean =>
  RISES.has(word) || FALLS.has(word) || CHANGES.has(word) || DISTANCES.has(word);
