import type { BaseIndex } from "../base/index.js";
import type { Claim, Metric } from "../base/model.js";
import { openingOf } from "./bound.js";
import { type Measure, measureOf } from "./measure.js";
import { firmnessOf } from "./modality.js";
import { bindTogether, compareParties } from "./party.js";
import { compareScopes, facetsOf } from "./scope.js";
import { compareTimes, timeOf } from "./time.js";

/** Claims that say the very same: parties, value, bound, firmness, scope and time. Repeats are one voice. */
export interface Voice {
  readonly claims: readonly Claim[];
  /** One of the claims, standing for all. */
  readonly told: Claim;
  /** Null for a state. */
  readonly measure: Measure | null;
}

/** The claims as voices, in the order of their first claim; a figure that cannot be measured is left out. */
export function voicesOf(claims: readonly Claim[], metric: Metric | null): readonly Voice[] {
  const voices = new Map<string, { claims: Claim[]; told: Claim; measure: Measure | null }>();
  for (const claim of claims) {
    const measure = claim.quantity === null ? null : measureOf(claim.quantity);
    if (measure === null && claim.state === null) continue;
    const key = signature(claim, measure, metric);
    const voice = voices.get(key);
    if (voice) voice.claims.push(claim);
    else voices.set(key, { claims: [claim], told: claim, measure });
  }
  return [...voices.values()];
}

function signature(claim: Claim, measure: Measure | null, metric: Metric | null): string {
  const scope = facetsOf(claim);
  const value =
    measure === null
      ? claim.state
      : `${measure.kind} ${measure.point ?? `${measure.low}..${measure.high}`} ${openingOf(measure.bound)}`;
  return [
    claim.subject,
    claim.object,
    value,
    firmnessOf(claim.modality),
    scope.tranche,
    scope.per,
    scope.over,
    scope.as,
    scope.of,
    timeOf(claim, metric),
  ].join("\n");
}

/** Whether two voices are about the same parties. A cluster's figure is not its operator's. */
export function sameParties(a: Voice, b: Voice, index: BaseIndex): boolean {
  const party = compareParties(a.told, b.told, index);
  if (party === "same") return true;
  return (
    party === "compatible" &&
    bindTogether(a.told, b.told, index) &&
    (a.told.object === null) === (b.told.object === null)
  );
}

/** Whether two voices may be held against each other: parties, scope and time let them. */
export function comparable(a: Voice, b: Voice, metric: Metric | null, index: BaseIndex): boolean {
  return (
    sameParties(a, b, index) &&
    compareScopes(a.told, b.told) !== "differs" &&
    compareTimes(a.told, b.told, metric) !== "differs"
  );
}

/** How many neighbours in its order each voice is compared with, so that a huge topic stays near-linear. */
export const NEIGHBOURS = 24;

/** Every pair of voices, each with its next neighbours only. */
export function* pairsOf<T>(items: readonly T[]): Generator<readonly [T, T]> {
  for (let i = 0; i < items.length; i++) {
    const end = Math.min(items.length, i + 1 + NEIGHBOURS);
    for (let j = i + 1; j < end; j++) yield [items[i] as T, items[j] as T];
  }
}

/** The claims of the voices, without repeats. */
export function claimsOf(voices: Iterable<Voice>): readonly Claim[] {
  const claims = new Set<Claim>();
  for (const voice of voices) for (const claim of voice.claims) claims.add(claim);
  return [...claims];
}
