import { problemAt } from "../items.js";
import type { Problem } from "../problem.js";
import type { Placed, Unchecked } from "../unchecked.js";
import type { Key } from "../yaml.js";

/** Chains of `partOf` and `copied-from` that come round to where they began, each told once. */
export function checkLoops(base: Unchecked): readonly Problem[] {
  return [
    ...loops(base.entities, (entity) => entity.partOf, ["partOf"]),
    ...loops(base.claims, (claim) => claim.partOf, ["partOf"]),
    ...loops(base.sources, (source) => source.copiedFrom, ["custom", "copied-from"]),
  ];
}

function loops<T extends { readonly id: string }>(
  list: readonly Placed<T>[],
  next: (item: T) => string | null,
  keys: readonly Key[],
): readonly Problem[] {
  const problems: Problem[] = [];
  const byId = new Map(list.map((item) => [item.value.id, item]));
  const done = new Set<string>();
  for (const start of list) {
    const path: string[] = [];
    const onPath = new Set<string>();
    let item: Placed<T> | undefined = start;
    while (item && !done.has(item.value.id) && !onPath.has(item.value.id)) {
      onPath.add(item.value.id);
      path.push(item.value.id);
      const id = next(item.value);
      item = id === null ? undefined : byId.get(id);
    }
    if (item && onPath.has(item.value.id)) {
      const round = [...path.slice(path.indexOf(item.value.id)), item.value.id];
      problems.push(
        problemAt(
          item.origin,
          keys,
          "part-of-loop",
          `expected ${keys.at(-1)} without a loop, found ${tour(round)}`,
        ),
      );
    }
    for (const id of path) done.add(id);
  }
  return problems;
}

function tour(ids: readonly string[]): string {
  return ids.length <= 6 ? ids.join(" → ") : `${ids.slice(0, 4).join(" → ")} → … → ${ids.at(-1)}`;
}
