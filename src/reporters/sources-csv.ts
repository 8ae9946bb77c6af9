import { csv } from "./csv.js";
import type { SourceCounts } from "./sources-json.js";

const HEADER = [
  "id",
  "type",
  "title",
  "container_title",
  "issued",
  "url",
  "copied_from",
  "tier",
  "claims",
  "citations",
];

export function sourcesCsv(sources: readonly SourceCounts[]): string {
  return csv(
    HEADER,
    sources.map(({ source, claims, citations }) => [
      source.id,
      source.type,
      source.title,
      source.containerTitle,
      source.issued,
      source.url,
      source.copiedFrom,
      source.tier,
      claims,
      citations,
    ]),
  );
}
