import { checkAgreement } from "./agreement.js";
import { buildClaim, buildEntity, buildMetric, buildRuling, buildSource } from "./build.js";
import { checkDerived } from "./derived.js";
import type { Draft, Placed, Standard } from "./draft.js";
import { type Item, type Origin, problemAt, readItems } from "./items.js";
import { checkLoops } from "./loops.js";
import type { Base, Claim } from "./model.js";
import { inOrder, type Problem } from "./problem.js";
import { checkReferences } from "./references.js";
import type { Kind, RawClaim, RawEntity, RawMetric, RawRuling, RawSource } from "./schema.js";
import { checkExcludes } from "./states.js";
import { createShelf, type Key, type TextFile } from "./yaml.js";

export type { Standard } from "./draft.js";

/** A place in one of the base's files. */
export interface Position {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** Where things of a loaded base stand in its files; null for what is not in them (the standard). */
export interface Positions {
  of(kind: "entity" | "metric" | "source" | "claim", id: string, ...keys: readonly Key[]): Position | null;
  /** A ruling has no id: the n-th of `base.rulings`, from 0. */
  ruling(index: number, ...keys: readonly Key[]): Position | null;
}

export interface Loaded {
  /** Everything that could be read; trust it only where no problem is an error. */
  readonly base: Base;
  /** All that is wrong, by file and place. */
  readonly problems: readonly Problem[];
  readonly positions: Positions;
}

/** Every check of a base as a whole; each takes the draft and returns what it found. */
const CHECKS: readonly ((draft: Draft, standard: Standard) => readonly Problem[])[] = [
  checkReferences,
  checkLoops,
  checkExcludes,
  checkAgreement,
  checkDerived,
];

const NO_STANDARD: Standard = { entities: [], metrics: [] };

/**
 * Reads a base from the texts of its YAML files: pure, and for whatever text the result is a base and problems, never
 * an exception. Own entities and metrics take the place of standard ones of the same id. Problems come all at once.
 */
export function loadBase(files: readonly TextFile[], standard: Standard = NO_STANDARD): Loaded {
  const shelf = createShelf();
  const read = files.map((file) => readItems(file, shelf));
  const problems: Problem[] = read.flatMap((file) => file.problems);
  const items = unique(
    read.flatMap((file) => file.items),
    problems,
  );
  const pick = <Raw>(kind: Kind): readonly Placed<Raw>[] =>
    items
      .filter((item) => item.kind === kind && item.value !== null)
      .map((item) => ({ value: item.value as Raw, origin: item.origin }));

  const entities = pick<RawEntity>("entity").map(placed(buildEntity));
  const metrics = pick<RawMetric>("metric").map(placed(buildMetric));
  const metricById = new Map(
    [...standard.metrics, ...metrics.map(({ value }) => value)].map((metric) => [metric.id, metric]),
  );
  const claims = pick<RawClaim>("claim").map(({ value: raw, origin }): Placed<Claim> => {
    const { claim, objections } = buildClaim(raw, metricById.get(raw.metric) ?? null);
    for (const { keys, code, message } of objections) problems.push(problemAt(origin, keys, code, message));
    return { value: claim, origin };
  });

  const idsOf = (kind: Kind, known: readonly { readonly id: string }[] = []): ReadonlySet<string> =>
    new Set([
      ...known.map(({ id }) => id),
      ...items.flatMap((item) => (item.kind === kind && item.id !== null ? [item.id] : [])),
    ]);
  const draft: Draft = {
    entities,
    metrics,
    sources: pick<RawSource>("source").map(placed(buildSource)),
    claims,
    rulings: pick<RawRuling>("ruling").map(placed(buildRuling)),
    ids: {
      entity: idsOf("entity", standard.entities),
      metric: idsOf("metric", standard.metrics),
      source: idsOf("source"),
      claim: idsOf("claim"),
    },
  };
  for (const check of CHECKS) problems.push(...check(draft, standard));

  const base: Base = {
    dir: null,
    entities: withStandard(standard.entities, entities),
    metrics: withStandard(standard.metrics, metrics),
    sources: draft.sources.map(({ value }) => value),
    claims: claims.map(({ value }) => value),
    rulings: draft.rulings.map(({ value }) => value),
  };
  return { base, problems: inOrder(problems), positions: positionsOf(draft) };
}

function placed<Raw, T>(build: (raw: Raw) => T): (item: Placed<Raw>) => Placed<T> {
  return ({ value, origin }) => ({ value: build(value), origin });
}

/** Without the items whose id an earlier one of their kind has; those are reported. */
function unique(items: readonly Item[], problems: Problem[]): readonly Item[] {
  const seen = new Map<string, Origin>();
  return items.filter((item) => {
    if (item.id === null) return true;
    const key = `${item.kind} ${item.id}`;
    const first = seen.get(key);
    if (!first) {
      seen.set(key, item.origin);
      return true;
    }
    const { line } = first.locate.value([...first.keys, "id"]);
    const message = `expected a ${item.kind} id of its own, found "${item.id}" again (first at ${first.path}:${line})`;
    problems.push(problemAt(item.origin, ["id"], "duplicate-id", message));
    return false;
  });
}

function withStandard<T extends { readonly id: string }>(
  standard: readonly T[],
  own: readonly Placed<T>[],
): readonly T[] {
  const ids = new Set(own.map(({ value }) => value.id));
  return [...standard.filter(({ id }) => !ids.has(id)), ...own.map(({ value }) => value)];
}

function positionsOf(draft: Draft): Positions {
  const lists = { entity: draft.entities, metric: draft.metrics, source: draft.sources, claim: draft.claims };
  const maps = new Map<string, ReadonlyMap<string, Origin>>();
  const at = (origin: Origin | undefined, keys: readonly Key[]): Position | null =>
    origin ? { path: origin.path, ...origin.locate.value([...origin.keys, ...keys]) } : null;
  return {
    of(kind, id, ...keys) {
      let map = maps.get(kind);
      if (!map) {
        map = new Map(lists[kind].map(({ value, origin }) => [value.id, origin]));
        maps.set(kind, map);
      }
      return at(map.get(id), keys);
    },
    ruling: (index, ...keys) => at(draft.rulings[index]?.origin, keys),
  };
}
