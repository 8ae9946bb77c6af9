import type { Bound } from "../quantity/quantity.js";
import type { BoundAspect } from "./relation.js";

/** Which way a bound word opens an interval: a ceiling from below, a floor from above. */
export type Opening = "ceiling" | "floor" | "point" | "range";

const OPENINGS: Readonly<Record<Bound, Opening>> = {
  exact: "point",
  about: "point",
  "at-least": "floor",
  "more-than": "floor",
  "at-most": "ceiling",
  "less-than": "ceiling",
  range: "range",
};

const STRICT: ReadonlySet<Bound> = new Set<Bound>(["more-than", "less-than"]);

/** Whether a bound word is a ceiling, a floor, or neither. */
export function openingOf(bound: Bound): Opening {
  return OPENINGS[bound];
}

/**
 * What became of b's bound in a. "about" and exact are the same here: to drop "about" is fine (DESIGN §8), and
 * ranges are compared as intervals, not by their bound word.
 */
export function compareBounds(a: Bound, b: Bound): BoundAspect {
  const from = openingOf(a);
  const to = openingOf(b);
  if (from === "range" || to === "range") return "same";
  if (from === to) {
    if (from === "point" || a === b) return "same";
    return STRICT.has(a) ? "stronger" : "weaker";
  }
  if (from === "point") return "dropped";
  return to === "point" ? "added" : "inverted";
}
