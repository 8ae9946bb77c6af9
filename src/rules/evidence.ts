import type { Candidate } from "../reconcile/match.js";
import type { Evidence } from "./finding.js";

/** How many citations are shown for one figure: the nearest first, no more than a reader takes in. */
const SHOWN = 8;

/** The sources' own words, a row a citation. */
export function evidenceOf(candidates: readonly Candidate[]): readonly Evidence[] {
  const rows: Evidence[] = [];
  for (const { claim, relating } of candidates) {
    for (const { source, paragraph, quote } of claim.citations) {
      if (rows.length === SHOWN) return rows;
      rows.push({ claim: claim.id, relation: relating.relation, source, paragraph, quote });
    }
  }
  return rows;
}
