import { edtfInterval } from "../quantity/dates/index.js";
import type { Quantity, Unit } from "../quantity/quantity.js";

const DAY: Unit = { id: "date", name: "date", dimension: "date" };

/**
 * A figure of dimension `date` as a quantity: the days it covers, counted from 1970-01-01, so that "June 2026" is the
 * range from its first day to its last, "by June" is at most that, and dates compare like every other quantity. Null
 * where the EDTF cannot be read.
 */
export function dateQuantity(text: string, edtf: string): Quantity | null {
  const days = edtfInterval(edtf);
  if (days === null) return null;
  const low = Number.isFinite(days.from) ? String(days.from) : null;
  const high = Number.isFinite(days.to) ? String(days.to) : null;
  const bound = low === null ? "at-most" : high === null ? "at-least" : low === high ? "exact" : "range";
  const value = bound === "at-most" ? high : bound === "range" ? null : low;
  return { text, bound, value, low, high, unit: DAY, precision: "0" };
}
