import type { Modality } from "../base/model.js";
import type { ModalityAspect } from "./relation.js";

/** How firmly a thing stands: done, promised, or not yet either. "reported" is about who says it, not how firm it is. */
export type Firmness = "done" | "promised" | "possible";

const FIRMNESS: Readonly<Record<Modality, Firmness | null>> = {
  done: "done",
  committed: "promised",
  contingent: "possible",
  potential: "possible",
  projected: "possible",
  requested: "possible",
  reported: null,
};

const RANK: Readonly<Record<Firmness, number>> = { done: 2, promised: 1, possible: 0 };

/** The firmness of a modality; null where it is not given or says nothing about it. */
export function firmnessOf(modality: Modality | null): Firmness | null {
  return modality === null ? null : FIRMNESS[modality];
}

/** How sure a is, next to b: "stronger" is a plan told as a fact. */
export function compareModality(a: Modality | null, b: Modality | null): ModalityAspect {
  const from = firmnessOf(a);
  const to = firmnessOf(b);
  if (from === null || to === null) return "unknown";
  if (from === to) return "same";
  return RANK[from] > RANK[to] ? "stronger" : "weaker";
}
