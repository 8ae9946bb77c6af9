import type { Claim } from "../../base/model.js";
import type { Quantity } from "../../quantity/quantity.js";
import { type Measure, measureOf } from "../measure.js";
import type { Explanation } from "../relation.js";
import { shortNumber, type Term, termsOf } from "./terms.js";

/** Two claims whose quotient is this percentage or multiple: "$25B / $200B = 12.5%". */
export function explainByRatio(quantity: Quantity, claims: readonly Claim[]): Explanation | null {
  const measure = measureOf(quantity);
  if (measure === null || measure.dimension !== "ratio" || measure.point === null) return null;
  const terms = [...termsOf(claims)].sort((a, b) => a.value - b.value);
  for (const divisor of terms) {
    const dividend = terms.find((term) => isQuotient(term, divisor, measure));
    if (dividend?.claim.quantity && divisor.claim.quantity) {
      const equation = `${shortNumber(dividend.claim.quantity)} / ${shortNumber(divisor.claim.quantity)} = ${shortNumber(quantity)}`;
      const kind = quantity.unit?.id === "%" ? "percentage" : "ratio";
      return { kind, equation, claims: [dividend.claim.id, divisor.claim.id] };
    }
  }
  return null;
}

function isQuotient(dividend: Term, divisor: Term, wanted: Measure): boolean {
  if (dividend === divisor || dividend.measure.kind !== divisor.measure.kind) return false;
  const quotient = dividend.value / divisor.value;
  return quotient >= wanted.from.toNumber() && quotient < wanted.to.toNumber();
}
