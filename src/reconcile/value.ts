import type { Decimal } from "decimal.js";
import type { Quantity } from "../quantity/quantity.js";
import { type Opening, openingOf } from "./bound.js";
import { type Measure, measured } from "./measure.js";
import type { ValueAspect } from "./relation.js";

/**
 * How the figure a stands to the figure b. Two ceilings with other limits differ ("up to 25" and "up to 33" are two
 * claims on the same ceiling); a lower floor is only weaker, so it is `within`.
 */
export function compareValues(a: Quantity, b: Quantity): ValueAspect {
  const from = measured(a);
  const to = measured(b);
  if (from === null || to === null) return "incomparable";
  return compareMeasures(from, to);
}

/** The same for two figures already measured. */
export function compareMeasures(a: Measure, b: Measure): ValueAspect {
  if (a.kind !== b.kind) return sameNumberOtherCurrency(a, b) ? "differs" : "incomparable";
  if (a.point === null || b.point === null) return compareRanges(a, b);
  if (a.point.eq(b.point)) return "same";
  const rounded = roundsTo(a, b) ? "rounded" : null;
  const from = openingOf(a.bound);
  const to = openingOf(b.bound);
  if (from === to && from === "ceiling") return rounded ?? "differs";
  if (from === to && from === "floor") return rounded ?? (a.point.lt(b.point) ? "within" : "differs");
  if (from === "point" && to === "point") return rounded ?? "differs";
  if (from !== "point" && to !== "point") return meet(a, b) ? "within" : (rounded ?? "differs");
  if (inside(from, a, b) || inside(to, b, a)) return "within";
  // "More than 5" leaves no room for 4.5; but a plain 30 may have been 30.3, which is more than 30.2.
  const [point, limit] = from === "point" ? [a, b.point] : [b, a.point];
  return covers(point, limit) ? "rounded" : "differs";
}

/**
 * Whether one writer's rounding could have made one number of the other. What "about" allows counts only where one is
 * written finer: two who round to the same place give the same number, so "nearly 170,000" is not "nearly 180,000".
 */
function roundsTo(a: Measure, b: Measure): boolean {
  // Cheap, and true of most pairs: nothing is rounded away that far.
  if (
    a.point &&
    b.point &&
    Math.abs(a.order - b.order) > 0.25 * Math.max(Math.abs(a.order), Math.abs(b.order))
  )
    return false;
  if (!covers(a, b.point) && !covers(b, a.point)) return false;
  if (a.point === null || b.point === null || !a.place.eq(b.place)) return true;
  return a.point.minus(b.point).abs().times(2).lte(a.place);
}

function covers(measure: Measure, point: Decimal | null): boolean {
  return point !== null && measure.from.lte(point) && measure.to.gt(point);
}

/** Whether the point lies on the side that the bounded figure leaves open. */
function inside(opening: Opening, bounded: Measure, point: Measure): boolean {
  if (bounded.point === null || point.point === null) return false;
  if (opening === "ceiling") return point.point.lte(bounded.point);
  return opening === "floor" && point.point.gte(bounded.point);
}

function compareRanges(a: Measure, b: Measure): ValueAspect {
  if (equal(a.low, b.low) && equal(a.high, b.high)) return "same";
  if (contains(a, b) || contains(b, a)) return "within";
  if (a.point === null && b.point === null) return "differs";
  return roundsTo(a, b) ? "rounded" : "differs";
}

function equal(a: Decimal | null, b: Decimal | null): boolean {
  return a === null || b === null ? a === b : a.eq(b);
}

/** Whether the bound words of a leave room for all of b. */
function contains(a: Measure, b: Measure): boolean {
  const low = a.low === null || (b.low !== null && a.low.lte(b.low));
  const high = a.high === null || (b.high !== null && a.high.gte(b.high));
  return low && high;
}

/** Whether any value, written precision allowed for, fits both. */
function meet(a: Measure, b: Measure): boolean {
  return below(lowest(a), highest(b)) && below(lowest(b), highest(a));
}

const lowest = (m: Measure): Decimal | null => (m.low === null ? null : m.from);
const highest = (m: Measure): Decimal | null => (m.high === null ? null : m.to);

function below(a: Decimal | null, b: Decimal | null): boolean {
  return a === null || b === null || a.lte(b);
}

/** Money is never converted, but the same number in another currency is a mistake and no other fact (DESIGN §4). */
function sameNumberOtherCurrency(a: Measure, b: Measure): boolean {
  const money = a.dimension === b.dimension && a.dimension.startsWith("money");
  return money && a.point !== null && b.point !== null && a.point.eq(b.point);
}
