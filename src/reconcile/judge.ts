import type { BaseIndex } from "../base/index.js";
import type { Assertion, Reading } from "../language/assertion.js";
import { isToldAsNow } from "../language/tense.js";
import { trendOf } from "../quantity/quantity.js";
import { isAgainst, isOneTopic, isSlipFor } from "./against.js";
import { isBeside } from "./beside.js";
import { openingOf } from "./bound.js";
import { conclude, type Judgement, unmatched } from "./judgement.js";
import { isInOtherCurrency, isMagnitudeSlip, isSameScale } from "./magnitude.js";
import type { Candidate, Match, Matcher } from "./match.js";
import { isNearMiss } from "./near-miss.js";
import { type Objection, SAME_FIGURE } from "./objection.js";
import { isForecastAsNow, isOfOtherTime, isOutdated, newest, preferUndated } from "./outdated.js";
import { isBetweenActors } from "./party.js";
import { createRescue } from "./rescue.js";
import { isBelievable, settledObjection } from "./settled.js";
import { type Weighed, weigh } from "./weigh.js";

export type { Judgement } from "./judgement.js";
export type { Objection } from "./objection.js";

/** Judges one assertion; `spokenOf` holds every entity that its document names, where it stands in one. */
export type Judge = (assertion: Assertion, spokenOf?: ReadonlySet<string>) => Judgement;

/** Judges every assertion of a document on its own; what they say of one another is the rules' concern. */
export function createJudge(index: BaseIndex, matcher: Matcher): Judge {
  const rescue = createRescue(index);
  return (assertion, spokenOf) => {
    const judgement = judge(assertion, matcher(assertion, spokenOf), index);
    if (!mayBeMisread(judgement)) return judgement;
    const rescued = rescue(judgement, spokenOf);
    if (rescued !== null) return rescued;
    return isBeside(judgement) ? unmatched(assertion, judgement.reading, judgement.others) : judgement;
  };
}

/** Objections that rest on the reading: the figure is not what the base has for what was read. */
function mayBeMisread({ standing, objections, assertion }: Judgement): boolean {
  return (
    standing === "objected" && assertion.quantity !== null && objections.every((o) => !SAME_FIGURE.has(o))
  );
}

function judge(assertion: Assertion, matches: readonly Match[], index: BaseIndex): Judgement {
  const verdicts: Judgement[] = [];
  for (const match of matches) {
    const judgement = judgeReading(assertion, match, index);
    // Payer and payee the wrong way round in plain words: no other metric makes that right.
    const isCleared =
      verdicts[0]?.objections[0] !== "party" || !assertion.clues.some((clue) => clue.field === "metric");
    if (judgement.standing === "borne-out" && isBelievable(match, matches) && isCleared) return judgement;
    verdicts.push(judgement);
  }
  return (
    verdicts.find((verdict, rank) => speaks(verdict, rank, matches)) ??
    settledObjection(assertion, matches, verdicts) ??
    nothingSettled(assertion, matches, verdicts)
  );
}

/** The best reading of the grammar, where it leads nowhere; what the base only guessed at is no answer. */
function nothingSettled(
  assertion: Assertion,
  matches: readonly Match[],
  verdicts: readonly Judgement[],
): Judgement {
  const [first] = verdicts;
  return first !== undefined && matches[0]?.settled === null ? first : unmatched(assertion, null, []);
}

/** From here on a reading is believed even where the figure is of another order than the claims. */
const SURE_READING = 0.75;
/** A reading and a party that are believed where the figure is of the order of the claims: one named in the sentence before. */
const FAIR_READING = 0.6;
const NAMED_BEFORE = 0.8;
/** Figures of these dimensions are told of too many things for one to be held against what was named elsewhere. */
const OFTEN_OF_OTHERS: ReadonlySet<string> = new Set(["ratio", "time", "date"]);

/**
 * Whether a figure that no claim on the topic has may be called wrong: the words themselves say whose it is, or it
 * is of the order of what the claims have; and of what is told of everything, only the former or a slip of the pen.
 */
function isBelieved(assertion: Assertion, reading: Reading, { candidate: { claim } }: Weighed): boolean {
  const { quantity, figure } = assertion;
  if (quantity === null || claim.quantity === null) return false;
  if (isNearMiss(quantity, claim.quantity) || isInOtherCurrency(quantity, claim.quantity)) return true;
  if (quantity.unit === null) return false;
  const named = nearnessOf(reading.subject, assertion);
  const isSure = reading.score >= SURE_READING && named >= IN_SENTENCE;
  if (OFTEN_OF_OTHERS.has(quantity.unit.dimension)) {
    return isSure && trendOf(figure) === null && isSameScale(quantity, claim.quantity, 3);
  }
  return (
    (isSure && isSameScale(quantity, claim.quantity, 1000)) ||
    (named >= NAMED_BEFORE && reading.score >= FAIR_READING && isSameScale(quantity, claim.quantity))
  );
}

/** How near the entity has been named; 0 where it has not. */
function nearnessOf(entity: string | null, assertion: Assertion): number {
  return assertion.sightings().find((sighting) => sighting.entity === entity)?.nearness ?? 0;
}

/** A sighting from here on is in the figure's own sentence, row or column. */
const IN_SENTENCE = 0.95;

/** How near the best reading another one must come before its objections are believed. */
const NEAR_BEST = 0.75;
const NEAR_ENOUGH = 0.55;
/** Where no reading is borne out, the best one speaks; another only if it is nearly as good and finds the figure. */
function speaks(
  { standing, objections, reading }: Judgement,
  rank: number,
  matches: readonly Match[],
): boolean {
  if (standing !== "objected" || (matches[rank]?.settled ?? null) !== null) return false;
  if (rank === 0) return true;
  const score = reading?.score ?? 0;
  const best = matches[0]?.reading.score ?? 0;
  if (objections.every((o) => SAME_FIGURE.has(o))) return score >= best * NEAR_BEST;
  // Another metric with the same parties, where the base knows nothing of what was read best.
  const isUnknown = matches.slice(0, rank).every((m) => m.onTopic.length === 0 && m.elsewhere.length === 0);
  return objections[0] === "party" && isUnknown && score >= best * NEAR_ENOUGH;
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
  const timely = fitting.filter((w) => !isOfOtherTime(assertion, w, addressed, index));
  if (fitting.length > 0 && timely.length === 0)
    return conclude(original, reading, "objected", ["outdated"], fitting, match);
  const clean = isToldAsNow(assertion) ? preferUndated(timely, index) : timely;
  const done = (
    standing: Judgement["standing"],
    objections: readonly Objection[],
    deciding: readonly Weighed[],
  ) => conclude(original, reading, standing, objections, deciding, match);

  const bounded = equal.filter(
    (w) => w.addressed && w.objections.includes("bound") && !w.objections.some(isAnother),
  );
  if (clean.length > 0) {
    // A source that tells a ceiling as a sum does not clear it while another keeps the ceiling; "over" misleads less.
    const capped = bounded.filter((w) => !isFloorToldFlat(assertion, w));
    if (capped.length > 0) return done("objected", ["bound"], capped);
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
  const against = weighed.filter(
    (w) =>
      (w.addressed || isSlipFor(assertion, w.candidate.claim)) && isAgainst(assertion, reading, w, index),
  );
  const elsewhere = match.elsewhere.filter(
    (c) =>
      (c.claim.object === null || sharesParty(reading, c, index)) &&
      isNamedInstead(assertion, reading, c, index),
  );
  if (
    elsewhere.length > 0 &&
    (against.length > 0 || elsewhere.some((c) => c.claim.object !== null && isBetweenActors(c.claim, index)))
  ) {
    return conclude(original, reading, "objected", ["party"], elsewhere.map(plain), match);
  }
  if (against.length > 0 && isOneTopic(reading, against, index)) {
    const isFair = reading.score >= FAIR_READING && nearnessOf(reading.subject, assertion) >= NAMED_BEFORE;
    const slips = against.filter(
      ({ candidate: { claim } }) =>
        isMagnitudeSlip(assertion.quantity, claim.quantity) && (isFair || isSlipFor(assertion, claim)),
    );
    if (slips.length > 0) return done("objected", ["magnitude"], slips);
    if (assertion.state !== null) return done("objected", ["state"], against);
    const believed = against.filter((w) => isBelieved(assertion, reading, w));
    const ofPower = believed.filter(({ candidate: { claim } }) =>
      isMagnitudeSlip(assertion.quantity, claim.quantity),
    );
    if (ofPower.length > 0) return done("objected", ["magnitude"], ofPower);
    if (believed.length > 0) return done("objected", ["value"], believed);
  }
  return unmatched(original, reading, match.onTopic);
}

/** A draft and one source tell flat what another has as a least figure. */
function isFloorToldFlat({ quantity }: Assertion, { candidate: { claim } }: Weighed): boolean {
  if (quantity === null || claim.quantity === null) return false;
  return openingOf(quantity.bound) === "point" && openingOf(claim.quantity.bound) === "floor";
}

/** A state of the very party comes before that of its parent: AWS builds no models, though Amazon does. */
function nearestParties(candidates: readonly Candidate[], assertion: Assertion): readonly Candidate[] {
  if (assertion.state === null) return candidates;
  const own = candidates.filter(
    ({ relating }) => relating.aspects.party === "same" && relating.aspects.value !== "incomparable",
  );
  return own.length > 0 ? own : candidates;
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

/** The party that the draft has in the claim's place stands at the figure itself: one read from afar is no mistake of the draft's. */
function isNamedInstead(
  assertion: Assertion,
  { subject, object }: Reading,
  { claim }: Candidate,
  index: BaseIndex,
): boolean {
  const isSubject = subject !== null && !index.related(subject, claim.subject);
  const other = isSubject ? subject : object;
  if (other === null) return false;
  return isWritten(other, assertion, index);
}

/** One of the entity's names, or of its parent's or part's, stands in the sentence, the row's or the column's head. */
function isWritten(id: string, { block, sentence, entities }: Assertion, index: BaseIndex): boolean {
  const { rowHead, columnHead } = block.context;
  const text = `${block.text.slice(sentence.start, sentence.end)} ${rowHead ?? ""} ${columnHead ?? ""}`;
  return [id, ...entities.filter((entity) => index.related(entity, id))].some((near) => {
    const entity = index.entity(near);
    return entity !== null && [entity.name, ...entity.aliases].some((name) => text.includes(name));
  });
}

function sharesParty(reading: Reading, { claim }: Candidate, index: BaseIndex): boolean {
  const same = (a: string | null, b: string | null) => a !== null && b !== null && index.related(a, b);
  return (
    same(reading.subject, claim.subject) ||
    same(reading.object, claim.object) ||
    (same(reading.subject, claim.object) && same(reading.object, claim.subject))
  );
}
