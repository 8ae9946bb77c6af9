import type { Modality } from "../base/model.js";
import type { Bound } from "../quantity/quantity.js";

/**
 * Whether a draft tells as firmer what the claim leaves open: a plan as done, a possibility as a promise. "Will invest
 * up to" keeps what "up to" leaves open, and who reports a thing says nothing of how firm it is.
 */
export function isOverstated(
  draft: Modality | null,
  claim: Modality | null,
  bound: Bound | undefined,
): boolean {
  if (draft === null || claim === null) return false;
  if (draft === "done") return UNDONE.has(claim);
  return draft === "committed" && OPEN.has(claim) && bound !== "at-most" && bound !== "less-than";
}

const UNDONE: ReadonlySet<Modality> = new Set<Modality>([
  "committed",
  "contingent",
  "potential",
  "projected",
  "requested",
]);
const OPEN: ReadonlySet<Modality> = new Set<Modality>(["contingent", "potential", "requested"]);
