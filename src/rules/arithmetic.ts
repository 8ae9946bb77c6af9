import type { Rule } from "./rule.js";

export const arithmetic: Rule = {
  id: "arithmetic",
  severity: "error",
  summary: "a sum, difference, ratio, percentage or rate in the draft does not come out",
  doc: "The parts and the result both stand in the text, and the words say that one is made of the others (“in all”, “bringing the total to”, “a third of”, “up 50 % from”). The result gets the finding, with the sum.",
  example: {
    fires: "Initech will pay $5 billion now and $20 billion later, $35 billion in all.",
    silent: "Initech will pay $5 billion now and $20 billion later, $25 billion in all.",
  },
  find: (draft) =>
    draft.sums
      .filter((sum) => !sum.holds)
      .map((sum) => ({
        blockIndex: sum.blockIndex,
        start: sum.result.start,
        end: sum.result.end,
        message: `${sum.result.text} does not come out: ${sum.equation}`,
        topic: null,
        claims: [],
        explanations: [],
        suggestion: null,
      })),
};
