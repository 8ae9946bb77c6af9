import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

const SRC = join(import.meta.dirname, "../src");

/** Data flows down this list (DESIGN §10): a layer imports itself and what is above it. */
const LAYERS = [
  ["text"],
  ["quantity"],
  ["base"],
  ["language"],
  ["reconcile"],
  ["rules"],
  [
    "answer",
    "check.ts",
    "lint.ts",
    "figures.ts",
    "search.ts",
    "compare",
    "compare.ts",
    "extract",
    "extract.ts",
    "verdict.ts",
    "version.ts",
  ],
  ["reporters"],
  ["io"],
  ["commands"],
  ["cli.ts", "start.cts", "index.ts"],
];
const NODE_ALLOWED = new Set(["io", "commands", "cli.ts", "start.cts"]);

/** Types that everything after may use, wherever they live. */
const SHARED_TYPES = new Set(["verdict.ts"]);

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter(
  (file) => /\.c?ts$/.test(file) && !file.endsWith(".d.ts"),
);

function specifiersOf(file: string): readonly string[] {
  const source = readFileSync(join(SRC, file), "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  return [...source.matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|\bimport\s+|\brequire\()"([^"]+)"/g)].map(
    (match) => match[1] ?? "",
  );
}

const imports: readonly Import[] = files.flatMap((from) =>
  specifiersOf(from)
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => ({
      from,
      to: relative(SRC, join(SRC, dirname(from), specifier))
        .replace(/\.js$/, ".ts")
        .replace(/\.cjs$/, ".cts"),
    })),
);

const layerOf = (file: string): number =>
  LAYERS.findIndex((names) => names.includes(file.split("/")[0] ?? file));

test("every file belongs to a layer", () => {
  expect(files.filter((file) => layerOf(file) === -1)).toEqual([]);
});

test("imports lead to files that are there", () => {
  const known = new Set(files);
  expect(imports.filter(({ to }) => !known.has(to) && !to.endsWith(".yaml"))).toEqual([]);
});

test("no import goes against the flow", () => {
  const against = imports.filter(({ from, to }) => layerOf(to) > layerOf(from) && !SHARED_TYPES.has(to));
  expect(against.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});

test("only io, commands and the program itself touch Node", () => {
  const guilty = files.filter(
    (file) =>
      !NODE_ALLOWED.has(file.split("/")[0] ?? file) &&
      specifiersOf(file).some((specifier) => specifier.startsWith("node:")),
  );
  expect(guilty).toEqual([]);
});

test("no import cycle", () => {
  const next = new Map<string, Import[]>();
  for (const one of imports) next.set(one.from, [...(next.get(one.from) ?? []), one]);
  const state = new Map<string, "open" | "done">();
  const cycles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (state.get(file) === "done") return;
    if (state.get(file) === "open") {
      cycles.push([...path.slice(path.indexOf(file)), file].join(" → "));
      return;
    }
    state.set(file, "open");
    for (const { to } of next.get(file) ?? []) visit(to, [...path, file]);
    state.set(file, "done");
  };
  for (const file of files) visit(file, []);
  expect(cycles).toEqual([]);
});
