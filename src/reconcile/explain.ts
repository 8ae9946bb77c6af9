import type { BaseIndex } from "../base/index.js";
import type { Claim } from "../base/model.js";
import type { Quantity } from "../quantity/quantity.js";
import type { Explanation } from "./relation.js";

/** The sums, rates and ratios over a topic's claims that come out at this figure. */
export function explainValue(
  _quantity: Quantity,
  _topicClaims: readonly Claim[],
  _index: BaseIndex,
): readonly Explanation[] {
  return [];
}
