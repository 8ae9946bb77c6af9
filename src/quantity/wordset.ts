import { closedTable } from "../text/closed-words.js";

/** A closed list of words with a bit of its own, by which a word remembers whether it is on it (see `isAmong`). */
export interface WordSet {
  readonly has: (word: string) => boolean;
  /** 0 for a list too many: words then look it up each time. */
  readonly bit: number;
}

export interface WordMap<Value> extends WordSet {
  readonly get: (word: string) => Value | undefined;
  /** All of its words. */
  readonly keys: () => Iterable<string>;
}

let lists = 0;
const MOST = 31;

function nextBit(): number {
  return lists < MOST ? 1 << lists++ : 0;
}

/** A list of words that the neighbours of many figures are held against; made when a text first asks. */
export function wordSet(words: Iterable<string>): WordSet {
  let made: ReadonlySet<string> | null = null;
  return {
    has(word) {
      made ??= new Set(words);
      return made.has(word);
    },
    bit: nextBit(),
  };
}

/** The same with something to each word. */
export function wordMap<Value>(rows: () => Iterable<readonly [string, Value]>): WordMap<Value> {
  const { has, get, all } = closedTable(rows);
  return { has, get, keys: all, bit: nextBit() };
}
