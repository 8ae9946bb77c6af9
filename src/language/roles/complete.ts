import type { Assertion } from "../assertion.js";
import { frameOf, isMoney } from "../metrics/frames.js";
import { isOrganisation } from "../names/reference.js";
import type { Scene } from "../scene.js";
import type { Vocabulary } from "../vocabulary.js";
import { stemOf } from "../words/stem.js";
import type { Arguments, Situation } from "./arguments.js";
import type { Reasoned } from "./readings.js";

const RAISE = stemOf("raise").stem;

/** What the words must say of the metric before the base may say whose it is. */
const CLEAR = 5;
/** The same where the words name one party of a transfer. */
const HALF_CLEAR = 2;
/** No party that was not told is as sure as one that was. */
const TRUSTED = 0.72;
const SOLE = 0.8;
/** What stands in for clear words: parties in the sentence before or nearer, and no other topic's nearly so. */
const CLOSE = 0.8;
const FAR_LEAD = 0.25;
/** How near a topic's parties must be, taken together. */
const LEAST = 0.45;
/** Work per figure stays bounded: of a metric with more topics, hardly one alone is in mind. */
const MOST_TOPICS = 500;
const MOST_NAMED = 120;
/** By how much the nearest topic must lead the next. */
const LEAD = 0.08;

/** Parties that are as sure as words can make them. */
const BY_HEADS = 0.94;

/** In the figure's own sentence, row or lead-in; in mind from sentences and headings before. */
const OWN = 0.85;
const IN_MIND = 0.5;

interface Topic {
  readonly subject: string;
  readonly object: string | null;
}

interface Fit extends Topic {
  readonly nearness: number;
}

/** Dimensions of which a base may have many metrics: their units do not say which. */
const COMMON = /^(?:money|ratio|count|time|score|date|state)$/;

/**
 * The parties that the words leave out, where the base has only one topic of the metric whose parties a reader has in
 * mind: "The company's own target is 420 MW" in a piece on its campus is the campus's. Null where the words say it all,
 * name others, or leave several topics possible. `topical` is what the base alone has said of the metric, if anything.
 */
export function completed(
  situation: Situation,
  { found, foreign, blocked }: Arguments,
  readings: readonly Reasoned[],
  topical: Reasoned | null,
  sightings: Assertion["sightings"],
  scene: Scene,
  index: number,
  vocabulary: Vocabulary,
): Reasoned | null {
  const { choice } = situation;
  const metric = topical ? vocabulary.cues.byId.get(topical.metric) : choice.metric;
  const all = metric ? vocabulary.topicsOf.get(metric.id) : undefined;
  if (!metric || !all || all.length > MOST_TOPICS || foreign || isSum(situation)) return null;
  const takesObject =
    frameOf(metric, vocabulary.withObject.has(metric.id)) === "transfer" ||
    all.every(({ object }) => object !== null);
  const [best, second] = topical ? [topical] : readings;
  const known = best && best.score >= 0.5 ? best : null;
  const clear = topical
    ? 0
    : known || found.length > 0
      ? HALF_CLEAR
      : COMMON.test(metric.dimension)
        ? CLEAR
        : HALF_CLEAR / 2;
  // the heads of a table that name the roles leave nothing open
  if (known?.subject && known.object && known.score >= BY_HEADS) return null;
  const isWeak = choice.score < clear;
  if (choice.score < HALF_CLEAR / 2) return null;
  // "raised $110 billion": from all, and not from the one investor that the base knows
  if (known !== null && known.subject === null && isRaised(situation)) return null;
  const isItsOwn = !known?.subject || isOwner(known, all, vocabulary);
  const isGetter = known !== null && known.objectNode < 0 && takesObject && getsIt(known, all, situation);
  if (known?.subject && isItsOwn && (known.object || !takesObject) && !isGetter) return null;
  if (!known && isCompared(situation)) return null;
  // "the older part costs $31,000": something else has it
  if (!known && blocked.subject && isOther(situation)) return null;
  // what only the sentence before said is no ground to build on
  const { kind } = scene.block;
  if (known && isItsOwn && kind !== "cell" && kind !== "item") {
    if (known.subject && !known.object && known.subjectNode < 0) return null;
    if (known.object && !known.subject && known.objectNode < 0) return null;
  }
  const near = new Map<string, number>();
  for (const { entity, nearness } of sightings()) near.set(entity, nearness);
  for (const [{ id }, nearness] of scene.before(index).mentioned) {
    if (near.size >= MOST_NAMED) break;
    near.set(id, Math.max(nearness, near.get(id) ?? 0));
  }
  // a chip stands for its maker
  for (const [id, nearness] of [...near]) {
    const entity = vocabulary.entities.byId.get(id);
    if (!entity?.partOf || isOrganisation(entity)) continue;
    near.set(entity.partOf, Math.max(near.get(entity.partOf) ?? 0, 0.9 * nearness));
  }
  const taken = found.filter(({ score }) => score > 0.6).map(({ entity }) => entity.id);
  const turned: Known[] = isGetter
    ? [{ subject: null, object: known.subject }]
    : second && known && second.score >= known.score - 0.05 && second.metric === known.metric
      ? [known, second]
      : [known ?? OPEN];
  for (const given of turned) {
    const fits = fitting(given, all, near, taken, vocabulary);
    const filled = only(fits, situation);
    if (!filled) continue;
    // words that hardly say what: only what was just spoken of, and nothing else
    const next = fits.find((fit) => fit !== filled)?.nearness ?? 0;
    if (isWeak && filled.nearness < 1 && (filled.nearness < CLOSE || filled.nearness - next < FAR_LEAD))
      continue;
    if (known?.subject === filled.subject && (known.object ?? null) === filled.object) return null;
    return {
      subject: filled.subject,
      metric: metric.id,
      object: filled.object,
      score: scoreOf(filled, known, all),
      subjectNode: known?.subject === filled.subject ? known.subjectNode : -1,
      objectNode: known !== null && known.object === filled.object ? known.objectNode : -1,
    };
  }
  // a list on one party tells what it gets, and not from whom
  return isGetter && known.subjectNode < 0
    ? { ...known, subject: null, object: known.subject, objectNode: -1 }
    : null;
}

/** As sure as the party that is told, though never as one where both are; surer where the base has no other topic of it. */
function scoreOf({ nearness }: Fit, known: Reasoned | null, all: readonly Topic[]): number {
  const party = known?.subject ?? known?.object ?? null;
  const isSole =
    party !== null && all.filter(({ subject, object }) => subject === party || object === party).length === 1;
  const cap = isSole ? SOLE : TRUSTED;
  return Math.round(Math.max(0.46 + 0.18 * nearness, Math.min(cap, known?.score ?? 0)) * 1000) / 1000;
}

type Known = Pick<Reasoned, "subject" | "object">;
const OPEN: Known = { subject: null, object: null };

/** Topics whose parties are in mind and contradict nothing that the words say; nearest first. */
function fitting(
  known: Known,
  all: readonly Topic[],
  near: ReadonlyMap<string, number>,
  taken: readonly string[],
  vocabulary: Vocabulary,
): Fit[] {
  const fits: Fit[] = [];
  for (const { subject, object } of all) {
    if (known.subject && !vocabulary.entities.isWithin(subject, known.subject)) continue;
    if (known.object && (!object || !isKin(object, known.object, vocabulary))) continue;
    const left = near.get(subject) ?? wholeOf(subject, near, vocabulary);
    const right = object === null ? 1 : (near.get(object) ?? 0);
    if (left === 0 || right === 0) continue;
    // whoever stands in the clause is one of the parties
    const isStranger = (id: string): boolean =>
      !isKin(id, subject, vocabulary) && !(object !== null && isKin(id, object, vocabulary));
    if (!taken.some(isStranger)) fits.push({ subject, object, nearness: (left + right) / 2 });
  }
  return fits.sort((a, b) => b.nearness - a.nearness);
}

/** A thing that is not named may be meant where its whole is: "the Opus variant of Milton". */
function wholeOf(id: string, near: ReadonlyMap<string, number>, { entities }: Vocabulary): number {
  const entity = entities.byId.get(id);
  return !entity || isOrganisation(entity) ? 0 : 0.7 * (near.get(entity.partOf ?? "") ?? 0);
}

/** The one that is meant, or null where several may be. */
function only(fits: readonly Fit[], { sentence, event }: Situation): Fit | null {
  const [first, second] = fits;
  if (!first || first.nearness < LEAST) return null;
  if (!second) return first;
  // farther off than the figure's own sentence, of two that are in mind neither is meant
  if (first.nearness < OWN && second.nearness >= IN_MIND) return null;
  if (first.nearness - second.nearness >= LEAD) return first;
  // "and Verity 600 MW": the party right beside the figure
  const beside =
    sentence.nodes[event.phrase.first - 1]?.entity?.id ?? sentence.nodes[event.figure - 1]?.entity?.id;
  const tied = fits.filter(({ nearness }) => first.nearness - nearness < LEAD);
  const told = tied.filter(
    ({ subject, object }) => beside !== undefined && (subject === beside || object === beside),
  );
  return told.length === 1 ? (told[0] ?? null) : null;
}

/** "4.6 petaflops against 1.9": of two things, each has its own. */
function isCompared({ sentence, event }: Situation): boolean {
  const next = sentence.nodes[event.phrase.last + 1];
  return next?.kind === "word" && /^(?:against|versus|vs|compared)$/.test(next.lower);
}

/** "Palisade has 900 megawatts", "Grants: $6 billion" under its name: whoever the base only knows to get it. */
function getsIt(
  { subject, subjectNode }: Reasoned,
  all: readonly Topic[],
  { sentence, event, metric }: Situation,
): boolean {
  const flows = sentence.groups[event.group]?.word.flows ?? [];
  return (
    (!isMoney(metric) || subjectNode < 0) &&
    !flows.includes("give") &&
    !flows.includes("sell") &&
    subject !== null &&
    all.some((topic) => topic.object === subject) &&
    !all.some((topic) => topic.subject === subject)
  );
}

function isOther({ sentence, event: { subject } }: Situation): boolean {
  return (
    subject.kind === "other" &&
    /^(?:other|older|newer|smaller|larger|bigger|cheaper|faster|rival|competing|previous|next)$/.test(
      sentence.nodes[subject.head - 1]?.lower ?? "",
    )
  );
}

function isRaised({ sentence, event, metric }: Situation): boolean {
  return isMoney(metric) && sentence.groups[event.group]?.word.stem === RAISE;
}

/** "A dozen of them makes 960 MW": what was added up has no party of its own. */
function isSum({ sentence, event }: Situation): boolean {
  const verb = sentence.groups[event.group]?.word.stem ?? "";
  return /^(?:com|mak|total|ad|sum)$/.test(verb) && event.subject.kind !== "party";
}

/** The base has the metric of this very party, or of what it is part of. */
function isOwner(
  { subject }: Reasoned,
  topics: readonly { readonly subject: string }[],
  { entities }: Vocabulary,
): boolean {
  return (
    topics.some((topic) => topic.subject === subject) ||
    !topics.some((topic) => subject !== null && entities.isWithin(topic.subject, subject))
  );
}

function isKin(a: string, b: string, { entities }: Vocabulary): boolean {
  return entities.isWithin(a, b) || entities.isWithin(b, a);
}
