import type { BaseIndex } from "../base/index.js";
import { topicOf } from "../base/index.js";
import type { Reading } from "../language/assertion.js";
import { statementOf } from "../reconcile/match.js";
import { nearness } from "../reconcile/nearness.js";
import { isOfPersons } from "../reconcile/persons.js";
import { relate } from "../reconcile/relate.js";
import type { Relating, Relation } from "../reconcile/relation.js";
import type { Comparison, Pair, Told } from "./told.js";

/** How many statements of the other document one statement is held against: those of its topic, nearest first. */
const MOST = 24;

/** Sets what one document tells beside what the other tells of the same thing. Linear but for topics told many times. */
export function pairUp(a: readonly Told[], b: readonly Told[], index: BaseIndex): Comparison {
  const byTopic = groupBy(b, (told) => keysOf(told, index));
  const byFigure = groupBy(b, (told) => [figureKey(told)]);
  const conflicts: Pair[] = [];
  const agree: Pair[] = [];
  const onlyA: Told[] = [];
  const used = new Set<Told>();
  for (const told of a) {
    const rivals = new Set(keysOf(told, index).flatMap((key) => byTopic.get(key) ?? []));
    const pairs = [...rivals]
      .slice(0, MOST)
      .map((other) => pairOf(told, other, index))
      .filter((pair) => pair !== null);
    const best = pairs.sort((x, y) => RANK[x.relation] - RANK[y.relation])[0];
    const pair = best ?? sameFigure(told, byFigure.get(figureKey(told)) ?? []);
    if (pair === null) onlyA.push(told);
    else {
      used.add(pair.b);
      (AGREEING.has(pair.relation) ? agree : conflicts).push(pair);
    }
  }
  // A figure that agrees with one place of A is no conflict with another place of A.
  const settled = new Set(agree.map((pair) => pair.b));
  return {
    conflicts: conflicts.filter((pair) => !settled.has(pair.b) || pair.relation !== "conflicts"),
    agree,
    onlyA: [
      ...onlyA,
      ...conflicts
        .filter((pair) => settled.has(pair.b) && pair.relation === "conflicts")
        .map((pair) => pair.a),
    ],
    onlyB: b.filter((told) => !used.has(told)),
  };
}

const AGREEING: ReadonlySet<Relation> = new Set<Relation>(["agrees", "agrees-rounded", "within"]);
const RANK: Readonly<Record<Relation, number>> = {
  agrees: 0,
  "agrees-rounded": 1,
  within: 2,
  "bound-differs": 3,
  "modality-differs": 4,
  "scope-differs": 5,
  "time-differs": 6,
  "party-differs": 7,
  conflicts: 8,
  "not-comparable": 9,
};

function pairOf(a: Told, b: Told, index: BaseIndex): Pair | null {
  let best: { readonly relating: Relating; readonly reading: Reading } | null = null;
  for (const one of readingsOf(a)) {
    for (const other of readingsOf(b)) {
      if (one.metric !== other.metric) continue;
      const relating = judged(a, one, b, other, index);
      if (best === null || RANK[relating.relation] < RANK[best.relating.relation])
        best = { relating, reading: one };
    }
  }
  if (best === null || best.relating.relation === "not-comparable") return null;
  if (best.relating.relation === "time-differs" && best.relating.aspects.value === "differs") return null;
  const { subject, metric, object } = best.reading;
  return {
    topic: subject === null ? null : topicOf(subject, metric, object),
    relation: best.relating.relation,
    why: best.relating.why,
    a,
    b,
  };
}

/** Only what is read best may conflict; a lesser reading may agree. */
function judged(a: Told, one: Reading, b: Told, other: Reading, index: BaseIndex): Relating {
  const from = statementOf(a.assertion, one, index);
  const to = statementOf(b.assertion, other, index);
  const relating = relate(from, to, index);
  const isBest = one === a.assertion.readings[0] && other === b.assertion.readings[0];
  const sure =
    isBest &&
    one.subject !== null &&
    other.subject !== null &&
    (one.object === null) === (other.object === null);
  if (relating.relation === "conflicts" && !sure) return { ...relating, relation: "not-comparable" };
  const near =
    from.quantity !== null && to.quantity !== null
      ? nearness(from.quantity, to.quantity, relating.aspects.value)
      : "equal";
  if (AGREEING.has(relating.relation) && near === "off") {
    return {
      ...relating,
      relation: sure ? "conflicts" : "not-comparable",
      why: "the values are told differently",
    };
  }
  return relating;
}

/** The same figure where at least one document does not say of what, in sentences that share words. */
function sameFigure(told: Told, others: readonly Told[]): Pair | null {
  for (const other of others.slice(0, MOST)) {
    const words = other.assertion.words();
    let shared = 0;
    for (const word of told.assertion.words()) if (words.has(word)) shared++;
    if (shared >= (isOfPeople(told) ? 1 : 2))
      return { topic: null, relation: "agrees", why: "the same figure in like words", a: told, b: other };
  }
  return null;
}

const readingsOf = (told: Told): readonly Reading[] => told.assertion.readings.slice(0, 3);

/** Where a statement is looked for: its metric with the family of each of its parties. */
function keysOf(told: Told, index: BaseIndex): readonly string[] {
  const root = (id: string) => index.ancestors(id).at(-1) ?? id;
  return readingsOf(told).flatMap(({ subject, metric, object }) =>
    [subject, object].filter((id) => id !== null).map((id) => `${metric} ${root(id)}`),
  );
}

/** "1,200 employees" and "employs 1,200 people" are one figure. */
function figureKey(told: Told): string {
  const { quantity, state } = told.assertion;
  if (quantity === null) return `state ${state}`;
  const unit = isOfPeople(told) ? "people" : quantity.unit?.id;
  return `${quantity.bound} ${quantity.value} ${quantity.low} ${quantity.high} ${unit}`;
}

function isOfPeople({ assertion: { quantity } }: Told): boolean {
  const unit = quantity?.unit;
  return unit?.dimension === "count" && isOfPersons(unit);
}

function groupBy(
  list: readonly Told[],
  keys: (told: Told) => readonly string[],
): ReadonlyMap<string, readonly Told[]> {
  const groups = new Map<string, Told[]>();
  for (const told of list) {
    for (const key of new Set(keys(told))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [told]);
      else group.push(told);
    }
  }
  return groups;
}
