/** A closed list of words with a bit of its own, by which a word remembers whether it is on it (see `isAmong`). */
export interface WordList {
  readonly has: (word: string) => boolean;
  /** 0 for a list too many: words then look it up each time. */
  readonly bit: number;
}

export type WordSet = WordList & ReadonlySet<string>;
export type WordMap<Value> = WordList & ReadonlyMap<string, Value>;

let lists = 0;
const MOST = 31;

function nextBit(): number {
  return lists < MOST ? 1 << lists++ : 0;
}

/** A list of words that the neighbours of many figures are held against. */
export function wordSet(words: Iterable<string>): WordSet {
  return Object.assign(new Set(words), { bit: nextBit() });
}

/** The same with something to each word. */
export function wordMap<Value>(rows: Iterable<readonly [string, Value]>): WordMap<Value> {
  return Object.assign(new Map(rows), { bit: nextBit() });
}
