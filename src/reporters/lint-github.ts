import type { Finding } from "../rules/finding.js";
import type { FileFindings } from "./lint-json.js";
import { githubData, githubProperty } from "./safe.js";

const COMMANDS = { error: "error", warning: "warning", info: "notice" } as const;

/** GitHub's workflow commands: an annotation on the line of each finding. */
export function* lintGithub(files: readonly FileFindings[]): Generator<string> {
  for (const { path, findings } of files) for (const finding of findings) yield annotation(path, finding);
}

function annotation(path: string, finding: Finding): string {
  const properties = {
    file: path,
    line: String(finding.line),
    endLine: String(finding.endLine),
    // Columns only make sense to GitHub within one line.
    ...(finding.line === finding.endLine && {
      col: String(finding.column),
      endColumn: String(finding.endColumn),
    }),
    title: `twosource ${finding.rule}`,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${githubProperty(value)}`);
  const lines = [
    finding.message,
    ...finding.evidence
      .slice(0, 3)
      .map(
        ({ source, paragraph, quote }) =>
          `${source}${paragraph === null ? "" : ` ¶${paragraph}`}: “${quote}”`,
      ),
    ...finding.explanations.map(({ equation }) => equation),
    ...(finding.suggestion === null ? [] : [`Safe to write: ${finding.suggestion}`]),
  ];
  return `::${COMMANDS[finding.severity]} ${list.join(",")}::${githubData(lines)}\n`;
}
