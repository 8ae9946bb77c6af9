/**
 * Every output format of every command: one file each, loaded when asked for. A reporter is a pure function
 * from results to a string. To add a format is to add its file and its row here (and its name in
 * `commands/index.ts`).
 */
const REPORTERS = {
  check: {
    text: async () => (await import("./check-text.js")).checkText,
    json: async () => (await import("./check-json.js")).checkJson,
  },
  report: {
    text: async () => (await import("./report-text.js")).reportText,
    markdown: async () => (await import("./report-markdown.js")).reportMarkdown,
    json: async () => (await import("./report-json.js")).reportJson,
  },
  lint: {
    text: async () => (await import("./lint-text.js")).lintText,
    json: async () => (await import("./lint-json.js")).lintJson,
    github: async () => (await import("./lint-github.js")).lintGithub,
    sarif: async () => (await import("./lint-sarif.js")).lintSarif,
  },
  compare: {
    text: async () => (await import("./compare-text.js")).compareText,
    json: async () => (await import("./compare-json.js")).compareJson,
  },
  extract: {
    text: async () => (await import("./extract-text.js")).extractText,
    json: async () => (await import("./extract-json.js")).extractJson,
  },
  figures: {
    text: async () => (await import("./figures-text.js")).figuresText,
    json: async () => (await import("./figures-json.js")).figuresJson,
    csv: async () => (await import("./figures-csv.js")).figuresCsv,
  },
  claims: {
    text: async () => (await import("./claims-text.js")).claimsText,
    json: async () => (await import("./claims-json.js")).claimsJson,
    csv: async () => (await import("./claims-csv.js")).claimsCsv,
  },
  sources: {
    text: async () => (await import("./sources-text.js")).sourcesText,
    json: async () => (await import("./sources-json.js")).sourcesJson,
    csv: async () => (await import("./sources-csv.js")).sourcesCsv,
  },
  verify: {
    text: async () => (await import("./verify-text.js")).verifyText,
    json: async () => (await import("./verify-json.js")).verifyJson,
  },
  explain: {
    text: async () => (await import("./explain-text.js")).explainText,
    json: async () => (await import("./explain-json.js")).explainJson,
  },
  init: {
    text: async () => (await import("./init-text.js")).initText,
    json: async () => (await import("./init-json.js")).initJson,
  },
} as const;

/**
 * The reporter of a command for a format; the command line has already refused formats that are not there.
 * `text` is the first format of every command.
 */
export async function reporterOf<T extends keyof typeof REPORTERS>(command: T, format: string | undefined) {
  const formats = REPORTERS[command] as unknown as Readonly<Record<string, () => Promise<ReporterOf<T>>>>;
  const load = formats[format ?? "text"];
  if (load === undefined) throw new Error(`no reporter for ${command} as ${format}`);
  return load();
}

type ReporterOf<T extends keyof typeof REPORTERS> =
  (typeof REPORTERS)[T] extends Readonly<Record<string, () => Promise<infer R>>> ? R : never;
