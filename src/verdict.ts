import type { Modality, Scope } from "./base/model.js";
import type { Quantity } from "./quantity/quantity.js";
import type { Explanation } from "./reconcile/relation.js";
import type { Evidence } from "./rules/finding.js";

/** The labels of the AVeriTeC task (DESIGN §6). */
export type Verdict = "supported" | "refuted" | "conflicting-evidence" | "not-enough-evidence";

export const REASONS = [
  "single-source",
  "bound-dropped",
  "modality-overstated",
  "wrong-party",
  "wrong-scope",
  "outdated",
  "magnitude-slip",
  "arithmetic",
  "open-discrepancy",
  "ruled",
] as const;
export type Reason = (typeof REASONS)[number];

/** The verdict on one figure (or state) of what was asked. */
export interface Check {
  readonly text: string;
  /** UTF-16 offsets into the input. */
  readonly start: number;
  readonly end: number;
  readonly quantity: Quantity | null;
  readonly assertion: {
    readonly subject: string | null;
    readonly metric: string | null;
    readonly object: string | null;
    readonly modality: Modality | null;
    readonly scope: Scope | null;
    readonly during: string | null;
  };
  readonly topic: string | null;
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  readonly evidence: readonly Evidence[];
  readonly explanations: readonly Explanation[];
  readonly suggestion: string | null;
  /** Why, in one line. */
  readonly why: string;
  /** For `--explain`: which words decided what, and why claims were or were not comparable. A line each. */
  readonly trace: readonly string[];
}

export interface CheckResult {
  readonly input: string;
  /** The worst of the checks' verdicts. */
  readonly verdict: Verdict;
  readonly checks: readonly Check[];
  /** A hint on how the input was read: "the shell may have eaten a $". */
  readonly notes: readonly string[];
}

/** Worst first: what the verdict on several figures together is. */
const WORST_FIRST: readonly Verdict[] = [
  "refuted",
  "conflicting-evidence",
  "not-enough-evidence",
  "supported",
];

/** The worst of several verdicts; without any, there is not enough evidence. */
export function worstOf(checks: readonly Pick<Check, "verdict">[]): Verdict {
  return (
    WORST_FIRST.find((verdict) => checks.some((check) => check.verdict === verdict)) ?? "not-enough-evidence"
  );
}
