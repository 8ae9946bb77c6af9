import type { BaseIndex } from "../base/index.js";
import type { Assertion, Clue, Reading } from "../language/assertion.js";
import { orientationOf } from "../language/roles/orientation.js";
import { isToldAsNow } from "../language/times/tense.js";
import { isAgainst, isOneTopic, isSlipFor } from "./against.js";
import { isBeside } from "./beside.js";
import { openingOf } from "./bound.js";
import { BELIEVED, evidenceFor, isPlain, nearnessOf } from "./evidence.js";
import { conclude, type Judgement, unmatched } from "./judgement.js";
import { isMagnitudeSlip } from "./magnitude.js";
import { type Candidate, type Match, type Matcher, PLACED_BY_HEADS } from "./match.js";
import { createMeant } from "./meant.js";
import { type Objection, SAME_FIGURE } from "./objection.js";
import { isOfOtherTime, isPlanAsFact, newerThan, preferUndated } from "./outdated.js";
import { isBetweenActors, namesOf } from "./party.js";
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
  const meant = createMeant(index);
  return (assertion, spokenOf) => {
    const read = judge(assertion, matcher(assertion, spokenOf), index);
    const judgement = read.standing === "unmatched" ? (meant(read, spokenOf) ?? read) : read;
    if (judgement.standing !== "objected") return judgement;
    const rescued = mayBeMisread(judgement) ? rescue(judgement, spokenOf) : null;
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
    if (isTurned(assertion, match, index)) {
      verdicts.push(unmatched(assertion, match.reading, match.onTopic));
      continue;
    }
    const judgement = judgeReading(assertion, match, index);
    // Payer and payee the wrong way round in plain words: no other metric makes that right.
    const isCleared =
      verdicts[0]?.objections[0] !== "party" ||
      (!isTold(assertion, "metric") && !isFarBehind(match, matches[0], assertion));
    if (
      judgement.standing === "borne-out" &&
      isBelievable(match, matches) &&
      isCleared &&
      isAsTold(match, matches[0], verdicts[0])
    )
      return judgement;
    verdicts.push(judgement);
  }
  return (
    verdicts.find((verdict, rank) => speaks(verdict, rank, matches)) ??
    settledObjection(assertion, matches, verdicts) ??
    nothingSettled(assertion, matches, verdicts)
  );
}

/** The words tell plainly who pays whom, and this other metric has it the other way round. */
function isTurned(assertion: Assertion, { reading }: Match, index: BaseIndex): boolean {
  const first = assertion.readings.find((one) => isPlain(one) && one.subject !== null && one.object !== null);
  if (first === undefined || first.metric === reading.metric) return false;
  if (reading.subject !== first.object || reading.object !== first.subject) return false;
  const [told, other] = [index.metric(first.metric), index.metric(reading.metric)];
  if (told === null || other === null || told.dimension !== other.dimension) return false;
  return orientationOf(told) === orientationOf(other);
}

const isTold = ({ clues }: Assertion, field: Clue["field"]): boolean =>
  clues.some((clue) => clue.field === field);

/** The words name giver and getter, and another reading of theirs is much weaker. */
function isFarBehind({ reading }: Match, first: Match | undefined, assertion: Assertion): boolean {
  const best = first?.reading.score ?? 0;
  return isTold(assertion, "subject") && isTold(assertion, "object") && reading.score < best * NEAR_BEST;
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

/**
 * Whether another reading than the first may bear the figure out. Where the words say plainly what the figure is and the
 * base has another, a reading that they hardly allow does not make it right.
 */
function isAsTold(
  { reading, settled }: Match,
  first: Match | undefined,
  verdict: Judgement | undefined,
): boolean {
  if (first === undefined || verdict?.standing !== "objected" || first.settled !== null) return true;
  const best = first.reading;
  if (!isPlain(best)) return true;
  if (settled !== null || reading.score < best.score * NEAR_BEST) return false;
  // That a party is left open makes it no other statement.
  if (reading.metric === best.metric)
    return reading.subject !== null && (reading.object ?? best.object) !== null;
  return (reading.cue ?? 0) >= (best.cue ?? 0) * NEAR_BEST;
}

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
  const bearing = weighed.filter((w) => w.bears);
  const addressed = weighed.filter((w) => w.addressed);
  // What a claim only leaves room for does not clear the very figure of another, told for something else.
  const exact = bearing.filter(
    (w) =>
      w.addressed &&
      !w.loose &&
      w.candidate.relating.aspects.value === "same" &&
      !w.objections.some(isAnother),
  );
  const equal = exact.length > 0 ? bearing.filter((w) => !w.loose) : bearing;
  const fitting = equal.filter(
    (w) => w.objections.length === 0 && (w.addressed || !addressed.some(isSpecific)),
  );
  const slips = addressed.filter((w) => !w.bears && isSlipOfSameBound(assertion, w));
  // That another claim would cover the figure is chance where it is a slip of the pen for this one.
  if (slips.length > 0 && fitting.every((w) => w.covered)) fitting.length = 0;
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
    if (isPlanAsFact(assertion, clean, addressed)) return done("objected", ["modality"], clean);
    if (isOfOtherPart(assertion, clean, addressed)) return done("objected", ["scope"], clean);
    const newer = newerThan(assertion, clean, withSameOf(clean, weighed, addressed), index);
    if (newer.length > 0) return done("objected", ["outdated"], [...newer, ...clean]);
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
      (w.addressed || isSlipFor(assertion, w.candidate.claim) || isOnlyScope(w, weighed)) &&
      isAgainst(assertion, reading, w, index),
  );
  const others = match.elsewhere.filter((c) => c.claim.object === null || sharesParty(reading, c, index));
  const elsewhere = others.filter((c) => isNamedInstead(assertion, reading, c, index));
  if (
    elsewhere.length > 0 &&
    (against.length > 0 || elsewhere.some((c) => c.claim.object !== null && isBetweenActors(c.claim, index)))
  ) {
    return conclude(original, reading, "objected", ["party"], elsewhere.map(plain), match);
  }
  // The figure is another's of whom the text speaks, and only a guess makes it this one's.
  if (
    elsewhere.length === 0 &&
    others.some((c) => isSpokenOf(c, assertion) && !isToldInstead(assertion, reading, c, index))
  )
    return unmatched(original, reading, match.onTopic);
  if (against.length > 0 && isOneTopic(reading, against, index)) {
    if (assertion.state !== null) return done("objected", ["state"], against);
    const believed = against.filter(
      (w) => evidenceFor(assertion, reading, w.candidate.claim, index) >= BELIEVED,
    );
    const powers = believed.filter(({ candidate: { claim } }) =>
      isMagnitudeSlip(assertion.quantity, claim.quantity),
    );
    if (powers.length > 0) return done("objected", ["magnitude"], powers);
    if (believed.length > 0) return done("objected", ["value"], believed);
  }
  return unmatched(original, reading, match.onTopic);
}

/**
 * "Revenue was $14.2 billion in 2025", and that is all that is said, where that is one segment's and the whole has another
 * figure; "3.4 gigawatts of active power", where that is what is contracted.
 */
function isOfOtherPart(
  assertion: Assertion,
  clean: readonly Weighed[],
  addressed: readonly Weighed[],
): boolean {
  const { block, sentence } = assertion;
  if (block.text.trim().length > sentence.end - sentence.start) return false;
  const [first] = clean;
  const fit = Math.max(...clean.map((w) => w.candidate.ofFit ?? 1));
  if (first === undefined || fit === 1) return false;
  return addressed.some(
    ({ bears, candidate: { claim, ofFit, relating } }) =>
      !bears &&
      ofFit === (fit > 0 ? 1 : null) &&
      claim.topic === first.candidate.claim.topic &&
      claim.during === first.candidate.claim.during &&
      relating.aspects.value === "differs" &&
      relating.aspects.scope !== "differs",
  );
}

/** The claims that the words allow, and those told of the very thing that the ones which bear it out are told of. */
function withSameOf(
  clean: readonly Weighed[],
  all: readonly Weighed[],
  addressed: readonly Weighed[],
): readonly Weighed[] {
  const ofs = new Set(clean.map((w) => w.candidate.claim.scope?.of).filter((of) => of !== undefined));
  return ofs.size === 0
    ? addressed
    : all.filter((w) => w.addressed || ofs.has(w.candidate.claim.scope?.of ?? ""));
}

/** "Up to $1.6 billion" for "up to $6.1 billion". */
function isSlipOfSameBound(assertion: Assertion, { candidate: { claim } }: Weighed): boolean {
  return (
    assertion.quantity !== null &&
    claim.quantity !== null &&
    openingOf(assertion.quantity.bound) === openingOf(claim.quantity.bound) &&
    isSlipFor(assertion, claim)
  );
}

/** All that the base has on the topic has this one `of`: then it only describes, and sets nothing apart. */
function isOnlyScope({ candidate: { claim } }: Weighed, all: readonly Weighed[]): boolean {
  return all.every(
    (other) =>
      other.candidate.claim.topic !== claim.topic || other.candidate.claim.scope?.of === claim.scope?.of,
  );
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
  covered: false,
  loose: false,
  addressed: true,
  objections: [],
});
const isSpecific = (w: Weighed): boolean => (w.candidate.ofFit ?? 0) > 0;

/** Words of the sentence stand for the party that is read in the other's place: "supplying it with 5 GW". */
function isToldInstead(
  { clues }: Assertion,
  reading: Reading,
  { claim }: Candidate,
  index: BaseIndex,
): boolean {
  const field = fieldOfOther(reading, claim, index);
  return clues.some((clue) => clue.field === field);
}

/** In which role the reading has another party than the claim. */
function fieldOfOther(
  { subject }: Reading,
  claim: Candidate["claim"],
  index: BaseIndex,
): "subject" | "object" {
  return subject !== null && !index.related(subject, claim.subject) ? "subject" : "object";
}

function isSpokenOf({ claim: { subject, object } }: Candidate, assertion: Assertion): boolean {
  return [subject, object].every((party) => party === null || nearnessOf(party, assertion) > 0);
}

/** The party that the draft has in the claim's place is told by its name: one read from afar is no mistake of the draft's. */
function isNamedInstead(
  assertion: Assertion,
  reading: Reading,
  { claim }: Candidate,
  index: BaseIndex,
): boolean {
  const { subject, object } = reading;
  const field = fieldOfOther(reading, claim, index);
  const other = field === "subject" ? subject : object;
  if (other === null) return false;
  if (assertion.block.kind === "cell" && reading.score >= PLACED_BY_HEADS) return true;
  if (!isWritten(other, assertion, index)) return false;
  if (assertion.block.kind === "cell") return true;
  if (reading.metric !== assertion.readings[0]?.metric) return isPlain(reading);
  const { clues, entities } = assertion;
  const clue = clues.find((one) => one.field === field);
  const told = clue === undefined ? "" : toldBy(clue, assertion, index);
  const family = [other, ...entities.filter((entity) => index.related(entity, other))];
  return family.some((id) => namesOf(id, index).some((name) => told.includes(name)));
}

/** How far behind a description its name may reach. */
const BESIDE = 40;

/**
 * What tells a party: its name, or that behind a description ("its landlord, Tolland,"); for a pronoun, the words of the
 * sentence before it where they name one organisation.
 */
function toldBy(
  { text, start, end }: Clue,
  { block, sentence, entities }: Assertion,
  index: BaseIndex,
): string {
  if (!/^(?:it|its)$/i.test(text))
    return block.text.startsWith(", ", end) ? text + block.text.slice(end, end + BESIDE) : text;
  const before = block.text.slice(sentence.start, start);
  const named = entities.filter((id) => namesOf(id, index).some((name) => before.includes(name)));
  return named.length === 1 ? before : text;
}

/** One of the entity's names, or of its parent's or part's, stands in the sentence, the row's or the column's head. */
function isWritten(id: string, { block, sentence, entities }: Assertion, index: BaseIndex): boolean {
  const { rowHead, columnHead } = block.context;
  const text = `${block.text.slice(sentence.start, sentence.end)} ${rowHead ?? ""} ${columnHead ?? ""}`;
  return [id, ...entities.filter((entity) => index.related(entity, id))].some((near) => {
    return namesOf(near, index).some((name) => text.includes(name));
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
