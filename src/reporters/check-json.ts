import type { Explanation } from "../reconcile/relation.js";
import type { Evidence } from "../rules/finding.js";
import type { CheckResult } from "../verdict.js";
import { jsonDocument, quantityJson, scopeJson } from "./json.js";
import type { Page } from "./style.js";

/** What a reporter of `check` is told beside the result. */
export interface CheckView {
  readonly page: Page;
  /** Show which words decided what. */
  readonly explain: boolean;
}

export function checkJson(result: CheckResult, { explain }: Pick<CheckView, "explain">): string {
  return jsonDocument({
    input: result.input,
    verdict: result.verdict,
    checks: result.checks.map((check) => {
      const { subject, metric, object, modality, scope, during } = check.assertion;
      return {
        text: check.text,
        start: check.start,
        end: check.end,
        quantity: quantityJson(check.quantity),
        assertion: { subject, metric, object, modality, scope: scopeJson(scope), during },
        topic: check.topic,
        verdict: check.verdict,
        reasons: check.reasons,
        evidence: check.evidence.map(evidenceJson),
        explanations: check.explanations.map(explanationJson),
        suggestion: check.suggestion,
        why: check.why,
        ...(explain && { trace: check.trace }),
      };
    }),
    notes: result.notes,
  });
}

export function evidenceJson({ claim, relation, source, paragraph, quote }: Evidence) {
  return { claim, relation, source, paragraph, quote };
}

export function explanationJson({ kind, equation, claims }: Explanation) {
  return { kind, equation, claims };
}
