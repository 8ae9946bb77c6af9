import type { Claim, Tranche } from "../../base/model.js";
import { shortQuantity } from "../../quantity/index.js";
import type { Quantity } from "../../quantity/quantity.js";
import { type Measure, measured } from "../measure.js";

/** A claim's number as a term of an equation. */
export interface Term {
  readonly claim: Claim;
  readonly measure: Measure;
  readonly value: number;
}

/** So many different numbers of a topic are tried in sums where tranche or `partOf` says what they are parts of … */
const MOST_LABELLED = 16;
/** … and so many where nothing does: among more than that, some sum always comes out. */
const MOST_UNLABELLED = 8;

/** The last list of claims and its terms: a topic is asked about many times in a row. */
let latest: { readonly claims: readonly Claim[]; readonly terms: readonly Term[] } | null = null;

/** One term for each different number and tranche among the claims, those that are said to be parts first. */
export function termsOf(claims: readonly Claim[]): readonly Term[] {
  if (latest?.claims === claims) return latest.terms;
  const terms = new Map<string, Term>();
  for (const claim of claims) {
    const measure = claim.quantity === null ? null : measured(claim.quantity);
    if (measure?.point == null || measure.order <= 0) continue;
    const key = `${measure.kind} ${measure.order} ${claim.scope?.tranche}`;
    const held = terms.get(key);
    if (!held || labelsOf(held.claim) < labelsOf(claim))
      terms.set(key, { claim, measure, value: measure.order });
  }
  const labelled = [...terms.values()].filter(({ claim }) => isLabelled(claim)).slice(0, MOST_LABELLED);
  const others = [...terms.values()].filter(({ claim }) => !isLabelled(claim));
  const result = others.length > MOST_UNLABELLED ? labelled : [...labelled, ...others];
  if (claims.length > 1) latest = { claims, terms: result };
  return result;
}

/** How surely the base says that a claim is a part: by naming its total, by its tranche, or not at all. */
function labelsOf(claim: Claim): number {
  return (claim.partOf === null ? 0 : 2) + (claim.scope?.tranche === undefined ? 0 : 1);
}

/** Whether the base says of what the claim is a part, or which. */
export const isLabelled = (claim: Claim): boolean => labelsOf(claim) > 0;

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
