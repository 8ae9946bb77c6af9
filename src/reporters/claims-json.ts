import type { Claim } from "../base/model.js";
import { claimJson, jsonDocument } from "./json.js";

export function claimsJson({ claims }: { readonly claims: readonly Claim[] }): string {
  return jsonDocument({ claims: claims.map(claimJson) });
}
