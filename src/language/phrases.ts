import { type Token, tokensOf } from "./tokens.js";

/** A phrase to be found in a run of tokens: its words, as the text must have them. */
interface Phrase<Value> {
  readonly keys: readonly string[];
  readonly value: Value;
}

/** Phrases by their first word, longest first. One look-up per token decides whether any may begin there. */
export interface Phrases<Value> {
  readonly add: (phrase: string, value: Value) => void;
  /** The longest phrase that begins at `index`; `length` in tokens. */
  readonly match: (
    tokens: readonly Token[],
    index: number,
    accept?: (value: Value, length: number) => boolean,
  ) => { value: Value; length: number } | null;
  /** All phrases that begin at `index`, longest first. */
  readonly matches: (tokens: readonly Token[], index: number) => { value: Value; length: number }[];
  readonly size: () => number;
}

/** Makes an index of phrases; `keyOf` says what of a token must be equal (its lower case, its stem). */
export function createPhrases<Value>(keyOf: (lower: string) => string): Phrases<Value> {
  const byFirst = new Map<string, Phrase<Value>[]>();
  let size = 0;
  const fits = (phrase: Phrase<Value>, tokens: readonly Token[], index: number): boolean => {
    for (let k = 1; k < phrase.keys.length; k++) {
      const token = tokens[index + k];
      if (!token || token.kind === "mark" || keyOf(token.lower) !== phrase.keys[k]) return false;
    }
    return true;
  };
  return {
    add(phrase, value) {
      const keys = tokensOf(phrase)
        .filter((token) => token.kind !== "mark")
        .map((token) => keyOf(token.lower));
      const first = keys[0];
      if (first === undefined) return;
      size++;
      const known = byFirst.get(first);
      if (!known) byFirst.set(first, [{ keys, value }]);
      else {
        known.push({ keys, value });
        known.sort((a, b) => b.keys.length - a.keys.length);
      }
    },
    match(tokens, index, accept) {
      const token = tokens[index];
      if (!token || token.kind === "mark") return null;
      for (const phrase of byFirst.get(keyOf(token.lower)) ?? []) {
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
      for (const phrase of byFirst.get(keyOf(token.lower)) ?? []) {
        if (fits(phrase, tokens, index)) found.push({ value: phrase.value, length: phrase.keys.length });
      }
      return found;
    },
    size: () => size,
  };
}
