import type { Entity, Metric } from "../../base/model.js";
import type { Figure, Quantity } from "../../quantity/quantity.js";
import type { Event } from "../grammar/event.js";
import type { Cue, Sentence } from "../grammar/sentence.js";
import type { Reasoned } from "../roles/readings.js";
import type { Scene } from "../scene.js";
import type { Told } from "../thread/told.js";
import type { Vocabulary } from "../vocabulary.js";
import { GENERIC } from "../words/generic-nouns.js";
import { stemOf } from "../words/stem.js";
import { AUXILIARY, Is } from "../words/words.js";
import { type Amount, type Likeness, likenessOf } from "./amounts.js";
import { unitFits } from "./frames.js";
import { noAmount } from "./no-amount.js";

/** As clear as a unit alone: see `Reading.cue`. */
const CUE = 1.5;
const IN_CLAUSE = 0.66;
const JUST_TOLD = 0.64;
const IN_MIND = 0.56;
/** Whom a document is about has been named this near: see `theme.ts`. */
const THEME = 0.6;
/** Of a party with more figures hardly one alone is meant. */
const MOST = 400;

/** Dimensions of which so much is told that an order says nothing. */
const ANYTHING = /^(?:ratio|score|count)$/;

/**
 * What a figure is of whose words do not say it, where the base does: of all that it has of the party, only one thing
 * is so much ("They are running at $5 billion", "The T4: $2 an hour"). Null where several are, or words say something
 * that the base does not have.
 */
export function byBase(
  scene: Scene,
  index: number,
  sentence: Sentence,
  event: Event,
  { quantity }: Figure,
  entityOf: (node: number) => Entity | null,
  told: readonly Told[],
  vocabulary: Vocabulary,
  read: Reasoned | null,
  cue: Cue | null,
): Reasoned | null {
  if (read !== null && isOfBase(read, vocabulary)) return null;
  if (!isAmount(quantity) || vocabulary.topics.size === 0) return null;
  if (noAmount(sentence, event, quantity) !== null) return null;
  const words = saidOf(sentence, event, cue);
  if (words === null) return null;
  const nouns = [...words.nouns, ...countedIn(quantity)];
  const said = { nouns, plainly: read === null && words.plainly };
  for (const { ids, score, only, order } of partiesAt(scene, index, sentence, event, entityOf, told)) {
    const likely = ids.flatMap((id) => {
      const own = vocabulary.amountsOf().get(id) ?? [];
      return own.length > MOST ? [] : own.filter((amount) => only === null || isTopicOf(amount, only));
    });
    const found = meant(likely, said, order, sentence, quantity, ids, vocabulary);
    if (found) {
      const { subject, metric, object } = found;
      return { subject, metric, object, score, cue: CUE, subjectNode: -1, objectNode: -1 };
    }
    if (likely.length > 0 && only === null) return null;
  }
  return null;
}

/** The base has the metric of one of the parties that were read. */
function isOfBase({ subject, metric, object }: Reasoned, { topicsOf, entities }: Vocabulary): boolean {
  const isKin = (a: string | null, b: string | null): boolean =>
    a !== null && b !== null && (entities.isWithin(a, b) || entities.isWithin(b, a));
  const topics = topicsOf.get(metric) ?? [];
  if (subject === null && object === null) return topics.length > 0;
  return topics.some(
    (topic) =>
      isKin(topic.subject, subject) ||
      isKin(topic.object, object) ||
      (subject !== null && object !== null && (isKin(topic.subject, object) || isKin(topic.object, subject))),
  );
}

const isTopicOf = (one: Amount, { subject, metric, object }: Told): boolean =>
  one.metric === metric && one.subject === subject && (object === null || one.object === object);

/** Of a bare number only a large one is likely to be a count whose noun goes without saying. */
function isAmount({ unit, value }: Quantity): boolean {
  if (unit === null) return value !== null && Number(value) >= LARGE && !isYear(value);
  return unit.dimension !== "time" && unit.dimension !== "date";
}

const LARGE = 1000;
const isYear = (value: string): boolean => /^(?:19|20)\d\d$/.test(value);

/** The one topic whose figure it is or was to be; else the only one of its order. */
function meant(
  amounts: readonly Amount[],
  said: Said,
  order: boolean,
  sentence: Sentence,
  quantity: Quantity,
  ids: readonly string[],
  { cues, entities }: Vocabulary,
): Amount | null {
  const byLikeness = new Map<Likeness, Amount[]>();
  for (const amount of amounts) {
    const metric = cues.byId.get(amount.metric);
    if (!metric || !says(said.nouns, metric, amount.quantity) || unitFits(metric, quantity) < 0.6) continue;
    const likeness = likenessOf(quantity, amount.quantity);
    if (likeness === "none") continue;
    const list = byLikeness.get(likeness) ?? [];
    list.push(amount);
    byLikeness.set(likeness, list);
  }
  const names = sentence.nodes.flatMap(({ entity }) => entity ?? []);
  const isNamed = (id: string | null): boolean =>
    id === null ||
    ids.includes(id) ||
    names.some((one) => entities.isWithin(one.id, id) || entities.isWithin(id, one.id));
  for (const likeness of ["equal", "slip", "order"] as const) {
    const all = byLikeness.get(likeness) ?? [];
    if (all.length === 0) continue;
    const dimension = quantity.unit?.dimension ?? "count";
    if (likeness === "order" && (!order || !said.plainly || ANYTHING.test(dimension))) return null;
    const named = all.filter(({ subject, object }) => isNamed(subject) && isNamed(object));
    const rivals = named.length > 0 ? named : all;
    const [only] = rivals;
    return only && rivals.every((one) => one.metric === only.metric && one.object === only.object)
      ? only
      : null;
  }
  return null;
}

/** What the words say of a figure: nouns that its metric must have, and whether its verb says no more than "has" or "is". */
interface Said {
  readonly nouns: readonly string[];
  readonly plainly: boolean;
}

/** Null where the figure is no party's own: it is the subject, or the sentence denies it. */
function saidOf(
  sentence: Sentence,
  { phrase, subject, group, isSubject, clause }: Event,
  cue: Cue | null,
): Said | null {
  const { nodes, groups, clauseOf, groupOf } = sentence;
  const verb = groups[group];
  if (isSubject || verb?.negated) return null;
  const nouns: string[] = [];
  const add = (at: number): void => {
    const node = nodes[at];
    // a word that tells many things, of none of which the base has this
    if (cue !== null && at >= cue.start && at < cue.end) return;
    if (node?.kind !== "word" || (groupOf[at] ?? -1) >= 0 || (node.word.flags & FUNCTION) !== 0) return;
    if (!GENERIC.has(node.word.stem) && !GENERIC.has(node.lower)) nouns.push(node.word.stem);
  };
  for (let k = phrase.first; k <= phrase.last; k++) if (nodes[k]?.kind === "word") add(k);
  if (phrase.of >= 0) add(phrase.of);
  if (subject.kind === "other" && nodes[subject.head]?.kind === "word") add(subject.head);
  // "57% of the market", "$3 billion in cash"
  const isOf = /^(?:of|in|for|on|worth|more|less|from)$/.test(nodes[phrase.last + 1]?.lower ?? "");
  if (isOf)
    for (let k = phrase.last + 2; k < nodes.length && k < phrase.last + 6; k++) {
      const node = nodes[k];
      if (!node || node.kind === "mark" || (groupOf[k] ?? -1) >= 0) break;
      // "in the bank"
      if (node.kind === "reference") nouns.push(stemOf(node.lower.split(" ").at(-1) ?? "").stem);
      if (k > phrase.last + 2 && node.kind === "word" && node.word.flags & Is.preposition) break;
      add(k);
    }
  if (!verb)
    for (let k = phrase.first - 1; k >= 0 && clauseOf[k] === clause && nodes[k]?.kind !== "figure"; k--) {
      if (nodes[k]?.lower === ";" || nodes[k]?.lower === ".") break;
      add(k);
    }
  const light = !verb || LIGHT.has(verb.word.stem) || (verb.word.flags & (Is.be | Is.have)) !== 0;
  return {
    nouns,
    plainly: light && nouns.length === 0 && (!isOf || nodes[phrase.last + 2]?.kind === "time"),
  };
}

const FUNCTION =
  Is.preposition |
  Is.determiner |
  Is.adverb |
  Is.conjunction |
  Is.to |
  Is.pronoun |
  Is.subordinator |
  AUXILIARY;

/** Stems of verbs that say no more than that something has or is at so much, or is to be. */
const LIGHT: ReadonlySet<string> = new Set(
  "manag stand count get do post reach hit sit run com achiev show record work amount aim target guid expect forecast".split(
    " ",
  ),
);

/** Every noun is one of the metric's own words, or of what the claim counts. */
function says(nouns: readonly string[], metric: Metric, { unit }: Quantity): boolean {
  if (nouns.length === 0) return true;
  const own = [unit?.name ?? "", metric.name, metric.id.replaceAll("-", " "), ...metric.cues]
    .flatMap((phrase) => phrase.toLowerCase().split(/[^a-z]+/))
    .map((word) => stemOf(word).stem);
  return nouns.every((noun) => own.includes(noun));
}

/** The noun that a count has: "desks" are no employees. */
function countedIn({ unit }: Quantity): string[] {
  const noun = unit?.dimension === "count" ? unit.name.split(" ").at(-1) : undefined;
  return noun === undefined ? [] : [stemOf(noun.toLowerCase()).stem];
}

interface Party {
  readonly ids: readonly string[];
  readonly score: number;
  /** Only this topic of its. */
  readonly only: Told | null;
  /** Whether a figure of the same order will do. */
  readonly order: boolean;
}

/** Whose figure it may be, nearest first: the subject's, the names' of the clause, of those told just before, of the theme. */
function partiesAt(
  scene: Scene,
  index: number,
  sentence: Sentence,
  { subject, clause }: Event,
  entityOf: (node: number) => Entity | null,
  told: readonly Told[],
): Party[] {
  const party = (ids: readonly string[], score: number, order = true, only: Told | null = null): Party => ({
    ids: [...new Set(ids)],
    score,
    order,
    only,
  });
  const heads = headsOf(scene);
  if (heads.length > 0) return [party(heads, IN_CLAUSE)];
  const head = subject.kind === "party" ? subject.node : subject.kind === "other" ? subject.possessor : -1;
  const entity = head >= 0 ? entityOf(head) : null;
  const last = told.findLast(({ sentence: at, quantity }) => at >= index - 1 && quantity !== null);
  const again = last?.subject != null ? [party([last.subject], JUST_TOLD, false, last)] : [];
  if (entity) return [...(isPronoun(sentence, head) ? again : []), party([entity.id], IN_CLAUSE)];
  const own = sentence.nodes.flatMap((node, at) =>
    node.entity !== null && sentence.clauseOf[at] === clause ? [node.entity.id] : [],
  );
  if (own.length > 0) return [party(own, IN_CLAUSE)];
  if (sentence.nodes.some(({ entity: other }) => other !== null)) return [];
  const parties = [...again];
  if (last?.subject) parties.push(party([last.subject], IN_MIND));
  for (let k = index - 1; k >= 0 && k >= index - 2; k--) {
    if (!scene.names(k)) continue;
    const ids = scene.sentence(k).nodes.flatMap(({ entity: other }) => other?.id ?? []);
    if (ids.length === 0) continue;
    parties.push(party(ids, IN_MIND));
    break;
  }
  const themes = [...scene.before(index).mentioned].filter(([, nearness]) => nearness >= THEME);
  parties.push(...themes.map(([{ id }]) => party([id], IN_MIND, false)));
  return parties;
}

/** Whom the heads of a cell's row and column name. */
function headsOf({ block: { kind, context }, aside }: Scene): string[] {
  if (kind !== "cell") return [];
  return [context.rowHead, context.columnHead].flatMap((head) =>
    head ? aside(head).nodes.flatMap(({ entity }) => entity?.id ?? []) : [],
  );
}

const isPronoun = ({ nodes }: Sentence, at: number): boolean =>
  /^(?:it|they|that|this|which)$/.test(nodes[at]?.lower ?? "");
