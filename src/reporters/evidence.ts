import type { Relation } from "../reconcile/relation.js";
import type { Evidence } from "../rules/finding.js";
import { visible } from "./safe.js";
import type { Page } from "./style.js";
import { wrap } from "./wrap.js";

/** How a source's words stand to the figure, in a reader's words. */
const RELATION_WORDS: Readonly<Record<Relation, string>> = {
  agrees: "says the same",
  "agrees-rounded": "says the same, rounded",
  within: "fits",
  "bound-differs": "has another bound",
  "modality-differs": "is less certain",
  "party-differs": "is about other parties",
  "scope-differs": "is about another scope",
  "time-differs": "is about another time",
  conflicts: "says otherwise",
  "not-comparable": "is on the topic",
};

/** Words of a source, as citations and evidence have them. */
interface CitedWords {
  readonly source: string;
  readonly paragraph: number | null;
  readonly quote: string;
  readonly saidBy?: string | null;
}

/** `vucense-anthropic-aws ¶3  “total potential investment to $33 billion”`, wrapped. */
export function citationLine(
  { source, paragraph, quote, saidBy }: CitedWords,
  { style, width }: Page,
  indent: string,
): string {
  const place = visible(`${source}${paragraph === null ? "" : ` ¶${paragraph}`}`);
  const words = `“${visible(quote)}”${saidBy ? ` (${visible(saidBy)})` : ""}`;
  // The blank that does not break keeps a second blank before the words.
  return wrap(`${place} \u00a0${words}`, width, indent, `${indent}  `)
    .replace("\u00a0“", " “")
    .replace(place, () => style.cyan(place));
}

/** Citations of the same words by claims that stand alike are shown once. */
export function evidenceLines(evidence: readonly Evidence[], page: Page, indent: string): readonly string[] {
  const groups = new Map<Relation, Map<string, Evidence>>();
  for (const item of evidence) {
    const group = groups.get(item.relation) ?? new Map<string, Evidence>();
    group.set(`${item.source}\0${item.paragraph}\0${item.quote}`, item);
    groups.set(item.relation, group);
  }
  return [...groups].flatMap(([relation, items]) => [
    page.style.dim(`${indent}${RELATION_WORDS[relation]}:`),
    ...[...items.values()].map((item) => citationLine(item, page, `${indent}  `)),
  ]);
}
