import type { BaseIndex } from "../base/index.js";
import { lazy } from "../base/lazy.js";
import type { Claim } from "../base/model.js";
import type { Assertion } from "../language/assertion.js";
import { toBase } from "../quantity/index.js";
import { trendOf } from "../quantity/quantity.js";
import { apartInTime } from "./against.js";
import { cueWords } from "./cue-words.js";
import { hasOwnWord } from "./evidence.js";
import { conclude, type Judgement } from "./judgement.js";
import { isMagnitudeSlip } from "./magnitude.js";
import { createCandidate } from "./match.js";
import { tellingDigits } from "./near-miss.js";
import { claimsByDigits, digitsKey, isSlipOfPen, toldAs } from "./pen.js";
import { isOtherThing, weigh } from "./weigh.js";

/**
 * What a figure was meant to be that nothing in the base could be held against: the one claim, among those of the
 * parties a reader has in mind, of whose figure it is a slip of the pen. Few figures are so alike by chance, the fewer
 * the more digits they have; who is named how near and the words of the claim's metric make up for the rest. Null where
 * several metrics have such a claim, or the base has this very figure of somebody in mind.
 */
export type Meant = (judgement: Judgement, spokenOf?: ReadonlySet<string>) => Judgement | null;

/** From here on the likeness is no chance. */
const ENOUGH = 4.5;

/** What so many telling digits are worth: the same in another power of ten, or two of them swapped. */
const BY_DIGITS = [0, 0, 2, 4, 6] as const;
/** Somewhere in the document only, or as the whole or a part of one who is named. */
const FAR = 0.45;

/** Where a part is named, its whole is nearly as near; who names a whole has a part in mind only where no other has the metric. */
const OF_PART = 0.8;

/** Figures of these dimensions are told of too many things. */
const COMMON: ReadonlySet<string> = new Set(["ratio", "time", "score"]);

export function createMeant(index: BaseIndex): Meant {
  const byDigits = lazy(() => claimsByDigits(index));
  const metrics = lazy(() => byKey(index, dimensionOf, ({ metric }) => metric));
  const subjects = lazy(() =>
    byKey(
      index,
      ({ metric }) => metric,
      ({ subject }) => subject,
    ),
  );
  return ({ assertion, reading }, spokenOf) => {
    const { quantity, stranger, besides } = assertion;
    if (quantity === null || assertion.figure === null || tellingDigits(quantity) < 2) return null;
    const claims = byDigits().get(digitsKey(quantity));
    if (claims === undefined || stranger() === "beside" || besides?.()?.sure) return null;
    const near = nearnessIn(assertion, spokenOf, index, (metric) => subjects().get(metric)?.size === 1);
    const inMind = claims.filter((claim) => near(claim) > 0);
    if (inMind.some((claim) => isMagnitudeEqual(assertion, claim))) return null;
    const alike = inMind.filter(
      (claim) => isSlipOfPen(assertion, claim) && isComparable(assertion, claim, index),
    );
    const [first] = alike;
    if (first === undefined || alike.some(({ metric }) => metric !== first.metric)) return null;
    const best = alike.reduce((a, b) => (near(b) > near(a) ? b : a));
    const isOnly = metrics().get(dimensionOf(best))?.size === 1;
    const words = assertion.words();
    const metric = index.metric(best.metric);
    const isSaid = metric !== null && cueWords(metric).some((word) => words.has(word));
    const isOfOther = reading !== null && reading.metric !== best.metric && hasOwnWord(reading);
    const worth =
      (BY_DIGITS[Math.min(4, tellingDigits(quantity))] ?? 0) +
      byNearness(near(best)) +
      (isSaid ? 1.5 : 0) +
      (isOnly ? 1 : 0) -
      (COMMON.has(dimensionOf(best)) ? 1 : 0) -
      (trendOf(assertion.figure) === null ? 0 : 2) -
      (isOfOther || isPart(assertion, best) ? 1.5 : 0) -
      (stranger() === null ? 0 : 1) -
      (assertion.foreign ? 1 : 0);
    return worth >= ENOUGH ? objected(best, assertion, index) : null;
  };
}

/** "Of those, 1,140 are in Oslo": less than the whole, and told so. */
function isPart(assertion: Assertion, { quantity: whole }: Claim): boolean {
  const { quantity, besides } = assertion;
  if (besides?.()?.is !== "part" || quantity === null || whole === null) return false;
  return toBase(quantity).lt(toBase(whole));
}

const byNearness = (nearness: number): number =>
  nearness >= 0.95 ? 1.5 : nearness >= 0.8 ? 1 : nearness > FAR ? 0.5 : -1.5;

/** How near the nearer party of a claim is, where the other one is in mind as well; else 0. */
function nearnessIn(
  assertion: Assertion,
  spokenOf: ReadonlySet<string> | undefined,
  index: BaseIndex,
  isOfOne: (metric: string) => boolean,
): (claim: Claim) => number {
  const sightings = assertion.sightings();
  const known = new Map<string, number>();
  const of = (id: string, isSole: boolean): number => {
    const key = `${id} ${isSole}`;
    let found = known.get(key);
    if (found === undefined) {
      found = spokenOf?.has(id) ? FAR : 0;
      for (const { entity, nearness } of sightings) {
        if (entity === id) found = Math.max(found, nearness);
        else if (index.ancestors(entity).includes(id)) found = Math.max(found, Math.min(nearness, OF_PART));
        else if (index.ancestors(id).includes(entity))
          found = Math.max(found, isSole ? Math.min(nearness, OF_PART) : FAR);
      }
      known.set(key, found);
    }
    return found;
  };
  return ({ subject, metric, object }) => {
    const isSole = isOfOne(metric);
    const [one, other] = [of(subject, isSole), object === null ? 1 : of(object, isSole)];
    return one > 0 && other > 0 ? Math.max(one, object === null ? 0 : other) : 0;
  };
}

function isMagnitudeEqual(assertion: Assertion, claim: Claim): boolean {
  const told = toldAs(assertion, claim);
  return (
    told !== null &&
    claim.quantity !== null &&
    told.value === claim.quantity.value &&
    told.low === claim.quantity.low &&
    !isMagnitudeSlip(told, claim.quantity)
  );
}

/** The same thing is counted, and neither scope nor time sets the two apart. */
function isComparable(assertion: Assertion, claim: Claim, index: BaseIndex): boolean {
  const { candidate } = asCandidate(claim, assertion, index);
  return (
    !isOtherThing(assertion, candidate, index) &&
    candidate.relating.aspects.scope !== "differs" &&
    !apartInTime(assertion, candidate)
  );
}

function asCandidate(claim: Claim, assertion: Assertion, index: BaseIndex) {
  const { subject, metric, object } = claim;
  return createCandidate(claim, assertion, { subject, metric, object, score: 0 }, index);
}

function objected(claim: Claim, assertion: Assertion, index: BaseIndex): Judgement {
  const { candidate, statement } = asCandidate(claim, assertion, index);
  const { subject, metric, object } = claim;
  const objection = isMagnitudeSlip(toldAs(assertion, claim), claim.quantity) ? "magnitude" : "value";
  const weighed = weigh({ ...assertion, ...statement }, candidate, index);
  return conclude(assertion, { subject, metric, object, score: 0 }, "objected", [objection], [weighed], {
    onTopic: [candidate],
  });
}

const dimensionOf = ({ quantity }: Claim): string => quantity?.unit?.dimension ?? "";

/** What the base's figures have of one thing for each of another: metrics by dimension, subjects by metric. */
function byKey(
  index: BaseIndex,
  keyOf: (claim: Claim) => string,
  memberOf: (claim: Claim) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const map = new Map<string, Set<string>>();
  for (const claim of index.base.claims) {
    if (claim.quantity === null) continue;
    const own = map.get(keyOf(claim)) ?? new Set<string>();
    own.add(memberOf(claim));
    map.set(keyOf(claim), own);
  }
  return map;
}
