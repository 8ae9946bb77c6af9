/** How an assertion and a claim, or two claims, stand to each other: exactly one (DESIGN §5). */
export const RELATIONS = [
  "agrees",
  "agrees-rounded",
  "within",
  "bound-differs",
  "modality-differs",
  "party-differs",
  "scope-differs",
  "time-differs",
  "conflicts",
  "not-comparable",
] as const;
export type Relation = (typeof RELATIONS)[number];

export type ExplanationKind = "sum" | "difference" | "ratio" | "rate" | "percentage" | "time" | "scope" | "bound" | "magnitude" | "copy";

/** Why two statements differ, as an equation over claims where there is one. */
export interface Explanation {
  readonly kind: ExplanationKind;
  /** "$25B + $8B = $33B" */
  readonly equation: string;
  /** Ids of the claims it uses. */
  readonly claims: readonly string[];
}
