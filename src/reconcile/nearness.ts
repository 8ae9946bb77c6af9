import { Decimal } from "decimal.js";
import { intervalOf, toBase } from "../quantity/index.js";
import type { Quantity } from "../quantity/quantity.js";
import { openingOf } from "./bound.js";
import type { ValueAspect } from "./relation.js";

/**
 * Whether a claim's figure bears a draft's out. Containment alone does not: "up to $83 billion" contains "up to
 * $33 billion", and nobody would call it right.
 *
 * - `equal`: the same number, or the same after rounding.
 * - `covered`: another number, but what the draft says follows from the claim ("more than $20 billion" from $22 billion).
 * - `off`: the claim does not bear it out.
 */
export type Nearness = "equal" | "covered" | "off";

/** How loose a bound may be before readers are misled: "more than 80" is fine for 100, "more than 10" is not. */
const SLACK = 1.2;

/** How far "about" reaches where the other side gives a finer number: 8.7 is about 9, 8 is not. */
const ABOUT = 0.1;

export function nearness(draft: Quantity, claim: Quantity, value: ValueAspect): Nearness {
  if (value === "same") return "equal";
  if (value === "rounded") return isRounding(draft, claim) ? "equal" : "off";
  if (value !== "within") return "off";
  const from = openingOf(draft.bound);
  const to = openingOf(claim.bound);
  if (from === "range" || to === "range") return leavesMuch(draft, claim) ? "off" : "covered";
  if (from === "point" && to === "point") return "covered";
  if (from === "point" || (to !== "point" && to !== from)) return "off";
  const said = pointOf(draft);
  const held = pointOf(claim);
  if (said === null || held === null) return "off";
  if (from === "floor") return said.lte(held) && held.lte(said.times(SLACK)) ? "covered" : "off";
  return to === "point" && held.lte(said) && said.lte(held.times(SLACK)) ? "covered" : "off";
}

/** A range that lies far from an open bound: "more than $8 billion" is not what "$16 billion to $18 billion" follows from. */
function leavesMuch(a: Quantity, b: Quantity): boolean {
  const [range, open] = openingOf(a.bound) === "range" ? [a, b] : [b, a];
  const limit = pointOf(open);
  const opening = openingOf(open.bound);
  if (limit === null || (opening !== "floor" && opening !== "ceiling")) return false;
  const { low, high } = intervalOf(range);
  if (low === null || high === null) return false;
  return opening === "floor" ? low.gt(limit.times(SLACK)) : high.times(SLACK).lt(limit);
}

/** Two numbers that only "about" makes one: nearly 180,000 and 172,400. */
export function isOnlyAbout(a: Quantity, b: Quantity): boolean {
  const [one, other] = [pointOf(a), pointOf(b)];
  if (one === null || other === null || (a.bound !== "about" && b.bound !== "about")) return false;
  return one
    .minus(other)
    .abs()
    .times(2)
    .gt(Decimal.max(placeOf(a), placeOf(b)));
}

/**
 * Whether one number is the other with fewer places. What "about" allows beyond that counts only where one side is
 * finer: "nearly 180,000" may be 172,400, and two writers who round to the same place give the same number.
 */
function isRounding(a: Quantity, b: Quantity): boolean {
  const one = pointOf(a);
  const other = pointOf(b);
  if (one === null || other === null) return true;
  const [fine, coarse] = placeOf(a).lte(placeOf(b)) ? [a, b] : [b, a];
  const apart = one.minus(other).abs();
  if (apart.times(2).lte(placeOf(coarse))) return true;
  const reach = Decimal.max(one.abs(), other.abs()).times(ABOUT);
  return (
    placeOf(fine).lt(placeOf(coarse)) && (a.bound === "about" || b.bound === "about") && apart.lte(reach)
  );
}

/** The width of the last written place, in the base unit. */
const placeOf = (quantity: Quantity): Decimal => toBase({ ...quantity, value: quantity.precision });

const pointOf = (quantity: Quantity): Decimal | null => (quantity.value === null ? null : toBase(quantity));
