import type { BaseIndex } from "../base/index.js";
import type { Claim } from "../base/model.js";

/** The witnesses behind the claims, in order: sources, and for a copy the source it goes back to. */
export function witnessesOf(claims: Iterable<Claim>, index: BaseIndex): readonly string[] {
  const witnesses = new Set<string>();
  for (const claim of claims) {
    for (const citation of claim.citations) witnesses.add(index.witnessOf(citation.source));
  }
  return [...witnesses];
}

/** Whether the claim is told by this witness, or by a copy of it. */
export function isToldBy(claim: Claim, witness: string, index: BaseIndex): boolean {
  return claim.citations.some((citation) => index.witnessOf(citation.source) === witness);
}

/** The claim with only the citations of one witness and its copies. */
export function asToldBy(claim: Claim, witness: string, index: BaseIndex): Claim {
  const citations = claim.citations.filter((citation) => index.witnessOf(citation.source) === witness);
  return citations.length === claim.citations.length ? claim : { ...claim, citations };
}

/** Whether one witness stands behind claims of both. */
export function shareWitness(ones: Iterable<Claim>, others: Iterable<Claim>, index: BaseIndex): boolean {
  const witnesses = new Set(witnessesOf(ones, index));
  return witnessesOf(others, index).some((witness) => witnesses.has(witness));
}
