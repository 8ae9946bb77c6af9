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

/**
 * How two figures (or states) stand. `rounded`: the same once what the writer may have rounded away is allowed
 * for. `within`: one lies inside the other. `incomparable`: other dimensions, or another number in another currency.
 */
export type ValueAspect = "same" | "rounded" | "within" | "differs" | "incomparable";

/**
 * What became of b's bound in a. `dropped`: b says "up to" and a says nothing; `added`: the reverse; `weaker`
 * and `stronger`: "at least" for "more than" and the reverse; `inverted`: a ceiling told as a floor.
 */
export type BoundAspect = "same" | "dropped" | "added" | "weaker" | "stronger" | "inverted";

/** How sure a is of it, next to b. `unknown` where either does not say. */
export type ModalityAspect = "same" | "weaker" | "stronger" | "unknown";

/** `compatible`: a parent and its part, or one side names no party. `swapped`: the payer of one is the payee of the other. */
export type PartyAspect = "same" | "compatible" | "swapped" | "other";

/** `compatible`: one side is silent on what the other says. */
export type FacetAspect = "same" | "compatible" | "differs";

export interface Aspects {
  readonly value: ValueAspect;
  readonly bound: BoundAspect;
  readonly modality: ModalityAspect;
  readonly party: PartyAspect;
  readonly scope: FacetAspect;
  readonly time: FacetAspect;
}

/** One relation, what it rests on, and why in a few words. */
export interface Relating {
  readonly relation: Relation;
  readonly aspects: Aspects;
  readonly why: string;
}

export type ExplanationKind =
  | "sum"
  | "difference"
  | "ratio"
  | "rate"
  | "percentage"
  | "time"
  | "scope"
  | "bound"
  | "magnitude"
  | "copy";

/** Why two statements differ, as an equation over claims where there is one. */
export interface Explanation {
  readonly kind: ExplanationKind;
  /** "$25B + $8B = $33B" */
  readonly equation: string;
  /** Ids of the claims it uses. */
  readonly claims: readonly string[];
}
