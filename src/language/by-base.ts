import type { Entity } from "../base/model.js";
import type { Figure } from "../quantity/quantity.js";
import { type Amount, type Likeness, likenessOf } from "./amounts.js";
import type { Event } from "./event.js";
import { unitFits } from "./frames.js";
import { isNoAmount } from "./no-amount.js";
import type { Reasoned } from "./readings.js";
import type { Scene } from "./scene.js";
import type { Sentence } from "./sentence.js";
import type { Told } from "./thread/told.js";
import type { Vocabulary } from "./vocabulary.js";

/** As clear as a unit alone: see `Reading.cue`. */
const CUE = 1.5;
const IN_CLAUSE = 0.66;
const IN_MIND = 0.56;
/** Of a party with more figures hardly one alone is meant. */
const MOST = 400;

/** Dimensions of which so much is told that an order says nothing. */
const ANYTHING = /^(?:ratio|score)$/;

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
): Reasoned | null {
  const { unit } = quantity;
  if (!unit || unit.dimension === "time" || vocabulary.topics.size === 0) return null;
  if (!isBareOf(sentence, event) || isNoAmount(sentence, event, quantity)) return null;
  const parties = partiesAt(scene, index, sentence, event, entityOf, told);
  for (const { ids, score } of parties) {
    const likely = ids.flatMap((id) => {
      const own = vocabulary.amountsOf().get(id) ?? [];
      return own.length > MOST ? [] : own;
    });
    const found = meant(likely, sentence, quantity, ids, vocabulary);
    if (found)
      return {
        subject: found.subject,
        metric: found.metric,
        object: found.object,
        score,
        cue: CUE,
        subjectNode: -1,
        objectNode: -1,
      };
    if (likely.length > 0) return null;
  }
  return null;
}

/** The one topic whose figure it is or was to be; else the only one of its order. */
function meant(
  amounts: readonly Amount[],
  sentence: Sentence,
  quantity: Figure["quantity"],
  ids: readonly string[],
  { cues, entities }: Vocabulary,
): Amount | null {
  const byLikeness = new Map<Likeness, Amount[]>();
  for (const amount of amounts) {
    const metric = cues.byId.get(amount.metric);
    if (!metric || unitFits(metric, quantity) < 0.6) continue;
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
    if (likeness === "order" && ANYTHING.test(quantity.unit?.dimension ?? "")) return null;
    const named = all.filter(({ subject, object }) => isNamed(subject) && isNamed(object));
    const [only] = named.length > 0 ? named : all;
    const rivals = named.length > 0 ? named : all;
    return only && rivals.every((one) => one.metric === only.metric && one.object === only.object)
      ? only
      : null;
  }
  return null;
}

/** Nothing at the figure says what it is of: no noun behind it, and no other thing than a party that has it. */
function isBareOf({ nodes, groups }: Sentence, { phrase, subject, group, isSubject }: Event): boolean {
  if (phrase.head >= 0 || phrase.of >= 0 || isSubject) return false;
  if (groups[group]?.negated) return false;
  const next = nodes[phrase.last + 1];
  const then = nodes[phrase.last + 2];
  if (next?.kind === "word" && /^(?:of|in|worth|more|less)$/.test(next.lower) && then?.kind === "word")
    return /^(?:the|all|total|january|june|march|may)$/.test(then.lower) && next.lower === "in";
  return subject.kind !== "other" || NUMBERS.test(nodes[subject.head]?.lower ?? "") || subject.possessor >= 0;
}

const NUMBERS = /^(?:number|figure|total|sum|answer|amount)s?$/;

interface Party {
  readonly ids: readonly string[];
  readonly score: number;
}

/** Whose figure it may be, nearest first: the subject's, the names' of the clause, of those told just before. */
function partiesAt(
  scene: Scene,
  index: number,
  sentence: Sentence,
  { subject, clause }: Event,
  entityOf: (node: number) => Entity | null,
  told: readonly Told[],
): Party[] {
  const parties: Party[] = [];
  const head = subject.kind === "party" ? subject.node : subject.kind === "other" ? subject.possessor : -1;
  const entity = head >= 0 ? entityOf(head) : null;
  if (entity) return [{ ids: [entity.id], score: IN_CLAUSE }];
  const own = sentence.nodes.flatMap((node, at) =>
    node.entity !== null && sentence.clauseOf[at] === clause ? [node.entity.id] : [],
  );
  if (own.length > 0) return [{ ids: [...new Set(own)], score: IN_CLAUSE }];
  if (sentence.nodes.some(({ kind, entity: one }) => kind === "entity" && one !== null)) return parties;
  const last = told.findLast(({ sentence: at }) => at >= index - 1);
  if (last?.subject) parties.push({ ids: [last.subject], score: IN_MIND });
  for (let k = index - 1; k >= 0 && k >= index - 2; k--) {
    if (!scene.names(k)) continue;
    const ids = scene.sentence(k).nodes.flatMap(({ entity: one }) => one?.id ?? []);
    if (ids.length > 0) {
      parties.push({ ids: [...new Set(ids)], score: IN_MIND });
      break;
    }
  }
  return parties;
}
