import { parseFigure } from "../quantity/index.js";
import { measureOf } from "./measure.js";
import type { FacetAspect } from "./relation.js";

/** The length of a period in words ("10 years", "decade") in the base unit of time; null where it is none. */
export function lengthOf(period: string): number | null {
  const quantity = parseFigure(period) ?? (period.includes(" ") ? null : parseFigure(`1 ${period}`));
  // "Several years" is read as some number of them, but names none.
  const measure = quantity?.bound === "exact" ? measureOf(quantity) : null;
  return measure?.dimension === "time" && measure.point !== null ? measure.order : null;
}

/** Whether two periods are one, in whatever words; "several years" may be any. */
export function comparePeriods(a: string, b: string): FacetAspect {
  if (a === b) return "same";
  const one = lengthOf(a);
  const other = lengthOf(b);
  if (one === null || other === null) return "compatible";
  return Math.abs(one - other) <= 0.01 * Math.max(one, other) ? "same" : "differs";
}
