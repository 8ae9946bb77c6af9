import type { Scope, Statement } from "../base/model.js";
import { comparePeriods } from "./period.js";
import type { FacetAspect } from "./relation.js";
import { contentWords } from "./words.js";

/** The facets of a scope, with `per` also taken from a figure written as a rate ("$2 billion a year"). */
export function facetsOf(statement: Statement): Scope {
  const scope = statement.scope ?? NO_SCOPE;
  const unit = statement.quantity?.unit;
  if (scope.per !== undefined || !unit?.dimension.endsWith("/time")) return scope;
  const period = unit.id.split("/")[1];
  return period !== undefined && PERIODS.has(period) ? { ...scope, per: period } : scope;
}

const NO_SCOPE: Scope = {};
const PERIODS: ReadonlySet<string> = new Set(["year", "month", "week", "day", "quarter", "hour", "decade"]);

/** Facets that hold one word, so that two different words exclude each other. */
const PLAIN = ["tranche", "per", "as"] as const;

/**
 * Whether two scopes let their figures be compared. A facet that one side does not mention does not block; a facet
 * that they contradict does. A rate ("per year") and a sum over a period contradict each other.
 */
export function compareScopes(a: Statement, b: Statement): FacetAspect {
  return compareFacets(facetsOf(a), facetsOf(b));
}

/** The same for two scopes taken from their statements. */
export function compareFacets(from: Scope, to: Scope): FacetAspect {
  let same = true;
  for (const facet of PLAIN) {
    const one = from[facet];
    const other = to[facet];
    if (one === other) continue;
    if (one !== undefined && other !== undefined) return "differs";
    same = false;
  }
  // "$10 billion a year over ten years" is a rate too: only a sum that is no rate is another thing.
  if ((from.per === undefined) !== (to.per === undefined)) {
    const sum = from.per === undefined ? from : to;
    if (sum.over !== undefined) return "differs";
  }
  const over = compareOver(from.over, to.over);
  const of = compareOf(from.of, to.of);
  if (over === "differs" || of === "differs") return "differs";
  return same && over === "same" && of === "same" ? "same" : "compatible";
}

/** Two periods that a sum is spread over: "10 years" is "a decade". */
export function compareOver(a: string | undefined, b: string | undefined): FacetAspect {
  if (a === b) return "same";
  return a === undefined || b === undefined ? "compatible" : comparePeriods(a, b);
}

/**
 * Two descriptions of what a figure covers: `compatible` where one only says more ("AI capex", "capex"), `differs`
 * where each has a word of its own ("first step", "second step").
 */
export function compareOf(a: string | undefined, b: string | undefined): FacetAspect {
  if (a === b) return "same";
  if (a === undefined || b === undefined) return "compatible";
  const words = contentWords(a);
  const others = contentWords(b);
  let shared = 0;
  for (const word of words) if (others.has(word)) shared++;
  if (shared === words.size && shared === others.size) return "same";
  return shared === words.size || shared === others.size ? "compatible" : "differs";
}
