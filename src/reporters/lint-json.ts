import type { Explained } from "../lint.js";
import type { Finding } from "../rules/finding.js";
import { evidenceJson, explanationJson } from "./check-json.js";
import { jsonDocument } from "./json.js";

/** What the linter found in one file. */
export interface FileFindings {
  readonly path: string;
  readonly findings: readonly Finding[];
  readonly figures: number;
  readonly matched: number;
  /** How every figure was read, where `--explain` asks for it. */
  readonly explained?: readonly Explained[];
}

export interface LintSummary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly figures: number;
  readonly matched: number;
}

export function lintSummary(files: readonly FileFindings[]): LintSummary {
  const summary = { errors: 0, warnings: 0, infos: 0, figures: 0, matched: 0 };
  for (const { findings, figures, matched } of files) {
    summary.figures += figures;
    summary.matched += matched;
    for (const { severity } of findings) summary[`${severity}s`]++;
  }
  return summary;
}

export function lintJson(files: readonly FileFindings[]): string {
  return jsonDocument({
    files: files.map(({ path, findings, explained }) => ({
      path,
      ...(explained !== undefined && { explained }),
      findings: findings.map((finding) => ({
        rule: finding.rule,
        severity: finding.severity,
        message: finding.message,
        text: finding.text,
        start: finding.start,
        end: finding.end,
        line: finding.line,
        column: finding.column,
        endLine: finding.endLine,
        endColumn: finding.endColumn,
        topic: finding.topic,
        evidence: finding.evidence.map(evidenceJson),
        explanations: finding.explanations.map(explanationJson),
        suggestion: finding.suggestion,
      })),
    })),
    summary: lintSummary(files),
  });
}
