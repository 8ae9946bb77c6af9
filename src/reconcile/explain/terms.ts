import type { Claim, Tranche } from "../../base/model.js";
import { shortQuantity } from "../../quantity/index.js";
import type { Quantity } from "../../quantity/quantity.js";
import { type Measure, measureOf } from "../measure.js";

/** A claim's number as a term of an equation. */
export interface Term {
  readonly claim: Claim;
  readonly measure: Measure;
  readonly value: number;
}

/** So many different numbers of a topic are tried in sums: beyond that, some sum always comes out. */
export const MOST_TERMS = 24;

/** One term for each different number and tranche among the claims, those with a tranche first. */
export function termsOf(claims: readonly Claim[]): readonly Term[] {
  const terms = new Map<string, Term>();
  for (const claim of claims) {
    const measure = claim.quantity === null ? null : measureOf(claim.quantity);
    if (measure?.point === null || measure === null || measure.order <= 0) continue;
    const key = `${measure.kind} ${measure.point} ${claim.scope?.tranche}`;
    if (!terms.has(key)) terms.set(key, { claim, measure, value: measure.order });
  }
  return [...terms.values()].sort(byLabel).slice(0, MOST_TERMS);
}

function byLabel(a: Term, b: Term): number {
  const labelled = (term: Term) => (term.claim.scope?.tranche === undefined ? 1 : 0);
  return labelled(a) - labelled(b);
}

/** What money a tranche stands for, so that no sum counts any twice. */
const COVERS: Readonly<Record<Tranche, string>> = {
  immediate: "i",
  further: "f",
  new: "if",
  prior: "p",
  total: "ifp",
};

/** Whether two terms may stand in one sum: neither holds the other. */
export function areApart(a: Claim, b: Claim): boolean {
  if (a === b || a.partOf === b.id || b.partOf === a.id) return false;
  const one = a.scope?.tranche;
  const other = b.scope?.tranche;
  if (one === undefined || other === undefined) return true;
  return ![...COVERS[one]].some((part) => COVERS[other].includes(part));
}

/** Whether the part may be a part of the whole, as far as their tranches say. */
export function fitsInto(part: Claim, whole: Claim): boolean {
  const inner = part.scope?.tranche;
  const outer = whole.scope?.tranche;
  if (inner === "total" || inner === undefined || outer === undefined)
    return inner !== "total" || outer === undefined;
  return inner !== outer && [...COVERS[inner]].every((one) => COVERS[outer].includes(one));
}

/** The number of a quantity in short, without its bound: "$25B". */
export function shortNumber(quantity: Quantity): string {
  if (quantity.value === null) return shortQuantity(quantity);
  return shortQuantity({ ...quantity, bound: "exact", low: quantity.value, high: quantity.value });
}

/** Two numbers that are equal but for the last digits of binary arithmetic. */
export function equals(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
