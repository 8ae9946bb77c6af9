import type { BaseIndex } from "../base/index.js";
import type { Modality } from "../base/model.js";
import type { Assertion, Reading } from "../language/assertion.js";
import { isMarkReached, isQuoted } from "../language/reached.js";
import { isToldAsNow } from "../language/tense.js";
import { edtfInterval, overlaps } from "../quantity/dates/index.js";
import { headNoun } from "../quantity/index.js";
import { openingOf } from "./bound.js";
import { isMagnitudeSlip } from "./magnitude.js";
import type { Candidate, Match, Matcher } from "./match.js";
import { isNearMiss } from "./near-miss.js";
import { nearness } from "./nearness.js";
import { isOverstated } from "./overstated.js";
import { standsFor } from "./party.js";
import { facetsOf } from "./scope.js";

/** What the base holds against an assertion, most specific first in `OBJECTIONS`. */
export const OBJECTIONS = [
  "magnitude",
  "party",
  "scope",
  "outdated",
  "bound",
  "modality",
  "state",
  "value",
] as const;
export type Objection = (typeof OBJECTIONS)[number];

/** How an assertion stands to the base: the one place where `check` and `lint` get their answers from. */
export interface Judgement {
  readonly assertion: Assertion;
  readonly reading: Reading | null;
  /** The topic of the claims it was compared with; null where there are none. */
  readonly topic: string | null;
  readonly standing: "borne-out" | "objected" | "unmatched";
  readonly objections: readonly Objection[];
  /** The claims that decided it: those that bear it out, or those that object. Nearest first. */
  readonly deciding: readonly Candidate[];
  /** What else is said on the topic. */
  readonly others: readonly Candidate[];
}

/** Judges every assertion of a document on its own; what they say of one another is the rules' concern. */
export function createJudge(index: BaseIndex, matcher: Matcher): (assertion: Assertion) => Judgement {
  return (assertion) => judge(assertion, matcher(assertion), index);
}

function judge(assertion: Assertion, matches: readonly Match[], index: BaseIndex): Judgement {
  const verdicts: Judgement[] = [];
  for (const match of matches) {
    const judgement = judgeReading(assertion, match, index);
    if (judgement.standing === "borne-out" && isBelievable(match, matches)) return judgement;
    verdicts.push(judgement);
  }
  return (
    verdicts.find((verdict, rank) => speaks(verdict, rank, matches)) ??
    settledObjection(assertion, matches, verdicts) ??
    verdicts[0] ??
    unmatched(assertion, null, [])
  );
}

/** How near the best reading another one must come before its objections are believed. */
const NEAR_BEST = 0.75;
/** Objections to the very figure that a claim has: the figure itself says that the reading is right. */
const SAME_FIGURE: ReadonlySet<Objection> = new Set<Objection>(["scope", "outdated", "bound", "modality"]);

/** Where no reading is borne out, the best one speaks; another only if it is nearly as good and finds the figure. */
function speaks(
  { standing, objections, reading }: Judgement,
  rank: number,
  matches: readonly Match[],
): boolean {
  if (standing !== "objected" || matches[rank]?.settled === true) return false;
  if (rank === 0) return true;
  const best = matches[0]?.reading.score ?? 0;
  return (reading?.score ?? 0) >= best * NEAR_BEST && objections.every((o) => SAME_FIGURE.has(o));
}

/** How far behind the best settled topic another may be and still bear a figure out. */
const SETTLED_RANGE = 0.6;
/** By how much a settled topic must lead the next, and how much must speak for it, before it objects to a figure. */
const SETTLED_LEAD = 0.4;
const SETTLED_SURE = 3.2;

function isBelievable(match: Match, matches: readonly Match[]): boolean {
  if (!match.settled) return true;
  const best = matches.find((other) => other.settled)?.reading.score ?? 0;
  return match.reading.score >= best - SETTLED_RANGE;
}

/**
 * The objection of the topic that the base settled on: where much speaks for it and it leads, or where the figure
 * is a slip of the pen for one of its claims.
 */
function settledObjection(
  assertion: Assertion,
  matches: readonly Match[],
  verdicts: readonly Judgement[],
): Judgement | null {
  const settled = matches.flatMap((match, rank) =>
    match.settled ? [{ score: match.reading.score, verdict: verdicts[rank] }] : [],
  );
  const [first, second] = settled;
  if (first?.verdict?.standing !== "objected" || assertion.quantity === null) return null;
  const { quantity } = assertion;
  const { deciding, objections } = first.verdict;
  if (objections.includes("party")) return null;
  const isSlip = deciding.some((c) => c.claim.quantity !== null && isNearMiss(quantity, c.claim.quantity));
  const leads = second === undefined || first.score - second.score >= SETTLED_LEAD;
  const isSure = (leads && first.score >= SETTLED_SURE) || objections.every((o) => SAME_FIGURE.has(o));
  return isSlip || isSure ? first.verdict : null;
}

function judgeReading(original: Assertion, match: Match, index: BaseIndex): Judgement {
  const { reading } = match;
  const assertion = { ...original, ...match.statement };
  const weighed = nearestParties(match.onTopic, assertion).map((candidate) =>
    weigh(assertion, candidate, index),
  );
  const equal = weighed.filter((w) => w.bears);
  const addressed = weighed.filter((w) => w.addressed);
  const fitting = equal.filter(
    (w) => w.objections.length === 0 && (w.addressed || !addressed.some(isSpecific)),
  );
  const clean = isToldAsNow(assertion) ? preferUndated(fitting, index) : fitting;
  const done = (
    standing: Judgement["standing"],
    objections: readonly Objection[],
    deciding: readonly Weighed[],
  ) => conclude(original, reading, standing, objections, deciding, match);

  const bounded = equal.filter(
    (w) => w.addressed && w.objections.includes("bound") && !w.objections.some(isAnother),
  );
  if (clean.length > 0) {
    // A source that tells it without the bound does not clear it while another keeps the bound.
    if (bounded.length > 0) return done("objected", ["bound"], bounded);
    if (isForecastAsNow(assertion, clean, addressed)) return done("objected", ["modality"], clean);
    if (isOutdated(assertion, clean, addressed, index))
      return done("objected", ["outdated"], [...newest(addressed, index), ...clean]);
    return done("borne-out", [], clean);
  }
  if (equal.length > 0) {
    const fewest = Math.min(...equal.map((w) => w.objections.length));
    const nearest = equal.filter((w) => w.objections.length === fewest && fewest > 0);
    const told =
      bounded.length > 0 && !nearest.some((w) => w.objections.some(isAnother))
        ? [...bounded, ...nearest.filter((w) => !bounded.includes(w))]
        : nearest;
    if (told.length > 0)
      return done(
        "objected",
        told.flatMap((w) => w.objections),
        told,
      );
  }
  const against = addressed.filter((w) => isAgainst(assertion, reading, w, index));
  if (
    match.elsewhere.length > 0 &&
    (against.length > 0 || match.elsewhere.some((c) => sharesParty(reading, c, index)))
  ) {
    return conclude(original, reading, "objected", ["party"], match.elsewhere.map(plain), match);
  }
  if (against.length > 0 && isOneTopic(reading, against, index)) {
    const slips = against.filter((w) => isMagnitudeSlip(assertion.quantity, w.candidate.claim.quantity));
    if (slips.length > 0) return done("objected", ["magnitude"], slips);
    return done("objected", [assertion.state === null ? "value" : "state"], against);
  }
  return unmatched(original, reading, match.onTopic);
}

/** A state of the very party comes before that of its parent: AWS builds no models, though Amazon does. */
function nearestParties(candidates: readonly Candidate[], assertion: Assertion): readonly Candidate[] {
  if (assertion.state === null) return candidates;
  const own = candidates.filter(
    ({ relating }) => relating.aspects.party === "same" && relating.aspects.value !== "incomparable",
  );
  return own.length > 0 ? own : candidates;
}

/** Things counted under a metric that counts anything compare only where they are the same thing. */
function isOtherThing(assertion: Assertion, { claim }: Candidate): boolean {
  if (claim.metric !== COUNTS_ANYTHING) return false;
  const said = assertion.quantity?.unit;
  const held = claim.quantity?.unit;
  return said != null && held != null && headNoun(said) !== headNoun(held);
}

/** The standard metric for counts that no other metric is about. */
const COUNTS_ANYTHING = "count";

interface Weighed {
  readonly candidate: Candidate;
  /** The claim has this figure (or state), or one that it follows from. */
  readonly bears: boolean;
  /** The draft's words allow that it speaks of this claim, as far as `scope.of` goes. */
  readonly addressed: boolean;
  /** What stands between them although the figure is the same. */
  readonly objections: readonly Objection[];
}

/** Told as now, a figure that changes is borne out by what is said of now before what is said of some other time. */
function preferUndated(fitting: readonly Weighed[], index: BaseIndex): readonly Weighed[] {
  const now = fitting.filter(
    ({ candidate: { claim } }) =>
      claim.during === null || index.metric(claim.metric)?.changesOverTime !== true,
  );
  return now.length > 0 ? now : fitting;
}

/** Objections that make it another claim than the one meant. */
const isAnother = (objection: Objection): boolean => objection === "scope" || objection === "outdated";

const plain = (candidate: Candidate): Weighed => ({
  candidate,
  bears: true,
  addressed: true,
  objections: [],
});
const isSpecific = (w: Weighed): boolean => (w.candidate.ofFit ?? 0) > 0;

function weigh(assertion: Assertion, candidate: Candidate, index: BaseIndex): Weighed {
  const { claim, relating } = candidate;
  const { aspects } = relating;
  const near = isOtherThing(assertion, candidate)
    ? "off"
    : assertion.quantity !== null && claim.quantity !== null
      ? nearness(assertion.quantity, claim.quantity, aspects.value)
      : aspects.value === "same"
        ? "equal"
        : "off";
  const objections: Objection[] = [];
  if (near !== "off") {
    if (aspects.scope === "differs" || isTotalAsRate(assertion, candidate, index)) objections.push("scope");
    if (aspects.time === "differs") objections.push("outdated");
    if (isOverstated(assertion.modality, claim.modality, assertion.quantity?.bound))
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
  return !(
    isMarkReached(assertion) &&
    claim.quantity !== null &&
    openingOf(claim.quantity.bound) === "floor"
  );
}

/** A sum that adds up over time, told as what is paid each year: the claim is no rate, and its metric none either. */
function isTotalAsRate(assertion: Assertion, { claim }: Candidate, index: BaseIndex): boolean {
  if (facetsOf(assertion).per === undefined || facetsOf(claim).per !== undefined) return false;
  const metric = index.metric(claim.metric);
  return metric?.parts === "add" && !metric.changesOverTime;
}

/** A claim that could be meant, and whose figure excludes the draft's. */
function isAgainst(
  assertion: Assertion,
  reading: Reading,
  { candidate, bears }: Weighed,
  index: BaseIndex,
): boolean {
  const { claim, relating } = candidate;
  const { aspects } = relating;
  if (bears || aspects.value === "incomparable" || isOtherThing(assertion, candidate)) return false;
  if (aspects.scope === "differs" || aspects.time === "differs" || apartInTime(assertion, candidate))
    return false;
  if (!standsFor(reading.subject, claim.subject, index) || !standsFor(reading.object, claim.object, index))
    return false;
  return (
    inSight(claim.subject, reading.subject, assertion, index) &&
    (claim.object === null || inSight(claim.object, reading.object, assertion, index))
  );
}

/** Whether the party is read in its role, or at least named nearby: nothing is contradicted on a party nobody named. */
function inSight(party: string, read: string | null, assertion: Assertion, index: BaseIndex): boolean {
  if (read !== null) return index.related(read, party);
  return assertion.entities.some((entity) => index.related(entity, party));
}

/** Both say when, and the times do not meet: two different figures, even for what does not change over time. */
function apartInTime(assertion: Assertion, { claim }: Candidate): boolean {
  const said = assertion.during ?? assertion.asOf;
  const held = claim.during ?? claim.asOf;
  if (said === null || held === null) return false;
  return edtfInterval(said) !== null && edtfInterval(held) !== null && !overlaps(said, held);
}

function sharesParty(reading: Reading, { claim }: Candidate, index: BaseIndex): boolean {
  const same = (a: string | null, b: string | null) => a !== null && b !== null && index.related(a, b);
  return (
    same(reading.subject, claim.subject) ||
    same(reading.object, claim.object) ||
    (same(reading.subject, claim.object) && same(reading.object, claim.subject))
  );
}

/** A reading that leaves a party open may mean any of several topics: then nothing is contradicted. */
function isOneTopic(reading: Reading, against: readonly Weighed[], index: BaseIndex): boolean {
  if (reading.subject !== null && reading.object !== null) return true;
  const root = (id: string | null) => (id === null ? "" : (index.ancestors(id).at(-1) ?? id));
  const topics = new Set(
    against.map(({ candidate: { claim } }) => `${root(claim.subject)}/${root(claim.object)}`),
  );
  return topics.size === 1;
}

const timeOf = ({ candidate: { claim } }: Weighed): string | null => claim.during ?? claim.asOf;

/** Told as today's, and true only of a time before the newest claim on the topic. */
function isOutdated(
  assertion: Assertion,
  clean: readonly Weighed[],
  addressed: readonly Weighed[],
  index: BaseIndex,
): boolean {
  if (!isToldAsNow(assertion) || assertion.quantity === null) return false;
  const first = clean[0]?.candidate.claim;
  if (first === undefined || index.metric(first.metric)?.changesOverTime !== true) return false;
  const last = Math.max(...clean.map(endOf));
  return newest(addressed, index).some(
    (w) =>
      !w.bears &&
      w.candidate.relating.aspects.scope !== "differs" &&
      endOf(w) > last &&
      isSettled(w.candidate.claim.modality) &&
      standsFor(first.subject, w.candidate.claim.subject, index),
  );
}

/** Told without a word of the future, and only forecasts have it, while what is known has another figure. */
function isForecastAsNow(
  assertion: Assertion,
  clean: readonly Weighed[],
  addressed: readonly Weighed[],
): boolean {
  if (assertion.modality !== null || assertion.quantity === null || !isToldAsNow(assertion)) return false;
  if (
    !clean.every(
      ({ candidate: { claim } }) => claim.modality === "projected" || claim.modality === "requested",
    )
  )
    return false;
  return addressed.some(
    ({ bears, candidate: { claim, relating } }) =>
      !bears &&
      claim.modality === "done" &&
      relating.aspects.value === "differs" &&
      relating.aspects.scope !== "differs" &&
      relating.aspects.time !== "differs",
  );
}

/** A forecast does not make today's figure old. */
const isSettled = (modality: Modality | null): boolean =>
  modality === null || modality === "done" || modality === "reported";

function endOf(weighed: Weighed): number {
  const time = timeOf(weighed);
  const interval = time === null ? null : edtfInterval(time);
  return interval === null ? Number.POSITIVE_INFINITY : interval.to;
}

function newest(weighed: readonly Weighed[], index: BaseIndex): readonly Weighed[] {
  const timed = weighed.filter(
    (w) => timeOf(w) !== null && index.metric(w.candidate.claim.metric)?.changesOverTime === true,
  );
  const last = Math.max(...timed.map(endOf));
  return timed.filter((w) => endOf(w) === last);
}

function conclude(
  assertion: Assertion,
  reading: Reading,
  standing: Judgement["standing"],
  objections: readonly Objection[],
  deciding: readonly Weighed[],
  match: Match,
): Judgement {
  const chosen = deciding.map((w) => w.candidate);
  const used = new Set(chosen);
  return {
    assertion,
    reading,
    topic: chosen[0]?.claim.topic ?? null,
    standing,
    objections: OBJECTIONS.filter((o) => objections.includes(o)),
    deciding: chosen,
    others: match.onTopic.filter((c) => !used.has(c)),
  };
}

function unmatched(assertion: Assertion, reading: Reading | null, others: readonly Candidate[]): Judgement {
  return { assertion, reading, topic: null, standing: "unmatched", objections: [], deciding: [], others };
}
