import { indexBase } from "../base/index.js";
import { didYouMean } from "../base/nearest.js";
import { validBaseOf } from "../io/base.js";
import type { Config, RuleSeverity } from "../io/config-model.js";
import { Failure } from "../io/failure.js";
import { readText } from "../io/files.js";
import { printParts } from "../io/output.js";
import { createSpill } from "../io/spill.js";
import { todayOf } from "../io/today.js";
import { createReader } from "../language/read.js";
import { createLintingOf } from "../lint.js";
import { reporterOf } from "../reporters/index.js";
import type { FileFindings } from "../reporters/lint-json.js";
import { type Finding, RULE_IDS, type RuleId } from "../rules/finding.js";
import { formatOf, readDocument } from "../text/index.js";
import { listOf, NOTHING_TO_OBJECT_TO, type Options, type Run, SOMETHING_FOUND, textOf } from "./command.js";
import { inputsOf } from "./inputs.js";

const RANK = { info: 0, warning: 1, error: 2 } as const;
const SEVERITIES = ["info", "warning", "error"] as const;

export const run: Run = async (args, options, surroundings) => {
  const today = todayOf(options, surroundings.environment);
  const { paths, failures } = await inputsOf(args, options, surroundings, "twosource lint drafts/");
  const config = await surroundings.config();
  const { base, tables, disputes } = await validBaseOf(options, surroundings);
  const lint = createLintingOf({
    index: indexBase(base),
    reader: createReader({ ...base, tables }),
    today,
    disputes,
    rules: rulesOf(config, options),
    ...(config.reference !== null && { reference: config.reference }),
  });
  const files: FileFindings[] = [];
  const spill = createSpill<Finding>();
  for (const path of paths) {
    const raw = failures.guard(() => readText(path));
    if (raw === null) continue;
    const name = path === "-" ? (textOf(options, "stdinFilename") ?? "-") : path;
    const findings = spill.section();
    const counts = { error: 0, warning: 0, info: 0 };
    const { figures, matched, explain } = lint(readDocument(name, raw, formatOf(name, raw)), (finding) => {
      if (options.quiet && finding.severity !== "error") return;
      counts[finding.severity]++;
      spill.add(finding);
    });
    files.push({
      path: name,
      findings,
      counts,
      figures,
      matched,
      ...(options.explain === true && { explained: explain() }),
    });
  }
  if (files.length === 0) return failures.status(NOTHING_TO_OBJECT_TO);
  const reporter = await reporterOf("lint", textOf(options, "format"));
  printParts(reporter(files, await surroundings.page()), surroundings.print);
  spill.close();
  const failOn = (textOf(options, "failOn") ?? config.failOn ?? "error") as keyof typeof RANK | "never";
  const bad =
    failOn !== "never" &&
    files.some(({ counts }) => SEVERITIES.some((one) => counts[one] > 0 && RANK[one] >= RANK[failOn]));
  return failures.status(bad ? SOMETHING_FOUND : NOTHING_TO_OBJECT_TO);
};

/** The config's severities, with those of `--rule id=severity` over them. */
function rulesOf(config: Config, options: Options): Config["rules"] {
  const rules: Partial<Record<RuleId, RuleSeverity>> = { ...config.rules };
  for (const setting of listOf(options, "rule")) {
    const [id = "", severity = ""] = setting.split("=");
    if (!isRule(id)) throw new Failure(`--rule: expected a rule, found "${id}"${didYouMean(id, RULE_IDS)}`);
    if (!["off", "info", "warning", "error"].includes(severity)) {
      throw new Failure(`--rule ${id}: expected ${id}=off, info, warning or error, found "${setting}"`);
    }
    rules[id] = severity as RuleSeverity;
  }
  return rules;
}

function isRule(id: string): id is RuleId {
  return (RULE_IDS as readonly string[]).includes(id);
}
