import { type LetteredTable, lettered, rowsOf } from "../../text/lettered.js";
import { type Token, tokensOf } from "./tokens.js";

/** A phrase in a table: the keys that the text's words must have, with blanks between them, and what it stands for. */
export type PhraseRow<Stored> = readonly [keys: string, stored: Stored];

/** Phrases by their first key, the longest first, as text: made when a base is compiled. */
export type PhraseTable = LetteredTable;

/** What such a table holds by its first key. */
export type PhrasesOf<Stored> = readonly [first: string, rows: readonly PhraseRow<Stored>[]];

/** The keys of a phrase's words; `keyOf` says what of a word must be equal (its lower case, its stem). */
export function keysOf(phrase: string, keyOf: (lower: string) => string): string[] {
  return tokensOf(phrase)
    .filter((token) => token.kind !== "mark")
    .map((token) => keyOf(token.lower));
}

/** Puts phrases in a table; those without any word are left out. */
export function tabulate<Stored>(
  phrases: Iterable<readonly [keys: readonly string[], stored: Stored]>,
): PhraseTable {
  const byFirst = new Map<string, { length: number; row: PhraseRow<Stored> }[]>();
  for (const [keys, stored] of phrases) {
    const [first] = keys;
    if (first === undefined) continue;
    const entry = { length: keys.length, row: [keys.join(" "), stored] as const };
    const known = byFirst.get(first);
    if (known) known.push(entry);
    else byFirst.set(first, [entry]);
  }
  return lettered(
    [...byFirst].map(
      ([first, entries]): PhrasesOf<Stored> => [
        first,
        entries.sort((a, b) => b.length - a.length).map(({ row }) => row),
      ],
    ),
  );
}

/** A phrase to be found in a run of tokens: its words, as the text must have them. */
interface Phrase<Value> {
  readonly keys: readonly string[];
  readonly value: Value;
}

/** Phrases by their first word, longest first. One look-up per token decides whether any may begin there. */
export interface Phrases<Value> {
  /** The longest phrase that begins at `index`; `length` in tokens. */
  readonly match: (
    tokens: readonly Token[],
    index: number,
    accept?: (value: Value, length: number) => boolean,
  ) => { value: Value; length: number } | null;
  /** All phrases that begin at `index`, longest first. */
  readonly matches: (tokens: readonly Token[], index: number) => { value: Value; length: number }[];
  /** What the phrase with just these keys stands for; null where there is none. */
  readonly exactly: (keys: readonly string[]) => Value | null;
}

/**
 * Makes a table's phrases findable. Rows are revived when a text first has their first word; `revive` says null for
 * those that do not count here.
 */
export function createPhrases<Stored, Value>(
  table: PhraseTable,
  keyOf: (lower: string) => string,
  revive: (stored: Stored) => Value | null,
): Phrases<Value> {
  const rows = rowsOf<PhrasesOf<Stored>>(table);
  const revived = new Map<string, readonly Phrase<Value>[]>();
  const beginningWith = (first: string): readonly Phrase<Value>[] => {
    let phrases = revived.get(first);
    if (phrases === undefined) {
      const stored = rows.get(first)?.[1] ?? NONE;
      phrases = stored.flatMap(([keys, kept]) => {
        const value = revive(kept);
        return value === null ? NONE : { keys: keys.split(" "), value };
      });
      if (revived.size < KNOWN) revived.set(first, phrases);
    }
    return phrases;
  };
  const fits = (phrase: Phrase<Value>, tokens: readonly Token[], index: number): boolean => {
    for (let k = 1; k < phrase.keys.length; k++) {
      const token = tokens[index + k];
      if (!token || token.kind === "mark" || keyOf(token.lower) !== phrase.keys[k]) return false;
    }
    return true;
  };
  return {
    match(tokens, index, accept) {
      const token = tokens[index];
      if (!token || token.kind === "mark") return null;
      for (const phrase of beginningWith(keyOf(token.lower))) {
        if (!fits(phrase, tokens, index)) continue;
        if (accept && !accept(phrase.value, phrase.keys.length)) continue;
        return { value: phrase.value, length: phrase.keys.length };
      }
      return null;
    },
    matches(tokens, index) {
      const token = tokens[index];
      if (!token || token.kind === "mark") return [];
      const found: { value: Value; length: number }[] = [];
      for (const phrase of beginningWith(keyOf(token.lower))) {
        if (fits(phrase, tokens, index)) found.push({ value: phrase.value, length: phrase.keys.length });
      }
      return found;
    },
    exactly(keys) {
      const same = beginningWith(keys[0] ?? "").find(
        (phrase) => phrase.keys.length === keys.length && phrase.keys.every((key, k) => key === keys[k]),
      );
      return same?.value ?? null;
    },
  };
}

const NONE: readonly never[] = [];

/** How many words are remembered to begin a phrase or none. */
const KNOWN = 20_000;
