import { buildClaim, buildEntity, buildMetric, buildRuling, buildSource } from "./build.js";
import { checkAgreement } from "./checks/agreement.js";
import { checkDerived } from "./checks/derived.js";
import { checkLoops } from "./checks/loops.js";
import { checkReferences } from "./checks/references.js";
import { checkExcludes } from "./checks/states.js";
import { type Item, type Origin, problemAt, readItems } from "./items.js";
import type { Base, Claim } from "./model.js";
import { inOrder, type Problem, shown } from "./problem.js";
import type { Kind, RawClaim, RawEntity, RawMetric, RawRuling, RawSource } from "./schema.js";
import type { Placed, Standard, Unchecked } from "./unchecked.js";
import { createShelf, type Key, type TextFile } from "./yaml.js";

export type { Standard } from "./unchecked.js";

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

/** Every check of a base as a whole; each takes what was read and returns what it found. */
const CHECKS: readonly ((read: Unchecked, standard: Standard) => readonly Problem[])[] = [
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
  const perFile = files.map((file) => readItems(file, shelf));
  const problems: Problem[] = perFile.flatMap((file) => file.problems);
  const items = unique(
    perFile.flatMap((file) => file.items),
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
  const read: Unchecked = {
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
  for (const check of CHECKS) for (const found of check(read, standard)) problems.push(found);

  const base: Base = {
    dir: null,
    entities: withStandard(standard.entities, entities),
    metrics: withStandard(standard.metrics, metrics),
    sources: read.sources.map(({ value }) => value),
    claims: claims.map(({ value }) => value),
    rulings: read.rulings.map(({ value }) => value),
  };
  return { base, problems: inOrder(problems), positions: positionsOf(read) };
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
    const message = `expected a ${item.kind} id of its own, found ${shown(item.id)} again (first at ${first.path}:${line})`;
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

function positionsOf(read: Unchecked): Positions {
  const lists = { entity: read.entities, metric: read.metrics, source: read.sources, claim: read.claims };
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
    ruling: (index, ...keys) => at(read.rulings[index]?.origin, keys),
  };
}
