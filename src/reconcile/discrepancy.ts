import type { Claim, Ruling } from "../base/model.js";
import type { Explanation } from "./relation.js";

export type DiscrepancyKind =
  | "value"
  | "bound"
  | "modality"
  | "party"
  | "scope"
  | "time"
  | "state"
  | "arithmetic";
export type Severity = "high" | "medium" | "low";

/** Claims that say the same thing on one side of a discrepancy; their citations are the words to show. */
export interface Side {
  /** The figure (or state) as the sources write it. */
  readonly figure: string;
  readonly claims: readonly Claim[];
}

/** Claims that cannot all be read as saying the same thing (DESIGN §5). */
export interface Discrepancy {
  /** Stable while the claims are: made from kind, topic and the sides' claim ids. */
  readonly id: string;
  readonly kind: DiscrepancyKind;
  readonly severity: Severity;
  readonly status: "open" | "explained" | "ruled";
  readonly topic: string;
  /** One sentence that an editor would print. */
  readonly summary: string;
  readonly sides: readonly Side[];
  readonly explanations: readonly Explanation[];
  readonly ruling: Ruling | null;
}
