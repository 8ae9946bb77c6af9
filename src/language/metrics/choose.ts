import type { Entity, Metric } from "../../base/model.js";
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
import { roleMeant } from "../names/role-words.js";
import type { Continuation } from "../thread/signals.js";
import type { Told } from "../thread/told.js";
import type { Vocabulary } from "../vocabulary.js";
import { tokensOf } from "../words/tokens.js";
import { Is } from "../words/words.js";
import { nounStem } from "./amounts.js";
import { measuresChange } from "./difference.js";
import { frameOf, roleFits, unitFits } from "./frames.js";
import { noAmount } from "./no-amount.js";

/** A metric that a figure may be of, and the words that say so. */
export interface Choice {
  readonly metric: Metric;
  readonly score: number;
  /** Null where only a heading or table head says it. */
  readonly cue: Cue | null;
  readonly relation: CueRelation | "context" | "unit";
  /** What was told before that the words go on from. */
  readonly goesOn?: { readonly told: Told; readonly as: Continuation };
}

/** Texts around a block that may name the metric, with what a cue in them is worth. */
export interface ContextText {
  readonly text: string;
  readonly worth: number;
}

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

/** "On MathBench, Milton reached 90.7%": the kinds of the things named are those that a metric's roles ask for. */
export function byKinds(entities: readonly Entity[], quantity: Quantity, vocabulary: Vocabulary): Choice[] {
  if (entities.length < 2) return [];
  return vocabulary.cues.metrics.flatMap((metric) => {
    const fits = unitFits(metric, quantity);
    if (fits === 0 || !metric.roles?.object) return [];
    const asks = (role: "subject" | "object"): boolean =>
      entities.some((entity) => roleFits(metric, role, entity, vocabulary.kinds) === 1);
    return asks("subject") && asks("object")
      ? [{ metric, score: 3 * fits, cue: null, relation: "context" as const }]
      : [];
  });
}

function namedIn({ nodes }: Sentence): Entity[] {
  return nodes.flatMap((node) => node.entity ?? []);
}

/** "has put $13 billion into OpenAI": a cue with the figure between its words. */
function bySplitCue(sentence: Sentence, event: Event, quantity: Quantity, vocabulary: Vocabulary): Choice[] {
  const group = sentence.groups[event.group];
  const rows = group ? vocabulary.cues.split.get(group.word.stem) : undefined;
  if (!group || !rows) return [];
  return rows.flatMap(({ metric, weight, particle }) => {
    const fits = unitFits(metric, quantity);
    if (fits === 0) return [];
    const said = { metrics: [{ metric, weight }], start: group.main, end: group.main + 1 };
    // "into Helix the fund has put $61 billion"
    if (sentence.nodes[event.from]?.lower === particle && event.from < group.start && !event.isSubject)
      return [{ metric, score: 9 * weight * fits, cue: said, relation: "verb" as const }];
    // "values Helix at $61 billion"
    const between = sentence.nodes.slice(group.end, Math.max(group.end, event.phrase.first));
    if (
      !event.isSubject &&
      between.length > 1 &&
      between.some((node) => node.kind === "word" && node.lower === particle)
    ) {
      return [{ metric, score: 9 * weight * fits, cue: said, relation: "verb" as const }];
    }
    for (
      let k = event.isSubject ? group.end : event.phrase.last + 1;
      k <= event.to && k <= event.phrase.last + 6;
      k++
    ) {
      if (sentence.nodes[k]?.kind !== "word") continue;
      const isLast = sentence.nodes[k]?.lower === "in" && (sentence.nodes[k + 1]?.kind ?? "mark") === "mark";
      // "is putting $5 billion in": into what was spoken of
      if (sentence.nodes[k]?.lower !== particle && !(isLast && particle === "into")) continue;
      const party = sentence.nodes
        .slice(k + 1, k + 5)
        .some((node) => node.kind === "entity" || node.kind === "reference");
      return [
        {
          metric,
          score: (party ? 9 : 6) * weight * fits,
          cue: said,
          relation: "verb" as const,
        },
      ];
    }
    return [];
  });
}

/** No cue, but a verb of giving or getting: it may be any metric that goes from one party to another. */
function byFlow(sentence: Sentence, event: Event, quantity: Quantity, vocabulary: Vocabulary): Choice[] {
  const flow = sentence.groups[event.group]?.word.flows[0];
  const verb = sentence.groups[event.group]?.word.stem ?? "";
  // "Orbit signs with Northlake: $42 billion, seven years"
  const before = sentence.groups.findLast((group) => group.end <= event.phrase.first)?.word.stem ?? "";
  const signs = SIGNS.has(verb) || (event.group < 0 && SIGNS.has(before));
  if (!signs && flow !== "give" && flow !== "take" && flow !== "buy" && flow !== "sell") return [];
  return vocabulary.cues.metrics
    .filter(
      (metric) =>
        frameOf(metric, vocabulary.withObject.has(metric.id)) === "transfer" &&
        unitFits(metric, quantity) === 1,
    )
    .map((metric, order) => ({ metric, score: 2.2 - order * 0.01, cue: null, relation: "context" as const }));
}

const SIGNS = new Set(["sign", "ink", "contract", "order", "book", "partner"]);

/** "a capex commitment": the noun says only that something is promised, the word before it what. */
function isGeneric(sentence: Sentence, node: number): boolean {
  const lower = sentence.nodes[node]?.lower ?? "";
  return /^(?:commitment|pledge|plan|budget|bill|outlay|figure|guidance|target|forecast|programme|program|amount|sum|number|level|record)s?$/.test(
    lower,
  );
}

/** A table's head may name a role: under "Investor" stands who invested. */
function byRoleName(contexts: readonly ContextText[], quantity: Quantity, vocabulary: Vocabulary): Choice[] {
  const heads = contexts
    .filter(({ text, worth }) => worth >= 5 && text.length < 40)
    .map(({ text }) => text.toLowerCase().split(/[^a-z]+/)[0] ?? "");
  if (heads.length === 0) return [];
  return vocabulary.cues.metrics.flatMap((metric) => {
    if (unitFits(metric, quantity) < 0.95 || !metric.roles?.object) return [];
    const names = `${metric.roles.subject} ${metric.roles.object}`
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => word.length > 3);
    const stem = (word: string): string => vocabulary.lexicon(word).stem;
    const isNamed = (head: string): boolean => names.some((name) => stem(name) === stem(head));
    return heads.some((head) => isNamed(head) || roleMeant(head, metric.roles) !== null)
      ? [{ metric, score: 3, cue: null, relation: "context" as const }]
      : [];
  });
}

/** Dimensions of which a base may have many metrics: their units do not say which. */
const COMMON = new Set(["money", "ratio", "count", "time", "score", "date", "state"]);

/** "65 MW is in use": where a base measures only one thing in a unit, the unit says what it is. */
function byDimension(sentence: Sentence, event: Event, quantity: Quantity, vocabulary: Vocabulary): Choice[] {
  const dimension = quantity.unit?.dimension ?? "";
  if (dimension === "" || COMMON.has(dimension.split("/")[0] ?? "")) return [];
  const { head } = event.phrase;
  // "a 5 MW generator" is a generator
  if (head >= 0 && sentence.nodes[head]?.kind === "word" && !isGeneric(sentence, head)) return [];
  const metrics = vocabulary.cues.metrics.filter(
    (metric) => vocabulary.used.has(metric.id) && unitFits(metric, quantity) >= 0.95,
  );
  const few =
    metrics.length > 1 ? metrics.filter((metric) => isTopicHere(sentence, metric, vocabulary)) : [...metrics];
  if (few.length === 0 && metrics.length > 1) {
    const [most, next] = [...metrics].sort((a, b) => claimed(b, vocabulary) - claimed(a, vocabulary));
    if (most && next && claimed(most, vocabulary) >= 2 * claimed(next, vocabulary)) few.push(most);
  }
  return few.length > 2
    ? []
    : few
        .sort((a, b) => claimed(b, vocabulary) - claimed(a, vocabulary))
        .map((metric, order) => ({
          metric,
          score: 2 - order * 0.1,
          cue: null,
          relation: "context" as const,
        }));
}

/** Of how many parties the base has a metric. */
const claimed = (metric: Metric, { partiesOf }: Vocabulary): number => partiesOf.get(metric.id)?.size ?? 0;

/** The base has the metric of something that the sentence names. */
function isTopicHere({ nodes }: Sentence, metric: Metric, { partiesOf }: Vocabulary): boolean {
  const parties = partiesOf.get(metric.id);
  return parties !== undefined && nodes.some((node) => node.entity !== null && parties.has(node.entity.id));
}

/** "two big customers", "three other sites": some of them, not how many there are. */
const SOME =
  /^(?:big|large|larger|largest|bigger|biggest|major|main|key|leading|top|other|rival|remaining|first|last|such|important|famous|small|smaller|former|further|well-known) /i;

/** A count's words without its number: "big customers". */
const nounOf = (text: string): string => text.replace(/^\S+\s+/, "");

/** "one passage", "one contract": the noun's article more than its number. */
function isSingle({ text, nodes }: Sentence, event: Event): boolean {
  const node = nodes[event.figure];
  return node !== undefined && /^one\b/i.test(text.slice(node.start, node.end));
}

/**
 * What is counted decides what a count is of: "200 requests" are no customers, whatever the sentence says of customers.
 * Words that are not the noun ("employs 12,000 people") count less, and only close by.
 */
function countFits(
  metric: Metric,
  { unit, text }: Quantity,
  relation: CueRelation,
  { cues, countedOf }: Vocabulary,
): number {
  if (metric.dimension !== "count" || !unit?.dimension.startsWith("count")) return 1;
  if (SOME.test(nounOf(text))) return 0;
  if (cues.nounWeight(metric, unit.name) > 0 || countedOf().get(metric.id)?.has(nounStem(unit.name)))
    return 1;
  if (relation === "unit" || relation === "sentence") return 0;
  return cues.metrics.some((other) => other.dimension === "count" && cues.nounWeight(other, unit.name) > 0)
    ? 0
    : 0.5;
}

/** "22,000 of the E5": the thing says what is counted. */
function byThing(
  { nodes }: Sentence,
  { phrase }: Event,
  { unit }: Quantity,
  vocabulary: Vocabulary,
): Choice[] {
  if (unit !== null || nodes[phrase.last + 1]?.lower !== "of") return [];
  const after = nodes[phrase.last + 2];
  const thing = after?.entity ?? nodes[phrase.last + 3]?.entity;
  if (!thing || (!after?.entity && after?.lower !== "the")) return [];
  return vocabulary.cues.metrics
    .filter(
      (metric) => metric.dimension === "count" && roleFits(metric, "object", thing, vocabulary.kinds) === 1,
    )
    .map((metric) => ({ metric, score: 8, cue: null, relation: "unit" as const }));
}

/** What a noun is worth that claims of the metric count. */
const COUNTED = 0.85;

/** "An output of 12,600 robots": of several metrics that are told in one noun, the one that another word says. */
function byNoun(said: readonly Choice[], counted: readonly Choice[]): readonly Choice[] {
  const clear = counted.filter(({ score }) => score > 8);
  if (clear.length < 2) return counted;
  const most = Math.max(...clear.map(({ score }) => score));
  return counted.map((choice) => {
    const other = said.find(
      ({ metric, cue, relation }) =>
        cue !== null && relation !== "unit" && relation !== "sentence" && metric === choice.metric,
    );
    return other ? { ...other, score: most + 0.5 + 0.01 * other.score } : choice;
  });
}

/** Counts are told by what is counted: by its noun, or by the kind of the entity that it names. */
function byUnit(sentence: Sentence, event: Event, quantity: Quantity, vocabulary: Vocabulary): Choice[] {
  const unit = quantity.unit;
  const rate = unit?.dimension === "count/time";
  if (!unit || (unit.dimension !== "count" && !rate) || isSingle(sentence, event)) return [];
  const some = SOME.test(nounOf(quantity.text)) ? 0.15 : 1;
  const choices: Choice[] = [];
  // "1,000 companies" are customers where they use something
  const uses = sentence.groups[event.group]?.word.flows.includes("use") ?? false;
  const inner = sentence.nodes[event.figure]?.inner ?? [];
  for (const metric of vocabulary.cues.metrics) {
    if (metric.dimension !== "count" || (rate && metric.id !== "count")) continue;
    const noun =
      vocabulary.cues.nounWeight(metric, unit.name) *
      (uses || !vocabulary.cues.isWeakNoun(unit.name) ? 1 : 0.15);
    const named = inner.some((entity) => roleFits(metric, "object", entity, vocabulary.kinds) === 1)
      ? 0.95
      : 0;
    const own = vocabulary.countedOf().get(metric.id)?.has(nounStem(unit.name)) ? COUNTED : 0;
    const weight = Math.max(noun, named, own) * some;
    if (weight > 0) choices.push({ metric, score: 10.5 * weight, cue: null, relation: "unit" });
    else if (metric.cues.length === 0 && frameOf(metric) === "count" && metric.id === "count")
      choices.push({ metric, score: 2, cue: null, relation: "unit" });
  }
  return choices;
}
