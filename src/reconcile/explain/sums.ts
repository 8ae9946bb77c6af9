import { type Claim, TRANCHES } from "../../base/model.js";
import { shortQuantity } from "../../quantity/index.js";
import type { Quantity } from "../../quantity/quantity.js";
import { measureOf } from "../measure.js";
import type { Explanation } from "../relation.js";
import { areApart, equals, fitsInto, shortNumber, type Term, termsOf } from "./terms.js";

const MOST_PARTS = 4;

/**
 * Two to four claims that add up to the total; the fewest, and those with a tranche before those without. `whole` is
 * the claim of the total, where there is one; `with` must be among the parts.
 */
export function partsOfSum(
  total: Quantity,
  claims: readonly Claim[],
  options: { readonly whole?: Claim; readonly with?: Claim } = {},
): readonly Claim[] | null {
  const measure = measureOf(total);
  if (measure === null || measure.point === null || measure.order <= 0) return null;
  const { whole } = options;
  const first = options.with === undefined ? undefined : termsOf([options.with])[0];
  if (options.with !== undefined && first?.measure.kind !== measure.kind) return null;
  const terms = termsOf(claims).filter(
    (term) =>
      term.measure.kind === measure.kind &&
      term.value < measure.order &&
      term.claim !== first?.claim &&
      (whole === undefined || fitsInto(term.claim, whole)),
  );
  for (let parts = 2; parts <= MOST_PARTS; parts++) {
    const found = search(terms, first ? [first] : [], measure.order, parts);
    if (found !== null) return found.map((term) => term.claim).sort(inTurn);
  }
  return null;
}

const UNLABELLED = TRANCHES.indexOf("prior") - 0.5;

/** At once, later, before, as their tranches say; of one tranche the larger first. */
function inTurn(a: Claim, b: Claim): number {
  const place = ({ scope }: Claim) =>
    scope?.tranche === undefined ? UNLABELLED : TRANCHES.indexOf(scope.tranche);
  return place(a) - place(b) || Number(b.quantity?.value ?? 0) - Number(a.quantity?.value ?? 0);
}

/** The first choice of `parts` terms, those taken included, that adds up to the total. */
function search(
  terms: readonly Term[],
  taken: readonly Term[],
  total: number,
  parts: number,
): readonly Term[] | null {
  const sum = taken.reduce((all, term) => all + term.value, 0);
  if (taken.length === parts) return equals(sum, total) ? taken : null;
  const last = parts - taken.length === 1;
  for (let i = terms.indexOf(taken.at(-1) as Term) + 1; i < terms.length; i++) {
    const term = terms[i] as Term;
    if (last ? !equals(sum + term.value, total) : sum + term.value >= total) continue;
    if (!taken.every((other) => areApart(other.claim, term.claim))) continue;
    const found = search(terms, [...taken, term], total, parts);
    if (found !== null) return found;
  }
  return null;
}

/** "$25B + $8B = $33B" */
export function sumEquation(parts: readonly Claim[], total: Quantity): string {
  return `${parts.map(numberOf).join(" + ")} = ${shortNumber(total)}`;
}

/** "$5B + up to $20B = up to $25B": with the bounds that make it a ceiling. */
export function boundedEquation(parts: readonly Claim[], total: Quantity): string {
  return `${parts.map((part) => (part.quantity ? shortQuantity(part.quantity) : "")).join(" + ")} = ${shortQuantity(total)}`;
}

function numberOf(claim: Claim): string {
  return claim.quantity === null ? "" : shortNumber(claim.quantity);
}

/** The sum of claims that comes out at this figure, or the difference of two that does. */
export function explainBySum(total: Quantity, claims: readonly Claim[]): Explanation | null {
  const parts = partsOfSum(total, claims);
  if (parts !== null) {
    return { kind: "sum", equation: sumEquation(parts, total), claims: parts.map((part) => part.id) };
  }
  const measure = measureOf(total);
  if (measure === null || measure.point === null) return null;
  const terms = termsOf(claims).filter((term) => term.measure.kind === measure.kind);
  for (const whole of terms) {
    for (const part of terms) {
      if (!equals(whole.value - part.value, measure.order) || !fitsInto(part.claim, whole.claim)) continue;
      const equation = `${numberOf(whole.claim)} − ${numberOf(part.claim)} = ${shortNumber(total)}`;
      return { kind: "difference", equation, claims: [whole.claim.id, part.claim.id] };
    }
  }
  return null;
}
