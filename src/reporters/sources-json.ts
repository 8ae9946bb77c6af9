import type { Source } from "../base/model.js";
import { jsonDocument } from "./json.js";

/** A source, and how much of the base rests on it. */
export interface SourceCounts {
  readonly source: Source;
  readonly claims: number;
  readonly citations: number;
}

export function sourcesJson(sources: readonly SourceCounts[]): string {
  return jsonDocument({
    sources: sources.map(({ source, claims, citations }) => ({
      id: source.id,
      type: source.type,
      title: source.title,
      author: source.author,
      containerTitle: source.containerTitle,
      issued: source.issued,
      url: source.url,
      copiedFrom: source.copiedFrom,
      tier: source.tier,
      claims,
      citations,
    })),
  });
}
