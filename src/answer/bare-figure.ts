import type { BaseIndex } from "../base/index.js";
import type { Claim } from "../base/model.js";
import type { Assertion, Reading } from "../language/assertion.js";
import { relate } from "../reconcile/relate.js";
import { isOtherThing } from "../reconcile/weigh.js";

/** How many topics a bare figure is answered for. */
const MOST = 12;

/**
 * A figure with no party and no metric is a question ("$33B"): it is asked of every topic that has it. An assertion
 * that says what it is about is handed back as it is.
 */
export function bareFigure(assertion: Assertion, index: BaseIndex): readonly Assertion[] {
  if (!isBare(assertion)) return [assertion];
  const topics = new Map<string, Claim>();
  for (const claim of index.base.claims) {
    if (topics.has(claim.topic) || !hasFigure(claim, assertion, index)) continue;
    topics.set(claim.topic, claim);
    if (topics.size === MOST) break;
  }
  if (topics.size === 0) return [assertion];
  return [...topics.values()].map((claim) => ({
    ...assertion,
    ...partiesOf(claim),
    readings: [readingOf(claim)],
  }));
}

function isBare({ figure, subject, object, block, readings }: Assertion): boolean {
  if (figure === null) return false;
  const rest = block.text.length - figure.text.length;
  return rest <= 3 || (readings.length === 0 && subject === null && object === null && rest <= 12);
}

function hasFigure(claim: Claim, assertion: Assertion, index: BaseIndex): boolean {
  if (claim.quantity === null || isOtherThing(assertion, { claim }, index)) return false;
  const { value } = relate(
    { ...assertion, ...partiesOf(claim), scope: null, during: null, asOf: null },
    claim,
    index,
  ).aspects;
  return value === "same" || value === "rounded";
}

const partiesOf = ({ subject, metric, object }: Claim) => ({ subject, metric, object });
const readingOf = (claim: Claim): Reading => ({ ...partiesOf(claim), score: 1 });
