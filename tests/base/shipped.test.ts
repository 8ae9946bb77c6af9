import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compileBase, reviveBase } from "../../src/base/compile.js";
import { indexBase } from "../../src/base/index.js";
import { loadBase } from "../../src/base/load.js";
import { formatProblem } from "../../src/base/problem.js";
import { loadStandard } from "../../src/base/standard.js";
import { verifyBase } from "../../src/base/verify.js";

const root = join(import.meta.dirname, "../..");

function yamlIn(folder: string) {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(join(root, folder, name), "utf8") }));
}

const standard = loadStandard(yamlIn("src/base/standard"));
const loaded = loadBase([...yamlIn("claims"), ...yamlIn("sources")], standard);

/** Where the articles' texts are, which the repository does not hold: TWOSOURCE_TEXTS, or sources/text. */
const folder = process.env.TWOSOURCE_TEXTS ?? join(root, "sources/text");
const texts = new Map(
  loaded.base.sources.flatMap(({ id }) => {
    const path = join(folder, `${id}.txt`);
    return existsSync(path) ? [[id, readFileSync(path, "utf8")]] : [];
  }),
);
const noTexts = texts.size === 0;

test("the standard entities and metrics have no fault", () => {
  expect(standard.problems.map(formatProblem)).toEqual([]);
});

test("every metric of the documentation is standard", () => {
  const ids = standard.metrics.map(({ id }) => id);
  expect(ids).toEqual(
    expect.arrayContaining(
      "investment spend-commitment capex revenue-run-rate valuation price power-capacity chip-count customer-count site-count count memory compute latency efficiency cost-change time-saved share benchmark-score duration".split(
        " ",
      ),
    ),
  );
});

test("the shipped base has no fault", () => {
  expect(loaded.problems.map(formatProblem)).toEqual([]);
});

test("the shipped base comes back from its compiled form", () => {
  expect(reviveBase(compileBase(loaded.base))).toEqual(loaded.base);
});

test("every topic of the shipped base has claims with sources", () => {
  const index = indexBase(loaded.base);
  expect(index.topics.filter((topic) => index.witnesses(index.claimsOn(topic)) === 0)).toEqual([]);
});

if (noTexts) {
  console.info(
    `skipped: citations are not re-anchored, no article text in ${folder}; set TWOSOURCE_TEXTS to their folder`,
  );
}

test.skipIf(noTexts)("every citation of the shipped base anchors", () => {
  const { problems, counts } = verifyBase({ loaded, texts, today: "2026-05-02" });
  expect(problems.filter(({ severity }) => severity === "error").map(formatProblem)).toEqual([]);
  expect(counts.unanchored).toBe(0);
});
