import { sameDimension, toBase } from "../quantity/index.js";
import type { Quantity } from "../quantity/quantity.js";

/** How far a slip goes: from watts to gigawatts, from thousands to billions; nobody mistakes more. */
const FARTHEST = 9;

/** How near to one a ratio of doubles is one. */
const SAME = 1e-12;

/**
 * Whether two figures have the same digits and differ by a power of ten: 5 MW for 5 GW, 500 million for 500
 * billion, 10,000 for 100,000. Bound words do not matter.
 */
export function isMagnitudeSlip(a: Quantity | null, b: Quantity | null): boolean {
  if (a === null || b === null || !sameKind(a, b)) return false;
  // Ranges are compared by their low ends, and a range with a range only.
  if ((a.value === null) !== (b.value === null)) return false;
  // In binary: a decimal logarithm would be most of what judging a draft costs.
  const ratio = Math.abs(numberOf(a) / numberOf(b));
  if (!(ratio > 0 && ratio < Number.POSITIVE_INFINITY)) return false;
  const power = Math.round(Math.log10(ratio));
  if (Math.abs(power) > FARTHEST || Math.abs(ratio / 10 ** power - 1) >= SAME) return false;
  return !toBase(a).equals(toBase(b));
}

/** Of one dimension; a bare number may be a count whose noun stands elsewhere ("Employees: 11,400"). */
function sameKind(a: Quantity, b: Quantity): boolean {
  return sameDimension(a, b) || (isCounted(a) && isCounted(b) && (a.unit === null || b.unit === null));
}

const isCounted = ({ unit }: Quantity): boolean => unit === null || unit.dimension === "count";

const numbers = new WeakMap<Quantity, number>();

function numberOf(quantity: Quantity): number {
  let known = numbers.get(quantity);
  if (known === undefined) {
    known = toBase(quantity).toNumber();
    numbers.set(quantity, known);
  }
  return known;
}

/** What doubles may have rounded away. */
const ROUNDED = 1 + SAME;

/** Figures farther apart than this are of different things more often than one of them is wrong. */
const SCALE = 10;

/** Whether two figures are of one order, so that the one may have been written for the other. */
export function isSameScale(a: Quantity | null, b: Quantity | null, scale = SCALE): boolean {
  if (a === null || b === null || !sameKind(a, b)) return false;
  const one = Math.abs(numberOf(a));
  const other = Math.abs(numberOf(b));
  return one <= other * scale * ROUNDED && other <= one * scale * ROUNDED;
}

/** The same number of another currency: a mistake, since money is never converted (DESIGN §4). */
export function isInOtherCurrency(a: Quantity, b: Quantity): boolean {
  const isMoney = a.unit?.dimension === "money" && b.unit?.dimension === "money";
  return isMoney && a.value !== null && a.value === b.value && a.unit?.id !== b.unit?.id;
}
