import type { Quantity } from "../../quantity/quantity.js";
import { dimensionOf, isKnownDimension } from "../dimensions.js";
import { problemAt } from "../items.js";
import type { Problem } from "../problem.js";
import type { Standard, Unchecked } from "../unchecked.js";

/**
 * A base may name a dimension of its own; then all figures of one metric must be of one dimension, and counts of one
 * noun. The first figure of a metric sets what the others are measured by.
 */
export function checkAgreement(base: Unchecked, standard: Standard): readonly Problem[] {
  const metrics = [...standard.metrics, ...base.metrics.map(({ value }) => value)];
  const own = new Set(metrics.filter(({ dimension }) => !isKnownDimension(dimension)).map(({ id }) => id));
  const firsts = new Map<string, Quantity>();
  const problems: Problem[] = [];
  for (const { value: claim, origin } of base.claims) {
    if (!own.has(claim.metric) || claim.quantity === null) continue;
    const first = firsts.get(claim.metric);
    if (!first) firsts.set(claim.metric, claim.quantity);
    else if (measure(first) !== measure(claim.quantity)) {
      const message = `expected a unit that agrees with "${first.text}" on "${claim.metric}", found "${claim.quantity.text}"`;
      problems.push(problemAt(origin, ["figure"], "wrong-dimension", message));
    }
  }
  return problems;
}

/** Counts are told apart by their noun, all else by its dimension. */
function measure(quantity: Quantity): string {
  const dimension = dimensionOf(quantity);
  return dimension === "count" ? `count of ${quantity.unit?.id}` : dimension;
}
