import { printClaim } from "../base/write.js";
import type { Proposal } from "./proposal.js";

/**
 * The proposals as a claims file: each with comments on how it stands to the base and what is unsure. What comes
 * from the article stands in YAML scalars and in comments without line breaks, so that it cannot become YAML.
 */
export function printProposals(proposals: readonly Proposal[]): string {
  if (proposals.length === 0) return "claims: []\n";
  const entries = proposals.map((proposal) => {
    const comments = commentsOn(proposal).map(
      (line) => `  # ${line.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, " ")}`,
    );
    const claim = printClaim(proposal.entry).replace(/^/gm, "  ");
    return [...comments, claim].join("\n");
  });
  return `claims:\n${entries.join("\n\n")}\n`;
}

function commentsOn({ standing, claims, doubts }: Proposal): readonly string[] {
  const ids = claims.map((claim) => claim.id).join(", ");
  const stands =
    standing === "new" ? "new" : standing === "known" ? `known: ${ids}` : `in conflict with: ${ids}`;
  return [stands, ...doubts.map((doubt) => `unsure: ${doubt}`)];
}
