import { about, onObjection, said, written } from "./raise.js";
import type { Rule } from "./rule.js";

export const contradictedState: Rule = {
  id: "contradicted-state",
  severity: "warning",
  summary: "the draft asserts a state that the sources' state excludes",
  doc: "For what is not a number: barred or approved, exclusive or not, released or withheld. The metric lists which states exclude each other.",
  example: {
    fires: "AWS is the exclusive cloud provider for Anthropic.",
    silent: "AWS is not the exclusive cloud provider for Anthropic.",
  },
  find: (draft) =>
    onObjection(
      draft,
      "state",
      (j) => `“${written(j)}” goes against the sources on ${about(j, draft)}; expected ${said(j, draft)}`,
    ),
};
