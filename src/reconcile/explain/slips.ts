import { Decimal } from "decimal.js";
import type { Claim } from "../../base/model.js";
import type { Quantity } from "../../quantity/quantity.js";
import { measureOf } from "../measure.js";
import type { Explanation } from "../relation.js";
import { shortNumber } from "./terms.js";

const FARTHEST = 12;

/** The claim with the same digits and another power of ten: "5 MW × 1,000 = 5 GW". Null where none has them. */
export function explainAsSlip(quantity: Quantity, claims: readonly Claim[]): Explanation | null {
  const measure = measureOf(quantity);
  if (measure === null || measure.point === null || measure.point.isZero()) return null;
  for (const claim of claims) {
    const held = claim.quantity === null ? null : measureOf(claim.quantity);
    if (claim.quantity === null || held === null || held.kind !== measure.kind || held.point === null)
      continue;
    if (held.point.isZero() || held.point.eq(measure.point)) continue;
    const power = Math.round(Math.log10(Math.abs(held.order / measure.order)));
    if (power === 0 || Math.abs(power) > FARTHEST) continue;
    if (!held.point.abs().eq(measure.point.abs().times(new Decimal(10).pow(power)))) continue;
    const factor = (10 ** Math.abs(power)).toLocaleString("en-US");
    const sign = power > 0 ? "×" : "/";
    const equation = `${shortNumber(quantity)} ${sign} ${factor} = ${shortNumber(claim.quantity)}`;
    return { kind: "magnitude", equation, claims: [claim.id] };
  }
  return null;
}
