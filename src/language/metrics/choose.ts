import type { Metric } from "../../base/model.js";
import type { Quantity } from "../../quantity/quantity.js";
import { closedWords } from "../../text/closed-words.js";
import { isCondition } from "../firmness/conditions.js";
import {
  type CueRelation,
  cueRelation,
  type Event,
  isClose,
  isPredicate,
  phraseOf,
} from "../grammar/event.js";
import type { Cue, Sentence } from "../grammar/sentence.js";
import type { Vocabulary } from "../vocabulary.js";
import { tokensOf } from "../words/tokens.js";
import { Is } from "../words/words.js";
import type { Choice, ContextText } from "./choice.js";
import { measuresChange } from "./difference.js";
import { frameOf, unitFits } from "./frames.js";
import { noAmount } from "./no-amount.js";
import {
  byDimension,
  byFlow,
  byKinds,
  byNoun,
  byRoleName,
  bySplitCue,
  byThing,
  byUnit,
  countFits,
  isGeneric,
  namedIn,
} from "./without-cue.js";

const WORTH: Readonly<Record<CueRelation, number>> = {
  unit: 10,
  phrase: 10,
  verb: 9,
  subject: 9,
  after: 8,
  clause: 6,
  sentence: 3.5,
};

/** Metrics that the words around a figure point to, best first; empty where they point to none. */
export function chooseMetrics(
  sentence: Sentence,
  event: Event,
  quantity: Quantity,
  contexts: readonly ContextText[],
  vocabulary: Vocabulary,
): Choice[] {
  const none = noAmount(sentence, event, quantity);
  if (none === "apart") return [];
  const best = new Map<string, Choice>();
  const offer = (choice: Choice): void => {
    const known = best.get(choice.metric.id);
    if (!known || known.score < choice.score) best.set(choice.metric.id, choice);
  };
  const predicate = sentence.cues.find(
    (cue) =>
      isPredicate(sentence, event, cue) && cue.metrics.some(({ metric }) => unitFits(metric, quantity) === 1),
  );
  for (const cue of longestOnly(sentence.cues, quantity)) {
    if (predicate && cue.start > event.phrase.last && cue.end <= predicate.start) continue;
    if (isCondition(sentence, cue) || isOtherCompound(sentence, cue)) continue;
    const relation = cueRelation(sentence, event, cue);
    if (!isClose(relation) && isOfFigureBeside(sentence, event, cue)) continue;
    if (!isClose(relation) && isOfLater(sentence, event, cue)) continue;
    for (const { metric, weight } of cue.metrics) {
      const fits = unitFits(metric, quantity) * countFits(metric, quantity, relation, vocabulary);
      if (fits === 0) continue;
      const score =
        (WORTH[relation] + (relation === "after" && follows(sentence, event, cue) ? 1.5 : 0)) *
          weight *
          fits -
        distance(sentence, event, cue, relation);
      offer({ metric, score, cue, relation });
    }
  }
  for (const choice of bySplitCue(sentence, event, quantity, vocabulary)) offer(choice);
  if (best.size === 0) for (const choice of byKinds(namedIn(sentence), quantity, vocabulary)) offer(choice);
  for (const choice of byNoun([...best.values()], byUnit(sentence, event, quantity, vocabulary)))
    offer(choice);
  for (const choice of byThing(sentence, event, quantity, vocabulary)) offer(choice);
  for (const choice of byRoleName(contexts, quantity, vocabulary)) offer(choice);
  for (const { text, worth } of contexts) {
    if (best.size > 0 && worth < 5) break;
    const tokens = tokensOf(text);
    for (const hit of vocabulary.cues.cuesIn(tokens)) {
      for (const { metric, weight } of hit.metrics) {
        const fits = unitFits(metric, quantity);
        if (fits > 0)
          offer({ metric, score: worth * weight * fits + 0.1 * hit.length, cue: null, relation: "context" });
      }
    }
  }
  for (const choice of usedFirst([...best.values()], vocabulary)) offer(choice);
  const top = [...best.values()].sort((a, b) => b.score - a.score)[0];
  if (top?.cue && isVague(sentence, top.cue)) {
    for (const metric of vocabulary.cues.metrics) {
      if (
        frameOf(metric, vocabulary.withObject.has(metric.id)) === "transfer" &&
        unitFits(metric, quantity) === 1 &&
        !best.has(metric.id)
      )
        offer({ metric, score: top.score * 0.75, cue: top.cue, relation: top.relation });
    }
  }
  if (best.size === 0 || [...best.values()].every((choice) => choice.score < 4))
    for (const choice of byFlow(sentence, event, quantity, vocabulary)) offer(choice);
  if ([...best.values()].every((choice) => choice.score < 2))
    for (const choice of byDimension(sentence, event, quantity, vocabulary)) offer(choice);
  // a count of customers is no mere count
  const plain = best.get("count");
  const named = [...best.values()].some(
    ({ metric, relation, score }) =>
      metric.id !== "count" && metric.dimension === "count" && relation === "unit" && score > 8,
  );
  if (plain && named && best.size > 1) best.delete("count");
  const round = roundOf(sentence, event);
  return [...best.values()]
    .filter(({ metric }) => round === null || isOfValue(metric) === (round === "valued"))
    .filter(({ score, metric }) => score >= 1.5 && (none === null || measuresChange(metric)))
    .sort((a, b) => b.score - a.score)
    .slice(0, 4);
}

/** "raised $8 billion at $112 billion": of two sums with "at" between, the first is what is paid and the other what the whole is worth. */
function roundOf({ nodes, figures }: Sentence, { figure, phrase }: Event): "paid" | "valued" | null {
  const isMoney = (k: number): boolean =>
    figures[nodes[k]?.figure ?? -1]?.quantity.unit?.dimension === "money";
  if (!isMoney(figure)) return null;
  const isAt = (k: number): boolean => nodes[k]?.kind === "word" && nodes[k]?.lower === "at";
  if (isAt(figure + 1) && isMoney(figure + 2)) return "paid";
  return isAt(phrase.first - 1) && isMoney(phrase.first - 2) ? "valued" : null;
}

const isOfValue = ({ id, name }: Metric): boolean =>
  /\b(?:valuation|value|worth|price)\b/.test(`${id} ${name}`);

/** Words that a cue makes another thing of with the one before or behind it. */
const COMPOUNDS = closedWords(
  `price-target price-targets target-price target-prices share-price stock-price strike-price exercise-price oil-price price-war
  price-cap price-earnings tax-rate growth-rate churn-rate exchange-rate error-rate vacancy-rate default-rate hit-rate revenue-multiple sales-multiple sales-force sales-team margin-call stock-options`,
);

/** "Price target $215" is no price: the word beside the cue makes another thing of it. */
function isOtherCompound({ nodes }: Sentence, { start, end }: Cue): boolean {
  const [before, first, last, after] = [nodes[start - 1], nodes[start], nodes[end - 1], nodes[end]];
  return (
    COMPOUNDS.has(`${last?.lower}-${after?.lower}`) ||
    (end - start === 1 && COMPOUNDS.has(`${before?.lower}-${first?.lower}`))
  );
}

/** Words like a metric's that name something else: what the figure is of, the base does not have. */
export const namesOther = (sentence: Sentence): boolean =>
  sentence.cues.some((cue) => isOtherCompound(sentence, cue));

/** "$8 billion at $112 billion pre-money": a cue in the phrase of another figure like this one says what that one is. */
function isOfFigureBeside(sentence: Sentence, { figure }: Event, cue: Cue): boolean {
  const { nodes, figureNodes, figures } = sentence;
  const unit = figures[nodes[figure]?.figure ?? -1]?.quantity.unit;
  return figureNodes.some((other) => {
    if (other === figure || Math.abs(other - cue.start) > 4) return false;
    if (figures[nodes[other]?.figure ?? -1]?.quantity.unit?.dimension !== unit?.dimension) return false;
    if ((other < figure && cue.start > figure) || (other > figure && cue.start < figure)) return false;
    const { first, last } = phraseOf(sentence, other);
    return cue.start > other && cue.end <= last + 1 && cue.start >= first;
  });
}

/** Of two metrics that one word tells, the one that the base has claims of: "cost" is a price only where it is no build cost. */
function usedFirst(choices: readonly Choice[], { used }: Vocabulary): Choice[] {
  const unused = choices.filter(({ metric, cue }) => cue !== null && !used.has(metric.id));
  return unused.flatMap((one) =>
    choices
      .filter(
        ({ metric, cue, score }) =>
          used.has(metric.id) &&
          cue?.start === one.cue?.start &&
          cue?.end === one.cue?.end &&
          score < one.score,
      )
      .map((other) => ({ ...other, score: one.score + 0.1 })),
  );
}

/** "turned over £1.26bn and made an operating profit of £214m": the noun is the later figure's. */
function isOfLater({ nodes }: Sentence, { phrase }: Event, cue: Cue): boolean {
  if (cue.start <= phrase.last || nodes[cue.end]?.lower !== "of") return false;
  const next = nodes[cue.end + 1];
  return next?.kind === "figure" || (next?.kind === "word" && nodes[cue.end + 2]?.kind === "figure");
}

/** "capital investment" is not also "investment": of the cues that suit a figure, one inside of a longer one says nothing. */
function longestOnly(cues: readonly Cue[], quantity: Quantity): readonly Cue[] {
  const suiting = cues.filter((cue) => cue.metrics.some(({ metric }) => unitFits(metric, quantity) > 0));
  if (suiting.length < 2) return suiting;
  return suiting.filter(
    (cue) =>
      !suiting.some(
        (other) =>
          other !== cue &&
          other.start <= cue.start &&
          other.end >= cue.end &&
          other.end - other.start > cue.end - cue.start,
      ),
  );
}

/** "deal", "agreement": a transfer, but of which kind they do not say. */
function isVague(sentence: Sentence, cue: Cue): boolean {
  return (
    cue.end - cue.start === 1 &&
    ((sentence.nodes[cue.start]?.word.flags ?? 0) & (Is.symmetric | Is.giving)) === Is.symmetric
  );
}

/** "$200 billion on capex", "$30 billion in revenue": what the money is said to be. */
function follows(sentence: Sentence, event: Event, cue: Cue): boolean {
  for (let k = event.phrase.last + 1; k < cue.start; k++) {
    const node = sentence.nodes[k];
    if (node?.kind !== "word" || (sentence.groupOf[k] ?? -1) >= 0) return false;
    if (k === event.phrase.last + 1 && !/^(?:in|on|of|for|as)$/.test(node.lower)) return false;
  }
  return cue.start > event.phrase.last + 1;
}

/** A cue far off, or on the other side of another figure, is worth less. */
function distance(sentence: Sentence, event: Event, cue: Cue, relation: CueRelation): number {
  const { phrase } = event;
  const gap = cue.start > phrase.last ? cue.start - phrase.last : phrase.first - cue.end + 1;
  const beyond = event.group >= 0 && (cue.start > event.to || cue.end <= event.from) ? 1.5 : 0;
  switch (relation) {
    case "clause":
      return Math.min(2.5, Math.max(0, gap) * 0.2) + beyond;
    case "sentence":
      return Math.min(1.5, Math.max(0, gap) * 0.1) + beyond * 0.5;
    case "after":
      return gap * 0.15;
    case "phrase":
      // the head noun decides, not what stands before it
      if (phrase.head >= 0 && cue.end === phrase.head) return isGeneric(sentence, phrase.head) ? -0.5 : 0.5;
      return phrase.head >= 0 && cue.end <= phrase.head
        ? 0.5 + (phrase.head - cue.end) * 0.1
        : cue.end <= phrase.first
          ? 0.2
          : 0;
    default:
      return 0;
  }
}
