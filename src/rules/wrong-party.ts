import { topicPhrase } from "../reconcile/report/topic.js";
import { onObjection, said, written } from "./raise.js";
import type { Rule } from "./rule.js";

export const wrongParty: Rule = {
  id: "wrong-party",
  severity: "error",
  summary:
    "the figure is right for other parties: payer and payee swapped, or another company, chip or model",
  doc: "The base has this figure, with who and whom the other way round, or for another company, chip, model or thing. Checked by who invests, pays, supplies or scores, not by the order of the words.",
  example: {
    fires: "Anthropic is investing $5 billion in Amazon immediately.",
    silent: "Anthropic is to get an immediate $5 billion from Amazon.",
  },
  find: (draft) =>
    onObjection(draft, "party", (j) => {
      const claim = j.deciding[0]?.claim;
      const whose = claim === undefined ? "" : ` is ${topicPhrase(claim, draft.index)}`;
      return `${written(j)}${whose} in the sources: ${said(j, draft)}; check who and whom`;
    }),
};
