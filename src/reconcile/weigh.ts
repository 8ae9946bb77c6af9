import type { BaseIndex } from "../base/index.js";
import type { Assertion } from "../language/assertion.js";
import { boundToldAround, isQuoted } from "../language/reached.js";
import { headNoun } from "../quantity/index.js";
import { areApart } from "./apart.js";
import { openingOf } from "./bound.js";
import { cueWords } from "./cue-words.js";
import type { Candidate } from "./match.js";
import { nearness } from "./nearness.js";
import type { Objection } from "./objection.js";
import { isOverstated } from "./overstated.js";
import { standsFor } from "./party.js";
import { facetsOf } from "./scope.js";

/**
 * Counts compare only where the same thing is counted: the claim's noun, or one that the metric has as a cue
 * ("enterprises" for customers). A bare number leaves open what it counts.
 */
export function isOtherThing(
  assertion: Assertion,
  { claim }: Pick<Candidate, "claim">,
  index: BaseIndex,
): boolean {
  const said = assertion.quantity?.unit;
  const held = claim.quantity?.unit;
  if (said == null || held == null || said.dimension !== "count" || held.dimension !== "count") return false;
  const noun = headNoun(said);
  if (noun === headNoun(held)) return false;
  const metric = index.metric(claim.metric);
  return metric === null || !cueWords(metric).includes(noun);
}

/** How one claim bears on an assertion. */
export interface Weighed {
  readonly candidate: Candidate;
  /** The claim has this figure (or state), or one that it follows from. */
  readonly bears: boolean;
  /** The draft's words allow that it speaks of this claim, as far as `scope.of` goes. */
  readonly addressed: boolean;
  /** What stands between them although the figure is the same. */
  readonly objections: readonly Objection[];
}

/** Weighs one claim that the assertion may be about. */
export function weigh(assertion: Assertion, candidate: Candidate, index: BaseIndex): Weighed {
  const { claim, relating } = candidate;
  const { aspects } = relating;
  const near = isOtherThing(assertion, candidate, index)
    ? "off"
    : assertion.quantity !== null && claim.quantity !== null
      ? nearness(assertion.quantity, claim.quantity, aspects.value)
      : aspects.value === "same"
        ? "equal"
        : "off";
  const objections: Objection[] = [];
  if (near !== "off") {
    if (aspects.scope === "differs" || isTotalAsRate(assertion, candidate, index)) objections.push("scope");
    if (isOfAnotherPeriod(assertion, candidate)) objections.push("outdated");
    if (near === "equal" && isOverstated(assertion.modality, claim.modality, assertion.quantity?.bound))
      objections.push("modality");
    if (near === "equal" && losesBound(assertion, candidate)) objections.push("bound");
  }
  const addressed = candidate.ofFit === null || candidate.ofFit >= 0.5;
  const whole = standsFor(assertion.subject, claim.subject, index);
  return { candidate, bears: near !== "off" && (near === "equal" || whole), addressed, objections };
}

/** The draft leaves out a bound that the claim has, or turns it round, in words that are its own. */
function losesBound(assertion: Assertion, { claim, relating }: Candidate): boolean {
  const { bound } = relating.aspects;
  if (bound === "inverted") return true;
  if (bound !== "dropped" || isQuoted(assertion)) return false;
  return claim.quantity === null || boundToldAround(assertion) !== openingOf(claim.quantity.bound);
}

/** Both name the period that the figure is about, and the periods do not meet. When a figure was said does not matter. */
function isOfAnotherPeriod({ during }: Assertion, { claim }: Candidate): boolean {
  return during !== null && claim.during !== null && areApart(during, claim.during);
}

/** A sum that adds up over time, told as what is paid each year: the claim is no rate, and its metric none either. */
function isTotalAsRate(assertion: Assertion, { claim }: Candidate, index: BaseIndex): boolean {
  if (facetsOf(assertion).per === undefined || facetsOf(claim).per !== undefined) return false;
  const metric = index.metric(claim.metric);
  return metric?.parts === "add" && !metric.changesOverTime;
}
