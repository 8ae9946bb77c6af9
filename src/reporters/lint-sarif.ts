import type { Finding } from "../rules/finding.js";
import { RULES } from "../rules/index.js";
import { VERSION } from "../version.js";
import { jsonAt, jsonParts } from "./json.js";
import type { FileFindings } from "./lint-json.js";
import { pathUri, wellFormed } from "./safe.js";

const LEVELS = { error: "error", warning: "warning", info: "note", off: "none" } as const;

/** SARIF 2.1.0, for code scanning and editors. */
export function* lintSarif(files: readonly FileFindings[]): Generator<string> {
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "twosource",
            semanticVersion: VERSION,
            rules: RULES.map(({ id, severity, summary, doc }) => ({
              id,
              shortDescription: { text: summary },
              fullDescription: { text: doc },
              defaultConfiguration: { enabled: severity !== "off", level: LEVELS[severity] },
            })),
          },
        },
        columnKind: "utf16CodeUnits",
        artifacts: files.map(({ path }) => ({ location: { uri: pathUri(path) } })),
        results: [],
      },
    ],
  };
  yield* jsonParts(log, "results", resultsOf(files));
  yield "\n";
}

function* resultsOf(files: readonly FileFindings[]): Generator<Iterable<string>> {
  const ids = RULES.map(({ id }) => id);
  for (const [index, { path, findings }] of files.entries()) {
    for (const finding of findings)
      yield [jsonAt(resultOf(path, index, finding, ids.indexOf(finding.rule)), 4)];
  }
}

function resultOf(path: string, index: number, finding: Finding, ruleIndex: number) {
  const { rule, severity, start, end, line, column, endLine, endColumn } = finding;
  const evidence = finding.evidence.map(({ source, quote }) => `${source}: “${quote}”`);
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: wellFormed([finding.message, ...new Set(evidence)].join("\n")) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: pathUri(path), index },
          region: {
            startLine: line,
            startColumn: column,
            endLine,
            endColumn,
            charOffset: start,
            charLength: end - start,
          },
        },
      },
    ],
    properties: { topic: finding.topic, suggestion: finding.suggestion },
  };
}
