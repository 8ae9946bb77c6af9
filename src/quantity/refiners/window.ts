import type { Draft } from "../draft.js";
import { isLess } from "../number.js";
import type { Tokens } from "../tokens.js";

/** Joins two bounds on one thing, "above 1,000 and below 1,500", "at most 100 and at least 20", into a range. */
export function windows(tokens: Tokens, drafts: Draft[]): Draft[] {
  let joined: Draft[] | null = null;
  for (let i = 1, last = drafts[0]; i < drafts.length; i++) {
    const draft = drafts[i] as Draft;
    const range = last && windowOf(tokens, last, draft);
    if (range) {
      joined ??= drafts.slice(0, i);
      joined[joined.length - 1] = range;
      last = range;
    } else {
      joined?.push(draft);
      last = draft;
    }
  }
  return joined ?? drafts;
}

function isFloor(draft: Draft): boolean {
  return draft.bound === "at-least" || draft.bound === "more-than";
}

function isCeiling(draft: Draft): boolean {
  return draft.bound === "at-most" || draft.bound === "less-than";
}

function windowOf(tokens: Tokens, a: Draft, b: Draft): Draft | null {
  if (
    a.bound === "exact" ||
    b.bound === "exact" ||
    a.out ||
    b.out ||
    !a.value ||
    !b.value ||
    a.unit?.dimension === "count"
  )
    return null;
  if (b.first - a.last !== 2 || !/^(?:and|but|,)$/.test(tokens.lower(a.last + 1))) return null;
  if (a.unit && b.unit && a.unit.id !== b.unit.id) return null;
  const [low, high] =
    isFloor(a) && isCeiling(b)
      ? [a.value, b.value]
      : isCeiling(a) && isFloor(b)
        ? [b.value, a.value]
        : [null, null];
  if (!low || !high || !isLess(low, high)) return null;
  return { ...a, last: b.last, to: b.to, unit: b.unit ?? a.unit, bound: "range", low, high, value: null };
}
