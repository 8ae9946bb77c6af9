import { closedWords } from "../../text/closed-words.js";
/** Words that only join others. */
export const EMPTY = closedWords(
  "a an the of in on at to for from with by and or as its their his her that this which into than per via not only all any some is are was were be been it they own other more most new",
);

/** A plural read as its singular, roughly: enough to match "customers" with "customer". */
export function singular(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us"))
    return word.slice(0, -1);
  return word;
}

/** The content words of some texts: lower case, singular. They tell apart claims that differ only in what they are of. */
export function contentWordsOf(texts: readonly (string | null)[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const text of texts) if (text) addWords(text.toLowerCase(), words);
  return words;
}

function addWords(lower: string, words: Set<string>): void {
  let start = -1;
  for (let at = 0; at <= lower.length; at++) {
    if (at < lower.length && isLetter(lower, at)) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      const word = lower.slice(start, at);
      if (!EMPTY.has(word)) words.add(singular(word));
      start = -1;
    }
  }
}

const LETTER = /[\p{L}\p{N}]/u;

/** Letters and digits; surrogates count as letters, so that no pair is split. */
function isLetter(lower: string, at: number): boolean {
  const code = lower.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return (code >= 0xd800 && code <= 0xdfff) || LETTER.test(lower.charAt(at));
}
