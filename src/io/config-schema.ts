import { z } from "zod";
import { readYaml } from "../base/yaml.js";
import { RULE_IDS } from "../rules/finding.js";
import { Failure } from "./failure.js";

const severity = z.enum(["off", "info", "warning", "error"]);

/** An EDTF date as far as a config needs one: a year, a month or a day. */
const date = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, "expected a date such as 2026-05-02");

const schema = z.strictObject({
  base: z.string().min(1).optional(),
  rules: z.partialRecord(z.enum(RULE_IDS), severity).optional(),
  failOn: z.enum(["error", "warning", "info", "never"]).optional(),
  reference: date.optional(),
  ignore: z.array(z.string().min(1)).optional(),
});

/** What a config file sets, as it sets it. */
export type ConfigFields = z.infer<typeof schema>;

/** Reads a config file (YAML; JSON is YAML too). Throws a {@link Failure} that lists all problems with their places. */
export function readConfig(path: string, text: string): ConfigFields {
  const tree = readYaml({ path, text });
  const at = (where: { line: number; column: number }): string => `${path}:${where.line}:${where.column}`;
  if (tree.problems.length > 0) {
    throw new Failure(tree.problems.map((problem) => `${at(problem)}: ${problem.message}`));
  }
  const result = schema.safeParse(withoutOffFolding(tree.value) ?? {});
  if (!result.success) {
    throw new Failure(
      result.error.issues.flatMap((issue) => {
        const keys = issue.path.map((key) => (typeof key === "number" ? key : String(key)));
        if (issue.code === "unrecognized_keys") {
          return issue.keys.map((key) => `${at(tree.locate.key([...keys, key]))}: ${unknownKey(keys, key)}`);
        }
        return [`${at(tree.locate.value(keys))}: ${keys.join(".") || "the file"}: ${wording(issue)}`];
      }),
    );
  }
  return result.data;
}

/** YAML 1.1 tools write `off` for false: a rule that is `false` is off. */
function withoutOffFolding(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("rules" in value)) return value;
  const { rules } = value;
  if (typeof rules !== "object" || rules === null) return value;
  const folded = Object.entries(rules).map(([id, level]) => [id, level === false ? "off" : level]);
  return { ...value, rules: Object.fromEntries(folded) };
}

function unknownKey(keys: readonly string[] | readonly (string | number)[], key: string): string {
  const known = keys.length === 0 ? Object.keys(schema.shape) : keys[0] === "rules" ? RULE_IDS : [];
  return `unknown key "${key}", expected one of ${known.join(", ")}`;
}

function wording(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_value":
      return `expected one of ${issue.values.join(", ")}`;
    case "invalid_type":
      return `expected ${issue.expected === "array" ? "a list" : issue.expected === "string" ? "text" : `a mapping`}`;
    case "too_small":
      return "expected text, found none";
    case "invalid_format":
      return issue.message;
    default:
      return issue.message;
  }
}
