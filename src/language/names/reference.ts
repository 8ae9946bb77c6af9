import type { Entity } from "../../base/model.js";
import { closedWords } from "../../text/closed-words.js";
import { isParty, subjectOf } from "../grammar/grammar.js";
import type { Sentence } from "../grammar/sentence.js";
import { isAlike } from "../metrics/frames.js";
import type { Vocabulary } from "../vocabulary.js";
import { Is } from "../words/words.js";
import { lastWordOf } from "./entities.js";
import { isRoleWord } from "./role-words.js";

/** What came before a sentence: earlier sentences of its paragraph, nearest first, then headings and title. */
export interface Before {
  readonly sentences: () => readonly Sentence[];
  readonly headings: () => readonly Sentence[];
  /** All that the document has named so far in its opening and in sentences that were read, and how much each is in mind. */
  readonly mentioned: ReadonlyMap<Entity, number>;
  /** Whom the document has called what so far: the noun and the one it stands for, null where it stood for several. */
  readonly described?: ReadonlyMap<string, Entity | null>;
  /** Whom the one who speaks speaks for. */
  readonly speaker?: Entity | null;
}

const NOTHING: Before = { sentences: () => [], headings: () => [], mentioned: new Map() };

const KINDS_OF_HEAD: Readonly<Record<string, readonly string[]>> = {
  model: ["model"],
  chip: ["chip"],
  processor: ["chip"],
  cluster: ["cluster", "site"],
  supercomputer: ["cluster", "site"],
  campus: ["site", "cluster", "place"],
  site: ["site", "cluster", "place"],
  facility: ["site", "cluster", "place"],
  plant: ["site", "place"],
  service: ["service", "product"],
  platform: ["service", "product"],
};

/** Heads that say nothing of what the thing is, beyond that it is an organisation. */
const PARTY_KINDS = new Set([
  "company",
  "organisation",
  "organization",
  "thing",
  "group",
  "lab",
  "fund",
  "bank",
  "university",
  "government",
  "agency",
  "team",
  "utility",
]);

/** The entity that a node stands for: its own, or the one that a pronoun or description refers to; null where that is not clear. */
export function entityAt(
  sentence: Sentence,
  index: number,
  before: Before,
  vocabulary: Vocabulary,
  depth = 0,
): Entity | null {
  const node = sentence.nodes[index];
  if (!node) return null;
  if (node.entity) return node.entity;
  if (node.kind !== "reference" || depth > 3) return null;
  const apposed = apposedTo(sentence, index);
  if (apposed) return apposed;
  const head = node.lower;
  if (head === "latter" || head === "former") return ofTwo(sentence, index, head === "latter", before, false);
  if (head === "second" || head === "first") return ofTwo(sentence, index, head === "second", before, true);
  if (head === "they" || head === "them" || /^(?:companies|startups|labs|firms|duo|pair|parties)$/.test(head))
    return null;
  const pronoun = head === "it" || head === "its" || head === "itself" || head === "their";
  const opener = sentence.text.slice(node.start, node.start + 4).toLowerCase();
  if (!pronoun && (opener.startsWith("its") || opener.startsWith("thei"))) {
    return isRoleWord(head)
      ? counterpartOf(
          antecedentOfPronoun(sentence, index, before, vocabulary, depth),
          sentence,
          index,
          before,
          vocabulary,
        )
      : partOfOwner(sentence, index, before, vocabulary, depth);
  }
  if (!pronoun && sentence.nodes[index - 1]?.possessive && isParty(sentence.nodes[index - 1]))
    return counterpartOf(
      entityAt(sentence, index - 1, before, vocabulary, depth + 1),
      sentence,
      index,
      before,
      vocabulary,
    );
  return pronoun
    ? antecedentOfPronoun(sentence, index, before, vocabulary, depth)
    : antecedentOfNoun(sentence, index, before, vocabulary);
}

/** "The cluster, Prometheus, houses …". */
function apposedTo({ nodes }: Sentence, index: number): Entity | null {
  const name = nodes[index + 2];
  const closes = nodes[index + 3];
  return nodes[index + 1]?.lower === "," &&
    name?.kind === "entity" &&
    !name.possessive &&
    closes?.kind === "mark" &&
    closes.lower === ","
    ? name.entity
    : null;
}

/** "Globex's chief said the company would invest": the speaker's own company. */
function speakerBefore(
  sentence: Sentence,
  index: number,
  before: Before,
  vocabulary: Vocabulary,
): Entity | null {
  const at = sentence.groups.findIndex((group) => group.start > index);
  const own = at < 0 ? undefined : sentence.groups[at];
  const speech = sentence.groups[at - 1];
  if (!own || !speech || own.start - index > 2 || speech.end > index || !speech.word.flows.includes("say"))
    return null;
  const subject = subjectOf(sentence, at - 1);
  return subject.kind === "party" && subject.node < index
    ? entityAt(sentence, subject.node, before, vocabulary, 2)
    : null;
}

/** "the latter", "the first": one of the two told last, joined by "and" or the only ones named. */
function ofTwo(
  sentence: Sentence,
  index: number,
  last: boolean,
  before: Before,
  joinedOnly: boolean,
): Entity | null {
  for (const [at, place] of [sentence, ...before.sentences().slice(0, 2)].entries()) {
    const to = at === 0 ? index : place.nodes.length;
    const pair = joinedPair(place, to);
    if (pair) return pair[last ? 1 : 0];
    const named = organisationsIn(place, 0, to);
    if (joinedOnly) continue;
    if (at === 0 && named.length >= 2) return named.at(last ? -1 : -2) ?? null;
    if (at === 0 && named.length === 1) return last ? (named[0] ?? null) : null;
    if (named.length === 2) return named[last ? 1 : 0] ?? null;
    if (named.length > 2) return null;
  }
  return null;
}

/** The last two names that "and" joins before a node, and no third with them. */
function joinedPair({ nodes }: Sentence, to: number): readonly [Entity, Entity] | null {
  for (let k = to - 2; k > 0; k--) {
    if (!((nodes[k]?.word.flags ?? 0) & Is.conjunction) || nodes[k]?.kind !== "word") continue;
    const [left, right] = [nodes[k - 1], nodes[k + 1]];
    if (!left?.entity || !right?.entity || left.entity === right.entity || left.possessive) continue;
    if (nodes[k - 2]?.lower === "," && nodes[k - 3]?.entity) return null;
    return [left.entity, right.entity];
  }
  return null;
}

/** "its cloud arm": the part of its owner whose names have the words; the owner itself is not meant. */
function partOfOwner(
  sentence: Sentence,
  index: number,
  before: Before,
  vocabulary: Vocabulary,
  depth: number,
): Entity | null {
  const node = sentence.nodes[index];
  if (!node) return null;
  const owner = antecedentOfPronoun(sentence, index, before, vocabulary, depth);
  if (!owner) return null;
  const words = sentence.text
    .slice(node.start, node.end)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .slice(1);
  const telling = words.filter(
    (word) => !/^(?:arm|unit|division|business|subsidiary|operation|own)$/.test(word),
  );
  if (telling.length === 0) return null;
  const parts = vocabulary.entities
    .partsOf(owner.id)
    .filter((part) =>
      [part.name, ...part.aliases].some((name) => telling.every((word) => name.toLowerCase().includes(word))),
    );
  const organisations = parts.filter(isOrganisation);
  return (organisations.length === 1 ? organisations[0] : parts.length === 1 ? parts[0] : null) ?? null;
}

/**
 * "Bastion's landlord", "its largest customer": whom the base has in that role opposite the owner. Of several the only one
 * that was spoken of, or none.
 */
function counterpartOf(
  owner: Entity | null,
  sentence: Sentence,
  index: number,
  before: Before,
  vocabulary: Vocabulary,
): Entity | null {
  const node = sentence.nodes[index];
  if (!owner || !node || isIntroduced(sentence, index)) return null;
  // "the chip's maker"
  if (MAKERS.has(node.lower) && owner.partOf && !isOrganisation(owner))
    return vocabulary.entities.byId.get(owner.partOf) ?? null;
  const found = vocabulary
    .holders()
    .opposite(node.lower, owner.id)
    .flatMap((id) => vocabulary.entities.byId.get(id) ?? [])
    .filter(isOrganisation);
  const [only] = found;
  if (found.length === 1) return only ?? null;
  const told = found.filter(
    (entity) =>
      before.mentioned.has(entity) ||
      before.sentences().some(({ nodes }) => nodes.some((other) => other.entity === entity)),
  );
  return told.length === 1 ? (told[0] ?? null) : null;
}

/** "Its largest customer, an aluminium smelter,": somebody new, told behind the comma. */
function isIntroduced({ nodes }: Sentence, index: number): boolean {
  let at = index + 1;
  while (at < index + 4 && nodes[at]?.kind !== "mark") at++;
  const next = nodes[at]?.lower === "," ? nodes[at + 1] : undefined;
  return next?.kind === "word" && (next.lower === "a" || next.lower === "an" || next.capital);
}

const MAKERS: ReadonlySet<string> = new Set(["maker", "developer", "owner", "operator", "parent"]);

/** The entity that each party node of a sentence stands for, worked out once a node. */
export function entitiesOf(
  sentence: Sentence,
  before: Before,
  vocabulary: Vocabulary,
): (node: number) => Entity | null {
  const resolved = new Map<number, Entity | null>();
  return (node) => {
    if (!resolved.has(node)) resolved.set(node, entityAt(sentence, node, before, vocabulary));
    return resolved.get(node) ?? null;
  };
}

export function isOrganisation(entity: Entity): boolean {
  return PARTY_KINDS.has(entity.kind);
}

/** "it", "its": the subject of the clause before; at the start of a sentence, the subject of the sentence before. */
function antecedentOfPronoun(
  sentence: Sentence,
  index: number,
  before: Before,
  vocabulary: Vocabulary,
  depth: number,
): Entity | null {
  // "Brightwater will sell it 835 megawatts": not to itself
  const isObject =
    (sentence.groupOf[index - 1] ?? -1) >= 0 &&
    (sentence.groupOf[index + 1] ?? -1) < 0 &&
    sentence.nodes[index]?.lower === "it";
  const here = subjectBefore(sentence, index, before, vocabulary, depth);
  if (here !== undefined && !isObject) return here;
  const named = organisationsIn(sentence, 0, index).filter((entity) => !isObject || entity !== here);
  if (named.length === 1) return named[0] ?? null;
  if (named.length > 1) return null;
  const told = before.sentences();
  for (const [at, earlier] of told.slice(0, 2).entries()) {
    // "It is a shareholder, too. In May it agreed": the first "it" has an antecedent of its own
    const further: Before = { ...NOTHING, sentences: () => told.slice(at + 1) };
    const subject = subjectBefore(earlier, earlier.nodes.length, further, vocabulary, depth + 1, true);
    if (isObject && subject && earlier.nodes.every(({ entity }) => entity !== subject)) {
      // "It makes Tern. Millions use it": the thing, and not its maker
      const others = new Set(earlier.nodes.flatMap(({ entity }) => entity ?? []));
      const [thing] = others;
      if (thing) return others.size === 1 && !isOrganisation(thing) ? thing : null;
    }
    if (subject !== undefined && !(isObject && subject === here)) return subject;
    // "What is Trainium3? It has 144 GB": the only thing named
    const things = new Set(earlier.nodes.flatMap((node) => node.entity ?? []));
    if (things.size === 1) return [...things][0] ?? null;
    const only = organisationsIn(earlier, 0, earlier.nodes.length);
    if (only.length === 1) return only[0] ?? null;
    if (only.length > 1) return null;
  }
  return null;
}

/** The subject of the first (main) or nearest verb before a node: an entity, null for something else, undefined where there is no verb. */
function subjectBefore(
  sentence: Sentence,
  index: number,
  before: Before,
  vocabulary: Vocabulary,
  depth: number,
  main = false,
): Entity | null | undefined {
  const groups = sentence.groups
    .map((group, at) => ({ group, at }))
    .filter(({ group }) => group.end <= index && !group.infinitive && !group.participle);
  const chosen = main ? groups[0] : groups.at(-1);
  for (const { at } of chosen ? [chosen, ...(main ? [] : groups.slice(0, -1).reverse())] : []) {
    const subject = subjectOf(sentence, at);
    if (subject.kind === "party") {
      if (subject.node >= index) continue;
      const joined =
        sentence.nodes[subject.node - 1]?.lower === "and" &&
        sentence.nodes[subject.node - 2]?.kind === "entity";
      return joined ? null : entityAt(sentence, subject.node, before, vocabulary, depth + 1);
    }
    if (subject.kind === "other" && subject.possessor >= 0 && subject.possessor < index)
      return entityAt(sentence, subject.possessor, before, vocabulary, depth + 1);
    if (subject.kind === "other") {
      if (!main) continue;
      return undefined;
    }
  }
  return undefined;
}

function organisationsIn(sentence: Sentence, from: number, to: number): Entity[] {
  const found: Entity[] = [];
  for (let k = from; k < to; k++) {
    const node = sentence.nodes[k];
    if (node?.kind === "entity" && node.entity && isOrganisation(node.entity) && !found.includes(node.entity))
      found.push(node.entity);
  }
  return found;
}

/** "the company", "the chip": the only thing of its kind told before, nearest sentence first. */
function antecedentOfNoun(
  sentence: Sentence,
  index: number,
  before: Before,
  vocabulary: Vocabulary,
): Entity | null {
  const node = sentence.nodes[index];
  if (!node) return null;
  const kinds = KINDS_OF_HEAD[node.lower];
  const own = vocabulary.entities.kinds.has(node.lower) && node.lower !== "company";
  const holders = own ? NO_ONE : vocabulary.holders().of(node.lower);
  const suits = (entity: Entity): boolean =>
    lastWordOf(entity) === node.lower
      ? true
      : holders.size > 0
        ? holders.has(entity.id) && isOrganisation(entity)
        : own
          ? isAlike(entity.kind, node.lower)
          : kinds
            ? kinds.includes(entity.kind) || kinds.some((kind) => isAlike(kind, entity.kind))
            : isOrganisation(entity);
  const speaker = speakerBefore(sentence, index, before, vocabulary) ?? (own ? null : before.speaker);
  if (speaker && suits(speaker)) return speaker;
  const clause = sentence.clauseOf[index];
  const inClause = new Set<Entity>();
  sentence.nodes.forEach((other, at) => {
    if (other.kind === "entity" && other.entity && sentence.clauseOf[at] === clause && at !== index)
      inClause.add(other.entity);
  });
  // "it values the lab": it is not the lab
  sentence.nodes.forEach((other, at) => {
    if (
      at >= index ||
      other.kind !== "reference" ||
      (other.lower !== "it" && other.lower !== "its") ||
      sentence.clauseOf[at] !== clause
    )
      return;
    const meant = entityAt(sentence, at, before, vocabulary, 2);
    if (meant) inClause.add(meant);
  });
  const places: { sentence: Sentence; to: number }[] = [
    { sentence, to: index },
    ...before
      .sentences()
      .slice(0, 2)
      .map((earlier) => ({ sentence: earlier, to: earlier.nodes.length })),
    ...before
      .headings()
      .slice(0, 2)
      .map((heading) => ({ sentence: heading, to: heading.nodes.length })),
  ];
  // "Marlowe, a private lender, …": since then "the lender" is Marlowe
  const called = GENERAL.has(node.lower) ? null : before.described?.get(node.lower);
  if (called && !inClause.has(called)) return called;
  for (const place of places) {
    const found: Entity[] = [];
    for (let k = 0; k < place.to; k++) {
      const entity = place.sentence.nodes[k]?.kind === "entity" ? place.sentence.nodes[k]?.entity : null;
      if (!entity || !suits(entity) || found.includes(entity)) continue;
      if (inClause.has(entity) || isMeasuredAgainst(place.sentence, k)) continue;
      found.push(entity);
    }
    if (found.length === 1) return found[0] ?? null;
    if (found.length > 1) {
      // of several, only the one the sentence was about, and only as a subject again
      if (place.sentence === sentence || !isOpening(sentence, index)) return null;
      const subject = subjectBefore(place.sentence, place.to, NOTHING, vocabulary, 2, true);
      return subject && suits(subject) ? subject : null;
    }
  }
  // "the campus": the only one that the document has named
  if (!own && !kinds && holders.size === 0) return null;
  const named = [...before.mentioned.keys()].filter(suits);
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** "Four times what Juno 3 cost", "more than Globex's": only what another is compared with. */
function isMeasuredAgainst({ nodes }: Sentence, at: number): boolean {
  for (let k = at - 1; k >= 0 && at - k < 4; k--) {
    const node = nodes[k];
    if (node?.kind !== "word") return false;
    if (/^(?:than|against|versus|vs|unlike|times)$/.test(node.lower)) return true;
  }
  return false;
}

/** Nouns that stand for whoever was spoken of last. */
const GENERAL = closedWords("company firm group business start-up startup start giant parent unit arm");

const NO_ONE: ReadonlySet<string> = new Set();

function isOpening(sentence: Sentence, index: number): boolean {
  const first = sentence.groups[0];
  return first !== undefined && index < first.start;
}
