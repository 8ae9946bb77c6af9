import { about, onObjection, said, written } from "./raise.js";
import type { Rule } from "./rule.js";

export const magnitudeSlip: Rule = {
  id: "magnitude-slip",
  severity: "error",
  summary: "a figure off by a power of ten or a unit prefix",
  doc: "No source gives the figure, and one gives the same digits with another power of ten: million for billion, megawatts for gigawatts, a zero too many.",
  example: {
    fires: "Anthropic secured up to 5 megawatts of AWS capacity.",
    silent: "Anthropic secured up to 5 gigawatts of AWS capacity.",
  },
  find: (draft) =>
    onObjection(
      draft,
      "magnitude",
      (j) => `${written(j)} is off by a power of ten for ${about(j, draft)}; expected ${said(j, draft)}`,
    ),
};
