import type { Entity } from "../../base/model.js";
import type { Figure } from "../../quantity/quantity.js";
import type { Event } from "../grammar/event.js";
import type { Sentence } from "../grammar/sentence.js";
import type { Choice } from "../metrics/choice.js";
import { frameOf, unitFits } from "../metrics/frames.js";
import { isOrganisation } from "../names/reference.js";
import { isRoleWord, roleMeant } from "../names/role-words.js";
import type { Scene } from "../scene.js";
import { namesIn } from "../tables/table.js";
import type { Deal, Vocabulary } from "../vocabulary.js";
import type { Reasoned } from "./readings.js";

/** Parties told by a line and what stands over it are nearly as sure as those of a sentence. */
const TOLD = 0.74;
/** What a role's word ("backer") says of the metric, and what two names side by side do: see `Reading.cue`. */
const ROLE_SAID = 6;
const PAIR_SAID = 2;
/** A party may have been in so many deals: with more, hardly one alone is meant. */
const MOST_DEALS = 200;
/** How many headings count, from the innermost out. */
const HEADINGS = 3;

/**
 * What a line without a verb tells of two parties: "Backer: Globex, $5 billion" under a heading that names Initech,
 * "Globex / Initech. $5 billion now", a row with a buyer and a seller. The base says which deal between the two it is;
 * null where there is none, or several that the words allow.
 */
export function pairReading(
  scene: Scene,
  index: number,
  sentence: Sentence,
  event: Event,
  figure: Figure,
  choices: readonly Choice[],
  vocabulary: Vocabulary,
): Reasoned | null {
  if (vocabulary.topics.size === 0 || !isLine(sentence, event)) return null;
  const [best] = choices;
  const told = best?.cue ? best : undefined;
  if (told && (frameOf(told.metric) === "count" || !told.metric.roles?.object) && told.score > CLEAR)
    return null;
  const own = partiesBefore(sentence, event);
  const named = own.length > 0 ? own : inRow(scene);
  // a row on a plant is not on the two of the heading
  if (named.length === 0 && isOnThing(scene)) return null;
  const suits = ({ metric }: Deal): boolean => {
    if (told && told.score > CLEAR && told.metric.id !== metric) return false;
    const of = vocabulary.cues.byId.get(metric);
    return of !== undefined && unitFits(of, figure.quantity) >= 0.95;
  };
  const deals = between(named, levels(scene, index, vocabulary.entities), vocabulary, suits);
  const meant = deals.filter((deal) => allowsRole(deal, scene, sentence, event, named[0], vocabulary));
  const [only] = meant;
  if (!only || meant.length > 1) return null;
  const hasRole = roleWords(scene, sentence, event).length > 0;
  const cue = told?.score ?? (hasRole ? ROLE_SAID : PAIR_SAID);
  return { ...only, score: TOLD, cue, subjectNode: -1, objectNode: -1 };
}

/** Above this, the line's own words say what is measured. */
const CLEAR = 5;

/** No verb stands before the figure in its sentence; "Grant (Treasury):" is a noun. */
function isLine({ groups, nodes }: Sentence, { group, phrase }: Event): boolean {
  if (group >= 0) return false;
  const before = groups.filter(({ start }) => start < phrase.first);
  const [first] = before;
  if (!first) return true;
  const next = nodes[first.end];
  return before.length === 1 && first.start === 0 && first.end === 1 && next?.kind === "mark";
}

/**
 * The organisations named before the figure, behind the one before it ("Globex ($5 billion), Hooli ($2 billion)"), else
 * those behind it ("$5 billion to Globex"); of "Globex: $5 billion now, $2 billion later" both have Globex.
 */
function partiesBefore({ nodes, figureNodes }: Sentence, { figure, phrase }: Event): Entity[] {
  const isOthers = /^(?:by|from)$/.test(nodes[phrase.last + 1]?.lower ?? "");
  const found = (from: number, to: number): Entity[] => {
    const parties: Entity[] = [];
    for (let k = from; k < to; k++) {
      const entity = nodes[k]?.entity;
      if (entity && isOrganisation(entity) && !parties.includes(entity)) parties.push(entity);
    }
    return parties;
  };
  const last = figureNodes.filter((node) => node < figure).at(-1) ?? -1;
  const next = figureNodes.find((node) => node > figure) ?? nodes.length;
  const near = found(last + 1, figure);
  if (near.length > 0) return near;
  const behind = found(figure + 1, next);
  if (behind.length > 0) return behind;
  // "$9 billion by others": nobody's that the line has named
  return isOthers ? [] : found(0, figure);
}

/** The organisations of the cells to the left, or of the row's and column's heads. */
function inRow({ block, row, aside }: Scene): Entity[] {
  if (block.kind !== "cell") return [];
  const { rowHead, columnHead } = block.context;
  const left = (row?.left ?? [])
    .filter(({ text }) => text.length < 60 && !/\d/.test(text))
    .map(({ text }) => text);
  const texts = left.length > 0 ? left : [rowHead];
  return organisations([...texts, row?.parent ?? null, columnHead], aside);
}

/** The row's head names a thing, and no organisation. */
function isOnThing({ block, row, aside }: Scene): boolean {
  if (block.kind !== "cell") return false;
  const heads = [row?.left[0]?.text ?? null, block.context.rowHead];
  return heads.some((text) => text !== null && namesIn(aside(text)).length > 0);
}

function organisations(texts: readonly (string | null)[], aside: Scene["aside"]): Entity[] {
  return [...new Set(texts.flatMap((text) => (text ? namesIn(aside(text)) : [])))].filter(isOrganisation);
}

/** The organisations that stand over a line, nearest first: a short sentence before it, its lead-in, the headings. */
function levels(
  { block, row, aside, sentence }: Scene,
  index: number,
  entities: Vocabulary["entities"],
): Entity[][] {
  const { headings, leadIn } = block.context;
  const before = index > 0 ? sentence(index - 1) : null;
  const label = before && before.groups.length === 0 ? namesIn(before).filter(isOrganisation) : [];
  const over = [row?.corner ?? null, leadIn, ...[...headings].reverse().slice(0, HEADINGS)];
  // a plant or a chip stands for whoever has it
  const parties = (text: string | null): Entity[] =>
    (text ? namesIn(aside(text)) : []).flatMap((entity) =>
      isOrganisation(entity) ? entity : (entities.byId.get(entity.partOf ?? "") ?? entity),
    );
  return [label, ...over.map((text) => [...new Set(parties(text))])].filter((names) => names.length > 0);
}

/** Deals between two parties of the line, or one of it and one that stands over it, or the two of a heading. */
function between(
  named: readonly Entity[],
  over: readonly (readonly Entity[])[],
  { dealsOf, entities }: Vocabulary,
  suits: (deal: Deal) => boolean,
): Deal[] {
  const isOf = (id: string, party: Entity): boolean =>
    id === party.id || entities.isWithin(id, party.id) || entities.isWithin(party.id, id);
  const dealsBetween = (one: Entity, others: readonly Entity[]): Deal[] => {
    const all = dealsOf().get(one.id) ?? [];
    if (all.length > MOST_DEALS) return [];
    return all.filter((deal) => {
      const other = deal.subject === one.id ? deal.object : deal.subject;
      return suits(deal) && others.some((party) => party !== one && isOf(other, party));
    });
  };
  const [first, second, third] = named;
  if (first && second) return third ? [] : dealsBetween(first, [second]);
  for (const names of over) {
    if (first) {
      const found = dealsBetween(first, names);
      // a heading that names others than the line's party is what the line is about
      if (found.length > 0 || names.some((party) => !isOf(party.id, first))) return found;
      continue;
    }
    const [one, other, more] = names;
    if (one && other && !more) return dealsBetween(one, [other]);
    if (names.length > 0) return [];
  }
  return [];
}

/** "Customer: Globex": the line's party is the customer in it. A role that the deal does not have bars it. */
function allowsRole(
  deal: Deal,
  scene: Scene,
  sentence: Sentence,
  event: Event,
  party: Entity | undefined,
  { cues }: Vocabulary,
): boolean {
  const roles = cues.byId.get(deal.metric)?.roles ?? null;
  const linked = linkedAs(sentence, party);
  if (linked && party && deal[linked] !== party.id) return false;
  const words = roleWords(scene, sentence, event);
  if (words.length === 0 || !party) return true;
  return words.some((word) => {
    const role = roleMeant(word, roles);
    return role !== null && deal[role] === party.id;
  });
}

/** "Investment from Globex", "Stake in Initech": which party the preposition makes it. */
function linkedAs({ nodes }: Sentence, party: Entity | undefined): "subject" | "object" | null {
  const at = nodes.findIndex(({ entity }) => entity !== null && entity === party);
  const before = nodes[at - 1]?.kind === "word" ? nodes[at - 1] : undefined;
  const link = before?.lower === "the" ? nodes[at - 2]?.lower : before?.lower;
  if (link === "from" || link === "by") return "subject";
  return link === "to" || link === "in" || link === "into" ? "object" : null;
}

/** The words before the figure, or at the head of its row's party, that name a role. */
function roleWords({ block, row }: Scene, { nodes }: Sentence, { figure }: Event): string[] {
  if (block.kind === "cell") {
    const head = row?.left[0]?.head ?? row?.corner;
    return (head ?? "").split(/[^A-Za-z-]+/).filter(isRoleWord);
  }
  const words: string[] = [];
  for (let k = 0; k < figure; k++) {
    const node = nodes[k];
    if (node?.kind === "word" && isRoleWord(node.lower) && nodes[k - 1]?.lower !== "of")
      words.push(node.lower);
  }
  return words;
}
