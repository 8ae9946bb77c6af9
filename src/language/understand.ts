import { always, lazy } from "../base/lazy.js";
import type { Entity } from "../base/model.js";
import type { Figure } from "../quantity/quantity.js";
import type { Assertion, Clue } from "./assertion.js";
import { type Aside, besidesOf } from "./besides/besides.js";
import type { Read } from "./besides/holder.js";
import { attributionOf } from "./firmness/attribution.js";
import { isStanding, modalityOf, statusOf } from "./firmness/modality.js";
import { moodOf } from "./firmness/mood.js";
import { moodAround } from "./firmness/mood-around.js";
import { type Event, eventOf } from "./grammar/event.js";
import { isOfOtherName } from "./grammar/nodes.js";
import type { Sentence } from "./grammar/sentence.js";
import { clueOf } from "./grammar/span.js";
import { byBase } from "./metrics/by-base.js";
import { byKinds, type Choice, chooseMetrics, namesOther } from "./metrics/choose.js";
import { contextArguments, contextsOf, namedAround } from "./metrics/context.js";
import { frameOf, roleFits } from "./metrics/frames.js";
import { isOfOwnLabel, noAmount } from "./metrics/no-amount.js";
import { byTopic, isVague } from "./metrics/topics.js";
import { entitiesNear } from "./names/nearby.js";
import { entitiesOf, isOrganisation } from "./names/reference.js";
import { sightingsOf } from "./names/sightings.js";
import { isStrangersCell } from "./names/stranger-cells.js";
import { strangerNear } from "./names/strangers.js";
import type { Situation } from "./roles/arguments.js";
import { attributeArguments } from "./roles/attribute.js";
import { withUnitOf } from "./roles/carry.js";
import { completed } from "./roles/complete.js";
import { pairReading } from "./roles/pairs.js";
import { inKnownOrder, type Reasoned, readingsOf, SURE } from "./roles/readings.js";
import { transferArguments } from "./roles/transfer.js";
import type { Scene } from "./scene.js";
import { scopeOf } from "./scope/scope.js";
import { isBefore } from "./scope/spread.js";
import { answered } from "./thread/answer.js";
import { goesOn, sameAsBefore } from "./thread/going-on.js";
import { inherit } from "./thread/inherit.js";
import { comparedWith, durationOf, toldBefore } from "./thread/same-thing.js";
import type { Told } from "./thread/told.js";
import { SOME_TIME, type When, whenAround, whenOf } from "./times/time.js";
import type { Vocabulary } from "./vocabulary.js";
import { Is } from "./words/words.js";

/** Works out one figure of a sentence. */
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
  const choices = chooseMetrics(sentence, event, figure.quantity, contextsOf(scene), vocabulary);
  const none = noAmount(sentence, event, figure.quantity);
  if (choices.length === 0 && none === null)
    choices.push(...byKinds(namedAround(scene), figure.quantity, vocabulary));
  choices.unshift(...ownOf(choices[0], figure, vocabulary));
  const entityOf = entitiesOf(sentence, scene.before(index), vocabulary);
  const sightings = lazy(() => sightingsOf(scene, index, sentence, entityOf));
  const isFromAround = scene.block.kind === "item" && choices[0]?.relation === "context";
  if (none !== null) {
    // how much more goes on from nothing
  } else if ((choices[0]?.score ?? 0) < 3.2 || isFromAround) {
    const again = goesOn(sentence, event, figure, { told, index, scene, vocabulary });
    if (again) choices.unshift(again);
  } else {
    const same = sameAsBefore(choices, figure, told, index, vocabulary);
    if (same) choices.push(same);
  }
  const [best] = choices;
  const bare = figure.quantity.unit === null ? (best?.goesOn?.told.quantity ?? null) : null;
  const isWeak = !best || best.score < CLEAR;
  const reply = answered(
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
  const isOthers = isOfOtherName(sentence.nodes, event.figure);
  const isNone = !best && (none !== null || isOfOwnLabel(sentence, event) || namesOther(sentence));
  const isStranger = isStrangersCell(scene) || (isOthers && isUnnamed(sentence));
  const seen = {
    foreign: isStranger || (!best && isOthers) || (!best && (isOfAnother(sentence, event, figure) || isNone)),
  };
  const compared = comparedWith(sentence, event, figure, told, index);
  const named = !compared && (!best || best.score < 4) ? toldBefore(sentence, event, figure, memory) : null;
  const spread = durationOf(sentence, event, figure, choices, told, index);
  const ownReadings: Reasoned[] = isStranger
    ? []
    : spread
      ? [spread]
      : named
        ? [named]
        : compared
          ? [{ ...compared, cue: best?.metric.id === compared.metric ? best.score : SAID_BESIDE }]
          : best
            ? mergeReadings(choices, vocabulary, (choice) =>
                readingsFor(
                  choice,
                  scene,
                  sentence,
                  event,
                  entityOf,
                  sightings,
                  told,
                  index,
                  vocabulary,
                  seen,
                ),
              )
            : [];
  const answers = reply && partiesOf(reply) >= partiesOf(ownReadings[0]) ? replyReadings(reply) : ownReadings;
  const pair =
    !isStranger &&
    (partiesOf(answers[0]) < 2 ||
      (!isToldByHeads(answers[0]) && (!best?.cue || !isTopic(answers[0], vocabulary))))
      ? pairReading(scene, index, sentence, event, figure, choices, vocabulary)
      : null;
  const paired = withPair(answers, pair);
  const unread = paired[0] ?? null;
  const isOpen =
    unread === null || !vocabulary.used.has(unread.metric) || (best !== undefined && isVague(best, sentence));
  const based =
    isOpen && !isStranger && !seen.foreign
      ? byBase(
          scene,
          index,
          sentence,
          event,
          figure,
          entityOf,
          told,
          vocabulary,
          unread,
          unread ? (best?.cue ?? null) : null,
        )
      : null;
  const readings = based ? [based, ...paired] : paired;
  const first = readings[0];
  const metric = vocabulary.cues.byId.get(first?.metric ?? "") ?? null;
  const scope = scopeOf(
    sentence,
    event,
    figure,
    metric ? metric.parts === "add" : figure.quantity.unit?.dimension === "money",
  );
  const modality = modalityOf(sentence, event, scene.block) ?? statusOf(scene);
  const dated = whenOf(sentence, event);
  // "in 2025, up from 11%": the date is not that of what was before
  const isOld = isBefore(sentence, figure);
  const when =
    isOld && (dated.during?.start ?? dated.asOf?.start ?? event.figure) < event.phrase.first
      ? NO_TIME
      : dated;
  const mood = moodOf(sentence, event, figure.start, figure.end) ?? moodAround(scene, index, sentence);
  const attribution = attributionOf(sentence, event);
  const clues = [
    first && first.subjectNode >= 0
      ? clueOf(sentence, "subject", first.subjectNode, first.subjectNode + 1)
      : null,
    best?.cue ? clueOf(sentence, "metric", best.cue.start, best.cue.end) : null,
    first && first.objectNode >= 0
      ? clueOf(sentence, "object", first.objectNode, first.objectNode + 1)
      : null,
    ...scope.told.map((part) => clueOf(sentence, "scope", part.start, part.end)),
    modality ? clueOf(sentence, "modality", modality.start, modality.end) : null,
    when.during ? clueOf(sentence, "during", when.during.start, when.during.end) : null,
    when.asOf ? clueOf(sentence, "during", when.asOf.start, when.asOf.end) : null,
    attribution ? clueOf(sentence, "attribution", attribution.start, attribution.end) : null,
    mood ? clueOf(sentence, "mood", mood.start, mood.end) : null,
  ].filter((clue): clue is Clue => clue !== null);
  return {
    subject: first?.subject ?? null,
    metric: first?.metric ?? null,
    object: first?.object ?? null,
    quantity: bare && first?.metric === best?.metric.id ? withUnitOf(figure.quantity, bare) : figure.quantity,
    state: null,
    scope: scope.scope,
    modality: modality?.value ?? null,
    during: when.during?.value ?? reply?.during ?? (when.asOf || isOld ? null : whenAround(scene, index)),
    asOf: when.asOf?.value ?? (when.during === null && isOld ? SOME_TIME : null),
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
    attribution: attribution?.value ?? null,
    ...(seen.foreign && first?.subject == null ? { foreign: true } : {}),
    ...((modality === null || modality.value === "done") && isStanding(sentence, event)
      ? { standing: true }
      : {}),
    besides: lazy(() => (isNone ? NO_AMOUNT : besidesOf(sentence, event, readAs(first, scene, vocabulary)))),
    mood: mood?.value ?? "asserts",
    clues,
  };
}

const NO_TIME: When = { during: null, asOf: null };
/** What a figure is that is no amount of anything, whatever its digits are like. */
const NO_AMOUNT: Aside = { is: "change", sure: true, whose: null };
/** Above this, the words around a figure say what it is of, and no question is needed. */
const CLEAR = 6;

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

function readingsFor(
  choice: Choice,
  scene: Scene,
  sentence: Sentence,
  event: Event,
  entityOf: (node: number) => Entity | null,
  sightings: Assertion["sightings"],
  told: readonly Told[],
  index: number,
  vocabulary: Vocabulary,
  seen: { foreign: boolean },
): Reasoned[] {
  const { metric } = choice;
  const situation: Situation = {
    sentence,
    event,
    metric,
    choice,
    entityOf,
    fits: (role, entity) =>
      roleFits(metric, role, entity, vocabulary.kinds) ||
      (vocabulary.partiesOf.get(metric.id)?.has(entity.id) ? 0.5 : 0),
  };
  const frame = frameOf(metric, vocabulary.withObject.has(metric.id));
  const own = frame === "transfer" ? transferArguments(situation) : attributeArguments(situation);
  const parties = contextArguments(situation, own, scene);
  const all = inherit(parties, situation, frame, { told, index, scene, vocabulary });
  if (all.foreign) seen.foreign = true;
  const readings = all.foreign ? [] : readingsOf(choice, all, vocabulary);
  if (all.foreign) return readings;
  const topical = byTopic(choice, all, readings, event, vocabulary, sentence);
  const filled = completed(situation, all, readings, topical, sightings, scene, index, vocabulary);
  const found = [...(filled ? [filled] : []), ...(topical ? [topical] : []), ...readings];
  return frame === "count" ? found.map((reading) => asKnown(reading, vocabulary)) : found;
}

/** "Power costs $48 per MWh": of a base that has no prices but energy prices, it is the energy price. */
function ownOf(best: Choice | undefined, { quantity }: Figure, { used, cues }: Vocabulary): Choice[] {
  if (!best || !quantity.unit?.dimension.includes("/")) return [];
  if (best.metric.dimension === quantity.unit.dimension) return [];
  const own = cues.metrics.filter(
    (metric) => used.has(metric.id) && metric.dimension === quantity.unit?.dimension,
  );
  const [only] = own;
  return only && own.length === 1 ? [{ ...best, metric: only, score: best.score + 0.1 }] : [];
}

/** A service has so many customers on a cloud, or a cloud on a service: counts go by what the base has. */
function asKnown(reading: Reasoned, vocabulary: Vocabulary): Reasoned {
  const { topics } = vocabulary;
  const { subject, metric, object } = reading;
  // "a survey of 200 builders by Hooli": the builders' own number
  if (object && !topics.has(`${subject}/${metric}/${object}`) && topics.has(`${object}/${metric}`))
    return { ...reading, subject: object, object: null, subjectNode: reading.objectNode, objectNode: -1 };
  return inKnownOrder(reading, vocabulary);
}

/** Readings of all metrics that the words point to: those of the likeliest first, the others weaker by how much less. */
function mergeReadings(
  choices: readonly Choice[],
  vocabulary: Vocabulary,
  readings: (choice: Choice) => Reasoned[],
): Reasoned[] {
  const weighed = choices.slice(0, 4).map((choice) => {
    const own = readings(choice);
    // no word says which of several: then what the base has
    const [first] = own;
    const isKnown =
      choice.cue === null &&
      first?.subject != null &&
      first.object !== null &&
      vocabulary.topics.has(`${first.subject}/${first.metric}/${first.object}`);
    return {
      choice,
      own,
      worth:
        (isKnown ? 1.3 : 1) *
        choice.score *
        (0.45 + 0.55 * Math.max(own[0]?.score ?? 0.3, own[1]?.score ?? 0)),
    };
  });
  weighed.sort((a, b) => b.worth - a.worth);
  const best = weighed[0];
  if (!best) return [];
  const all: Reasoned[] = [];
  if ((best.own[0]?.score ?? 0) < SURE)
    all.push({
      subject: null,
      metric: best.choice.metric.id,
      object: null,
      score: SURE,
      cue: best.choice.score,
      subjectNode: -1,
      objectNode: -1,
    });
  for (const { choice, own, worth } of weighed) {
    const factor = choice === best.choice ? 1 : (worth / best.worth) * 0.9;
    if (factor < 0.4) continue;
    for (const reading of own)
      all.push({
        ...reading,
        score: Math.round(reading.score * factor * 1000) / 1000,
        // What only the base makes of a vague word is as clear as a unit.
        cue: reading.metric === choice.metric.id ? choice.score : Math.min(choice.score, VAGUE_WORD),
      });
  }
  const first = all[0];
  return first
    ? [
        first,
        ...all
          .slice(1)
          .sort((a, b) => b.score - a.score)
          .slice(0, 7),
      ]
    : [];
}

/** What it is worth that the figure beside it in the sentence is of the metric. */
const SAID_BESIDE = 5;
/** What a word is worth that leaves open which metric is meant. */
const VAGUE_WORD = 3;

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
