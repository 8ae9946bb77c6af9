import { type BaseIndex, indexBase } from "../base/index.js";
import type { Claim, Ruling } from "../base/model.js";
import { edtfInterval } from "../quantity/dates/index.js";
import { findFigures } from "../quantity/index.js";
import type { Quantity } from "../quantity/quantity.js";
import type { Discrepancy } from "./discrepancy.js";
import { reconcile } from "./index.js";

/** What the sources disagree on, and what the editors have ruled, asked claim by claim. */
export interface Disputes {
  /** Discrepancies that have this claim on one of their sides. */
  on(claim: Claim): readonly Discrepancy[];
  /** Rulings on the topic that hold today. */
  rulings(topic: string): readonly Ruling[];
  /** Whether a ruling that holds has this very figure, bound words and all, in its wording. */
  isRuledWording(quantity: Quantity, topic: string): boolean;
}

/** Reconciles only the metrics that are asked for, once each, so that a large base costs what a draft touches. */
export function createDisputes(index: BaseIndex, today: string): Disputes {
  const perMetric = new Map<string, ReadonlyMap<string, readonly Discrepancy[]>>();
  const day = edtfInterval(today)?.from ?? Number.POSITIVE_INFINITY;
  const rulings = (topic: string) =>
    index
      .rulingsOn(topic)
      .filter((ruling) => ruling.until === null || (edtfInterval(ruling.until)?.to ?? day) >= day);
  return {
    on(claim) {
      let known = perMetric.get(claim.metric);
      if (known === undefined) {
        known = byClaim(
          reconcile(indexBase({ ...index.base, claims: index.claimsByMetric(claim.metric) }), { today }),
        );
        perMetric.set(claim.metric, known);
      }
      return known.get(claim.id) ?? [];
    },
    rulings,
    isRuledWording: (quantity, topic) =>
      rulings(topic).some((ruling) =>
        findFigures(ruling.wording).some(({ quantity: ruled }) => isSameFigure(quantity, ruled)),
      ),
  };
}

function isSameFigure(a: Quantity, b: Quantity): boolean {
  return (
    a.bound === b.bound &&
    a.value === b.value &&
    a.low === b.low &&
    a.high === b.high &&
    a.unit?.id === b.unit?.id
  );
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
