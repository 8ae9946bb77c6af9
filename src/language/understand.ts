import { always, lazy } from "../base/lazy.js";
import type { Figure } from "../quantity/quantity.js";
import type { Assertion } from "./assertion.js";
import { type Aside, besidesOf } from "./besides/besides.js";
import type { Read } from "./besides/holder.js";
import { atNode, cluesOf } from "./clues.js";
import type { Figured } from "./figured.js";
import { attributionOf } from "./firmness/attribution.js";
import { isStanding, modalityOf, statusOf } from "./firmness/modality.js";
import { moodOf } from "./firmness/mood.js";
import { moodAround } from "./firmness/mood-around.js";
import { type Event, eventOf } from "./grammar/event.js";
import { isOfOtherName } from "./grammar/nodes.js";
import type { Sentence } from "./grammar/sentence.js";
import { byBase } from "./metrics/by-base.js";
import type { Choice } from "./metrics/choice.js";
import { namesOther } from "./metrics/choose.js";
import { chosenMetrics } from "./metrics/chosen.js";
import { isOfOwnLabel, noAmount } from "./metrics/no-amount.js";
import { isVague } from "./metrics/topics.js";
import { entitiesNear } from "./names/nearby.js";
import { entitiesOf, isOrganisation } from "./names/reference.js";
import { sightingsOf } from "./names/sightings.js";
import { isStrangersCell } from "./names/stranger-cells.js";
import { strangerNear } from "./names/strangers.js";
import { withUnitOf } from "./roles/carry.js";
import { type Merged, mergedReadings } from "./roles/merged.js";
import { pairReading } from "./roles/pairs.js";
import type { Reasoned } from "./roles/readings.js";
import type { Scene } from "./scene.js";
import { scopeOf } from "./scope/scope.js";
import { isBefore } from "./scope/spread.js";
import { answered } from "./thread/answer.js";
import { comparedWith, durationOf, toldBefore } from "./thread/same-thing.js";
import type { Told } from "./thread/told.js";
import { SOME_TIME, type When, whenAround, whenOf } from "./times/time.js";
import type { Vocabulary } from "./vocabulary.js";
import { Is } from "./words/words.js";

/** Works out one figure of a sentence: what it is of, whose, when, how surely, and by which words. */
export function understand(
  scene: Scene,
  index: number,
  sentence: Sentence,
  at: number,
  figure: Figure,
  told: readonly Told[],
  memory: ReadonlyMap<string, readonly Told[]>,
  words: Assertion["words"],
  vocabulary: Vocabulary,
): Assertion {
  const event = eventOf(sentence, at);
  const entityOf = entitiesOf(sentence, scene.before(index), vocabulary);
  const sightings = lazy(() => sightingsOf(scene, index, sentence, entityOf));
  const figured = {
    scene,
    index,
    sentence,
    event,
    figure,
    entityOf,
    sightings,
    told,
    memory,
    vocabulary,
  };
  const none = noAmount(sentence, event, figure.quantity);
  const choices = chosenMetrics(figured, none === null);
  const [best] = choices;
  const bare = figure.quantity.unit === null ? (best?.goesOn?.told.quantity ?? null) : null;
  const reply = replyTo(figured, best, words);
  const isNone = !best && (none !== null || isOfOwnLabel(sentence, event) || namesOther(sentence));
  const { readings, foreign } = whoAndWhat(figured, choices, reply, isNone);
  const first = readings[0];
  const around = whenAndHow(figured, first, reply);
  const { modality } = around;
  return {
    subject: first?.subject ?? null,
    metric: first?.metric ?? null,
    object: first?.object ?? null,
    quantity: bare && first?.metric === best?.metric.id ? withUnitOf(figure.quantity, bare) : figure.quantity,
    state: null,
    scope: around.scope.scope,
    modality: modality?.value ?? null,
    during: around.during,
    asOf: around.asOf,
    block: scene.block,
    blockIndex: scene.blockIndex,
    sentence: { start: sentence.start, end: sentence.end },
    figure,
    start: figure.start,
    end: figure.end,
    readings: readings.map(({ subject, metric: of, object, score, cue = 0 }) => ({
      subject,
      metric: of,
      object,
      score,
      cue,
    })),
    entities: entitiesNear(scene, sentence, event.figure, entityOf),
    sightings: always(sightings()),
    stranger: always(strangerNear(scene, sentence, event)),
    words,
    attribution: around.attribution?.value ?? null,
    ...(foreign && first?.subject == null ? { foreign: true } : {}),
    ...((modality === null || modality.value === "done") && isStanding(sentence, event)
      ? { standing: true }
      : {}),
    besides: lazy(() => (isNone ? NO_AMOUNT : besidesOf(sentence, event, readAs(first, scene, vocabulary)))),
    mood: around.mood?.value ?? "asserts",
    clues: cluesOf(sentence, [
      ["subject", atNode(first?.subjectNode)],
      ["metric", best?.cue ?? null],
      ["object", atNode(first?.objectNode)],
      ...around.scope.told.map((part) => ["scope", part] as const),
      ["modality", modality],
      ["during", around.when.during],
      ["during", around.when.asOf],
      ["attribution", around.attribution],
      ["mood", around.mood],
    ]),
  };
}

/** What the question before says of a figure that only answers it. */
function replyTo(
  { scene, index, sentence, event, figure, memory, vocabulary }: Figured,
  best: Choice | undefined,
  words: Assertion["words"],
): Assertion | null {
  const isWeak = !best || best.score < CLEAR;
  return answered(
    scene,
    index,
    sentence,
    event,
    figure,
    isWeak,
    vocabulary,
    (stage, place, statement, told) =>
      understand(stage, place, statement, 0, told, [], memory, words, vocabulary),
  );
}

/** Whose figure it is and of what, best first: by its own words, by the line's parties, by the base's figures. */
function whoAndWhat(
  figured: Figured,
  choices: readonly Choice[],
  reply: Assertion | null,
  isNone: boolean,
): Merged {
  const { scene, index, sentence, event, figure, entityOf, told, vocabulary } = figured;
  const [best] = choices;
  const isOthers = isOfOtherName(sentence.nodes, event.figure);
  const isStranger = isStrangersCell(scene) || (isOthers && isUnnamed(sentence));
  const own = isStranger ? NOTHING : toldAlike(figured, choices);
  const foreign =
    isStranger || own.foreign || (!best && (isOthers || isNone || isOfAnother(sentence, event, figure)));
  const answers =
    reply && partiesOf(reply) >= partiesOf(own.readings[0]) ? replyReadings(reply) : own.readings;
  const pair =
    !isStranger &&
    (partiesOf(answers[0]) < 2 ||
      (!isToldByHeads(answers[0]) && (!best?.cue || !isTopic(answers[0], vocabulary))))
      ? pairReading(scene, index, sentence, event, figure, choices, vocabulary)
      : null;
  const readings = withPair(answers, pair);
  const unread = readings[0] ?? null;
  const isOpen =
    unread === null || !vocabulary.used.has(unread.metric) || (best !== undefined && isVague(best, sentence));
  if (!isOpen || foreign) return { readings, foreign };
  const cue = unread ? (best?.cue ?? null) : null;
  const based = byBase(scene, index, sentence, event, figure, entityOf, told, vocabulary, unread, cue);
  return { readings: based ? [based, ...readings] : readings, foreign };
}

const NOTHING: Merged = { readings: [], foreign: false };

/** By a figure that it is told beside, named like, or spread over; else by its own words. */
function toldAlike(figured: Figured, choices: readonly Choice[]): Merged {
  const { index, sentence, event, figure, told, memory } = figured;
  const [best] = choices;
  const only = (reading: Reasoned): Merged => ({ readings: [reading], foreign: false });
  const spread = durationOf(sentence, event, figure, choices, told, index);
  if (spread) return only(spread);
  const compared = comparedWith(sentence, event, figure, told, index);
  if (compared)
    return only({ ...compared, cue: best?.metric.id === compared.metric ? best.score : SAID_BESIDE });
  const named = !best || best.score < NAMED ? toldBefore(sentence, event, figure, memory) : null;
  if (named) return only(named);
  return best ? mergedReadings(choices, figured) : NOTHING;
}

/** How much of what it is told, when, how surely and by whom. */
function whenAndHow(
  { scene, index, sentence, event, figure, vocabulary }: Figured,
  first: Reasoned | undefined,
  reply: Assertion | null,
) {
  const metric = vocabulary.cues.byId.get(first?.metric ?? "") ?? null;
  const addsUp = metric ? metric.parts === "add" : figure.quantity.unit?.dimension === "money";
  const dated = whenOf(sentence, event);
  // "in 2025, up from 11%": the date is not that of what was before
  const isOld = isBefore(sentence, figure);
  const isDatedBefore = (dated.during?.start ?? dated.asOf?.start ?? event.figure) < event.phrase.first;
  const when = isOld && isDatedBefore ? NO_TIME : dated;
  return {
    scope: scopeOf(sentence, event, figure, addsUp),
    modality: modalityOf(sentence, event, scene.block) ?? statusOf(scene),
    when,
    during: when.during?.value ?? reply?.during ?? (when.asOf || isOld ? null : whenAround(scene, index)),
    asOf: when.asOf?.value ?? (when.during === null && isOld ? SOME_TIME : null),
    mood: moodOf(sentence, event, figure.start, figure.end) ?? moodAround(scene, index, sentence),
    attribution: attributionOf(sentence, event),
  };
}

const NO_TIME: When = { during: null, asOf: null };
/** What a figure is that is no amount of anything, whatever its digits are like. */
const NO_AMOUNT: Aside = { is: "change", sure: true, whose: null };
/** Above this, the words around a figure say what it is of, and no question is needed. */
const CLEAR = 6;
/** Above this, a thing's name does not bring back what was told of it before. */
const NAMED = 4;
/** What it is worth that the figure beside it in the sentence is of the metric. */
const SAID_BESIDE = 5;

const partiesOf = (reading: Pick<Reasoned, "subject" | "object"> | undefined): number =>
  reading ? Number(reading.subject !== null) + Number(reading.object !== null) : -1;

/** A reading that the line's two parties bear out is at least as sure as they are; else theirs comes first. */
function withPair(readings: readonly Reasoned[], pair: Reasoned | null): readonly Reasoned[] {
  const [first, ...others] = readings;
  if (!pair) return readings;
  const isSame =
    first?.subject === pair.subject && first.metric === pair.metric && first.object === pair.object;
  return first && isSame
    ? [{ ...first, score: Math.max(first.score, pair.score) }, ...others]
    : [pair, ...readings.filter(({ score, metric }) => metric === pair.metric && score < pair.score)];
}

/** "| Lender | Borrower | Loan |": no two names of a line say more of who is whom than the heads do. */
const isToldByHeads = (reading: Reasoned | undefined): boolean => (reading?.score ?? 0) >= BY_HEADS;
const BY_HEADS = 0.94;

const isTopic = (reading: Reasoned | undefined, { topics }: Vocabulary): boolean =>
  reading !== undefined && topics.has(`${reading.subject}/${reading.metric}/${reading.object}`);

/** What the question says of the figure; its words are not the sentence's. */
const replyReadings = ({ readings }: Assertion): Reasoned[] =>
  readings.map((reading) => ({ ...reading, subjectNode: -1, objectNode: -1 }));

function readAs(first: Reasoned | undefined, { turn }: Scene, { entities }: Vocabulary): Read {
  const subject = first?.subject ?? null;
  const entity = subject === null ? undefined : entities.byId.get(subject);
  return {
    subject,
    object: first?.object ?? null,
    metric: first?.metric ?? null,
    subjectNode: first?.subjectNode ?? -1,
    objectNode: first?.objectNode ?? -1,
    isThing: entity !== undefined && !isOrganisation(entity),
    isUnknownSpeaker: turn !== null && turn.we === null,
  };
}

/** Names nobody that the base knows. */
const isUnnamed = ({ nodes }: Sentence): boolean => nodes.every((node) => node.kind !== "entity");

const ABOUT_ANYTHING = Is.symmetric | Is.giving | Is.taking | Is.pronoun | Is.reference | Is.determiner;

/** "comes to", "adds up to", "totals"; but not "comes from Ventania at R$187 per MWh". */
function isAddedUp(nodes: Sentence["nodes"], verb: Sentence["groups"][number] | undefined): boolean {
  const stem = verb?.word.stem ?? "";
  if (/^com|^ad$/.test(stem)) return /^(?:to|up)$/.test(nodes[verb?.end ?? -1]?.lower ?? "");
  return /^(?:mak|total|sum)$/.test(stem);
}

/** "The dividend stays at ¥55", with no metric's word: money of something that the base does not measure. */
function isOfAnother({ nodes, groups }: Sentence, { subject, group }: Event, { quantity }: Figure): boolean {
  // "between them that makes ₹6,850 crore": a sum, whatever of
  if (isAddedUp(nodes, groups[group]) && subject.kind !== "party") return true;
  if (quantity.unit?.dimension !== "money" || subject.kind !== "other" || group < 0) return false;
  const head = nodes[subject.head];
  const measures = groups[group]?.word.flows.includes("measure") ?? false;
  return measures && head?.kind === "word" && !(head.word.flags & ABOUT_ANYTHING) && subject.possessor < 0;
}
