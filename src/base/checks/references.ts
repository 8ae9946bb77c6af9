import { problemAt } from "../items.js";
import { didYouMean } from "../nearest.js";
import { type Problem, shown } from "../problem.js";
import type { Unchecked } from "../unchecked.js";
import type { Key } from "../yaml.js";

/** "Did you mean" goes through all known ids, so only the first unknown ones get it. */
const HINTS = 50;

/** Every id that is used but nowhere declared. */
export function checkReferences(base: Unchecked): readonly Problem[] {
  const problems: Problem[] = [];
  for (const { origin, value } of base.entities) {
    if (value.partOf !== null) need(origin, ["partOf"], "an entity", value.partOf, base.ids.entity);
  }
  for (const { origin, value } of base.sources) {
    if (value.copiedFrom !== null)
      need(origin, ["custom", "copied-from"], "a source", value.copiedFrom, base.ids.source);
  }
  for (const { origin, value } of base.claims) {
    need(origin, ["subject"], "an entity", value.subject, base.ids.entity);
    need(origin, ["metric"], "a metric", value.metric, base.ids.metric);
    if (value.object !== null) need(origin, ["object"], "an entity", value.object, base.ids.entity);
    if (value.partOf !== null) need(origin, ["partOf"], "a claim", value.partOf, base.ids.claim);
    for (const [name, id] of Object.entries(value.derived?.from ?? {})) {
      need(origin, ["derived", "from", name], "a claim", id, base.ids.claim);
    }
    value.citations.forEach((citation, i) => {
      need(origin, ["citations", i, "source"], "a source", citation.source, base.ids.source);
    });
  }
  const topics = new Set(base.claims.map(({ value }) => value.topic));
  for (const { origin, value } of base.rulings) {
    if (isTopic(value.on)) need(origin, ["on"], "a topic", value.on, topics);
  }
  return problems;

  function need(
    origin: Unchecked["claims"][number]["origin"],
    keys: readonly Key[],
    what: string,
    id: string,
    known: ReadonlySet<string>,
  ): void {
    if (known.has(id)) return;
    const hint = problems.length < HINTS ? didYouMean(id, known) : "";
    problems.push(
      problemAt(origin, keys, "unknown-id", `expected the id of ${what}, found ${shown(id)}${hint}`),
    );
  }
}

/** A ruling is on a topic, or on a discrepancy's id, which only the reconciler knows. */
function isTopic(on: string): boolean {
  return /^[^/\s:#@]+(?:\/[^/\s:#@]+){1,2}$/u.test(on);
}
