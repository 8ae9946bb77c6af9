import { problemAt } from "../items.js";
import { didYouMean } from "../nearest.js";
import { type Problem, shown } from "../problem.js";
import type { Unchecked } from "../unchecked.js";

/** Metrics whose `excludes` name states that they do not list. */
export function checkExcludes(base: Unchecked): readonly Problem[] {
  const problems: Problem[] = [];
  for (const { value: metric, origin } of base.metrics) {
    const listed = Object.keys(metric.states);
    const told = new Set<string>();
    for (const state of metric.excludes.flat()) {
      if (Object.hasOwn(metric.states, state) || told.has(state)) continue;
      told.add(state);
      const message = `expected a state that "${metric.id}" lists, found ${shown(state)}${didYouMean(state, listed)}`;
      problems.push(problemAt(origin, ["excludes"], "unknown-state", message));
    }
  }
  return problems;
}
