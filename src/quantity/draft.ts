import type { Numeral } from "./number.js";
import type { Bound, Trend, Unit } from "./quantity.js";

/** How a number was written, which decides what may follow it. */
export type Writing = "numeral" | "word" | "fraction" | "vague" | "multiple" | "score" | "grade";

/** A figure being read. Recognisers make it, refiners widen it and fill it in; `first` and `last` are tokens, inclusive. */
export interface Draft {
  first: number;
  last: number;
  /** The number's own tokens, before any refiner widened the draft. */
  readonly from: number;
  to: number;
  readonly writing: Writing;
  value: Numeral | null;
  /** The ends of a range. */
  low: Numeral | null;
  high: Numeral | null;
  /** A magnitude was written: "bn", "million". */
  magnitude: boolean;
  /** The power of ten of that magnitude, 0 for none. */
  power: number;
  unit: Unit | null;
  bound: Bound;
  /** "nearly", "almost": about, but from below only. */
  below: boolean;
  trend: Trend | null;
  /** Dropped by a refiner: a year, a version, a name. */
  out: boolean;
  /** For a change told as "from a to b": its two figures. */
  steps: readonly [Draft, Draft] | null;
}

export function draftOf(from: number, to: number, writing: Writing, value: Numeral | null): Draft {
  return {
    first: from,
    last: to,
    from,
    to,
    writing,
    value,
    low: null,
    high: null,
    magnitude: false,
    power: 0,
    unit: null,
    bound: "exact",
    below: false,
    trend: null,
    out: false,
    steps: null,
  };
}
