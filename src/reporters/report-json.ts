import type { Discrepancy } from "../reconcile/discrepancy.js";
import { explanationJson } from "./check-json.js";
import { citationJson, jsonDocument } from "./json.js";

/** What `report` found. */
export interface Report {
  readonly claims: number;
  readonly sources: number;
  readonly discrepancies: readonly Discrepancy[];
}

export function reportJson({ claims, sources, discrepancies }: Report): string {
  return jsonDocument({
    claims,
    sources,
    discrepancies: discrepancies.map((discrepancy) => ({
      id: discrepancy.id,
      kind: discrepancy.kind,
      severity: discrepancy.severity,
      status: discrepancy.status,
      topic: discrepancy.topic,
      summary: discrepancy.summary,
      sides: discrepancy.sides.map((side) => ({
        figure: side.figure,
        claims: side.claims.map(({ id }) => id),
        citations: side.claims.flatMap((claim) => claim.citations.map(citationJson)),
      })),
      explanations: discrepancy.explanations.map(explanationJson),
      ruling: discrepancy.ruling && {
        on: discrepancy.ruling.on,
        wording: discrepancy.ruling.wording,
        because: discrepancy.ruling.because,
        by: discrepancy.ruling.by,
        date: discrepancy.ruling.date,
        until: discrepancy.ruling.until,
      },
    })),
  });
}
