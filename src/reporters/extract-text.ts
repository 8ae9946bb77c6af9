import { printProposals } from "../extract/print.js";
import type { Proposal } from "../extract/proposal.js";
import { yaml } from "./safe.js";

/** Claims YAML with comments: what is new, known, in conflict, and unsure. Paste what is right into a claims file. */
export function extractText(proposals: readonly Proposal[]): string {
  return yaml(printProposals(proposals));
}
