import { dateQuantity } from "../../base/dates.js";
import { always } from "../../base/lazy.js";
import type { Metric } from "../../base/model.js";
import type { DateMention } from "../../quantity/dates/index.js";
import type { Assertion, Clue } from "../assertion.js";
import { clueOf } from "../clues.js";
import { attributionOf } from "../firmness/attribution.js";
import { modalityOf } from "../firmness/modality.js";
import { moodOf } from "../firmness/mood.js";
import { moodAround } from "../firmness/mood-around.js";
import { cueEvent, type Event } from "../grammar/event.js";
import type { Cue, Sentence } from "../grammar/sentence.js";
import { frameOf, roleFits } from "../metrics/frames.js";
import { entitiesNear } from "../names/nearby.js";
import { entitiesOf } from "../names/reference.js";
import { sightingsOf } from "../names/sightings.js";
import type { Situation } from "../roles/arguments.js";
import { attributeArguments } from "../roles/attribute.js";
import { withCounterpart } from "../roles/counterpart.js";
import { inKnownOrder, type Reasoned, readingsOf } from "../roles/readings.js";
import { transferArguments } from "../roles/transfer.js";
import type { Scene } from "../scene.js";
import { inherit } from "../thread/inherit.js";
import type { Vocabulary } from "../vocabulary.js";

/**
 * What a sentence says of when something happened: one assertion for each time in it that a word of a metric of dimension
 * `date` goes with ("Trainium3 went live in December 2025"). The time is its quantity (`base/dates.ts`); it has no figure.
 */
export function dateAssertions(
  scene: Scene,
  index: number,
  sentence: Sentence,
  words: Assertion["words"],
  vocabulary: Vocabulary,
): Assertion[] {
  const cues = sentence.cues.filter((cue) => cue.metrics.some(({ metric }) => metric.dimension === "date"));
  if (cues.length === 0) return [];
  return sentence.dates.flatMap((date) => {
    const assertion = dateAssertion(scene, index, sentence, date, cues, words, vocabulary);
    return assertion === null ? [] : [assertion];
  });
}

function dateAssertion(
  scene: Scene,
  index: number,
  sentence: Sentence,
  date: DateMention,
  cues: readonly Cue[],
  words: Assertion["words"],
  vocabulary: Vocabulary,
): Assertion | null {
  const edtf = placeOf(date);
  const quantity = edtf === null ? null : dateQuantity(date.text, edtf);
  const at = sentence.nodes.findIndex((node) => node.end > date.start);
  if (quantity === null || edtf === null) return null;
  const entityOf = entitiesOf(sentence, scene.before(index), vocabulary);
  const read = nearestFirst(sentence, cues, at).map((cue) => {
    const event = cueEvent(sentence, cue);
    const readings = cue.metrics
      .filter(({ metric }) => metric.dimension === "date")
      .flatMap(({ metric }) => readingsFor(metric, cue, event))
      .sort((a, b) => b.score - a.score);
    return { cue, event, readings, best: readings[0] };
  });
  // "has been online since 2022": of the words that go with the time those that the base has a date of come first
  const chosen = read.find(({ best }) => best !== undefined && isKnown(best, vocabulary)) ?? read[0];
  if (chosen === undefined) return null;
  const { cue, event, readings, best } = chosen;
  if (best === undefined || best.subject === null) return null;
  const told = modalityOf(sentence, event);
  // "Comes online in late 2026" is a timetable, and says nothing of whether it has.
  const verb = sentence.groups[event.group]?.word.form;
  const isTimetable = verb === undefined || verb === "s" || verb === "base";
  const modality = told?.value === "done" && isTimetable ? null : told;
  const attribution = attributionOf(sentence, event);
  const mood = moodOf(sentence, event, date.start, date.end) ?? moodAround(scene, index, sentence);
  const clues = [
    clueOf(sentence, "metric", cue.start, cue.end),
    best.subjectNode >= 0 ? clueOf(sentence, "subject", best.subjectNode, best.subjectNode + 1) : null,
    best.objectNode >= 0 ? clueOf(sentence, "object", best.objectNode, best.objectNode + 1) : null,
    modality ? clueOf(sentence, "modality", modality.start, modality.end) : null,
    attribution ? clueOf(sentence, "attribution", attribution.start, attribution.end) : null,
    mood ? clueOf(sentence, "mood", mood.start, mood.end) : null,
  ].filter((clue): clue is Clue => clue !== null);
  return {
    subject: best.subject,
    metric: best.metric,
    object: best.object,
    quantity,
    date: edtf,
    state: null,
    scope: null,
    modality: modality?.value ?? null,
    during: null,
    asOf: null,
    block: scene.block,
    blockIndex: scene.blockIndex,
    sentence: { start: sentence.start, end: sentence.end },
    figure: null,
    start: date.start,
    end: date.end,
    readings: readings.map(({ subject, metric, object, score }) => ({
      subject,
      metric,
      object,
      score,
      cue: OWN_VERB,
    })),
    entities: entitiesNear(scene, sentence, at, entityOf),
    stranger: () => null,
    sightings: always(sightingsOf(scene, index, sentence, entityOf)),
    words,
    attribution: attribution?.value ?? null,
    mood: mood?.value ?? "asserts",
    clues,
  };

  function readingsFor(metric: Metric, cue: Cue, event: Event): Reasoned[] {
    const situation: Situation = {
      sentence,
      event,
      metric,
      choice: { metric, score: 10, cue, relation: "verb" },
      entityOf,
      fits: (role, entity) =>
        Math.max(
          roleFits(metric, role, entity, vocabulary.kinds),
          vocabulary.partiesOf.get(metric.id)?.has(entity.id) ? 0.5 : 0,
        ),
    };
    const own = frameOf(metric) === "transfer" ? transferArguments(situation) : attributeArguments(situation);
    const thread = { told: [], index, scene, vocabulary };
    const all = withCounterpart(inherit(own, situation, "measure", thread), situation, NAMED);
    return all.foreign
      ? []
      : readingsOf(situation.choice, all, vocabulary).map((reading) => inKnownOrder(reading, vocabulary));
  }
}

/** What the verb of an event is worth: it says what happened. */
const OWN_VERB = 9;
/** How sure the other party of what happened is, where it is the only other one that the sentence names. */
const NAMED = 0.8;

/** EDTF of the time that something happened: of "since 2019" the year it began. Null for a length of time. */
function placeOf({ edtf, kind }: DateMention): string | null {
  if (kind === "duration" || edtf === null) return null;
  return kind === "since" ? (edtf.split("/")[0] ?? null) : edtf;
}

/** The words of date metrics in the time's clause, nearest first; else those in the sentence before it. */
function nearestFirst({ clauseOf }: Sentence, cues: readonly Cue[], at: number): readonly Cue[] {
  if (at < 0) return [];
  const gap = (cue: Cue) => (cue.end <= at ? at - cue.end : cue.start - at);
  const own = cues.filter((cue) => clauseOf[cue.start] === clauseOf[at]);
  return (own.length > 0 ? own : cues).toSorted((a, b) => gap(a) - gap(b));
}

const isKnown = ({ subject, metric, object }: Reasoned, { topics }: Vocabulary): boolean =>
  topics.has(object === null ? `${subject}/${metric}` : `${subject}/${metric}/${object}`);
