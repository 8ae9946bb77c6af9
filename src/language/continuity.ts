import type { Entity, Metric } from "../base/model.js";
import type { Figure, Quantity } from "../quantity/quantity.js";
import type { Argument, Arguments, Situation } from "./arguments.js";
import { attributeArguments } from "./attribute.js";
import type { Choice } from "./choose.js";
import { cueEvent, type Event } from "./event.js";
import { type Frame, frameOf, isMoney, unitFits } from "./frames.js";
import { linkOf } from "./grammar.js";
import type { Reasoned } from "./readings.js";
import { entityAt, isOrganisation } from "./reference.js";
import type { Scene } from "./scene.js";
import type { Sentence } from "./sentence.js";
import { transferArguments } from "./transfer.js";
import type { Vocabulary } from "./vocabulary.js";
import { Is } from "./words.js";

/** What was told of a metric earlier in the paragraph: what "a further $20 billion" goes on from. */
export interface Told {
  readonly metric: string;
  readonly subject: string | null;
  readonly object: string | null;
  /** Null for a sentence that named the metric without a figure. */
  readonly quantity: Quantity | null;
  /** Index of the sentence in its block. */
  readonly sentence: number;
}

/** Where a figure stands in its paragraph, and what was told before it. */
export interface Thread {
  readonly told: readonly Told[];
  readonly index: number;
  readonly scene: Scene;
  readonly vocabulary: Vocabulary;
}

/** Parties that the words leave out, and that were told just before: "and a further $20 billion later". */
export function inherit(own: Arguments, situation: Situation, frame: Frame, thread: Thread): Arguments {
  const isOpen = isUnclearIt(situation);
  const has = (role: "subject" | "object"): boolean =>
    (own.blocked[role] && !isOpen) ||
    own.found.some((argument) => argument.role === role && argument.score > 0.5);
  const wanted =
    frame === "attribute" || frame === "count" ? (["subject"] as const) : (["subject", "object"] as const);
  const roles = wanted.filter((role) => !has(role));
  const settled = settleBySibling(own, situation, thread);
  if (settled) return settled;
  if (
    own.foreign ||
    roles.length === 0 ||
    own.found.some((argument) => argument.role === "either" && argument.score > 0.5)
  )
    return own;
  const added = roles.flatMap((role) => inheritRole(role, own, situation, thread) ?? []);
  if (added.length === 0 && frame !== "transfer" && roles.includes("subject")) {
    const only = onlyParty(situation, thread);
    if (only) added.push(only);
  }
  const blocked = isOpen && added.length > 0 ? { subject: false, object: own.blocked.object } : own.blocked;
  return added.length === 0 ? own : { ...own, blocked, found: [...own.found, ...added] };
}

/** "It was $9 billion in 2025": of whom, the sentence before says if it told the same. */
function isUnclearIt({ sentence, event, entityOf }: Situation): boolean {
  const { subject } = event;
  return (
    subject.kind === "party" &&
    /^(?:it|that|this)$/.test(sentence.nodes[subject.node]?.lower ?? "") &&
    entityOf(subject.node) === null
  );
}

/** "a 2-gigawatt deal to supply OpenAI and a 5-gigawatt deal with Anthropic": who gave in the first gives in the second. */
function settleBySibling(own: Arguments, { metric }: Situation, { told, index }: Thread): Arguments | null {
  const open = own.found.filter((argument) => argument.role === "either");
  if (open.length < 2 || own.found.some((argument) => argument.role !== "either" && argument.score > 0.6))
    return null;
  const sibling = told.filter((other) => other.metric === metric.id && other.sentence === index).at(-1);
  if (!sibling) return null;
  for (const role of ["subject", "object"] as const) {
    const same = open.find((argument) => argument.entity.id === sibling[role]);
    if (!same) continue;
    const counter = role === "subject" ? "object" : "subject";
    return {
      ...own,
      found: open.map((argument) => ({
        ...argument,
        role: argument.entity === same.entity ? role : counter,
        score: argument.score + 0.2,
      })),
    };
  }
  return null;
}

function inheritRole(
  role: "subject" | "object",
  own: Arguments,
  { sentence, event, metric }: Situation,
  thread: Thread,
): Argument | null {
  const { index, vocabulary } = thread;
  const other = role === "subject" ? "object" : "subject";
  const known = best(own, other);
  for (const source of sources(thread, metric.id)) {
    const id = source[role];
    if (id === null) continue;
    const near = source.sentence === index;
    if (near && role === "subject" && hasOwnSubject(sentence, event, source)) continue;
    const agrees = known !== null && source[other] === known.id;
    if (known !== null && source[other] !== null && !agrees && !near) continue;
    const follows =
      near ||
      (source.sentence === index - 1 &&
        continues(sentence, event) &&
        namesOnly(sentence, source, vocabulary) &&
        namesOnly(thread.scene.sentence(source.sentence), source, vocabulary));
    // that one party is the same does not say who the giver is: "its total outside investment"
    if (!follows && !(agrees && role === "object")) continue;
    const entity = vocabulary.entities.byId.get(id);
    if (!entity || entity === known) continue;
    return { role, entity, score: near ? 0.7 : agrees ? 0.6 : 0.58, node: -1 };
  }
  return role === "subject" ? inExchange(known, metric, thread) : null;
}

/** "Helix will spend $60 billion; Palisade has signed for $18 billion": the clause has a party of its own for it. */
function hasOwnSubject({ nodes }: Sentence, { subject }: Event, source: Told): boolean {
  const own = subject.kind === "party" ? nodes[subject.node]?.entity : null;
  return own != null && own.id !== source.subject && own.id !== source.object;
}

/** A sentence that brings in others is about them: "a further $6 billion" there is not the first one's. */
function namesOnly({ nodes }: Sentence, { subject, object }: Told, { entities }: Vocabulary): boolean {
  return nodes.every(({ entity }) => {
    if (!entity || !isOrganisation(entity)) return true;
    return [subject, object].some(
      (party) =>
        party !== null && (entities.isWithin(entity.id, party) || entities.isWithin(party, entity.id)),
    );
  });
}

/** "committed to spend $100 billion on AWS, securing 5 gigawatts": the goods come from whoever gets the money. */
function inExchange(
  getter: Entity | null,
  metric: Metric,
  { told, index, vocabulary }: Thread,
): Argument | null {
  if (!getter || isMoney(metric) || frameOf(metric) !== "transfer") return null;
  const paid = told.findLast(
    (other) => other.sentence === index && other.subject === getter.id && other.object !== null,
  );
  const role = paid ? vocabulary.cues.byId.get(paid.metric)?.roles?.object : null;
  if (!paid?.object || !/provider|supplier|seller|vendor|contractor/.test(role ?? "")) return null;
  const entity = vocabulary.entities.byId.get(paid.object);
  return entity ? { role: "subject", entity, score: 0.62, node: -1 } : null;
}

function best(own: Arguments, role: "subject" | "object"): Entity | null {
  const found = own.found.filter((argument) => argument.role === role).sort((a, b) => b.score - a.score);
  return found[0]?.entity ?? null;
}

/** What was told of a metric in this sentence and the two before, nearest first; also by sentences without a figure. */
function sources({ told, index, scene, vocabulary }: Thread, metric: string): Told[] {
  const found = told.filter((other) => other.metric === metric && other.sentence >= index - 2).reverse();
  for (let k = index - 1; k >= 0 && k >= index - 2; k--) {
    if (scene.figuresIn(k).length === 0) found.push(...mentionsOf(scene, k, metric, vocabulary));
  }
  return found;
}

/** Parties of a metric that a sentence speaks of without giving its figure. */
function mentionsOf(scene: Scene, index: number, id: string, vocabulary: Vocabulary): Told[] {
  const sentence = scene.sentence(index);
  const cue = sentence.cues.find((other) =>
    other.metrics.some((of) => of.metric.id === id && of.weight > 0.5),
  );
  const metric = cue?.metrics.find((of) => of.metric.id === id)?.metric;
  if (!cue || !metric) return [];
  const event = cueEvent(sentence, cue);
  const before = scene.before(index);
  const situation: Situation = {
    sentence,
    event,
    metric,
    choice: { metric, score: 5, cue, relation: "verb" },
    entityOf: (node) => entityAt(sentence, node, before, vocabulary),
    fits: (_role, entity) => (isOrganisation(entity) ? 0.5 : 0.25),
  };
  const found = metric.roles?.object ? transferArguments(situation) : attributeArguments(situation);
  if (found.foreign) return [];
  const of = (role: "subject" | "object"): string | null => {
    const top = found.found
      .filter((argument) => argument.role === role && argument.score > 0.6)
      .sort((a, b) => b.score - a.score)[0];
    return top?.entity.id ?? null;
  };
  return [{ metric: id, subject: of("subject"), object: of("object"), quantity: null, sentence: index }];
}

/** The only organisation that a sentence names must be the one whose figure it gives. */
function onlyParty({ sentence, fits }: Situation, { index, scene }: Thread): Argument | null {
  const only = (other: Sentence): Entity | null | undefined => {
    const asked = new Set<Entity>();
    const organisations = new Set<Entity>();
    other.nodes.forEach(({ entity }, at) => {
      if (!entity || COMPARED.has(linkOf(other, at).preposition ?? "")) return;
      if (fits("subject", entity) === 1) asked.add(entity);
      else if (isOrganisation(entity) && fits("subject", entity) >= 0.5) organisations.add(entity);
    });
    const named = asked.size > 0 ? asked : organisations;
    return named.size === 1 ? [...named][0] : named.size > 1 ? null : undefined;
  };
  const told = (entity: Entity, score: number): Argument => ({ role: "subject", entity, score, node: -1 });
  const here = only(sentence);
  if (here) return told(here, 0.58);
  if (here === null) return null;
  for (let k = index - 1; k >= 0 && k >= index - 3; k--) {
    const before = only(scene.sentence(k));
    if (before) return told(before, 0.54 - (index - k) * 0.01);
    if (before === null) return null;
  }
  // what the section or the page is about
  for (const heading of scene.before(index).headings()) {
    const about = only(heading);
    if (about) return told(about, 0.5);
    if (about === null) return null;
  }
  return null;
}

/** After these, a name is what something is measured against, not whose figure it is. */
const COMPARED = new Set([
  "with",
  "than",
  "against",
  "versus",
  "vs",
  "to",
  "like",
  "unlike",
  "from",
  "by",
  "into",
]);

const GOING_ON = new Set([
  "further",
  "additional",
  "another",
  "extra",
  "rest",
  "remainder",
  "remaining",
  "more",
  "combined",
  "total",
  "that",
  "those",
  "this",
  "same",
  "altogether",
  "latter",
]);

/** The sentence names nobody of its own, or has a word that goes on from the one before. */
function continues(sentence: Sentence, event: Event): boolean {
  const { nodes, groups } = sentence;
  const named = nodes.some((node) => node.kind === "entity");
  if (!named)
    return !nodes.some(
      (node, index) =>
        node.kind === "word" &&
        node.capital &&
        index > 0 &&
        !sentence.titleCase &&
        nodes[index - 1]?.capital === true &&
        (groups[0]?.start ?? 0) > index,
    );
  return goesOnNear(sentence, event, 3);
}

/** Of those, the ones that say by themselves that more of the same follows. */
const FURTHER = new Set([
  "further",
  "additional",
  "another",
  "extra",
  "rest",
  "remainder",
  "remaining",
  "more",
  "latter",
  "balance",
  "first",
  "tranche",
  "instalment",
  "installment",
]);

function goesOnNear(
  { nodes }: Sentence,
  event: Event,
  reach: number,
  words: ReadonlySet<string> = GOING_ON,
): boolean {
  for (
    let k = Math.max(0, event.phrase.first - reach);
    k <= Math.min(nodes.length - 1, event.phrase.last + 2);
    k++
  ) {
    if (words.has(nodes[k]?.lower ?? "")) return true;
  }
  return false;
}

/** No cue of its own, but a word that goes on from a figure of the same dimension just before. */
export function goesOn(
  sentence: Sentence,
  event: Event,
  figure: Figure,
  { told, index, scene, vocabulary }: Thread,
): Choice | null {
  const counted = countedBefore(sentence, event, figure, told, index);
  if (counted) return ofThem(counted, vocabulary);
  const last =
    lastOf(figure, told, index) ??
    cueBefore(figure, scene, index) ??
    askedFor(figure, scene, index, vocabulary);
  if (!last) return null;
  if (
    !/\b(?:further|additional|another|extra|more|remaining)\b/i.test(figure.text) &&
    !goesOnNear(sentence, event, 2, FURTHER) &&
    !isSecondSubject(sentence, event, last) &&
    !pointsBack(sentence) &&
    !isSameAgain(sentence, event) &&
    !/^\W*of (?:this|that|these|those|it|which)\b/i.test(
      sentence.text.slice(sentence.start, sentence.start + 24),
    ) &&
    !isAsked(scene, index)
  )
    return null;
  const metric = vocabulary.cues.byId.get(last.metric);
  return metric && unitFits(metric, figure.quantity) > 0
    ? { metric, score: 3.2, cue: null, relation: "context" }
    : null;
}

/** "More than 95,000 of them": the things counted just before. */
function countedBefore(
  { nodes }: Sentence,
  { phrase }: Event,
  { quantity }: Figure,
  told: readonly Told[],
  index: number,
): Told | null {
  const [of, them] = [nodes[phrase.last + 1]?.lower, nodes[phrase.last + 2]?.lower];
  if (of !== "of" || !/^(?:them|these|those)$/.test(them ?? "") || quantity.unit !== null) return null;
  const last = told.findLast((other) => other.quantity?.unit?.dimension === "count");
  return last && last.sentence >= index - 2 ? last : null;
}

function ofThem({ metric }: Told, { cues }: Vocabulary): Choice | null {
  const of = cues.byId.get(metric);
  return of ? { metric: of, score: 5, cue: null, relation: "context" } : null;
}

const FORESEES = new Set(["guid", "guide", "expect", "forecast", "target", "foresee", "predict"]);

/** "In October it was $3.1 billion", "for 2026 it guides to $12 billion": the same again at another time. */
function isSameAgain({ nodes, groups }: Sentence, { subject, group, isSubject, phrase }: Event): boolean {
  const verb = groups[group];
  if (!verb || isSubject) return false;
  const direct =
    verb.end === phrase.first || (verb.end === phrase.first - 1 && nodes[verb.end]?.lower === "to");
  if (!direct) return false;
  if (FORESEES.has(verb.word.stem)) return true;
  return (
    (verb.word.flags & Is.be) !== 0 &&
    subject.kind === "party" &&
    /^(?:it|this|that)$/.test(nodes[subject.node]?.lower ?? "")
  );
}

/** The sentence before asks, this one answers: in the paragraph, or as the first of the next one. */
function questionBefore({ previous, sentence }: Scene, index: number): Sentence | null {
  const last = previous ? previous.spans().length - 1 : -1;
  const asked = index > 0 ? sentence(index - 1) : last >= 0 ? (previous?.sentence(last) ?? null) : null;
  // "**Orders.** Orbit accounts for $42 billion"
  if (asked && index === 1 && asked.groups.length === 0 && asked.nodes.length <= 4) return asked;
  return asked && /\?["”’)*_\s]*$/.test(asked.text.slice(asked.start, asked.end)) ? asked : null;
}

function isAsked(scene: Scene, index: number): boolean {
  return questionBefore(scene, index) !== null;
}

/** The metric that the question before asks for, where it is only one. */
function askedFor(
  figure: Figure,
  scene: Scene,
  index: number,
  { used }: Vocabulary,
): { readonly metric: string } | null {
  const asked = questionBefore(scene, index);
  const cues =
    asked?.cues.flatMap((cue) =>
      cue.metrics.filter(
        (of) => of.weight > 0.5 && used.has(of.metric.id) && unitFits(of.metric, figure.quantity) === 1,
      ),
    ) ?? [];
  const metrics = new Set(cues.map((of) => of.metric.id));
  const [only] = metrics;
  return only !== undefined && metrics.size === 1 ? { metric: only } : null;
}

/** "That makes up to $25 billion in new money": what was just told, in other words. */
function pointsBack({ nodes, groups }: Sentence): boolean {
  const first = nodes[0]?.lower;
  if (
    first !== "that" &&
    first !== "this" &&
    first !== "together" &&
    first !== "altogether" &&
    first !== "combined"
  )
    return false;
  const says = /^(?:makes?|made|means?|meant|brings?|brought|comes?|came|adds?|takes?|gives?)$/;
  return (
    (groups[0]?.start === 1 || says.test(nodes[1]?.lower ?? "")) &&
    !nodes.some((node) => node.kind === "entity")
  );
}

/** "$7 billion was spent in 2025, and $11 billion is foreseen for 2026": the same thing again, as a subject with its own verb. */
function isSecondSubject(
  { nodes, clauseOf }: Sentence,
  { isSubject, phrase, clause }: Event,
  last: { readonly metric: string; readonly sentence?: number },
): boolean {
  if (!isSubject || last.sentence === undefined) return false;
  const joins = nodes[phrase.first - 1];
  const and = joins?.kind === "word" ? (joins.word.flags & Is.conjunction) !== 0 : joins?.lower === ";";
  return (
    and &&
    !nodes.some(
      (node, at) => clauseOf[at] === clause && (node.kind === "entity" || node.kind === "reference"),
    )
  );
}

/** The metric that the sentence before speaks of without a figure: "Globex invested in Initech. It put in another $3 billion." */
function cueBefore(figure: Figure, scene: Scene, index: number): { readonly metric: string } | null {
  if (index === 0 || scene.figuresIn(index - 1).length > 0) return null;
  const cues = scene
    .sentence(index - 1)
    .cues.flatMap((cue) =>
      cue.metrics.filter((of) => of.weight > 0.5 && unitFits(of.metric, figure.quantity) === 1),
    );
  return cues.length === 1 && cues[0] ? { metric: cues[0].metric.id } : null;
}

function lastOf(figure: Figure, told: readonly Told[], index: number): Told | null {
  const last = told.filter((other) => other.quantity !== null).at(-1);
  const dimension = figure.quantity.unit?.dimension ?? null;
  if (!last || last.sentence < index - 1 || dimension === null || dimension === "count") return null;
  return last.quantity?.unit?.dimension === dimension ? last : null;
}

/** What the paragraph was about stays a reading, behind what the words say now. */
export function sameAsBefore(
  choices: readonly Choice[],
  figure: Figure,
  told: readonly Told[],
  index: number,
  vocabulary: Vocabulary,
): Choice | null {
  const last = lastOf(figure, told, index);
  const top = choices[0];
  const metric = last ? vocabulary.cues.byId.get(last.metric) : undefined;
  if (!top || !metric || choices.some((choice) => choice.metric === metric)) return null;
  return { metric, score: top.score * 0.6, cue: null, relation: "context" };
}

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

/** What two figures of the same value and unit have in common. */
export function valueKey({ quantity }: Figure): string {
  return `${quantity.value ?? `${quantity.low}-${quantity.high}`} ${quantity.unit?.id ?? ""}`;
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
  const last = told.at(-1);
  if (
    !last ||
    last.sentence !== index ||
    baseUnit(last.quantity) !== baseUnit(figure.quantity) ||
    figure.quantity.unit === null
  )
    return null;
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
  const next = sentence.nodes[event.phrase.last + 1];
  const owner = sentence.nodes[event.phrase.last + 2];
  if (
    next?.kind === "word" &&
    /^(?:for|at|by|from|on)$/.test(next.lower) &&
    owner &&
    (owner.kind === "entity" || owner.kind === "reference")
  ) {
    if (!owner.entity) return null;
    return {
      subject: owner.entity.id,
      metric: last.metric,
      object: last.object,
      score: 0.72,
      subjectNode: event.phrase.last + 2,
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
