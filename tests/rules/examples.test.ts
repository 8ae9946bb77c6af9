import { describe, expect, test } from "vitest";
import { lintDocument } from "../../src/lint.js";
import { RULE_IDS } from "../../src/rules/finding.js";
import { RULES } from "../../src/rules/index.js";
import { readDocument } from "../../src/text/index.js";
import { testBase } from "../bases.js";

const base = testBase(".");

test("the index holds every rule once, in the order of the ids", () => {
  expect(RULES.map((rule) => rule.id)).toEqual([...RULE_IDS]);
});

describe.each(RULES)("$id", (rule) => {
  const said = (text: string) =>
    lintDocument(readDocument("draft.md", text), {
      ...base,
      rules: { [rule.id]: rule.severity === "off" ? "warning" : rule.severity },
    }).findings.map((finding) => finding.rule);

  test("fires on its example", () => expect(said(rule.example.fires)).toContain(rule.id));
  test("is silent on the other one", () => expect(said(rule.example.silent)).not.toContain(rule.id));
});
