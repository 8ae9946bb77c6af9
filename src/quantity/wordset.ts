/** A closed list of words with a bit of its own, by which a word remembers whether it is one of them (see `isAmong`). */
export interface WordSet extends ReadonlySet<string> {
  /** 0 for a list too many: words then look it up each time. */
  readonly bit: number;
}

let lists = 0;
const MOST = 31;

/** A list of words that many figures' neighbours are held against. */
export function wordSet(words: Iterable<string>): WordSet {
  return Object.assign(new Set(words), { bit: lists < MOST ? 1 << lists++ : 0 });
}
