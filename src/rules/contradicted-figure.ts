import { about, onObjection, said, written } from "./raise.js";
import type { Rule } from "./rule.js";

export const contradictedFigure: Rule = {
  id: "contradicted-figure",
  severity: "error",
  summary: "the base has this topic, and no source gives this figure",
  doc: "The draft gives a figure for something the sources speak of, and none of them has it, not even rounded, as part of a range or with other bound words. Claims of another scope or another time are no contradiction.",
  example: {
    fires: "Amazon is investing $7 billion in Anthropic immediately.",
    silent: "Amazon is investing $5 billion in Anthropic immediately.",
  },
  find: (draft) => [
    ...onObjection(
      draft,
      "value",
      (j) => `${written(j)}: no source gives this for ${about(j, draft)}; expected ${said(j, draft)}`,
    ),
    ...onObjection(
      draft,
      "sense",
      (j) => `${written(j)} is told as the opposite of ${about(j, draft)}: ${said(j, draft)}`,
    ),
  ],
};
