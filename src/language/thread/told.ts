import type { Figure, Quantity } from "../../quantity/quantity.js";
import type { Scene } from "../scene.js";
import type { Vocabulary } from "../vocabulary.js";

/** What was told of a metric earlier in the paragraph: what "a further $20 billion" goes on from. */
export interface Told {
  readonly metric: string;
  readonly subject: string | null;
  readonly object: string | null;
  /** Null for a sentence that named the metric without a figure. */
  readonly quantity: Quantity | null;
  /** Index of the sentence in its block. */
  readonly sentence: number;
}

/** Where a figure stands in its paragraph, and what was told before it. */
export interface Thread {
  readonly told: readonly Told[];
  readonly index: number;
  readonly scene: Scene;
  readonly vocabulary: Vocabulary;
}

/** What two figures of the same value and unit have in common. */
export function valueKey({ quantity }: Figure): string {
  return `${quantity.value ?? `${quantity.low}-${quantity.high}`} ${quantity.unit?.id ?? ""}`;
}

export function lastOf(figure: Figure, told: readonly Told[], index: number): Told | null {
  const last = told.filter((other) => other.quantity !== null).at(-1);
  const dimension = figure.quantity.unit?.dimension ?? null;
  if (!last || last.sentence < index - 1 || dimension === null || dimension === "count") return null;
  return last.quantity?.unit?.dimension === dimension ? last : null;
}
