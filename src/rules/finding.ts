import type { Explanation, Relation } from "../reconcile/relation.js";

/** A source's own words, and how they stand to the figure in the draft. */
export interface Evidence {
  /** The claim's id. */
  readonly claim: string;
  readonly relation: Relation;
  readonly source: string;
  readonly paragraph: number | null;
  readonly quote: string;
}

export type FindingSeverity = "error" | "warning" | "info";

/** The rules' ids, in the order of `rules/index.ts`. */
export const RULE_IDS = [
  "arithmetic",
  "magnitude-slip",
  "wrong-party",
  "wrong-scope",
  "inconsistent-figures",
  "contradicted-figure",
  "outdated-figure",
  "overstated-modality",
  "dropped-bound",
  "contradicted-state",
  "disputed-figure",
  "single-source",
  "unsourced-figure",
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** One lint message at a place in a draft. Offsets are UTF-16 units into the file as it is on disk. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: FindingSeverity;
  readonly message: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly topic: string | null;
  readonly evidence: readonly Evidence[];
  readonly explanations: readonly Explanation[];
  /** Wording that may safely be written; null where the base gives none. */
  readonly suggestion: string | null;
}
