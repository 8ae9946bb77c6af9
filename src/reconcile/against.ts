import { dimensionOf, rateToScope } from "../base/dimensions.js";
import type { BaseIndex } from "../base/index.js";
import type { Claim } from "../base/model.js";
import type { Assertion, Reading } from "../language/assertion.js";
import { edtfInterval } from "../quantity/dates/index.js";
import { toBase } from "../quantity/index.js";
import { areApart } from "./apart.js";
import { openingOf } from "./bound.js";
import { isOtherEvent } from "./event-dates.js";
import { isMagnitudeSlip } from "./magnitude.js";
import type { Candidate } from "./match.js";
import { isNearMiss, tellingDigits } from "./near-miss.js";
import { isAnothers, isPartOfWhole, isWholeOfParts } from "./of-others.js";
import { standsFor } from "./party.js";
import { isOpposite } from "./sense.js";
import { isOtherThing, type Weighed } from "./weigh.js";

/** A claim that could be meant, and whose figure excludes the draft's. */
export function isAgainst(
  assertion: Assertion,
  reading: Reading,
  { candidate, bears }: Weighed,
  index: BaseIndex,
): boolean {
  const { claim, relating } = candidate;
  const { aspects } = relating;
  if (bears || aspects.value === "incomparable") return false;
  if (isOtherThing(assertion, candidate, index) || isOtherEvent(assertion, candidate)) return false;
  if (aspects.scope === "differs" || apartInTime(assertion, candidate)) return false;
  if (isOfThePast(assertion, claim, index) && !isSlipFor(assertion, claim)) return false;
  if (isOfMany(assertion, claim) && !isSlipFor(assertion, claim)) return false;
  if (isAnothers(assertion, reading, claim, index)) return false;
  // an operating profit may stand beside a net loss
  if (isOpposite(assertion, index.metric(claim.metric))) return false;
  if (isPartOfWhole(assertion, claim) && !isMagnitudeSlip(assertion.quantity, claim.quantity)) return false;
  if (isWholeOfParts(assertion, claim)) return false;
  // What a part has, its whole need not have; but a slip of the pen for the part's figure is one.
  const whole =
    standsFor(reading.subject, claim.subject, index) &&
    standsFor(reading.object, claim.object, index) &&
    (claim.object !== null || reading.subject === null || reading.subject === claim.subject);
  if (!whole && !(isSlipFor(assertion, claim) && isSeen(claim.subject, assertion))) return false;
  return (
    inSight(claim.subject, reading.subject, assertion, index) &&
    (claim.object === null || inSight(claim.object, reading.object, assertion, index, reading.subject))
  );
}

/** A limit is not reached every day, and an average is not what was on one of them. */
function isOfMany({ quantity, scope }: Assertion, claim: Claim): boolean {
  const as = claim.scope?.as;
  if (quantity === null || claim.quantity === null || scope?.as === as) return false;
  if (as === "average") return true;
  return (
    as === "limit" && openingOf(quantity.bound) !== "ceiling" && toBase(quantity).lt(toBase(claim.quantity))
  );
}

/** A figure with enough digits to be no other by chance, and wrong by a slip of the pen. */
export function isSlipFor(assertion: Assertion, claim: Claim): boolean {
  return (
    assertion.quantity !== null && tellingDigits(assertion.quantity) > 1 && isLikeSlipFor(assertion, claim)
  );
}

/** The same whatever its digits: "$3,090 a month" is held against $3,900 that the base has for a month. */
export function isLikeSlipFor({ quantity, scope }: Assertion, claim: Claim): boolean {
  if (quantity === null || claim.quantity === null) return false;
  const told = rateToScope(quantity, dimensionOf(claim.quantity), scope).quantity;
  return isNearMiss(told, claim.quantity);
}

const isSeen = (id: string, { sightings }: Assertion): boolean =>
  sightings().some(({ entity }) => entity === id);

/** Whether the party is read in its role, or at least named nearby: nothing is contradicted on a party nobody named. */
function inSight(
  party: string,
  read: string | null,
  assertion: Assertion,
  index: BaseIndex,
  taken: string | null = null,
): boolean {
  if (read !== null) return index.related(read, party);
  return assertion.entities.some((entity) => entity !== taken && index.related(entity, party));
}

/** Both say when, and the times do not meet: two different figures, even for what does not change over time. */
export function apartInTime(assertion: Assertion, { claim }: Candidate): boolean {
  const said = assertion.during ?? assertion.asOf;
  const held = claim.during ?? claim.asOf;
  if (said === null || held === null) return false;
  return areApart(said, held);
}

/** "In 1974 it cost $412 million": long before the sources told what is planned. */
function isOfThePast({ during }: Assertion, claim: Claim, index: BaseIndex): boolean {
  if (during === null || claim.during !== null || !PLANS.has(claim.modality ?? "")) return false;
  const told = edtfInterval(during);
  const sources = claim.citations.map(({ source }) => index.source(source)?.issued ?? null);
  return (
    told !== null &&
    sources.every((issued) => {
      const at = issued === null ? null : edtfInterval(issued);
      return at === null || at.from - told.to > LONG_BEFORE;
    })
  );
}

const PLANS: ReadonlySet<string> = new Set(["projected", "potential", "contingent", "requested"]);
/** In days. */
const LONG_BEFORE = 730;

/** A reading that leaves a party open may mean any of several topics: then nothing is contradicted. */
export function isOneTopic(reading: Reading, against: readonly Weighed[], index: BaseIndex): boolean {
  if (reading.subject !== null && reading.object !== null) return true;
  const root = (id: string | null) => (id === null ? "" : (index.ancestors(id).at(-1) ?? id));
  const topics = new Set(
    against.map(({ candidate: { claim } }) => `${root(claim.subject)}/${root(claim.object)}`),
  );
  return topics.size === 1;
}
