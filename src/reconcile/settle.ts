import { rateToScope } from "../base/dimensions.js";
import type { BaseIndex } from "../base/index.js";
import { lazy } from "../base/lazy.js";
import type { Claim, Metric } from "../base/model.js";
import type { Assertion, Reading } from "../language/assertion.js";
import { isRateOf } from "../language/metrics/amounts.js";
import { headNoun, sameDimension } from "../quantity/index.js";
import type { Quantity } from "../quantity/quantity.js";
import { cueWords } from "./cue-words.js";
import { isBetweenActors } from "./party.js";

/**
 * Topics of the base that an assertion may be about where its own words leave open who, whom or of what: "The rest, up
 * to $8 billion, hinges on milestones". A topic fits where its parties are in the reader's mind, its dimension is the
 * figure's, and something in the words (a cue, the counted noun, the claim's `of`) or in the base (nothing else has
 * this dimension) speaks for its metric. Best first.
 */
export type Settler = (assertion: Assertion, spokenOf: ReadonlySet<string>) => readonly Settled[];

/** A topic that the words leave possible. */
export interface Settled {
  /** Its score is what speaks for the parties and the metric together. */
  readonly reading: Reading;
  /** What speaks for the metric alone: 0 nothing but the dimension, 1 a cue, 2 the grammar. */
  readonly evidence: number;
}

/** How near an entity is that the document names somewhere, but not about the figure. */
const FAR = 0.45;

/** Topics handed on for one figure. */
const BEST = 12;
/** Topics looked at for one figure: those whose parties are in mind. */
const MOST = 64;

export function createSettler(index: BaseIndex): Settler {
  const topics = lazy(() => topicsOf(index));
  const farTopics = createFar(topics);
  return (assertion, spokenOf) => {
    const { quantity } = assertion;
    if (quantity === null || assertion.figure === null || assertion.foreign) return [];
    const near = new Map(assertion.sightings().map(({ entity, nearness }) => [entity, nearness]));
    if (near.size === 0 && spokenOf.size === 0) return [];
    const far = farTopics(spokenOf, quantity);
    const inMind = near.size === 0 ? far : together(comparableOf(near.keys(), quantity, topics()), far.all);
    const nearness: NearnessOf = (id) => near.get(id) ?? (spokenOf.has(id) ? FAR : 0);
    return inMind.all
      .filter((topic) => inMind.only.has(topic) || isNear(topic, nearness))
      .map((topic) => settledOn(topic, assertion, nearness, inMind.all.length === 1, topics(), index))
      .filter((settled) => settled !== null)
      .sort((a, b) => b.reading.score - a.reading.score)
      .slice(0, BEST);
  };
}

/** How near an entity is to a figure; 0 for one that nobody has in mind. */
type NearnessOf = (entity: string) => number;

/** Topics that a figure may be about by its dimension. */
interface InMind {
  readonly all: readonly Topic[];
  /** Those that are the only ones of their metric. */
  readonly only: ReadonlySet<Topic>;
}

/** Units that topics are kept for. */
const MOST_UNITS = 1000;

/** The topics of whom a document names: the same for every figure of a unit, until it names someone else. */
function createFar(topics: () => Topics): (spokenOf: ReadonlySet<string>, quantity: Quantity) => InMind {
  const known = new WeakMap<ReadonlySet<string>, { size: number; byUnit: Map<string, InMind> }>();
  return (spokenOf, quantity) => {
    let kept = known.get(spokenOf);
    if (kept?.size !== spokenOf.size) {
      kept = { size: spokenOf.size, byUnit: new Map() };
      known.set(spokenOf, kept);
    }
    const unit = quantity.unit?.id ?? "";
    const found = kept.byUnit.get(unit) ?? together(comparableOf(spokenOf, quantity, topics()), []);
    if (kept.byUnit.size < MOST_UNITS) kept.byUnit.set(unit, found);
    return found;
  };
}

/** Topics with a party among some entities, and with a figure's dimension; no more than are looked at for one figure. */
function comparableOf(entities: Iterable<string>, quantity: Quantity, topics: Topics): ReadonlySet<Topic> {
  const found = new Set<Topic>();
  for (const id of entities) {
    for (const topic of topics.byParty.get(id) ?? []) {
      if (found.size >= MOST) return found;
      if (isComparable(topic, quantity)) found.add(topic);
    }
  }
  return found;
}

function together(first: ReadonlySet<Topic>, others: readonly Topic[]): InMind {
  const all = [...first, ...others.filter((topic) => !first.has(topic))];
  const perMetric = new Map<string, number>();
  for (const { metric } of all) perMetric.set(metric.id, (perMetric.get(metric.id) ?? 0) + 1);
  return { all, only: new Set(all.filter(({ metric }) => perMetric.get(metric.id) === 1)) };
}

interface Topic {
  readonly subject: string;
  readonly metric: Metric;
  readonly object: string | null;
  readonly claims: readonly Claim[];
  /** One figure for each unit that the claims are told in. */
  readonly figures: readonly Quantity[];
  readonly dimension: string;
}

interface Topics {
  /** Topics by each of their parties, and by the parts of those. */
  readonly byParty: ReadonlyMap<string, readonly Topic[]>;
  /** How many metrics have claims of a dimension. */
  readonly metricsPerDimension: ReadonlyMap<string, ReadonlySet<string>>;
}

function topicsOf(index: BaseIndex): Topics {
  const byParty = new Map<string, Topic[]>();
  const metricsPerDimension = new Map<string, Set<string>>();
  for (const name of index.topics) {
    const claims = index.claimsOn(name).filter((claim) => claim.quantity !== null);
    const first = claims[0];
    const metric = first === undefined ? null : index.metric(first.metric);
    if (first === undefined || metric === null) continue;
    const dimension = first.quantity?.unit?.dimension ?? "";
    const topic: Topic = {
      subject: first.subject,
      metric,
      object: first.object,
      claims,
      figures: figuresOf(claims),
      dimension,
    };
    for (const party of [first.subject, first.object]) {
      if (party === null) continue;
      const list = byParty.get(party);
      if (list === undefined) byParty.set(party, [topic]);
      else list.push(topic);
    }
    const metrics = metricsPerDimension.get(dimension) ?? new Set();
    metrics.add(metric.id);
    metricsPerDimension.set(dimension, metrics);
  }
  return { byParty, metricsPerDimension };
}

function figuresOf(claims: readonly Claim[]): readonly Quantity[] {
  const byUnit = new Map(
    claims.flatMap(({ quantity }) => (quantity === null ? [] : [[quantity.unit?.id, quantity] as const])),
  );
  return [...byUnit.values()];
}

/** Not only the document as a whole names a party of the topic, but something about the figure. */
function isNear({ subject, object }: Topic, nearness: NearnessOf): boolean {
  return Math.max(nearness(subject), object === null ? 0 : nearness(object)) > FAR;
}

/** A bare number may be a count whose noun stands elsewhere ("Vasant counts 1.8 lakh of them"), a rate is told with its period. */
function isComparable(topic: Topic, quantity: Quantity): boolean {
  if (quantity.unit === null && topic.dimension.startsWith("count")) return true;
  const told = rateToScope(quantity, topic.dimension, null).quantity;
  return topic.figures.some(
    (figure) =>
      sameDimension(figure, told) ||
      (figure.unit !== null && told.unit !== null && isRateOf(figure.unit, told.unit)),
  );
}

function settledOn(
  topic: Topic,
  assertion: Assertion,
  nearness: NearnessOf,
  isOnly: boolean,
  topics: Topics,
  index: BaseIndex,
): Settled | null {
  const subject = nearness(topic.subject);
  const object = topic.object === null ? null : nearness(topic.object);
  const best = assertion.readings[0];
  // What the grammar has found must not be contradicted.
  if (best?.subject != null && !touches(best.subject, topic, index)) return null;
  if (best?.object != null && !touches(best.object, topic, index)) return null;
  if (topic.object !== null && isBetweenActors(topic, index) && isTurned(best, topic, index)) return null;
  // A parent and its part are one party in the reader's mind, named twice.
  const isOne = topic.object !== null && index.related(topic.subject, topic.object);
  const parties = object === null ? subject * 1.6 : isOne ? Math.max(subject, object) : subject + object;
  if (parties < LEAST_PARTIES) return null;
  const evidence = Math.min(2, metricEvidence(topic, assertion, topics) + (isOnly ? 1 : 0));
  const reading = {
    subject: topic.subject,
    metric: topic.metric.id,
    object: topic.object,
    score: parties + evidence,
  };
  return { reading, evidence };
}

/** At the least, one party in the sentence before, or the only party in a heading. */
const LEAST_PARTIES = 0.7;

/** Who and whom are read, and the topic has them the other way round. */
function isTurned(reading: Reading | undefined, topic: Topic, index: BaseIndex): boolean {
  if (reading == null || topic.object === null) return false;
  if (reading.subject === null)
    return (
      reading.object !== null &&
      index.related(reading.object, topic.subject) &&
      !index.related(reading.object, topic.object)
    );
  return (
    index.related(reading.subject, topic.object) &&
    !index.related(reading.subject, topic.subject) &&
    (reading.object === null || index.related(reading.object, topic.subject))
  );
}

function touches(party: string, topic: Topic, index: BaseIndex): boolean {
  return index.related(party, topic.subject) || (topic.object !== null && index.related(party, topic.object));
}

/** What speaks for the metric, from 0 to 2. */
function metricEvidence(topic: Topic, assertion: Assertion, topics: Topics): number {
  const { readings, words, quantity } = assertion;
  if (readings[0]?.metric === topic.metric.id) return 2;
  let score = readings.some((reading) => reading.metric === topic.metric.id) ? 1.2 : 0;
  if (topic.dimension === "count") {
    const noun = quantity?.unit == null ? null : headNoun(quantity.unit);
    if (noun === null) return score;
    if (topic.claims.some((claim) => claim.quantity?.unit != null && headNoun(claim.quantity.unit) === noun))
      score += 1.5;
    else return 0;
  }
  const own = words();
  if (cueWords(topic.metric).some((word) => own.has(word))) score += 1;
  if ((topics.metricsPerDimension.get(topic.dimension)?.size ?? 0) === 1) score += 1.2;
  return Math.min(score, 2);
}
