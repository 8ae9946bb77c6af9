import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lintDocument } from "../../src/lint.js";
import { readDocument } from "../../src/text/index.js";
import { testBase } from "../bases.js";

const folder = "tests/fixtures/parties";
const base = testBase(folder);

/** "R text" is right, "W text" has a party or a figure that is another's. */
const ROWS = readFileSync(join(import.meta.dirname, "../..", folder, "sentences.txt"), "utf8")
  .split("\n")
  .filter((line) => /^[RW] /.test(line))
  .map((line) => [line.startsWith("W "), line.slice(2).replaceAll("\\n", "\n")] as const);

test.each(ROWS)("wrong: %s: %s", (isWrong, text) => {
  const { findings } = lintDocument(readDocument("draft.md", text), base);
  const told = findings.filter(({ severity }) => severity !== "info").map(({ rule }) => rule);
  expect(told.length > 0, told.join(", ")).toBe(isWrong);
});
