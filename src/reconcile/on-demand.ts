import type { BaseIndex } from "../base/index.js";
import { type DiscrepanciesOf, discrepanciesOfMetric } from "./compiled.js";
import type { Discrepancy } from "./discrepancy.js";

/**
 * What the sources disagree on, for a base that was not compiled: reconciles only the metrics that are asked for, once
 * each, so that a large base costs what a draft touches. (The build leaves this file out of `check`'s bundle.)
 */
export function onDemand(index: BaseIndex): DiscrepanciesOf {
  const perMetric = new Map<string, ReadonlyMap<string, readonly Discrepancy[]>>();
  return ({ id, metric }) => {
    let known = perMetric.get(metric);
    if (known === undefined) {
      known = byClaim(discrepanciesOfMetric(metric, index));
      perMetric.set(metric, known);
    }
    return known.get(id) ?? [];
  };
}

function byClaim(discrepancies: readonly Discrepancy[]): ReadonlyMap<string, readonly Discrepancy[]> {
  const map = new Map<string, Discrepancy[]>();
  for (const discrepancy of discrepancies) {
    for (const side of discrepancy.sides) {
      for (const claim of side.claims) {
        const list = map.get(claim.id);
        if (list === undefined) map.set(claim.id, [discrepancy]);
        else list.push(discrepancy);
      }
    }
  }
  return map;
}
