import type { BaseIndex } from "../base/index.js";
import type { Claim } from "../base/model.js";
import type { Quantity } from "../quantity/quantity.js";
import { explainAsRate } from "./explain/rates.js";
import { explainByRatio } from "./explain/ratios.js";
import { explainAsSlip } from "./explain/slips.js";
import { explainBySum } from "./explain/sums.js";
import { isLabelled } from "./explain/terms.js";
import { measured } from "./measure.js";
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

/** So many claims are looked at, those given first. */
const MOST_CLAIMS = 60;
/** Among more different figures than this, what adds up without being said to be parts adds up by chance. */
const FEW_FIGURES = 4;

/**
 * How a figure of a draft follows from claims like these, which its words were held against, and the others on their
 * topics: "$5B + $8B = $13B". Sums only of what adds up, and of what the base says are parts unless there is little
 * else; of a bounded number of claims, so that it may be asked of every figure.
 */
export function explainFigure(
  quantity: Quantity,
  claims: readonly Claim[],
  index: BaseIndex,
): readonly Explanation[] {
  const nearby = new Set(claims.slice(0, MOST_CLAIMS));
  for (const topic of new Set([...nearby].map((claim) => claim.topic))) {
    for (const claim of index.claimsOn(topic)) {
      if (nearby.size >= MOST_CLAIMS) break;
      nearby.add(claim);
    }
  }
  const all = [...nearby].filter((claim) => claim.quantity !== null);
  const parts = all.filter((claim) => index.metric(claim.metric)?.parts === "add");
  const figures = new Set(parts.map((claim) => claim.quantity && measured(claim.quantity)?.order));
  const [first] = claims;
  const found = [
    explainBySum(quantity, figures.size <= FEW_FIGURES ? parts : parts.filter(isLabelled)),
    explainAsRate(quantity, first?.scope?.per, all),
    explainByRatio(quantity, all),
    explainAsSlip(quantity, all),
  ];
  return found.filter((explanation) => explanation !== null);
}
