import type { BaseIndex } from "../base/index.js";
import { lazy } from "../base/lazy.js";
import type { Claim } from "../base/model.js";
import type { Assertion, Reading } from "../language/assertion.js";
import { headNoun, toBase } from "../quantity/index.js";
import type { Quantity } from "../quantity/quantity.js";
import { areApart } from "./apart.js";
import { openingOf } from "./bound.js";
import { cueWords } from "./cue-words.js";
import { isPlain } from "./evidence.js";
import { conclude, type Judgement } from "./judgement.js";
import { isMagnitudeSlip } from "./magnitude.js";
import { createCandidate } from "./match.js";
import { isNearMiss, tellingDigits } from "./near-miss.js";
import { claimsByDigits, digitsKey } from "./pen.js";

/**
 * Slips of the pen that no reading led to, and that only the whole draft shows; `meant.ts` finds those that one figure
 * shows by itself. A draft that speaks of a party and tells a figure which looks like one of its
 * claims, but for a power of ten or two digits, means that claim, where it tells the claim's own figure nowhere: few
 * drafts have one by chance. It needs no more words than that to be sure, and so finds what the grammar does not reach.
 */
export type SlipFinder = (
  judgements: readonly Judgement[],
  spokenOf: ReadonlySet<string>,
) => readonly Judgement[];

export function createSlipFinder(index: BaseIndex): SlipFinder {
  const claims = lazy(() => claimsByDigits(index));
  return (judgements, spokenOf) => {
    const told = lazy(
      () => new Set(judgements.flatMap(({ assertion }) => amountOf(assertion.quantity) ?? [])),
    );
    return judgements.map((judgement) => {
      const { assertion, standing } = judgement;
      const { quantity } = assertion;
      if (standing !== "unmatched" || quantity === null || !mayBeSlip(assertion)) return judgement;
      const alike = claims().get(digitsKey(quantity)) ?? [];
      if (alike.some((claim) => isItself(claim, quantity, spokenOf))) return judgement;
      // what was read, and for a reason not held against the figure: it is of another time, or of a part
      const passed = new Set(judgement.others.map(({ claim }) => claim));
      let best: Slip | null = null;
      for (const claim of alike) {
        if (claim.quantity === null || passed.has(claim) || !isMeant(assertion, claim, index)) continue;
        if (told().has(amountOf(claim.quantity) ?? "")) continue;
        const score = evidence(assertion, claim, spokenOf, index);
        if (score >= ENOUGH && (best === null || score > best.score)) best = { claim, score };
      }
      return best === null ? judgement : slipped(judgement, best.claim, index);
    });
  };
}

interface Slip {
  readonly claim: Claim;
  readonly score: number;
}

/** What must speak for a claim before a figure that looks like its own is a slip for it: see `evidence`. */
const ENOUGH = 0.6;
/** A sighting from here on is in the figure's own sentence, row or column. */
const IN_SENTENCE = 0.95;
/** How near a party is that the draft names somewhere, but not about the figure. */
const FAR = 0.45;
/** The metric is the one read, or another that the words allow; a word of its name or cues stands there. */
const READ = 1;
const ALLOWED = 0.7;
const CUE = 0.6;
/** One digit is anybody's; three are no chance. */
const ONE_DIGIT = -1;
const MANY_DIGITS = 0.5;
/** Shares and times are told of everything. */
const COMMON = -0.4;

function evidence(
  assertion: Assertion,
  claim: Claim,
  spokenOf: ReadonlySet<string>,
  index: BaseIndex,
): number {
  const nearness = Math.max(
    nearnessOf(claim.subject, assertion, spokenOf),
    claim.object === null ? 0 : nearnessOf(claim.object, assertion, spokenOf),
  );
  if (nearness === 0 || (nearness < IN_SENTENCE && hasRival(assertion))) return 0;
  const metric = index.metric(claim.metric);
  const { readings, quantity } = assertion;
  const isRead = readings[0]?.metric === claim.metric;
  const isAllowed = readings.some((reading) => reading.metric === claim.metric);
  const words = assertion.words();
  const hasCue = metric !== null && cueWords(metric).some((word) => words.has(word));
  const digits = quantity === null ? 0 : tellingDigits(quantity);
  const dimension = quantity?.unit?.dimension ?? "";
  return (
    nearness +
    (isRead ? READ : isAllowed ? ALLOWED : 0) +
    (hasCue ? CUE : 0) +
    (digits < 2 ? ONE_DIGIT : digits > 2 ? MANY_DIGITS : 0) +
    (dimension === "ratio" || dimension === "time" ? COMMON : 0)
  );
}

/** The sentence, row or bullet names somebody. */
function hasRival(assertion: Assertion): boolean {
  return assertion.sightings().some(({ nearness }) => nearness >= IN_SENTENCE);
}

function nearnessOf(party: string, assertion: Assertion, spokenOf: ReadonlySet<string>): number {
  const sighting = assertion.sightings().find(({ entity }) => entity === party);
  return sighting?.nearness ?? (spokenOf.has(party) ? FAR : 0);
}

/** A figure that is a party's own, and no stranger's. */
function mayBeSlip(assertion: Assertion): boolean {
  return assertion.figure !== null && !assertion.foreign && assertion.stranger() === null;
}

/** The figure is right for a claim whose party the draft speaks of, and which may be meant. */
function isItself(
  { subject, object, quantity }: Claim,
  told: Quantity,
  spokenOf: ReadonlySet<string>,
): boolean {
  const isSpokenOf = spokenOf.has(subject) || (object !== null && spokenOf.has(object));
  return isSpokenOf && amountOf(quantity) === amountOf(told);
}

/** Nothing in the words contradicts the claim: not its parties, its bound, its time or what it counts. */
function isMeant(assertion: Assertion, claim: Claim, index: BaseIndex): boolean {
  const { quantity, readings } = assertion;
  const held = claim.quantity;
  if (quantity === null || held === null || !isNearMiss(quantity, held)) return false;
  if (openingOf(quantity.bound) !== openingOf(held.bound)) return false;
  const dimension = held.unit?.dimension ?? "";
  if (dimension === "count" && !isOneNoun(quantity, held)) return false;
  if (dimension === "ratio" && quantity.unit?.id !== held.unit?.id) return false;
  const [best] = readings;
  if (best !== undefined && isPlain(best) && best.metric !== claim.metric) return false;
  const isParty = (party: string | null | undefined): boolean =>
    party == null || [claim.subject, claim.object].some((own) => own !== null && index.related(party, own));
  if (!isParty(best?.subject) || !isParty(best?.object)) return false;
  const [said, time] = [assertion.during ?? assertion.asOf, claim.during ?? claim.asOf];
  return said === null || time === null || !areApart(said, time);
}

function isOneNoun({ unit: a }: Quantity, { unit: b }: Quantity): boolean {
  return a !== null && b !== null && headNoun(a) === headNoun(b);
}

function slipped(judgement: Judgement, claim: Claim, index: BaseIndex): Judgement {
  const { assertion } = judgement;
  const reading: Reading = { subject: claim.subject, metric: claim.metric, object: claim.object, score: FAR };
  const { candidate } = createCandidate(claim, assertion, reading, index);
  const objection = isMagnitudeSlip(assertion.quantity, claim.quantity) ? "magnitude" : "value";
  const weighed = {
    candidate,
    bears: false,
    covered: false,
    loose: false,
    addressed: true,
    objections: [],
  };
  return conclude(assertion, reading, "objected", [objection], [weighed], { onTopic: [candidate] });
}

/** What is told, whatever its prefix: alike for 900 MW and 0.9 GW. */
function amountOf(quantity: Quantity | null): string | null {
  if (quantity === null) return null;
  return `${toBase(quantity)} ${quantity.unit?.dimension ?? "count"}`;
}
