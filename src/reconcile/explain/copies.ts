import type { BaseIndex } from "../../base/index.js";
import type { Claim } from "../../base/model.js";
import type { Explanation } from "../relation.js";
import { sourceName } from "../report/names.js";

/** Where one side's source is a copy of the other's: one witness, whose figure was changed on the way. */
export function explainByCopy(
  ones: readonly Claim[],
  others: readonly Claim[],
  index: BaseIndex,
): Explanation | null {
  for (const [copies, originals] of [
    [ones, others],
    [others, ones],
  ] as const) {
    for (const copy of copies) {
      for (const { source } of copy.citations) {
        const root = index.witnessOf(source);
        const original = originals.find((claim) =>
          claim.citations.some((citation) => citation.source === root),
        );
        if (root === source || !original) continue;
        const equation = `${sourceName(source, index)} is a copy of ${sourceName(root, index)}`;
        return { kind: "copy", equation, claims: [copy.id, original.id] };
      }
    }
  }
  return null;
}
