import { Is } from "../words/words.js";
import type { Sentence } from "./sentence.js";

/** The verb that a figure hangs on, and whether the figure is its grammatical subject. */
export interface Governor {
  readonly group: number;
  readonly isSubject: boolean;
}

/**
 * "What Amazon will pay AWS is $25 billion", "What has been promised is $5 billion": not "is" says what happens to
 * the figure but the verb of the clause that "what" opens. Null where the verb group before the figure is no such "is".
 */
export function cleftBefore({ nodes, groups }: Sentence, copula: number): Governor | null {
  const is = groups[copula];
  if (!is || !(is.word.flags & Is.be) || copula === 0) return null;
  const what = opening(nodes, is.start);
  if (what < 0) return null;
  const group = groups.findIndex(({ start }) => start > what);
  if (group < 0 || group >= copula) return null;
  const start = groups[group]?.start ?? 0;
  let first = what + 1;
  while (first < start && ((nodes[first]?.word.flags ?? 0) & Is.adverb) !== 0) first++;
  return { group, isSubject: first === start };
}

/** The "what" that opens the sentence or clause before a node; -1 where none does. */
function opening(nodes: Sentence["nodes"], to: number): number {
  for (let k = to - 1; k >= 0 && to - k < 24; k--) {
    if (nodes[k]?.lower !== "what") continue;
    const before = nodes[k - 1];
    return k === 0 || before?.kind === "mark" || ((before?.word.flags ?? 0) & Is.conjunction) !== 0 ? k : -1;
  }
  return -1;
}
