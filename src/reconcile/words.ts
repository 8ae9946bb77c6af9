import { EMPTY, singular } from "../language/content-words.js";
import { splitWords } from "../text/letters.js";

/** The content words of a phrase: lower case, singular, without the words that only join others. */
export function contentWords(phrase: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const raw of splitWords(phrase.toLowerCase())) {
    if (raw !== "" && !EMPTY.has(raw)) words.add(singular(raw));
  }
  return words;
}
