import type { Figure } from "../../quantity/quantity.js";

/** Arithmetic that the text itself states: "$5 billion now and $20 billion later, $25 billion in all". */
export interface StatedSum {
  readonly kind: "sum" | "difference" | "ratio" | "rate" | "percentage" | "growth";
  readonly blockIndex: number;
  /** The figures it is made of, in the order of the equation. Offsets are into their own block's text. */
  readonly parts: readonly Figure[];
  /** The figure that is told as the outcome; offsets are into the text of the block at `blockIndex`. */
  readonly result: Figure;
  /** Whether it comes out, written precision and bounds allowed for. */
  readonly holds: boolean;
  /** What the parts make: "$5B + $20B = $25B", or "$5B + $20B = $25B, not $26B". */
  readonly equation: string;
}

/** A sum before its block is known. */
export type Found = Omit<StatedSum, "blockIndex">;
