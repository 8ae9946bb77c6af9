import { sameDimension, toBase } from "../quantity/index.js";
import type { Quantity } from "../quantity/quantity.js";

/** How far a slip goes: from pico to exa, nobody mistakes more. */
const FARTHEST = 12;

/** How near to one a ratio of doubles is one. */
const SAME = 1e-12;

/**
 * Whether two figures have the same digits and differ by a power of ten: 5 MW for 5 GW, 500 million for 500
 * billion, 10,000 for 100,000. Bound words do not matter.
 */
export function isMagnitudeSlip(a: Quantity | null, b: Quantity | null): boolean {
  if (a === null || b === null || a.value === null || b.value === null || !sameDimension(a, b)) return false;
  const said = toBase(a);
  const held = toBase(b);
  if (said.isZero() || held.isZero() || said.equals(held)) return false;
  // In binary: a decimal logarithm would be most of what judging a draft costs.
  const ratio = Math.abs(said.toNumber() / held.toNumber());
  const power = Math.round(Math.log10(ratio));
  return Math.abs(power) <= FARTHEST && Math.abs(ratio / 10 ** power - 1) < SAME;
}

/** Figures farther apart than this are of different things more often than one of them is wrong. */
const SCALE = 10;

/** Whether two figures are of one order, so that the one may have been written for the other. */
export function isSameScale(a: Quantity | null, b: Quantity | null): boolean {
  if (a === null || b === null || !sameDimension(a, b)) return false;
  const one = toBase(a).abs();
  const other = toBase(b).abs();
  return one.lte(other.times(SCALE)) && other.lte(one.times(SCALE));
}
