import type { Judgement } from "../reconcile/judge.js";
import { about, onObjection, said, written } from "./raise.js";
import type { Rule } from "./rule.js";
import { boundToldBefore } from "./told-before.js";

export const droppedBound: Rule = {
  id: "dropped-bound",
  severity: "warning",
  summary:
    "the sources say “up to”, “more than”, “at least” or “under”; the draft does not, or says the opposite",
  doc: "Dropping “about”, or weakening “more than” to “at least”, is fine. A draft that has given the figure with its bound may come back to it without (“the $100 billion deal”).",
  example: {
    fires: "Anthropic secured 5 gigawatts of AWS capacity.",
    silent: "Anthropic secured up to 5 gigawatts of AWS capacity.",
  },
  find(draft) {
    const before = boundToldBefore(draft);
    return onObjection(
      draft,
      "bound",
      (j) => `${written(j)} ${mistake(j)} the bound for ${about(j, draft)}; expected ${said(j, draft)}`,
    ).filter((raised) => !before(raised));
  },
};

function mistake({ deciding }: Judgement): string {
  return deciding[0]?.relating.aspects.bound === "inverted" ? "turns round" : "drops";
}
