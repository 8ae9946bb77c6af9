import type { Metric } from "../base/model.js";
import type { ValueAspect } from "./relation.js";

/** `differs` only for states that the metric says exclude each other; two other states may both hold. */
export function compareStates(a: string, b: string, metric: Metric | null): ValueAspect {
  if (a === b) return "same";
  const excluded = (metric?.excludes ?? []).some(
    ([one, other]) => (one === a && other === b) || (one === b && other === a),
  );
  return excluded ? "differs" : "incomparable";
}
