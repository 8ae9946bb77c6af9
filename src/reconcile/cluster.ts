import type { Claim } from "../base/model.js";
import { compareMeasures } from "./value.js";
import { claimsOf, type Voice } from "./voice.js";

/** Voices that give one value, whatever bound they put on it. */
export interface Cluster {
  readonly voices: readonly Voice[];
  readonly claims: readonly Claim[];
}

/**
 * Voices with figures, by value: sorted, then those next to each other joined where the value is the same or the
 * same after rounding. Ranges and units that do not compare stand apart.
 */
export function clustersOf(voices: readonly Voice[]): readonly Cluster[] {
  const sorted = voices.filter((voice) => voice.measure !== null).sort(byValue);
  const clusters: Voice[][] = [];
  for (const voice of sorted) {
    const last = clusters.at(-1);
    const first = last?.[0];
    if (last && first && sameValue(first, voice)) last.push(voice);
    else clusters.push([voice]);
  }
  return clusters.map((members) => ({ voices: members, claims: claimsOf(members) }));
}

function byValue(a: Voice, b: Voice): number {
  const one = a.measure;
  const other = b.measure;
  if (one === null || other === null) return 0;
  if (one.kind !== other.kind) return one.kind < other.kind ? -1 : 1;
  return one.order - other.order;
}

/** A floor or a ceiling is the same value only where its number is; rounding joins plain figures. */
function sameValue(a: Voice, b: Voice): boolean {
  if (a.measure === null || b.measure === null || a.measure.kind !== b.measure.kind) return false;
  const value = compareMeasures(a.measure, b.measure);
  return value === "same" || value === "rounded";
}
