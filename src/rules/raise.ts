import type { Judgement, Objection } from "../reconcile/judge.js";
import type { Explanation } from "../reconcile/relation.js";
import { toldFigure } from "../reconcile/report/figure.js";
import { sourceName } from "../reconcile/report/names.js";
import { topicPhrase } from "../reconcile/report/topic.js";
import { safeWording } from "../reconcile/wording.js";
import type { Draft, Raised } from "./rule.js";

/** How many of the sources' figures a message names before it stops. */
const NAMED = 3;

/** Findings for every judgement whose first objection is this one. */
export function onObjection(
  draft: Draft,
  objection: Objection,
  message: (judgement: Judgement) => string,
): readonly Raised[] {
  return draft.judgements
    .filter((j) => j.standing === "objected" && j.objections[0] === objection)
    .map((judgement) => raise(judgement, draft, message(judgement)));
}

/** A finding at the figure that was judged. */
export function raise(
  judgement: Judgement,
  draft: Draft,
  message: string,
  explanations: readonly Explanation[] = [],
): Raised {
  return {
    blockIndex: judgement.assertion.blockIndex,
    start: judgement.assertion.start,
    end: judgement.assertion.end,
    message,
    topic: judgement.topic,
    claims: [...judgement.deciding, ...judgement.others],
    explanations,
    suggestion: safeWording(judgement, draft.index),
  };
}

/** What was asserted, as the draft writes it. */
export function written(judgement: Judgement): string {
  const { figure, block, start, end } = judgement.assertion;
  return figure?.text ?? block.text.slice(start, end);
}

/** "Amazon's investment in Anthropic", from the claim that decided. */
export function about(judgement: Judgement, draft: Draft): string {
  const claim = judgement.deciding[0]?.claim;
  return claim === undefined ? "this" : topicPhrase(claim, draft.index);
}

/** What the sources say instead: "up to $25 billion (AWS Explainer), $5 billion (Vucense)". */
export function said(judgement: Judgement, draft: Draft): string {
  const told = new Map<string, Set<string>>();
  for (const { claim } of judgement.deciding) {
    const figure = toldFigure(claim);
    const sources = told.get(figure) ?? new Set();
    for (const citation of claim.citations) sources.add(sourceName(citation.source, draft.index));
    told.set(figure, sources);
  }
  const rows = [...told].map(([figure, sources]) => `${figure} (${[...sources].join(", ")})`);
  const rest = rows.length - NAMED;
  return rest > 0 ? `${rows.slice(0, NAMED).join("; ")} and ${rest} more` : rows.join("; ");
}
