import type { Figure } from "../quantity/quantity.js";
import type { Document } from "../text/document.js";
import { growths } from "./arithmetic/growth.js";
import { type Passage, passagesOf } from "./arithmetic/passage.js";
import { percentages } from "./arithmetic/percentages.js";
import { rates } from "./arithmetic/rate.js";
import { ratios } from "./arithmetic/ratio.js";
import { remainders } from "./arithmetic/remainder.js";
import { totals } from "./arithmetic/total.js";
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

/** Each kind of arithmetic reads a sentence by itself; wording that leaves it open finds nothing. */
const KINDS: readonly ((passage: Passage) => StatedSum[])[] = [
  totals,
  remainders,
  ratios,
  growths,
  rates,
  percentages,
];

/** The sums, differences, ratios, percentages and rates that a document states, each with whether it comes out; in reading order. */
export function statedSums(_document: Document, assertions: readonly Assertion[]): readonly StatedSum[] {
  return passagesOf(assertions)
    .filter((passage) => passage.terms.length >= 2 || passage.previous !== null)
    .flatMap((passage) => KINDS.flatMap((kind) => kind(passage)))
    .sort((a, b) => a.blockIndex - b.blockIndex || a.result.start - b.result.start);
}
