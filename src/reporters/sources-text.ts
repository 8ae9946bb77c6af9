import type { SourceCounts } from "./sources-json.js";
import type { Page } from "./style.js";
import { table } from "./table.js";
import { counted } from "./words.js";

export function sourcesText(sources: readonly SourceCounts[], page: Page): string {
  if (sources.length === 0) return "The base has no sources.\n";
  const rows = sources.map(({ source, claims, citations }) => [
    source.id,
    String(claims),
    String(citations),
    source.issued ?? "–",
    [source.title, source.copiedFrom && `copies ${source.copiedFrom}`, source.tier]
      .filter(Boolean)
      .join(" · "),
  ]);
  const body = table(["source", "claims", "citations", "issued", "title"], rows, page);
  return `${body}\n\n${page.style.bold(counted(sources.length, "source"))}\n`;
}
