import { AFTER, BEFORE, type CueRow } from "./tables/cues.js";

/** Cues by one of their words, the longest first. */
export type CuesOfWord = readonly [word: string, ...cues: CueRow[]];

/** Cues before a figure by their last word. */
export function endingRows(): readonly CuesOfWord[] {
  return byWord(BEFORE, (words) => words.at(-1) ?? "");
}

/** Cues after a figure by their first word. */
export function beginningRows(): readonly CuesOfWord[] {
  return byWord(
    AFTER.filter(([words]) => !words.startsWith("-")),
    ([first = ""]) => first,
  );
}

function byWord(rows: readonly CueRow[], wordOf: (words: readonly string[]) => string): CuesOfWord[] {
  const byLength = rows
    .map((row) => ({ row, words: row[0].split(" ") }))
    .sort((a, b) => b.words.length - a.words.length);
  const listed = new Map<string, CueRow[]>();
  for (const { row, words } of byLength) {
    const word = wordOf(words);
    const known = listed.get(word);
    if (known === undefined) listed.set(word, [row]);
    else known.push(row);
  }
  return [...listed].map(([word, cues]) => [word, ...cues]);
}
