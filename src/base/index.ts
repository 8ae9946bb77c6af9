import { lazy } from "./lazy.js";
import type { Base, Claim, Entity, Metric, Ruling, Source } from "./model.js";

/**
 * Look-ups over a base. Every map is made on first use, in one pass over its list, so that a command pays only for
 * what it asks.
 */
export interface BaseIndex {
  readonly base: Base;
  entity(id: string): Entity | null;
  metric(id: string): Metric | null;
  claim(id: string): Claim | null;
  source(id: string): Source | null;
  /** Every topic that has a claim, in the order of the base. */
  readonly topics: readonly string[];
  claimsOn(topic: string): readonly Claim[];
  claimsByMetric(metric: string): readonly Claim[];
  /** Claims that have the entity as subject or object; not those of its parents or parts. */
  claimsByEntity(entity: string): readonly Claim[];
  /** Claims whose `partOf` is this claim. */
  partsOf(claim: string): readonly Claim[];
  /** The entities this one is part of, nearest first. */
  ancestors(entity: string): readonly string[];
  /** The same entity, or one is (through any number of steps) part of the other. */
  related(a: string, b: string): boolean;
  /** The source a source goes back to: itself, or the first in its chain of copies. */
  witnessOf(source: string): string;
  /** How many independent sources stand behind these claims: copies of one source are one witness. */
  witnesses(claims: readonly Claim[]): number;
  /** Rulings on a topic or a discrepancy's id. */
  rulingsOn(topicOrId: string): readonly Ruling[];
}

const NONE: readonly never[] = [];

/** Makes the look-ups of a base; costs nothing until one is used. */
export function indexBase(base: Base): BaseIndex {
  const entities = lazy(() => byId(base.entities));
  const metrics = lazy(() => byId(base.metrics));
  const claims = lazy(() => byId(base.claims));
  const sources = lazy(() => byId(base.sources));
  const topics = lazy(() => group(base.claims, (claim) => [claim.topic]));
  const topicNames = lazy(() => [...topics().keys()]);
  const perMetric = lazy(() => group(base.claims, (claim) => [claim.metric]));
  const perEntity = lazy(() => group(base.claims, partiesOf));
  const parts = lazy(() => group(base.claims, (claim) => (claim.partOf === null ? NONE : [claim.partOf])));
  const rulings = lazy(() => group(base.rulings, (ruling) => [ruling.on]));
  const lineages = new Map<string, readonly string[]>();

  const ancestors = (entity: string): readonly string[] => {
    const known = lineages.get(entity);
    if (known) return known;
    const lineage = chain(entity, (id) => entities().get(id)?.partOf ?? null);
    lineages.set(entity, lineage);
    return lineage;
  };
  const witnessOf = (source: string): string =>
    chain(source, (id) => sources().get(id)?.copiedFrom ?? null).at(-1) ?? source;

  return {
    base,
    entity: (id) => entities().get(id) ?? null,
    metric: (id) => metrics().get(id) ?? null,
    claim: (id) => claims().get(id) ?? null,
    source: (id) => sources().get(id) ?? null,
    get topics() {
      return topicNames();
    },
    claimsOn: (topic) => topics().get(topic) ?? NONE,
    claimsByMetric: (metric) => perMetric().get(metric) ?? NONE,
    claimsByEntity: (entity) => perEntity().get(entity) ?? NONE,
    partsOf: (claim) => parts().get(claim) ?? NONE,
    ancestors,
    related: (a, b) => a === b || ancestors(a).includes(b) || ancestors(b).includes(a),
    witnessOf,
    witnesses(claims) {
      const roots = new Set<string>();
      for (const claim of claims)
        for (const citation of claim.citations) roots.add(witnessOf(citation.source));
      return roots.size;
    },
    rulingsOn: (topicOrId) => rulings().get(topicOrId) ?? NONE,
  };
}

/** `subject/metric/object`, or `subject/metric` where there is no object. */
export function topicOf(subject: string, metric: string, object: string | null): string {
  return object === null ? `${subject}/${metric}` : `${subject}/${metric}/${object}`;
}

function partiesOf(claim: Claim): readonly string[] {
  return claim.object === null || claim.object === claim.subject
    ? [claim.subject]
    : [claim.subject, claim.object];
}

/** What `next` leads to, step by step; stops where it ends or comes round again. */
function chain(from: string, next: (id: string) => string | null): readonly string[] {
  const seen = new Set([from]);
  const steps: string[] = [];
  for (let id = next(from); id !== null && !seen.has(id); id = next(id)) {
    seen.add(id);
    steps.push(id);
  }
  return steps;
}

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const item of list) map.set(item.id, item);
  return map;
}

function group<T>(
  list: readonly T[],
  keysOf: (item: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const item of list) {
    for (const key of keysOf(item)) {
      const others = map.get(key);
      if (others) others.push(item);
      else map.set(key, [item]);
    }
  }
  return map;
}
