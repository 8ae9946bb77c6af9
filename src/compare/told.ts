import type { Assertion } from "../language/assertion.js";
import type { Relation } from "../reconcile/relation.js";
import { type Document, type Place, placeOf, rawSpan } from "../text/index.js";

/** One thing that a document tells, at its first place. */
export interface Told {
  readonly assertion: Assertion;
  /** The figure or the state's words. */
  readonly text: string;
  /** The sentence it stands in. */
  readonly sentence: string;
  readonly place: Place;
}

/** What the two documents tell of one thing. */
export interface Pair {
  readonly topic: string | null;
  readonly relation: Relation;
  /** Why, in a few words. */
  readonly why: string;
  readonly a: Told;
  readonly b: Told;
}

export interface Comparison {
  readonly conflicts: readonly Pair[];
  readonly agree: readonly Pair[];
  readonly onlyA: readonly Told[];
  readonly onlyB: readonly Told[];
}

/** What a document asserts, each thing once. */
export function statementsOf(document: Document, assertions: readonly Assertion[]): readonly Told[] {
  const once = new Map<string, Told>();
  for (const assertion of assertions) {
    if (assertion.mood !== "asserts") continue;
    const { block, start, end, sentence, quantity, state, scope, during, readings } = assertion;
    const best = readings[0];
    const text = block.text.slice(start, end);
    const figure =
      quantity === null
        ? state
        : [quantity.bound, quantity.value, quantity.low, quantity.high, quantity.unit?.id];
    const key = JSON.stringify([
      best?.subject,
      best?.metric,
      best?.object,
      figure,
      scope,
      during,
      best === undefined ? text : "",
    ]);
    if (once.has(key)) continue;
    const span = rawSpan(block, start, end);
    once.set(key, {
      assertion,
      text,
      sentence: block.text.slice(sentence.start, sentence.end).trim(),
      place: placeOf(document, span.start, span.end),
    });
  }
  return [...once.values()];
}
