import type { Proposal } from "../extract/proposal.js";
import { jsonDocument } from "./json.js";

export function extractJson(proposals: readonly Proposal[]): string {
  return jsonDocument({
    proposals: proposals.map(({ entry, topic, standing, claims, doubts }) => ({
      standing,
      topic,
      claim: entry,
      against: claims.map((claim) => claim.id),
      doubts,
    })),
  });
}
