import type { Claim } from "../base/model.js";
import { csv } from "./csv.js";

const HEADER = [
  "id",
  "subject",
  "metric",
  "object",
  "figure",
  "bound",
  "value",
  "low",
  "high",
  "unit",
  "state",
  "scope",
  "modality",
  "during",
  "as_of",
  "topic",
  "source",
  "paragraph",
  "quote",
];

/** One row a citation. */
export function claimsCsv({ claims }: { readonly claims: readonly Claim[] }): string {
  const rows = claims.flatMap((claim) => {
    const { id, subject, metric, object, quantity, state, scope, modality, during, asOf, topic } = claim;
    const facets = Object.entries(scope ?? {})
      .map(([facet, value]) => `${facet}: ${value}`)
      .join("; ");
    const figure = [
      quantity?.text,
      quantity?.bound,
      quantity?.value,
      quantity?.low,
      quantity?.high,
      quantity?.unit?.id,
    ];
    const head = [
      id,
      subject,
      metric,
      object,
      ...figure.map((cell) => cell ?? null),
      state,
      facets,
      modality,
      during,
      asOf,
      topic,
    ];
    return claim.citations.map(({ source, paragraph, quote }) => [...head, source, paragraph, quote]);
  });
  return csv(HEADER, rows);
}
