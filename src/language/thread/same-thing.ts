import type { Figure, Quantity } from "../../quantity/quantity.js";
import type { Event } from "../grammar/event.js";
import type { Sentence } from "../grammar/sentence.js";
import type { Choice } from "../metrics/choice.js";
import type { Reasoned } from "../roles/readings.js";
import { Is } from "../words/words.js";
import { type Told, valueKey } from "./told.js";

/** "$100 billion on AWS over ten years": the period is that of the deal just told. */
export function durationOf(
  sentence: Sentence,
  event: Event,
  figure: Figure,
  choices: readonly Choice[],
  told: readonly Told[],
  index: number,
): Reasoned | null {
  const metric = choices[0]?.metric;
  const last = told.at(-1);
  if (figure.quantity.unit?.dimension !== "time" || metric?.dimension !== "time" || last?.sentence !== index)
    return null;
  const lead = sentence.nodes[event.phrase.first - 1]?.lower ?? "";
  const spread = lead === "over" || lead === "for" || lead === "across" || lead === "spanning";
  if (!spread) return null;
  if (last.subject === null || last.object === null)
    return { subject: null, metric: metric.id, object: null, score: 0.48, subjectNode: -1, objectNode: -1 };
  return {
    subject: last.subject,
    metric: metric.id,
    object: last.object,
    score: 0.7,
    subjectNode: -1,
    objectNode: -1,
  };
}

/** "The $25 billion figure", "that $20 billion": a figure of its own paragraphs before, of the same value, if it was of one thing only. */
export function toldBefore(
  sentence: Sentence,
  event: Event,
  figure: Figure,
  memory: ReadonlyMap<string, readonly Told[]>,
): Reasoned | null {
  const first = sentence.nodes[event.phrase.first];
  const definite =
    first?.lower === "the" ||
    first?.lower === "that" ||
    first?.lower === "this" ||
    first?.lower === "those" ||
    (first?.kind === "reference" && first.possessive);
  if (!definite) return null;
  const earlier = memory.get(valueKey(figure)) ?? [];
  const topics = new Map(earlier.map((told) => [`${told.subject}/${told.metric}/${told.object}`, told]));
  const told = [...topics.values()][0];
  return told && topics.size === 1
    ? {
        subject: told.subject,
        metric: told.metric,
        object: told.object,
        score: 0.6,
        subjectNode: -1,
        objectNode: -1,
      }
    : null;
}

/** "Its $100 billion commitment is about $10 billion a year": two figures of one thing, with "is" between. */
function isSaidOf(sentence: Sentence, event: Event): boolean {
  const group = sentence.groups[event.group];
  if (!group || event.isSubject || !(group.word.flags & Is.be) || group.end !== event.phrase.first)
    return false;
  return sentence.figureNodes.some(
    (node) => node < group.start && sentence.clauseOf[node] === event.clause && group.start - node < 12,
  );
}

const COMPARING =
  /\b(?:up|down|compared with|compared to|versus|vs\.?|against|rising|risen|rose|grew|jumped|jumping|climbed|doubled|tripled|fell|increase|increased|growth)\b[^.;]{0,24}\b(?:from)\s*$|\b(?:up from|down from|compared with|compared to|versus|against|instead of|from)\s*(?:(?:just|only|about|around|some|nearly|roughly)\s*)?$/i;

/** The unit of what is measured, whatever it is told per. */
const baseUnit = (quantity: Quantity | null): string | undefined => quantity?.unit?.id.split("/")[0];

/** "up from $150 billion in 2025": the same thing at another time; its figure is the one told just before. */
export function comparedWith(
  sentence: Sentence,
  event: Event,
  figure: Figure,
  told: readonly Told[],
  index: number,
): Reasoned | null {
  if (figure.quantity.unit === null) return null;
  const last = told.findLast(
    (other) => other.sentence === index && baseUnit(other.quantity) === baseUnit(figure.quantity),
  );
  if (!last) return null;
  const start = sentence.nodes[event.phrase.first]?.start ?? figure.start;
  if (isSaidOf(sentence, event))
    return {
      subject: last.subject,
      metric: last.metric,
      object: last.object,
      score: 0.72,
      subjectNode: -1,
      objectNode: -1,
    };
  const lead = sentence.text.slice(Math.max(sentence.start, start - 40), start);
  if (!COMPARING.test(lead)) return null;
  const node = ownerBehind(sentence, event);
  if (node >= 0) {
    const owner = sentence.nodes[node]?.entity;
    if (!owner) return null;
    return {
      subject: owner.id,
      metric: last.metric,
      object: last.object,
      score: 0.72,
      subjectNode: node,
      objectNode: -1,
    };
  }
  return {
    subject: last.subject,
    metric: last.metric,
    object: last.object,
    score: 0.75,
    subjectNode: -1,
    objectNode: -1,
  };
}

/** "against $31,000 for the older K7": whose the other figure is stands behind it. */
function ownerBehind({ nodes }: Sentence, { phrase }: Event): number {
  if (!/^(?:for|at|by|from|on|of)$/.test(nodes[phrase.last + 1]?.lower ?? "")) return -1;
  for (let k = phrase.last + 2; k < nodes.length && k < phrase.last + 5; k++) {
    const node = nodes[k];
    if (node?.kind === "entity" || node?.kind === "reference") return k;
    if (node?.kind !== "word" || (node.word.flags & (Is.preposition | Is.conjunction)) !== 0) return -1;
  }
  return -1;
}
