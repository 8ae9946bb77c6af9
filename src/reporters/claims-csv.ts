import type { Claim } from "../base/model.js";
import type { Quantity } from "../quantity/quantity.js";
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
      numberCell(quantity, "value"),
      numberCell(quantity, "low"),
      numberCell(quantity, "high"),
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

const DAY = 86_400_000;

/** An amount as it stands; a date, which the base counts in days since 1970, as spreadsheets take dates: 2026-04-20. */
function numberCell(quantity: Quantity | null, key: "value" | "low" | "high"): string | null {
  const number = quantity?.[key] ?? null;
  if (number === null || quantity?.unit?.dimension !== "date") return number;
  const day = new Date(Number(number) * DAY);
  return Number.isNaN(day.getTime()) ? number : day.toISOString().slice(0, 10);
}
