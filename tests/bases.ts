import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type BaseIndex, indexBase } from "../src/base/index.js";
import { loadBase } from "../src/base/load.js";
import { loadStandard } from "../src/base/standard.js";
import { createReader, type Reader } from "../src/language/index.js";

const root = join(import.meta.dirname, "..");

/** A base as the tests use it: its look-ups, and a reader that knows its names. */
export interface TestBase {
  readonly index: BaseIndex;
  readonly reader: Reader;
  /** The day the tests are run on, whatever day it is. */
  readonly today: string;
}

const made = new Map<string, TestBase>();

/** The base in a folder of the repository: "." is the shipped one. Throws where the base has a problem. */
export function testBase(folder: string): TestBase {
  const known = made.get(folder);
  if (known !== undefined) return known;
  const standard = loadStandard(yamlIn("src/base/standard"));
  const { base, problems } = loadBase(
    [...yamlIn(join(folder, "claims")), ...yamlIn(join(folder, "sources"))],
    standard,
  );
  const errors = problems.filter((problem) => problem.severity === "error");
  if (errors.length > 0) throw new Error(errors.map((e) => `${e.path}:${e.line}: ${e.message}`).join("\n"));
  const index = indexBase(base);
  const reader = createReader(base);
  const result = { index, reader, today: "2026-06-01" };
  made.set(folder, result);
  return result;
}

function yamlIn(folder: string) {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(join(root, folder, name), "utf8") }));
}
