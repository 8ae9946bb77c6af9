import { raise, written } from "./raise.js";
import type { Rule } from "./rule.js";

export const unsourcedFigure: Rule = {
  id: "unsourced-figure",
  severity: "off",
  summary: "nothing in the base on this",
  doc: "For desks that want a source behind every figure. Off unless the config turns it on.",
  example: {
    fires: "Initech will invest $3 billion in Initrode.",
    silent: "Amazon is investing $5 billion in Anthropic immediately.",
  },
  find: (draft) =>
    draft.judgements
      .filter(
        (j) => j.standing === "unmatched" && j.assertion.figure !== null && j.assertion.mood === "asserts",
      )
      .map((j) => raise(j, draft, `${written(j)}: nothing in the base on this`)),
};
