import type { CommandSpec, OptionSpec, Run } from "./command.js";

const FAIL_ON: OptionSpec = {
  flags: "--fail-on <severity>",
  description: "exit with 1 from this severity on",
  choices: ["error", "warning", "info", "never"],
};
const EXPLAIN: OptionSpec = {
  flags: "--explain",
  description: "show which words decided who, what, whom and when, and why claims were comparable or not",
};
const IGNORE: OptionSpec = {
  flags: "--ignore <pattern>",
  description: "leave out paths that match, e.g. 'archive/**' (repeatable)",
  repeatable: true,
};

/** Every command, in the order in which help shows them. To add one is to add a file and a row. */
export const COMMANDS: readonly CommandSpec[] = [
  {
    name: "check",
    arguments: "[text...]",
    summary: "is this claim so: the verdict, the sources' own words, what may safely be written",
    formats: ["text", "json"],
    options: [
      { flags: "--file <path>", description: "read the text from a file (- for standard input)" },
      EXPLAIN,
    ],
    examples: [
      "twosource check 'Amazon is investing $33 billion in Anthropic'",
      "twosource check '1M Trainium2 chips' --format json",
      "pbpaste | twosource check -",
    ],
    load: async (): Promise<Run> => (await import("./check.js")).run,
  },
  {
    name: "report",
    arguments: "",
    summary: "every place where the sources disagree with each other or with themselves, and why",
    formats: ["text", "markdown", "json"],
    options: [
      {
        flags: "--status <status>",
        description: "only discrepancies of this status (repeatable)",
        choices: ["open", "explained", "ruled"],
        repeatable: true,
      },
      {
        flags: "--severity <severity>",
        description: "only discrepancies of at least this severity",
        choices: ["high", "medium", "low"],
      },
      {
        flags: "--topic <words>",
        description: "only topics that contain these words, e.g. 'amazon investment'",
      },
      {
        flags: "--fail-on <severity>",
        description: "exit with 1 where an open discrepancy is at least this severe",
        choices: ["high", "medium", "low"],
      },
    ],
    examples: ["twosource report --status open", "twosource report --format markdown > discrepancies.md"],
    load: async (): Promise<Run> => (await import("./report.js")).run,
  },
  {
    name: "lint",
    arguments: "[path...]",
    summary: "check drafts (Markdown, HTML, text; files, folders or - for standard input) against the base",
    formats: ["text", "json", "github", "sarif"],
    options: [
      FAIL_ON,
      {
        flags: "--rule <id=severity>",
        description: "set a rule to off, info, warning or error (repeatable)",
        repeatable: true,
      },
      IGNORE,
      { flags: "--quiet", description: "show errors only" },
      { flags: "--stdin-filename <name>", description: "the name that standard input goes by" },
      EXPLAIN,
    ],
    examples: [
      "twosource lint drafts/",
      "twosource lint --format github --fail-on warning 'articles/launch.md'",
    ],
    load: async (): Promise<Run> => (await import("./lint.js")).run,
  },
  {
    name: "compare",
    arguments: "[documents...]",
    summary: "two documents against each other: what both say, what only one says, where they differ",
    formats: ["text", "json"],
    options: [],
    examples: [
      "twosource compare ours.md theirs.html",
      "twosource compare draft-1.md draft-2.md --format json",
    ],
    load: async (): Promise<Run> => (await import("./compare.js")).run,
  },
  {
    name: "extract",
    arguments: "[article...]",
    summary: "proposes claims YAML from an article, for review: new, known, or in conflict with the base",
    formats: ["text", "json"],
    options: [
      { flags: "--source <id>", description: "the id that citations of this article are given" },
      {
        flags: "--date <date>",
        description: "when it was written: what 'today' and 'last year' in it start from",
      },
      {
        flags: "--merge",
        description: "add what is new to claims/<id>.yaml of the base; nothing there is touched",
      },
    ],
    examples: [
      "twosource extract article.html --source the-ledger > proposals.yaml",
      "twosource extract article.txt --source the-ledger --base newsroom --merge",
    ],
    load: async (): Promise<Run> => (await import("./extract.js")).run,
  },
  {
    name: "figures",
    arguments: "[path...]",
    summary: "the fact-checker's list of every figure in a text",
    formats: ["text", "json", "csv"],
    options: [IGNORE],
    examples: ["twosource figures draft.md", "twosource figures --format csv drafts/ > figures.csv"],
    load: async (): Promise<Run> => (await import("./figures.js")).run,
  },
  {
    name: "claims",
    arguments: "[query...]",
    summary: "the claims in the base, or those that a query finds (entity, metric, figure, source, words)",
    formats: ["text", "json", "csv"],
    options: [],
    examples: ["twosource claims amazon anthropic", "twosource claims '$25 billion' --format json"],
    load: async (): Promise<Run> => (await import("./claims.js")).run,
  },
  {
    name: "sources",
    arguments: "",
    summary: "the sources of the base, and how much rests on each",
    formats: ["text", "json", "csv"],
    options: [],
    examples: ["twosource sources", "twosource sources --base ./my-base --format json"],
    load: async (): Promise<Run> => (await import("./sources.js")).run,
  },
  {
    name: "verify",
    arguments: "",
    summary: "validate the base, and find every citation again in the source texts",
    formats: ["text", "json"],
    options: [
      {
        flags: "--texts <folder>",
        description: "where <source-id>.txt files are (default: sources/text of the base)",
      },
    ],
    examples: ["twosource verify", "twosource verify --base ./my-base --texts ~/articles"],
    load: async (): Promise<Run> => (await import("./verify.js")).run,
  },
  {
    name: "explain",
    arguments: "[rule]",
    summary: "what a lint rule means, when it fires and when it stays silent; without a rule, all of them",
    formats: ["text", "json"],
    options: [],
    examples: ["twosource explain dropped-bound", "twosource explain --format json"],
    load: async (): Promise<Run> => (await import("./explain.js")).run,
  },
  {
    name: "init",
    arguments: "[folder]",
    summary: "make a small working base to start from",
    formats: ["text", "json"],
    options: [],
    examples: ["twosource init", "twosource init ./my-base"],
    load: async (): Promise<Run> => (await import("./init.js")).run,
  },
];

/** What every command takes. */
export function commonOptions(spec: CommandSpec): readonly OptionSpec[] {
  return [
    {
      flags: "--format <format>",
      description: `${spec.formats.join(", ")} (default: ${spec.formats[0]})`,
      choices: spec.formats,
    },
    {
      flags: "--base <folder>",
      description:
        "the claims base (default: config file, nearest folder with claims/ and sources/, the shipped one)",
    },
    {
      flags: "--config <file>",
      description: "the config file (default: the nearest twosource.config.yaml or .json)",
    },
    {
      flags: "--today <date>",
      description: "the date that rulings are judged by (default: TWOSOURCE_TODAY, else today)",
    },
    { flags: "--color", description: "colours even where the output is no terminal" },
    { flags: "--no-color", description: "no colours (NO_COLOR does the same)" },
  ];
}
