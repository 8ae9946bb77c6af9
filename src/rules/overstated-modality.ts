import { about, onObjection, said, written } from "./raise.js";
import type { Rule } from "./rule.js";

export const overstatedModality: Rule = {
  id: "overstated-modality",
  severity: "warning",
  summary: "planned, contingent or committed, told as done",
  doc: "The figure is right, and the draft tells as done (or as promised) what the sources tell as promised, as tied to conditions, as possible or as expected.",
  example: {
    fires: "Amazon has already invested approximately $50 billion in OpenAI.",
    silent: "Amazon may invest up to $20 billion more in Anthropic, tied to commercial milestones.",
  },
  find: (draft) =>
    onObjection(draft, "modality", (j) => {
      const claim = j.deciding[0]?.claim;
      return `${written(j)} is told as ${j.assertion.modality ?? "done"}, the sources have it as ${claim?.modality ?? "open"} for ${about(j, draft)}: ${said(j, draft)}`;
    }),
};
