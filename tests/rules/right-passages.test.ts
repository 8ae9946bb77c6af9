import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lintDocument } from "../../src/lint.js";
import { readDocument } from "../../src/text/index.js";
import { testBase } from "../bases.js";

const folder = "tests/fixtures/right";
const root = join(import.meta.dirname, "../..");

/**
 * Right passages, most of whose figures the base does not have: `@base name` and the text. They were written blind; the
 * alarms that are left on them are counted here, so that they get fewer.
 */
const passages = readFileSync(join(root, folder, "passages.txt"), "utf8")
  .split(/^@/m)
  .slice(1)
  .map((part) => {
    const end = part.indexOf("\n");
    const [base = "", name = ""] = part.slice(0, end).split(" ");
    return { base, name, text: part.slice(end + 1) };
  });

function baseFor(base: string) {
  const own = `${folder}/bases/${base}`;
  if (existsSync(join(root, own))) return testBase(own);
  return testBase(base === "shipped" ? "." : `tests/fixtures/bases/${base}`);
}

test("right passages hardly raise an alarm", () => {
  const alarms = passages.flatMap(({ base, name, text }) =>
    lintDocument(readDocument(`${name}.md`, text), baseFor(base))
      .findings.filter(({ severity }) => severity !== "info")
      .map((finding) => `${name} ${finding.rule} ${finding.text}`),
  );
  expect(passages.length).toBeGreaterThanOrEqual(79);
  expect(alarms.length, alarms.join("\n")).toBeLessThanOrEqual(17);
});
