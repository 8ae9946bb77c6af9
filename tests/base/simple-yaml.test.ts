import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isAlias, isMap, isScalar, isSeq, parseDocument, stringify } from "yaml";
import { readSimpleYaml } from "../../src/base/simple-yaml.js";
import { claim, ENTITIES, METRICS, SOURCES } from "./sample.js";

/** What the YAML library reads, with numbers as they were written; undefined where it finds any fault. */
function byLibrary(text: string): unknown {
  const document = parseDocument(text, {
    version: "1.2",
    schema: "core",
    logLevel: "error",
    prettyErrors: false,
  });
  if (document.errors.length > 0 || document.warnings.length > 0) return undefined;
  const plain = (node: unknown): unknown => {
    if (isAlias(node)) return "an alias";
    if (isMap(node))
      return Object.fromEntries(
        node.items.map(({ key, value }) => [isScalar(key) ? (key.source ?? "") : "", plain(value)]),
      );
    if (isSeq(node)) return node.items.map(plain);
    if (!isScalar(node) || node.value === null) return null;
    return typeof node.value === "number" || typeof node.value === "bigint" ? node.source : node.value;
  };
  return plain(document.contents);
}

const agrees = (text: string) => {
  const simple = readSimpleYaml(text);
  if (simple !== null) expect({ text, value: simple.value }).toEqual({ text, value: byLibrary(text) });
  return simple !== null;
};

describe("is read here, as the library would", () => {
  test.each([
    claim("up to $25 billion", "    scope: { tranche: new, of: chips }\n"),
    ENTITIES,
    SOURCES,
    "a: 1\nb: 1.10\nc: 0x1F\nd: 2026-04-21\ne: 1_000\nf: .5\n",
    "a: true\nb: False\nc: NULL\nd: ~\ne:\nf: ~$15B\ng: truely\n",
    "a: 'it''s'\nb: \"so: # it\"\nc: ''\nd: \"\"\n",
    "a: b # c\nd: e#f\n# g\n\n   # h\ni: j   \n",
    "a:\n- b\n- c: d\n  e: f\ng: h\n",
    "a:\n    b:\n        - {c: d}\n    e: f\n",
    "- a: {b: [c, 'd', \"e\"], f: {}, g: []}\n-   h: i\n    j: k\n",
    "a: x:y\nb: https://a.b/c?d=e#f\nc: [x:y, https://a.b/c]\n",
    "a: b\r\nc:\r\n  - d\r\n",
    "a: b\u00a0\nc: “d” – é 😀\n",
    "{ a: b }\n",
  ])("%j", (text) => {
    expect(agrees(text)).toBe(true);
  });
});

describe("is left to the library", () => {
  test.each([
    "",
    "# nothing\n",
    "a: &b c\n",
    "a: *b\n",
    "a: !b c\n",
    "a: |\n  b\n",
    "a: >\n  b\n",
    "a: b\n  c\n",
    'a: "b\n  c"\n',
    'a: "\\u0041"\n',
    "a: {b: c,\n  d: e}\n",
    "a: {b, c}\n",
    "a: [b: c]\n",
    "a: [b, ]\n",
    "a: b: c\n",
    "a: b:\n",
    "a: -b\n",
    "a: - b\n",
    "? a\n: b\n",
    "'a': b\n",
    "1: b\n",
    "a : b\n",
    "a: b\na: c\n",
    "a: {b: c, b: d}\n",
    "__proto__: a\n",
    "a: b\n c: d\n",
    " a: b\nc: d\n",
    "a:\n\tb: c\n",
    "---\na: b\n",
    "%YAML 1.2\n---\na: b\n",
    "a: b\n...\n",
    "a: @b\n",
    "a: `b\n",
    "a: %b\n",
    "a: [b\n",
    "a: b]\nc\n",
    "- - a\n",
    "- a\nb: c\n",
    "a: 'b' c\n",
    "a: {b: c} d\n",
    "a: {b: c}#d\n",
    "a: {b: 'c'd}\n",
    "a: b\rc: d\n",
    "a: \u0007\n",
    "\ufeffa: b\n",
    "just text\n",
  ])("%j", (text) => {
    expect(readSimpleYaml(text)).toBeNull();
  });
});

test("the shipped files are read as the library would", () => {
  const root = join(import.meta.dirname, "../..");
  for (const folder of ["claims", "sources", "src/base/standard"]) {
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })) {
      if (name.endsWith(".yaml")) agrees(readFileSync(join(root, folder, name), "utf8"));
    }
  }
});

const SEEDS = [
  claim("up to $25 billion", "    scope: { tranche: new }\n    partOf: x\n"),
  METRICS,
  ENTITIES,
  SOURCES,
];

test("whatever is changed in a file, it is read as the library would or left to it", () => {
  const noise = fc.string({
    unit: fc.constantFrom(..."[]{}:,-&*!|>'\"%@`#?~\n\n\r  \t\\.=+(/ab1\u00a0\u2028\u0085é"),
    maxLength: 10,
  });
  fc.assert(
    fc.property(fc.constantFrom(...SEEDS), fc.nat(), fc.nat(30), noise, (seed, from, length, filling) => {
      const at = from % seed.length;
      agrees(seed.slice(0, at) + filling + seed.slice(at + length));
    }),
    { numRuns: 3000 },
  );
});

test("files made of the smallest pieces", () => {
  const piece = fc.constantFrom(
    "a:",
    "b: ",
    " ",
    "  ",
    "\n",
    "\n",
    "- ",
    "-",
    "{",
    "}",
    "[",
    "]",
    ",",
    ", ",
    ": ",
    ":",
    "x",
    "y z",
    "'",
    '"',
    "#",
    " #",
    "1",
    "~",
    "null",
    "é",
    "$",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      agrees(pieces.join(""));
    }),
    { numRuns: 20_000 },
  );
});

test("whatever data is written by the library", () => {
  const key = fc.stringMatching(/^[a-z][a-z-]{0,8}$/);
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.string({ unit: "grapheme", maxLength: 30 }),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(key, tie("value"), { maxKeys: 4 }),
    ),
  }));
  fc.assert(
    fc.property(
      fc.dictionary(key, value),
      fc.constantFrom(0, 80),
      fc.boolean(),
      (data, lineWidth, indentSeq) => {
        agrees(stringify(data, { lineWidth, indentSeq }));
      },
    ),
    { numRuns: 2000 },
  );
});
