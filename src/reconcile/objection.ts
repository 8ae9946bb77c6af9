/** What the base holds against an assertion, most specific first in `OBJECTIONS`. */
export const OBJECTIONS = [
  "magnitude",
  "party",
  "sense",
  "scope",
  "outdated",
  "bound",
  "modality",
  "state",
  "value",
] as const;
export type Objection = (typeof OBJECTIONS)[number];

/** Objections to the very figure that a claim has: the figure itself says that the reading is right. */
export const SAME_FIGURE: ReadonlySet<Objection> = new Set<Objection>([
  "sense",
  "scope",
  "outdated",
  "bound",
  "modality",
]);

/** A ruling says how a figure is worded; it does not make it another party's, or another scope's. */
export const BEYOND_RULING: ReadonlySet<Objection> = new Set<Objection>(["party", "sense", "scope"]);
