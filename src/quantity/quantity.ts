/** How the words around a number bound it (DESIGN §3). */
export type Bound = "exact" | "about" | "at-least" | "more-than" | "at-most" | "less-than" | "range";

/** A dimension's name; `a/b` for one over another. Bases may name their own, so it is an open string. */
export type Dimension = string;

export interface Unit {
  /** ISO 4217 code for money, UCUM-like id for units ("GW", "GB/s"), "%" or "x" for ratios, the noun itself for counts. */
  readonly id: string;
  /** Full English singular in lower case: "dollar", "gigawatt", "percentage", "chip". */
  readonly name: string;
  readonly dimension: Dimension;
}

/**
 * What a figure means. Decimals are strings so that a quantity is plain data; arithmetic is done on
 * decimal.js values made from them (see `interval.ts`).
 */
export interface Quantity {
  /** The words it was read from, bound words and unit included. */
  readonly text: string;
  readonly bound: Bound;
  /** The number as written, scaled by its magnitude word ("25000000000"), in `unit`; null for a range. */
  readonly value: string | null;
  /** The interval meant by the bound words alone; null where open-ended. */
  readonly low: string | null;
  readonly high: string | null;
  /** Null for a bare number. */
  readonly unit: Unit | null;
  /**
   * The width of the last written place, scaled: "1000000000" for "$25 billion", "0.1" for "3.2x". Half of it
   * to either side is what the writer may have rounded away. Not part of the JSON.
   */
  readonly precision: string;
  /** For `about`: "nearly" and "almost" approach from below only. */
  readonly approach?: "below";
}

export type Trend = "up" | "down";

/** A quantity at its place in a text: `text.slice(start, end) === figure.text`. */
export interface Figure {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly quantity: Quantity;
  /** One label a figure: which way it went, or its bound where that is a floor, a ceiling or a range ("lost more than 60%"). See `trendOf`. */
  readonly trend: Trend | null;
  /** Which way a figure went whose label is its bound. */
  readonly moved?: Trend;
  /**
   * A change told as "from $9 billion to $30 billion" is one figure with bound `range`, `low` where it started and `high`
   * where it ended; these are its two ends as figures of their own. Use `separately` to get them in its place.
   */
  readonly steps?: readonly [Figure, Figure];
}

/** Which way a figure went, whatever its bound. */
export function trendOf(figure: Figure | null | undefined): Trend | null {
  return figure?.trend ?? figure?.moved ?? null;
}
