import type { Clue } from "./assertion.js";
import type { Sentence } from "./grammar/sentence.js";
import type { Told } from "./grammar/span.js";

/** A field, and the nodes whose words decided it; null where none did. */
export type Decided = readonly [field: Clue["field"], by: Pick<Told<unknown>, "start" | "end"> | null];

/** One node, or none for -1. */
export const atNode = (node: number | undefined): Decided[1] =>
  node === undefined || node < 0 ? null : { start: node, end: node + 1 };

/** The words that decided each field, in this order: what `--explain` shows. */
export function cluesOf(sentence: Sentence, decided: readonly Decided[]): readonly Clue[] {
  return decided.flatMap(([field, by]) => (by && clueOf(sentence, field, by.start, by.end)) ?? []);
}

/** The words of some nodes as a clue. */
export function clueOf(sentence: Sentence, field: Clue["field"], start: number, end: number): Clue | null {
  const first = sentence.nodes[start];
  const last = sentence.nodes[end - 1];
  if (!first || !last) return null;
  return { field, text: sentence.text.slice(first.start, last.end), start: first.start, end: last.end };
}
