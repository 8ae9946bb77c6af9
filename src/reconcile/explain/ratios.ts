import { Decimal } from "decimal.js";
import type { Claim } from "../../base/model.js";
import type { Quantity } from "../../quantity/quantity.js";
import { openingOf } from "../bound.js";
import { type Measure, measureOf } from "../measure.js";
import type { Explanation } from "../relation.js";
import { shortNumber, type Term, termsOf } from "./terms.js";

/** How far past its number "more than 3x" may still mean a quotient. */
const PAST = 1.2;

/** Two claims whose quotient is this percentage or multiple: "$25B / $200B = 12.5%". */
export function explainByRatio(quantity: Quantity, claims: readonly Claim[]): Explanation | null {
  const measure = measureOf(quantity);
  if (measure === null || measure.dimension !== "ratio" || measure.point === null) return null;
  const terms = [...termsOf(claims)].sort((a, b) => a.value - b.value);
  for (const divisor of terms) {
    const dividend = terms.find((term) => isQuotient(term, divisor, measure));
    if (!dividend?.claim.quantity || !divisor.claim.quantity) continue;
    const equation = `${shortNumber(dividend.claim.quantity)} / ${shortNumber(divisor.claim.quantity)} = ${quotientIn(quantity, measure, dividend, divisor)}`;
    const kind = quantity.unit?.id === "%" ? "percentage" : "ratio";
    return { kind, equation, claims: [dividend.claim.id, divisor.claim.id] };
  }
  return null;
}

function isQuotient(dividend: Term, divisor: Term, wanted: Measure): boolean {
  if (dividend === divisor || dividend.measure.kind !== divisor.measure.kind || wanted.point === null)
    return false;
  const quotient = dividend.value / divisor.value;
  if (openingOf(wanted.bound) === "floor") {
    return quotient >= wanted.order && quotient < wanted.order * PAST;
  }
  return quotient >= wanted.from.toNumber() && quotient < wanted.to.toNumber();
}

/** The quotient in the figure's own unit: as written where it is exact, else to three digits. */
function quotientIn(quantity: Quantity, measure: Measure, dividend: Term, divisor: Term): string {
  const { point } = measure;
  if (point === null || quantity.value === null || point.isZero()) return shortNumber(quantity);
  const exact = new Decimal(dividend.value).div(divisor.value);
  const value = exact.div(point).times(quantity.value).toSignificantDigits(3).toFixed();
  return shortNumber({ ...quantity, value, low: value, high: value });
}
