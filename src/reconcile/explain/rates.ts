import type { Claim } from "../../base/model.js";
import type { Quantity } from "../../quantity/quantity.js";
import { measureOf } from "../measure.js";
import { lengthOf } from "../period.js";
import type { Explanation } from "../relation.js";
import { facetsOf } from "../scope.js";
import { equals, shortNumber } from "./terms.js";

/** A sum over a period and a rate that are one: "$100B / 10 years = $10B a year". Null where they are not. */
export function explainByRate(one: Claim, other: Claim): Explanation | null {
  const [rate, sum] = facetsOf(one).per !== undefined ? [one, other] : [other, one];
  const { per } = facetsOf(rate);
  const { over } = facetsOf(sum);
  if (per === undefined || over === undefined || rate.quantity === null || sum.quantity === null) return null;
  const times = periods(over, per);
  const [small, large] = [measureOf(rate.quantity), measureOf(sum.quantity)];
  if (times === null || small === null || large === null || small.kind !== large.kind) return null;
  if (!equals(small.order * times, large.order)) return null;
  const equation = `${shortNumber(sum.quantity)} / ${over} = ${shortNumber(rate.quantity)} a ${per}`;
  return { kind: "rate", equation, claims: [sum.id, rate.id] };
}

/** The rate or the sum among the claims that this figure is another way to give. */
export function explainAsRate(
  quantity: Quantity,
  per: string | undefined,
  claims: readonly Claim[],
): Explanation | null {
  const { plain, period } = withoutPeriod(quantity, per ?? "year");
  const measure = measureOf(plain);
  if (measure === null || measure.point === null) return null;
  for (const claim of claims) {
    const scope = facetsOf(claim);
    const held = claim.quantity === null ? null : measureOf(claim.quantity);
    if (claim.quantity === null || held === null || held.kind !== measure.kind) continue;
    const times = scope.over === undefined ? null : periods(scope.over, period);
    if (times === null || !equals(measure.order * times, held.order)) continue;
    const equation = `${shortNumber(claim.quantity)} / ${scope.over} = ${shortNumber(plain)} a ${period}`;
    return { kind: "rate", equation, claims: [claim.id] };
  }
  return null;
}

/** A figure written as a rate ("$10 billion a year") as the sum and its period. */
function withoutPeriod(
  quantity: Quantity,
  period: string,
): { readonly plain: Quantity; readonly period: string } {
  const { unit } = quantity;
  if (!unit?.dimension.endsWith("/time")) return { plain: quantity, period };
  const [id = unit.id, written = period] = unit.id.split("/");
  const name = unit.name.split(" per ")[0] ?? unit.name;
  return {
    plain: { ...quantity, unit: { id, name, dimension: unit.dimension.slice(0, -5) } },
    period: written,
  };
}

function periods(over: string, per: string): number | null {
  const whole = lengthOf(over);
  const one = lengthOf(per);
  return whole === null || one === null || one === 0 ? null : whole / one;
}
