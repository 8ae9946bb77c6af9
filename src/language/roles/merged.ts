import type { Figured } from "../figured.js";
import type { Choice } from "../metrics/choice.js";
import { contextArguments } from "../metrics/context.js";
import { frameOf, roleFits } from "../metrics/frames.js";
import { byTopic } from "../metrics/topics.js";
import { inherit } from "../thread/inherit.js";
import type { Vocabulary } from "../vocabulary.js";
import type { Situation } from "./arguments.js";
import { attributeArguments } from "./attribute.js";
import { completed } from "./complete.js";
import { inKnownOrder, type Reasoned, readingsOf, SURE } from "./readings.js";
import { transferArguments } from "./transfer.js";

/** Metrics that are looked at for one figure, and readings kept besides the first. */
const MOST_METRICS = 4;
const MOST_OTHERS = 7;
/** What a metric without a word of its own is worth more where the base has its topic. */
const OF_BASE = 1.3;
/** A metric of which no party was found. */
const NO_PARTY = 0.3;
/** A metric that is not the likeliest counts by its worth, and a little less; under `LEAST` it is no reading. */
const SECOND = 0.9;
const LEAST = 0.4;
/** Scores are told to three places. */
const PLACES = 1000;
/** What a word is worth that leaves open which metric is meant. */
const VAGUE_WORD = 3;

/** The readings of a figure, best first. */
export interface Merged {
  readonly readings: readonly Reasoned[];
  /** The figure is of somebody whom the base does not know. */
  readonly foreign: boolean;
}

interface ReadingsOfOne {
  readonly readings: readonly Reasoned[];
  readonly foreign: boolean;
}

/** Readings of all metrics that the words point to: those of the likeliest first, the others weaker by how much less. */
export function mergedReadings(choices: readonly Choice[], figured: Figured): Merged {
  let foreign = false;
  const weighed = choices.slice(0, MOST_METRICS).map((choice) => {
    const { readings: own, foreign: isForeign } = readingsOfOne(choice, figured);
    foreign ||= isForeign;
    // no word says which of several: then what the base has
    const [first] = own;
    const isKnown =
      choice.cue === null &&
      first?.subject != null &&
      first.object !== null &&
      figured.vocabulary.topics.has(`${first.subject}/${first.metric}/${first.object}`);
    return {
      choice,
      own,
      worth: (isKnown ? OF_BASE : 1) * choice.score * byParties(own),
    };
  });
  weighed.sort((a, b) => b.worth - a.worth);
  const best = weighed[0];
  if (!best) return { readings: [], foreign };
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
    const factor = choice === best.choice ? 1 : (worth / best.worth) * SECOND;
    if (factor < LEAST) continue;
    for (const reading of own)
      all.push({
        ...reading,
        score: Math.round(reading.score * factor * PLACES) / PLACES,
        // What only the base makes of a vague word is as clear as a unit.
        cue: reading.metric === choice.metric.id ? choice.score : Math.min(choice.score, VAGUE_WORD),
      });
  }
  const [first, ...others] = all;
  const rest = others.sort((a, b) => b.score - a.score).slice(0, MOST_OTHERS);
  return { readings: first ? [first, ...rest] : [], foreign };
}

/** How much who and whom say for a metric, from 0.45 where they say nothing to 1. */
function byParties([first, second]: readonly Reasoned[]): number {
  return 0.45 + 0.55 * Math.max(first?.score ?? NO_PARTY, second?.score ?? 0);
}

/** Who and whom, if the figure is of this metric. */
function readingsOfOne(choice: Choice, figured: Figured): ReadingsOfOne {
  const { scene, index, sentence, event, entityOf, sightings, told, vocabulary } = figured;
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
  if (all.foreign) return { readings: [], foreign: true };
  const readings = readingsOf(choice, all, vocabulary);
  const topical = byTopic(choice, all, readings, event, vocabulary, sentence);
  const filled = completed(situation, all, readings, topical, sightings, scene, index, vocabulary);
  const found = [...(filled ? [filled] : []), ...(topical ? [topical] : []), ...readings];
  return {
    readings: frame === "count" ? found.map((reading) => asKnown(reading, vocabulary)) : found,
    foreign: false,
  };
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
