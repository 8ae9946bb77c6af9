import fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { compileBase, reviveBase } from "../../src/base/compile.js";
import { indexBase } from "../../src/base/index.js";
import { loadBase } from "../../src/base/load.js";
import { formatProblem } from "../../src/base/problem.js";
import { verifyBase } from "../../src/base/verify.js";
import { appendClaims } from "../../src/base/write.js";
import { claim, ENTITIES, METRICS, SOURCES } from "./sample.js";

/** Whatever the files say, loading, indexing, verifying and compiling give values, and every problem has a place. */
function holds(text: string, path: string): void {
  const loaded = loadBase([
    { path: "claims/known.yaml", text: ENTITIES },
    { path, text },
  ]);
  for (const problem of loaded.problems) {
    expect(problem.line).toBeGreaterThan(0);
    expect(problem.column).toBeGreaterThan(0);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not reach a terminal
    expect(formatProblem(problem)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/u);
  }
  const index = indexBase(loaded.base);
  for (const { id } of loaded.base.entities) index.ancestors(id);
  verifyBase({
    loaded,
    texts: new Map(loaded.base.sources.map(({ id }) => [id, text])),
    today: "2026-05-02",
  });
  expect(reviveBase(compileBase(loaded.base))).toEqual(loaded.base);
}

const PATH = fc.constantFrom("claims/x.yaml", "sources/x.yaml", "x.yaml");
const SEEDS = [
  claim(
    "up to $25 billion",
    "    scope: { tranche: new }\n    derived: { formula: a + b, from: { a: x } }\n",
  ),
  METRICS,
  ENTITIES,
  SOURCES,
];

test("any text at all", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 400 }), PATH, holds), { numRuns: 300 });
});

test("YAML with a stretch cut out, doubled or filled with signs", () => {
  const noise = fc.string({
    unit: fc.constantFrom(..."[]{}:,-&*!|>'\"%@`#?\n\t \\\u0000\u001b\u202eaé1"),
    maxLength: 12,
  });
  fc.assert(
    fc.property(
      fc.constantFrom(...SEEDS),
      fc.nat(),
      fc.nat(40),
      noise,
      PATH,
      (seed, from, length, filling, path) => {
        const at = from % seed.length;
        holds(seed.slice(0, at) + filling + seed.slice(at + length), path);
      },
    ),
    { numRuns: 500 },
  );
});

test("any data under the known keys", () => {
  const value = fc.jsonValue({ maxDepth: 3 });
  const keys = fc.constantFrom(
    "id",
    "name",
    "subject",
    "metric",
    "figure",
    "state",
    "scope",
    "during",
    "citations",
    "derived",
    "partOf",
    "states",
    "excludes",
    "custom",
    "on",
    "__proto__",
    "constructor",
  );
  const item = fc.dictionary(keys, value);
  const file = fc.dictionary(
    fc.constantFrom("claims", "entities", "metrics", "rulings", "other"),
    fc.oneof(value, fc.array(item)),
  );
  fc.assert(
    fc.property(fc.oneof(file, fc.array(item)), PATH, (data, path) => holds(stringify(data), path)),
    { numRuns: 300 },
  );
});

test("what is appended is read back, or the file is refused", () => {
  fc.assert(
    fc.property(fc.constantFrom(...SEEDS), fc.string({ minLength: 1, maxLength: 40 }), (seed, quote) => {
      const entry = {
        id: "new",
        subject: "acme",
        metric: "m",
        figure: "$5 billion",
        citations: [{ source: "s", quote }],
      };
      const text = appendClaims(seed, [entry]);
      if (text === null) return;
      const { base, problems } = loadBase([{ path: "claims/x.yaml", text }]);
      const claim = base.claims.find(({ id }) => id === "new");
      if (claim) expect(claim.citations[0]?.quote).toBe(quote);
      else expect(problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 200 },
  );
});
