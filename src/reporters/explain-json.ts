import type { Rule } from "../rules/rule.js";
import { jsonDocument } from "./json.js";

export function explainJson(rules: readonly Rule[]): string {
  return jsonDocument({
    rules: rules.map(({ id, severity, summary, doc, example }) => ({ id, severity, summary, doc, example })),
  });
}
