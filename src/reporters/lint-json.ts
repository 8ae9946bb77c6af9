import type { Explained } from "../lint.js";
import type { Finding, FindingSeverity } from "../rules/finding.js";
import { evidenceJson, explanationJson } from "./check-json.js";
import { jsonAt, jsonParts, SCHEMA_VERSION } from "./json.js";

/** What the linter found in one file. */
export interface FileFindings {
  readonly path: string;
  /** May be read any number of times. */
  readonly findings: Iterable<Finding>;
  /** How many of them there are of each severity. */
  readonly counts: Readonly<Record<FindingSeverity, number>>;
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
  for (const { counts, figures, matched } of files) {
    summary.figures += figures;
    summary.matched += matched;
    summary.errors += counts.error;
    summary.warnings += counts.warning;
    summary.infos += counts.info;
  }
  return summary;
}

export function* lintJson(files: readonly FileFindings[]): Generator<string> {
  const body = { schemaVersion: SCHEMA_VERSION, files: [], summary: lintSummary(files) };
  yield* jsonParts(body, "files", filesOf(files));
  yield "\n";
}

function* filesOf(files: readonly FileFindings[]): Generator<Iterable<string>> {
  for (const { path, findings, explained } of files) {
    const body = { path, ...(explained !== undefined && { explained }), findings: [] };
    yield jsonParts(body, "findings", findingsOf(findings), 2);
  }
}

function* findingsOf(findings: Iterable<Finding>): Generator<Iterable<string>> {
  for (const finding of findings) {
    const body = {
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
    };
    yield [jsonAt(body, 4)];
  }
}
