import { about, raise, said, written } from "./raise.js";
import type { Rule } from "./rule.js";

export const singleSource: Rule = {
  id: "single-source",
  severity: "off",
  summary: "only one independent source",
  doc: "The figure is right by the base, and only one independent source gives it; copies of one another count once. Off unless the config turns it on.",
  example: {
    fires: "Amazon agreed to invest approximately $50 billion in OpenAI.",
    silent: "Anthropic secured up to 5 gigawatts of AWS capacity.",
  },
  find: (draft) =>
    draft.judgements
      .filter(
        (j) => j.standing === "borne-out" && draft.index.witnesses(j.deciding.map((c) => c.claim)) === 1,
      )
      .map((j) =>
        raise(j, draft, `${written(j)}: one source only for ${about(j, draft)}: ${said(j, draft)}`),
      ),
};
