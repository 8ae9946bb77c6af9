/** Words that only join others. */
const EMPTY: ReadonlySet<string> = new Set(
  "a an the of in on at to for from with by and or as its their his her that this which into than per via not only all any some is are was were be been it they own other more most new".split(
    " ",
  ),
);

/** A plural read as its singular, roughly: enough to match "customers" with "customer". */
function singular(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us"))
    return word.slice(0, -1);
  return word;
}

/** The content words of some texts: lower case, singular. They tell apart claims that differ only in what they are of. */
export function contentWordsOf(texts: readonly (string | null)[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const text of texts) {
    if (!text) continue;
    for (const raw of text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
      if (raw !== "" && !EMPTY.has(raw)) words.add(singular(raw));
  }
  return words;
}
