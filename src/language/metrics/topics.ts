import type { Quantity } from "../../quantity/quantity.js";
import type { Event } from "../grammar/event.js";
import type { Sentence } from "../grammar/sentence.js";
import type { Arguments } from "../roles/arguments.js";
import type { Reasoned } from "../roles/readings.js";
import { isTurned } from "../roles/transfer.js";
import type { Vocabulary } from "../vocabulary.js";
import { closedStems } from "../words/stem.js";
import { likenessOf } from "./amounts.js";
import type { Choice } from "./choice.js";
import { unitFits } from "./frames.js";

/** Verbs and nouns that say money goes, not what for. */
const VAGUE = closedStems(
  "commit commitment pledge spend pay put contract deal agreement order buy purchase give promise fund grant hand provide agree sign own owe contribute add get receive cost bill budget money",
);

/** Above this, the grammar leaves no doubt of a party's role. */
const PLAIN = 0.8;

/**
 * Where the words do not say which metric is meant, the base's topics may: Kaiyo's "commitment" to Vasant is an investment
 * where that is all the base has between the two. Null where the words are clear, or the base does not decide.
 */
export function byTopic(
  choice: Choice,
  { found }: Arguments,
  readings: readonly Reasoned[],
  event: Event,
  vocabulary: Vocabulary,
  sentence: Sentence,
): Reasoned | null {
  if (vocabulary.topics.size === 0) return null;
  const isOpen = isVague(choice, sentence);
  const quantity = sentence.figures[sentence.nodes[event.figure]?.figure ?? -1]?.quantity;
  const [best] = readings;
  const has = (from: string | null, to: string | null): boolean =>
    best !== undefined && vocabulary.topics.has(`${from}/${best.metric}/${to}`);
  // the other way round it is a mistake, and no other metric
  if (!quantity || (best && (has(best.subject, best.object) || has(best.object, best.subject)))) return null;
  const subjects = found.filter((argument) => argument.role === "subject" && argument.score > 0.6);
  const objects = found.filter((argument) => argument.role === "object" && argument.score > 0.6);
  const { metric: read } = choice;
  const wasTurned = isTurned({ sentence, event, metric: read });
  for (const giver of subjects) {
    for (const getter of objects) {
      const told: Reasoned[] = [];
      const reversed: Reasoned[] = [];
      const onlyObject: Reasoned[] = [];
      const sameFigure: Reasoned[] = [];
      for (const metric of vocabulary.cues.metrics) {
        if (unitFits(metric, quantity) < 0.95 || !vocabulary.used.has(metric.id)) continue;
        // "paid the regulator": a fine's roles are not those of a payment
        const turns = isTurned({ sentence, event, metric }) !== wasTurned;
        const [subject, object] = turns ? [getter, giver] : [giver, getter];
        const reading = {
          subject: subject.entity.id,
          metric: metric.id,
          object: object.entity.id,
          score: Math.min(subject.score, object.score),
          subjectNode: subject.node,
          objectNode: object.node,
        };
        const has = (from: string, to: string): boolean =>
          vocabulary.topics.has(`${from}/${metric.id}/${to}`);
        // "will rent for $22.4 billion" what the base has as bought for that: only the very figure says so
        if (!isOpen && !isHeldBetween(reading, quantity, vocabulary)) continue;
        if (has(reading.subject, reading.object)) told.push(reading);
        // only money has a direction that words tell plainly: "accounted for 62% of Gantry's revenue" is Gantry's and the customer's
        else if (has(reading.object, reading.subject) && (isOpen || metric.dimension.startsWith("money")))
          reversed.push(reading);
        else if (isGetterOf(reading, vocabulary)) onlyObject.push(reading);
        else if (isOfAnother(reading, quantity, vocabulary)) sameFigure.push(reading);
      }
      // payer and payee in plain words the other way round: a mistake, but no other metric
      const isPlain = giver.score > PLAIN && getter.score > PLAIN;
      const metrics =
        told.length > 0 || !isPlain
          ? told
          : reversed.length > 0
            ? reversed
            : onlyObject.length > 0
              ? onlyObject
              : sameFigure;
      const [only] = metrics;
      if (only && metrics.length === 1) return only;
    }
  }
  if (!isOpen) return null;
  const alone = objects.length === 0 ? subjects : subjects.length === 0 ? objects : [];
  const [party] = alone;
  if (!party || alone.length > 1) return null;
  const metrics = vocabulary.cues.metrics.filter(
    (metric) =>
      unitFits(metric, quantity) >= 0.95 && vocabulary.partiesOf.get(metric.id)?.has(party.entity.id),
  );
  // what is spent on nobody is spent on oneself
  const spends = choice.cue !== null && sentence.nodes[choice.cue.start]?.word.stem === "spend";
  const own = spends
    ? metrics.filter(
        (metric) => metric.roles !== null && metric.roles.object === null && metric.parts === "add",
      )
    : metrics;
  const [only] = own;
  if (!only || own.length > 1 || only === choice.metric) return null;
  const known = vocabulary.topicsOf.get(only.id) ?? [];
  const { id } = party.entity;
  const isObject = known.some(({ object }) => object === id) && !known.some(({ subject }) => subject === id);
  // "What does Campo Alto cost?" where the base has only who bought it
  const { subject, object } =
    party.role === "subject" && !(isObject && choice.metric !== only)
      ? { subject: party, object: null }
      : { subject: null, object: party };
  return {
    subject: subject?.entity.id ?? null,
    metric: only.id,
    object: only.roles?.object === null ? null : (object?.entity.id ?? null),
    score: party.score - 0.05,
    subjectNode: subject?.node ?? -1,
    objectNode: object?.node ?? -1,
  };
}

/** The base has the object as that of this metric, and of no other. */
function isGetterOf({ metric, object }: Reasoned, { dealsOf }: Vocabulary): boolean {
  const deals = object === null ? [] : (dealsOf().get(object) ?? []);
  return deals.length > 0 && deals.every((deal) => deal.metric === metric && deal.object === object);
}

/** The base has this very figure between the two parties, whichever way round. */
function isHeldBetween(
  { subject, metric, object }: Reasoned,
  quantity: Quantity,
  { amountsOf }: Vocabulary,
): boolean {
  return (amountsOf().get(subject ?? "") ?? []).some(
    (amount) =>
      amount.metric === metric &&
      (amount.subject === object || amount.object === object) &&
      likenessOf(quantity, amount.quantity) === "equal",
  );
}

/** The base has this very figure with one of the two parties and someone else, and the other party with the metric too. */
function isOfAnother(
  { subject, metric, object }: Reasoned,
  quantity: Quantity,
  { amountsOf, topicsOf }: Vocabulary,
): boolean {
  const same = (party: string | null, role: "subject" | "object"): boolean =>
    (amountsOf().get(party ?? "") ?? []).some(
      (amount) =>
        amount.metric === metric &&
        amount[role] === party &&
        likenessOf(quantity, amount.quantity) === "equal",
    );
  const topics = topicsOf.get(metric) ?? [];
  return (
    (same(object, "object") && topics.some((topic) => topic.subject === subject)) ||
    (same(subject, "subject") && topics.some((topic) => topic.object === object))
  );
}

/** No word says which metric is meant, or one that may tell several. */
export function isVague({ cue, relation }: Choice, { nodes }: Sentence): boolean {
  if (relation === "context" || !cue) return true;
  if (cue.end - cue.start > 1) return false;
  return VAGUE.has(nodes[cue.start]?.word.stem ?? "");
}
