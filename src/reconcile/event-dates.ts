import type { BaseIndex } from "../base/index.js";
import type { Claim, Modality } from "../base/model.js";
import type { Assertion } from "../language/assertion.js";
import { edtfInterval } from "../quantity/dates/index.js";
import type { Quantity } from "../quantity/quantity.js";
import { nearnessOf } from "./evidence.js";
import type { Candidate } from "./match.js";
import { saidOn } from "./time.js";

/** What was still to come when it was said. */
const TO_COME: ReadonlySet<Modality> = new Set<Modality>([
  "committed",
  "contingent",
  "potential",
  "projected",
  "requested",
]);

/**
 * "Online by the end of 2026", said in April 2026, is a deadline for what had not happened then: it does not bear out
 * that it happened in 1999, though that is before the end of 2026.
 */
export function isBeforeDeadlineWasSet(quantity: Quantity, claim: Claim, index: BaseIndex): boolean {
  if (claim.quantity?.unit?.dimension !== "date" || claim.quantity.low !== null) return false;
  if (claim.modality === null || !TO_COME.has(claim.modality) || quantity.high === null) return false;
  const said = saidOn(claim, index);
  const day = said === null ? null : edtfInterval(said);
  return day !== null && Number(quantity.high) < day.from;
}

/**
 * A company announces and opens many things: a claim that says of what its date is, or with whom, is of that event only.
 * "Amazon announced its results on 30 April" says nothing of the day that its capital spending was announced.
 */
export function isOtherEvent(assertion: Assertion, { claim, ofFit }: Candidate): boolean {
  if (claim.quantity?.unit?.dimension !== "date") return false;
  if (ofFit !== null && ofFit < SAME_EVENT) return true;
  return claim.object !== null && assertion.object === null && nearnessOf(claim.object, assertion) === 0;
}

/** The share of the words that tell an event which the draft must have. */
const SAME_EVENT = 0.5;
