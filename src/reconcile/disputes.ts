import type { BaseIndex } from "../base/index.js";
import type { Claim, Ruling } from "../base/model.js";
import { edtfInterval } from "../quantity/dates/index.js";
import { findFigures } from "../quantity/index.js";
import type { Quantity } from "../quantity/quantity.js";
import { openingOf } from "./bound.js";
import { type CompiledDisputes, reviveDisputes } from "./compiled.js";
import { sortWorstFirst, withRuling } from "./discrepancies.js";
import type { Discrepancy } from "./discrepancy.js";
import { onDemand } from "./on-demand.js";

/** What the sources disagree on, and what the editors have ruled, asked claim by claim. */
export interface Disputes {
  /** Discrepancies that have this claim on one of their sides. */
  on(claim: Claim): readonly Discrepancy[];
  /** Rulings on the topic that hold today. */
  rulings(topic: string): readonly Ruling[];
  /** Whether a ruling that holds has this very figure, bound words and all, in its wording. */
  isRuledWording(quantity: Quantity, topic: string): boolean;
}

/** From what was worked out when the base was compiled; without that, worked out as it is asked for. */
export function createDisputes(index: BaseIndex, today: string, compiled?: CompiledDisputes): Disputes {
  const find = compiled === undefined ? onDemand(index) : reviveDisputes(compiled, index);
  const settled = new Map<Discrepancy, Discrepancy>();
  const known = new Map<string, readonly Discrepancy[]>();
  const day = edtfInterval(today)?.from ?? Number.POSITIVE_INFINITY;
  const rulings = (topic: string) =>
    index
      .rulingsOn(topic)
      .filter((ruling) => ruling.until === null || (edtfInterval(ruling.until)?.to ?? day) >= day);
  /** One object a discrepancy, whichever claim asks. */
  const inOrder = (found: readonly Discrepancy[]): readonly Discrepancy[] =>
    sortWorstFirst(
      found.map((one) => {
        let ruled = settled.get(one);
        if (ruled === undefined) {
          ruled = withRuling(one, index, today);
          settled.set(one, ruled);
        }
        return ruled;
      }),
    );
  return {
    on(claim) {
      let on = known.get(claim.id);
      if (on === undefined) {
        on = inOrder(find(claim));
        known.set(claim.id, on);
      }
      return on;
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
    openingOf(a.bound) === openingOf(b.bound) &&
    a.value === b.value &&
    a.low === b.low &&
    a.high === b.high &&
    a.unit?.id === b.unit?.id
  );
}
