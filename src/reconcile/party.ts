import type { BaseIndex } from "../base/index.js";
import type { Statement } from "../base/model.js";
import type { PartyAspect } from "./relation.js";

/** Whether two ids mean the same party: `related` is a parent and its part, `silent` that one side names none. */
type Fit = "same" | "related" | "silent" | "other";

function fitOf(a: string | null, b: string | null, index: BaseIndex): Fit {
  if (a === b) return a === null ? "silent" : "same";
  if (a === null || b === null) return "silent";
  return index.related(a, b) ? "related" : "other";
}

const named = (f: Fit): boolean => f === "same" || f === "related";

/**
 * Whether who and whom are the same. Swapped is also where a's payer is b's payee and only one side of the deal
 * is told differently: "Amazon commits $100B to AWS" for "Anthropic commits $100B to AWS".
 */
export function compareParties(a: Statement, b: Statement, index: BaseIndex): PartyAspect {
  const subject = fitOf(a.subject, b.subject, index);
  const object = fitOf(a.object, b.object, index);
  if (subject !== "other" && object !== "other") {
    return subject === "same" && (object === "same" || (a.object === null && b.object === null))
      ? "same"
      : "compatible";
  }
  return isSwapped(a, b, index) || isSwapped(b, a, index) ? "swapped" : "other";
}

function isSwapped(a: Statement, b: Statement, index: BaseIndex): boolean {
  if (!named(fitOf(a.subject, b.object, index)) || named(fitOf(a.subject, b.subject, index))) return false;
  return fitOf(a.object, b.subject, index) !== "other" || fitOf(a.object, b.object, index) !== "other";
}

const ACTING_KINDS: ReadonlySet<string> = new Set([
  "company",
  "division",
  "service",
  "organisation",
  "organization",
  "agency",
]);

/**
 * Whether a parent's figure may stand for its part's. A deal of AWS is a deal of Amazon, but a cluster's chips are
 * not all of its operator's chips: there a different value is no contradiction.
 */
export function standsFor(a: string | null, b: string | null, index: BaseIndex): boolean {
  if (a === b || a === null || b === null) return true;
  const acts = (id: string) => ACTING_KINDS.has(index.entity(id)?.kind ?? "thing");
  return acts(a) && acts(b);
}

/**
 * Whether different values of two statements contradict each other, as far as their parties go. What a company has
 * of its own (revenue, staff, a valuation) is not what its parent has; what it does with another is its parent's doing.
 */
export function bindTogether(a: Statement, b: Statement, index: BaseIndex): boolean {
  if (
    a.subject !== b.subject &&
    a.subject !== null &&
    b.subject !== null &&
    (a.object === null || b.object === null)
  ) {
    return false;
  }
  return standsFor(a.subject, b.subject, index) && standsFor(a.object, b.object, index);
}

/** Kinds of entity that pay, supply and owe. An entity of a kind that the tool does not know may be one of them. */
const THINGS: ReadonlySet<string> = new Set([
  "service",
  "model",
  "chip",
  "cluster",
  "product",
  "benchmark",
  "place",
  "platform",
  "programme",
  "program",
  "group",
  "index",
]);

/** Whether both parties of a claim are ones that pay, supply and owe, so that who is whom matters. */
export function isBetweenActors(
  claim: { readonly subject: string; readonly object: string | null },
  index: BaseIndex,
): boolean {
  const acts = (id: string | null) => id !== null && !THINGS.has(index.entity(id)?.kind ?? "thing");
  return acts(claim.subject) && acts(claim.object);
}

/** An entity's name and its aliases; none for an id that the base does not have. */
export function namesOf(id: string, index: BaseIndex): readonly string[] {
  const entity = index.entity(id);
  return entity === null ? [] : [entity.name, ...entity.aliases];
}
