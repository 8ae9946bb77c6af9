import type { Figure, Quantity } from "../../quantity/quantity.js";
import type { Scene } from "../scene.js";
import type { Vocabulary } from "../vocabulary.js";
import type { Continuation } from "./signals.js";

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

/** A number with neither unit nor noun: "it was 8.6 million in 2022". */
export const isBare = ({ quantity }: Figure): boolean => quantity.unit === null;

/** What is measured, whatever it is told per: "money" of "money/time" where the other is plain money. */
function isAlike(own: Quantity, other: Quantity): boolean {
  const [a, b] = [own.unit?.dimension, other.unit?.dimension];
  if (a === undefined || b === undefined) return false;
  if (a === "ratio" && own.unit?.id !== other.unit?.id) return false;
  return a === b || a === `${b}/time` || b === `${a}/time`;
}

/**
 * The figure that one goes on from: the last of its dimension in this sentence or the one before. Of a sum's parts it
 * is the last that can have parts; a bare number goes on only where words say so, and from whatever was told.
 */
export function lastOf(
  figure: Figure,
  told: readonly Told[],
  index: number,
  as: Continuation | null,
  { cues }: Vocabulary,
): Told | null {
  const { quantity } = figure;
  const isCount = quantity.unit?.dimension === "count";
  const near = told.filter((other) => other.quantity !== null && other.sentence >= index - 1);
  const last = near.at(-1);
  if (as === null) return last?.quantity && !isCount && isAlike(quantity, last.quantity) ? last : null;
  if (isBare(figure))
    return (as === "again" || as === "parallel") && last && suitsBare(quantity, last.quantity) ? last : null;
  const alike = near.filter(
    (other) =>
      other.quantity !== null &&
      (isCount ? other.quantity.unit?.id === quantity.unit?.id : isAlike(quantity, other.quantity)),
  );
  const adds = ({ metric }: Told): boolean => cues.byId.get(metric)?.parts === "add";
  return (as === "again" || as === "parallel" ? undefined : alike.findLast(adds)) ?? alike.at(-1) ?? null;
}

/** A bare number with a word of magnitude is of the unit told before, if that had one too; a small one may be anything. */
function suitsBare(bare: Quantity, told: Quantity | null): boolean {
  const dimension = told?.unit?.dimension;
  if (!told || !dimension || dimension === "time" || dimension === "ratio") return false;
  if (dimension === "count" && /\d,?\d{3}/.test(bare.text)) return true;
  return MAGNITUDE.test(bare.text) && (!dimension.startsWith("money") || MAGNITUDE.test(told.text));
}

const MAGNITUDE = /thousand|million|billion|trillion|lakh|crore/;
