import { rowsOf } from "../../text/lettered.js";
import type { PhrasesOf } from "../words/phrases.js";
import { isWordCode, tokensOf } from "../words/tokens.js";
import type { NameTable, StoredName } from "./entities.js";

/**
 * A first look at where names stand, at the cost of one pass over the characters: it may find too many places (it
 * does not look at capitals), never too few.
 */
export interface Glance {
  /** Whether any name stands in a text. */
  readonly names: (text: string) => boolean;
  /** Offsets of the longest words of names, in order. */
  readonly placesIn: (text: string) => number[];
}

/** A name by its longest word: that stands in a text wherever the name does. */
interface Anchored {
  readonly keys: readonly string[];
  /** Which of the keys has the longest word. */
  readonly at: number;
}

/** Hashes of words are kept to so many bits. */
const BITS = 13;
const MASK = (1 << BITS) - 1;
/** How far around its longest word a name is looked for; longer ones are taken as found. */
const REACH = 100;

export function createGlance(names: NameTable): Glance {
  const anchored = new Map<string, Anchored[] | null>();
  for (const [, rows] of rowsOf<PhrasesOf<StoredName>>(names).all()) {
    for (const [keys] of rows) {
      const words = keys.split(" ");
      const [at, anchor] = longestOf(words);
      const others = anchored.get(anchor);
      if (words.length === 1 || keys.length > REACH) anchored.set(anchor, null);
      else if (others === undefined) anchored.set(anchor, [{ keys: words, at }]);
      else others?.push({ keys: words, at });
    }
  }
  const hashes = new Uint8Array(1 << BITS);
  for (const anchor of anchored.keys()) hashes[hashOf(anchor)] = 1;
  const isName = (text: string, start: number, end: number): boolean => {
    const known = anchored.get(text.slice(start, end).toLowerCase());
    return known === null || (known !== undefined && standsAround(text, start, known));
  };
  /** The offset of the first such word from `from` on; -1 where there is none. */
  const next = (text: string, from: number): number => {
    const { length } = text;
    for (let at = from; at < length; ) {
      let code = text.charCodeAt(at);
      if (!isWordCode(code)) {
        at++;
        continue;
      }
      const start = at;
      let hash = 0;
      do {
        if (code < 128) hash = (Math.imul(hash, 31) + (code | 32)) | 0;
        code = ++at < length ? text.charCodeAt(at) : 0;
      } while (isWordCode(code));
      if (hashes[hash & MASK] === 1 && isName(text, start, at)) return start;
    }
    return -1;
  };
  return {
    names: (text) => next(text, 0) >= 0,
    placesIn(text) {
      const places: number[] = [];
      for (let at = next(text, 0); at >= 0; at = next(text, at)) {
        places.push(at);
        while (isWordCode(text.charCodeAt(at))) at++;
      }
      return places;
    },
  };
}

/** The same for upper and lower case, and without what is not ASCII, whose case is not as plain. */
function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < 128) hash = (Math.imul(hash, 31) + (code | 32)) | 0;
  }
  return hash & MASK;
}

/** Which of some keys has the longest word, and that word: a key may have several, as "amazon.com" has. */
function longestOf(keys: readonly string[]): readonly [at: number, word: string] {
  let longest = "";
  let of = 0;
  keys.forEach((key, k) => {
    for (let from = 0, at = 0; at <= key.length; at++) {
      if (at < key.length && isWordCode(key.charCodeAt(at))) continue;
      if (at - from > longest.length) {
        longest = key.slice(from, at);
        of = k;
      }
      from = at + 1;
    }
  });
  return [of, longest];
}

/** Whether one of some names stands around the word that they have in common. */
function standsAround(text: string, place: number, names: readonly Anchored[]): boolean {
  const before = text.lastIndexOf(" ", Math.max(0, place - REACH));
  const after = text.indexOf(" ", place + REACH);
  // blanks that are far off say that this is no prose
  const from = place - before > 2 * REACH ? Math.max(0, place - REACH) : Math.max(0, before);
  const to = after < 0 || after - place > 2 * REACH ? place + 2 * REACH : after;
  const tokens = tokensOf(text, from, Math.min(to, text.length));
  const token = tokens.findIndex(({ end }) => end > place);
  return names.some(({ keys, at }) => keys.every((key, k) => tokens[token - at + k]?.lower === key));
}
