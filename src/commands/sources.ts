import type { Base } from "../base/model.js";
import { baseOf } from "../io/base.js";
import { reporterOf } from "../reporters/index.js";
import type { SourceCounts } from "../reporters/sources-json.js";
import { NOTHING_TO_OBJECT_TO, type Run, textOf } from "./command.js";

export const run: Run = async (_args, options, surroundings) => {
  const base = await baseOf(options, surroundings);
  const reporter = await reporterOf("sources", textOf(options, "format"));
  surroundings.print(reporter(countsOf(base), await surroundings.page()));
  return NOTHING_TO_OBJECT_TO;
};

function countsOf(base: Base): readonly SourceCounts[] {
  const claims = new Map<string, number>();
  const citations = new Map<string, number>();
  const add = (counts: Map<string, number>, source: string) =>
    counts.set(source, (counts.get(source) ?? 0) + 1);
  for (const claim of base.claims) {
    for (const citation of claim.citations) add(citations, citation.source);
    for (const source of new Set(claim.citations.map((citation) => citation.source))) add(claims, source);
  }
  return base.sources.map((source) => ({
    source,
    claims: claims.get(source.id) ?? 0,
    citations: citations.get(source.id) ?? 0,
  }));
}
