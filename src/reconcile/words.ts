import { splitWords } from "../text/letters.js";

/** Words that carry no content of their own in a scope's description. */
const EMPTY: ReadonlySet<string> = new Set(
  "a an the of in on at to for from with by and or as its their his her that this which into than per via not only all any some is are was were be been it they own other more most new".split(
    " ",
  ),
);

/** A plural read as its singular, roughly: enough to match "customers" with "customer". */
export function singular(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us"))
    return word.slice(0, -1);
  return word;
}

/** The content words of a phrase: lower case, singular, without the words that only join others. */
export function contentWords(phrase: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const raw of splitWords(phrase.toLowerCase())) {
    if (raw !== "" && !EMPTY.has(raw)) words.add(singular(raw));
  }
  return words;
}
