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
const SLACK = 1.25;

export function nearness(draft: Quantity, claim: Quantity, value: ValueAspect): Nearness {
  if (value === "same" || value === "rounded") return "equal";
  if (value !== "within") return "off";
  const from = openingOf(draft.bound);
  const to = openingOf(claim.bound);
  if (from === "range" || to === "range") return "covered";
  if (from === "point" && to === "point") return "covered";
  if (from === "point" || draft.value === null || claim.value === null) return "off";
  if (to !== "point" && to !== from) return "off";
  const said = Math.abs(Number(draft.value));
  const held = Math.abs(Number(claim.value)) * scaleBetween(claim, draft);
  if (!Number.isFinite(held)) return "off";
  if (from === "floor") return said <= held && held <= said * SLACK ? "covered" : "off";
  return to === "point" && held <= said && said <= held * SLACK ? "covered" : "off";
}

/** Quantities in units of different size ("MW", "GW") are left to interval comparison: NaN stops the short cut. */
function scaleBetween(a: Quantity, b: Quantity): number {
  return (a.unit?.id ?? "") === (b.unit?.id ?? "") || a.unit?.dimension === "count" ? 1 : Number.NaN;
}
