import type { BaseIndex } from "../../base/index.js";
import type { Claim } from "../../base/model.js";
import { listed, sourceName } from "./names.js";

/** So many sources are named; more are counted. */
const NAMED = 3;

/** Those who say it, with a verb that agrees: "Vucense says", "Vucense and AWS Explainer say". */
export function otherVoices(claims: readonly Claim[], verb: string, index: BaseIndex): string {
  const names = namesOf(claims, index);
  return `${listed(names)} ${names.length > 1 ? plural(verb) : verb}`;
}

/** The names of the sources that the claims cite, most a few and the number of the others. */
export function namesOf(claims: readonly Claim[], index: BaseIndex): readonly string[] {
  const ids = new Set(claims.flatMap((claim) => claim.citations.map((citation) => citation.source)));
  // A copy says nothing of its own beside its original.
  const witnesses = [...ids].filter((id) => index.witnessOf(id) === id || !ids.has(index.witnessOf(id)));
  const names = [...new Set(witnesses.map((id) => sourceName(id, index)))];
  if (names.length <= NAMED) return names;
  return [...names.slice(0, NAMED - 1), `${names.length - NAMED + 1} others`];
}

/** "says" → "say", "has" → "have". */
function plural(verb: string): string {
  return verb === "has" ? "have" : verb.replace(/s$/, "");
}
