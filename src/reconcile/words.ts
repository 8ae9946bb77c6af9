import { EMPTY, singular } from "../language/words/content-words.js";
import { splitWords } from "../text/letters.js";

/** The content words of a phrase: lower case, singular, without the words that only join others. */
export function contentWords(phrase: string): ReadonlySet<string> {
  const done = known.get(phrase);
  if (done !== undefined) return done;
  const words = new Set<string>();
  for (const raw of splitWords(phrase.toLowerCase())) {
    if (raw !== "" && !EMPTY.has(raw)) words.add(singular(raw));
  }
  if (known.size < MOST) known.set(phrase, words);
  return words;
}

/** A base has few phrases, and every draft's figure meets many of them. */
const known = new Map<string, ReadonlySet<string>>();
const MOST = 5000;
