import type { Explanation, Relation } from "../reconcile/relation.js";
import type { Evidence } from "../rules/finding.js";
import { visible } from "./safe.js";
import type { Page } from "./style.js";
import { wrap } from "./wrap.js";

/** How a source's words stand to the figure that was asked about, in a reader's words. */
const RELATION_WORDS: Readonly<Record<Relation, string>> = {
  agrees: "says the same",
  "agrees-rounded": "says the same, rounded",
  within: "fits",
  "bound-differs": "the same figure, bound otherwise",
  "modality-differs": "the same figure, less certain",
  "party-differs": "the same figure, of others",
  "scope-differs": "the same topic, another scope",
  "time-differs": "the same topic, another time",
  conflicts: "the same topic, another figure",
  "not-comparable": "on the topic",
};

/** Citations that text output shows; the JSON has them all. */
const SHOWN = 8;
/** The first explain most. */
const EQUATIONS = 3;

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

/** What the sources say, grouped by how it stands; the same words of the same place are shown once. */
export function evidenceLines(
  evidence: readonly Evidence[],
  page: Page,
  indent: string,
  said: "figure" | "state",
): readonly string[] {
  const groups = new Map<Relation, string[]>();
  const seen = new Set<string>();
  for (const item of evidence) {
    const line = citationLine(item, page, `${indent}  `);
    if (seen.has(line)) continue;
    seen.add(line);
    if (seen.size > SHOWN) continue;
    const group = groups.get(item.relation);
    if (group === undefined) groups.set(item.relation, [line]);
    else group.push(line);
  }
  const lines = [...groups].flatMap(([relation, items]) => [
    page.style.dim(wrap(`${RELATION_WORDS[relation].replace("figure", said)}:`, page.width, indent)),
    ...items,
  ]);
  const more = seen.size - SHOWN;
  return more > 0 ? [...lines, page.style.dim(`${indent}and ${more} more`)] : lines;
}

/** What explains a difference, each equation once: `∑ $25B + $8B = $33B`; an arrow where it is no sum. */
export function equationLines(
  explanations: readonly Explanation[],
  { style, width }: Page,
  indent: string,
): readonly string[] {
  const equations = new Set(explanations.map(({ equation }) => visible(equation)));
  return [...equations]
    .slice(0, EQUATIONS)
    .map((equation) => style.bold(wrap(equation, width, `${indent}${equation.includes("=") ? "∑" : "→"} `)));
}
