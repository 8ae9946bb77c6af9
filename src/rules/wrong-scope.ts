import { about, onObjection, said, written } from "./raise.js";
import type { Rule } from "./rule.js";

export const wrongScope: Rule = {
  id: "wrong-scope",
  severity: "error",
  summary:
    "the right figure for another scope: a total told as annual, new money told as the total, a target as today's state",
  doc: "The sources have this figure on this topic, with a scope that the draft contradicts: for ten years and not for one, in new money and not in all, as a target and not as what is there.",
  example: {
    fires: "Anthropic committed to spend over $100 billion a year on AWS.",
    silent: "Anthropic committed to spend over $100 billion on AWS over ten years.",
  },
  find: (draft) =>
    onObjection(
      draft,
      "scope",
      (j) => `${written(j)} has another scope for ${about(j, draft)}; expected ${said(j, draft)}`,
    ),
};
