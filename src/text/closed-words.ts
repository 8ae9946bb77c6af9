/** A closed list of words. */
export interface ClosedWords {
  readonly has: (word: string) => boolean;
  /** All of them. */
  readonly all: () => Iterable<string>;
}

/** What stands to each word of a closed list. */
export interface ClosedTable<Value> extends ClosedWords {
  readonly get: (word: string) => Value | undefined;
}

/**
 * The words of a list with blanks between them. The set is made when a text first asks: a start pays for no list that
 * its text does without.
 */
export function closedWords(list: string): ClosedWords {
  let made: ReadonlySet<string> | null = null;
  const all = () => list.split(/\s+/);
  return {
    has(word) {
      made ??= new Set(all());
      return made.has(word);
    },
    all,
  };
}

/** The same with something to each word, listed when a text first asks. */
export function closedTable<Value>(rows: () => Iterable<readonly [string, Value]>): ClosedTable<Value> {
  let made: ReadonlyMap<string, Value> | null = null;
  const table = () => {
    made ??= new Map(rows());
    return made;
  };
  return { has: (word) => table().has(word), get: (word) => table().get(word), all: () => table().keys() };
}
