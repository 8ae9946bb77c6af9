import type { BaseIndex } from "../../base/index.js";
import type { Claim } from "../../base/model.js";
import type { Cluster } from "../cluster.js";
import { partsOfSum } from "../explain/sums.js";
import { isToldBy, witnessesOf } from "../witness.js";
import type { Setting } from "./found.js";

/** A claim of one value that the base says is part of a claim of the other. */
export interface Link {
  readonly part: Claim;
  readonly whole: Claim;
}

const MOST_STEPS = 8;

/** How the base links two values as part and total; null where it does not. */
export function linkOf(one: Cluster, other: Cluster, index: BaseIndex): Link | null {
  return upward(one, other, index) ?? upward(other, one, index);
}

function upward(parts: Cluster, wholes: Cluster, index: BaseIndex): Link | null {
  const members = parts.claims.filter((claim) => claim.partOf !== null);
  if (members.length === 0) return null;
  const ids = new Set(wholes.claims.map((claim) => claim.id));
  for (const part of members) {
    let next = part.partOf;
    for (let step = 0; next !== null && step < MOST_STEPS; step++) {
      const whole = index.claim(next);
      if (whole && ids.has(next)) return { part, whole };
      next = whole?.partOf ?? null;
    }
  }
  return null;
}

/** Beyond so many values in a block, sums among them mean nothing. */
const MOST_VALUES = 24;

/**
 * Whether two values are of one sum or one formula that a source itself lays out: such values do not contradict each
 * other. What the base says of parts and formulas counts, and so does a source whose figures add up.
 */
export function isConsistent(setting: Setting): (one: Cluster, other: Cluster) => boolean {
  const sums = new Set<string>();
  const { clusters, metric } = setting;
  if (metric?.parts === "add" && clusters.length <= MOST_VALUES) {
    for (const witness of witnessesOf(setting.claims, setting.index)) addSums(witness, setting, sums);
  }
  const order = new Map(clusters.map((cluster, i) => [cluster, i]));
  return (one, other) => {
    const key = `${order.get(one)} ${order.get(other)}`;
    return sums.has(key) || isDerived(one, other) || isDerived(other, one);
  };
}

function addSums(witness: string, { clusters, index }: Setting, sums: Set<string>): void {
  const own = clusters.map((cluster) => cluster.claims.filter((claim) => isToldBy(claim, witness, index)));
  own.forEach((wholes, total) => {
    for (const whole of wholes) {
      if (whole.quantity === null) continue;
      const parts = partsOfSum(whole.quantity, own.slice(0, total).flat(), { whole });
      if (parts === null) continue;
      const members = [...parts.map((part) => own.findIndex((claims) => claims.includes(part))), total];
      for (const a of members) for (const b of members) if (a < b) sums.add(`${a} ${b}`);
    }
  });
}

function isDerived(one: Cluster, other: Cluster): boolean {
  const derived = one.claims.filter((claim) => claim.derived !== null);
  if (derived.length === 0) return false;
  const ids = new Set(other.claims.map((claim) => claim.id));
  return derived.some((claim) => Object.values(claim.derived?.from ?? {}).some((id) => ids.has(id)));
}
