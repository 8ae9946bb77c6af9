import type { BaseIndex } from "../base/index.js";
import type { Claim } from "../base/model.js";
import type { Quantity } from "../quantity/quantity.js";
import { explainAsRate } from "./explain/rates.js";
import { explainByRatio } from "./explain/ratios.js";
import { explainAsSlip } from "./explain/slips.js";
import { explainBySum } from "./explain/sums.js";
import type { Explanation } from "./relation.js";

/**
 * How a figure follows from the claims of its topic: as their sum or difference, as a rate, as a ratio, or as one of
 * them with another power of ten. Empty where it does not. `per` is the period of a figure that is a rate.
 */
export function explainValue(
  quantity: Quantity,
  topicClaims: readonly Claim[],
  _index: BaseIndex,
  per?: string,
): readonly Explanation[] {
  const found = [
    explainBySum(quantity, topicClaims),
    explainAsRate(quantity, per, topicClaims),
    explainByRatio(quantity, topicClaims),
    explainAsSlip(quantity, topicClaims),
  ];
  return found.filter((explanation) => explanation !== null);
}
