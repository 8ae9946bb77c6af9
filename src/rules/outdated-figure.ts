import { about, onObjection, said, written } from "./raise.js";
import type { Rule } from "./rule.js";

export const outdatedFigure: Rule = {
  id: "outdated-figure",
  severity: "warning",
  summary: "true of an earlier date, told as now",
  doc: "The figure was right once, and the base has a newer one. A figure told as an old one (“was … at the end of 2025”, “up from …”) is right.",
  example: {
    fires: "Anthropic's annualised revenue is approximately $9 billion.",
    silent: "Anthropic's annualised revenue was approximately $9 billion at the end of 2025.",
  },
  find: (draft) =>
    onObjection(
      draft,
      "outdated",
      (j) =>
        `${written(j)} holds for another time for ${about(j, draft)}; the sources have ${said(j, draft)}`,
    ),
};
