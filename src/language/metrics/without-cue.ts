import type { Entity, Metric } from "../../base/model.js";
import type { Quantity } from "../../quantity/quantity.js";
import type { CueRelation, Event } from "../grammar/event.js";
import type { Sentence } from "../grammar/sentence.js";
import { roleMeant } from "../names/role-words.js";
import type { Vocabulary } from "../vocabulary.js";
import { nounStem } from "./amounts.js";
import type { Choice, ContextText } from "./choice.js";
import { frameOf, roleFits, unitFits } from "./frames.js";

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

export function namedIn({ nodes }: Sentence): Entity[] {
  return nodes.flatMap((node) => node.entity ?? []);
}

/** "has put $13 billion into OpenAI": a cue with the figure between its words. */
export function bySplitCue(
  sentence: Sentence,
  event: Event,
  quantity: Quantity,
  vocabulary: Vocabulary,
): Choice[] {
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
export function byFlow(
  sentence: Sentence,
  event: Event,
  quantity: Quantity,
  vocabulary: Vocabulary,
): Choice[] {
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
export function isGeneric(sentence: Sentence, node: number): boolean {
  const lower = sentence.nodes[node]?.lower ?? "";
  return /^(?:commitment|pledge|plan|budget|bill|outlay|figure|guidance|target|forecast|programme|program|amount|sum|number|level|record)s?$/.test(
    lower,
  );
}

/** A table's head may name a role: under "Investor" stands who invested. */
export function byRoleName(
  contexts: readonly ContextText[],
  quantity: Quantity,
  vocabulary: Vocabulary,
): Choice[] {
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
export function byDimension(
  sentence: Sentence,
  event: Event,
  quantity: Quantity,
  vocabulary: Vocabulary,
): Choice[] {
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
export function countFits(
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
export function byThing(
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
export function byNoun(said: readonly Choice[], counted: readonly Choice[]): readonly Choice[] {
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
export function byUnit(
  sentence: Sentence,
  event: Event,
  quantity: Quantity,
  vocabulary: Vocabulary,
): Choice[] {
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
