import type { BaseIndex } from "../base/index.js";
import { type Judgement, unmatched } from "../reconcile/judgement.js";

/**
 * The judgement on a question, where the question names whom it would be answered with. A draft is left in peace where
 * the base has a claim with its figure; who asks is not told "supported" by a claim on somebody else: "Tarnbrook holds
 * 57%" is not borne out by what another company holds.
 */
export function asNamed(judgement: Judgement, index: BaseIndex): Judgement {
  const { assertion, standing, deciding, others, reading } = judgement;
  if (standing !== "borne-out" || assertion.quantity === null) return judgement;
  // "Hartwell holds 6.4% of Corvid": a name that the base does not know has the figure
  const isStrangers = reading?.subject === null && assertion.stranger() === "beside";
  if (assertion.readings.length > 0 && !isStrangers) return judgement;
  const seen = assertion.sightings();
  const named = deciding.filter(({ claim: { subject } }) => {
    const kind = index.entity(subject)?.kind;
    return (
      seen.some(({ entity }) => index.related(entity, subject)) || !seen.some((other) => other.kind === kind)
    );
  });
  if (named.length === deciding.length) return judgement;
  return named.length === 0 ? unmatched(assertion, reading, others) : { ...judgement, deciding: named };
}
