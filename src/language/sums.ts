import type { Figure } from "../quantity/quantity.js";
import type { Document } from "../text/document.js";
import type { Assertion } from "./assertion.js";

/** Arithmetic that the text itself states: "$5 billion now and $20 billion later, $25 billion in all". */
export interface StatedSum {
  readonly kind: "sum" | "difference" | "ratio" | "rate" | "percentage" | "growth";
  readonly blockIndex: number;
  /** The figures it is made of, in the order of the equation. Offsets are into the block's text. */
  readonly parts: readonly Figure[];
  /** The figure that is told as the outcome. */
  readonly result: Figure;
  /** Whether it comes out, written precision and bounds allowed for. */
  readonly holds: boolean;
  /** What the parts make: "$5B + $20B = $25B", or "$5B + $20B = $25B, not $26B". */
  readonly equation: string;
}

/** The sums, differences, ratios, percentages and rates that a document states, each with whether it comes out. */
export function statedSums(_document: Document, _assertions: readonly Assertion[]): readonly StatedSum[] {
  return [];
}
