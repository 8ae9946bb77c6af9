import type { Clue } from "../assertion.js";
import type { Sentence } from "./sentence.js";

/** A value and the nodes that gave it; null where nothing did. */
export interface Told<Value> {
  readonly value: Value;
  /** Node indexes, end-exclusive. */
  readonly start: number;
  readonly end: number;
}

/** The words of some nodes as a clue. */
export function clueOf(sentence: Sentence, field: Clue["field"], start: number, end: number): Clue | null {
  const first = sentence.nodes[start];
  const last = sentence.nodes[end - 1];
  if (!first || !last) return null;
  return { field, text: sentence.text.slice(first.start, last.end), start: first.start, end: last.end };
}
