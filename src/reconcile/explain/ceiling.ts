import type { Claim } from "../../base/model.js";
import { openingOf } from "../bound.js";
import type { Explanation } from "../relation.js";
import { boundedEquation, partsOfSum } from "./sums.js";

/** Why a figure is only a ceiling: the sum whose last part is itself only "up to". Empty where no such sum is known. */
export function explainCeiling(ceilings: readonly Claim[], claims: readonly Claim[]): readonly Explanation[] {
  for (const whole of ceilings) {
    if (whole.quantity === null) continue;
    const parts = partsOfSum(whole.quantity, claims, { whole });
    if (parts?.some((part) => part.quantity !== null && openingOf(part.quantity.bound) === "ceiling")) {
      const ceiling = { ...whole.quantity, bound: "at-most" as const, low: null, high: whole.quantity.value };
      const equation = boundedEquation(parts, ceiling);
      return [{ kind: "sum", equation, claims: parts.map((part) => part.id) }];
    }
  }
  return [];
}
