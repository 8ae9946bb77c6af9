import { spawnSync } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { displayWidth } from "../../src/reporters/wrap.js";
import { exampleBase, folder, run } from "./run.js";

const base = exampleBase();
const COMMANDS = [
  "check",
  "report",
  "lint",
  "figures",
  "claims",
  "sources",
  "verify",
  "explain",
  "init",
  "compare",
  "extract",
];

describe("help", () => {
  test.each(COMMANDS)("%s shows at least two examples, on stdout", (command) => {
    const { status, stdout, stderr } = run([command, "--help"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout.split("Examples:")[1]?.match(/^ {2}\$ .*twosource /gm)?.length).toBeGreaterThanOrEqual(2);
    for (const option of ["--format", "--base", "--color", "--no-color"]) expect(stdout).toContain(option);
  });

  test("the program's help names every command and the exit statuses", () => {
    const { stdout } = run(["--help"]);
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^ {2}${command} `, "m"));
    expect(stdout).toContain("Exit status");
  });
});

describe("colour", () => {
  const ask = ["check", "Harbour Cloud will invest $9 billion in Tern Labs"];
  test.each([
    { what: "not on a pipe", args: [], env: {}, coloured: false },
    { what: "--color", args: ["--color"], env: {}, coloured: true },
    { what: "FORCE_COLOR", args: [], env: { FORCE_COLOR: "1" }, coloured: true },
    {
      what: "NO_COLOR over FORCE_COLOR",
      args: [],
      env: { NO_COLOR: "1", FORCE_COLOR: "1" },
      coloured: false,
    },
    { what: "--color over NO_COLOR", args: ["--color"], env: { NO_COLOR: "1" }, coloured: true },
    { what: "--no-color over FORCE_COLOR", args: ["--no-color"], env: { FORCE_COLOR: "1" }, coloured: false },
    { what: "an empty NO_COLOR is none", args: ["--color"], env: { NO_COLOR: "" }, coloured: true },
  ])("$what: $coloured", ({ args, env, coloured }) => {
    expect(run([...ask, ...args], { cwd: base, env }).stdout.includes("\u001b[")).toBe(coloured);
  });

  test("colours change nothing but the colours", () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colour sequences are what is taken out
    const bare = (text: string) => text.replace(/\u001b\[\d+m/g, "");
    for (const args of [
      ask,
      ["lint", "drafts"],
      ["claims"],
      ["sources"],
      ["report"],
      ["figures", "drafts"],
    ]) {
      expect(bare(run([...args, "--color"], { cwd: base }).stdout)).toBe(run(args, { cwd: base }).stdout);
    }
  });
});

describe("width", () => {
  const all = [
    ["check", "Harbour Cloud has invested $6 billion in Tern Labs"],
    ["check", "$6 billion"],
    ["report"],
    ["lint", "drafts"],
    ["figures", "drafts"],
    ["claims"],
    ["sources"],
    ["verify"],
    ["explain"],
    ["explain", "arithmetic"],
    ["compare", "drafts/example.md", "sources/text/example-gazette.txt"],
  ];
  test.each([["80"], ["60"], ["40"], ["30"]])("%s columns hold every line", (columns) => {
    for (const args of all) {
      const { stdout } = run(args, { cwd: base, env: { COLUMNS: columns } });
      const wide = stdout.split("\n").filter((line) => displayWidth(line) > Number(columns));
      expect({ args, wide }).toEqual({ args, wide: [] });
    }
  });
});

describe("JSON", () => {
  test.each([
    [
      ["check", "$6 billion"],
      ["schemaVersion", "input", "verdict", "checks"],
    ],
    [["report"], ["schemaVersion", "claims", "sources", "discrepancies"]],
    [
      ["lint", "drafts"],
      ["schemaVersion", "files", "summary"],
    ],
    [
      ["figures", "drafts"],
      ["schemaVersion", "files"],
    ],
    [["claims"], ["schemaVersion", "claims"]],
    [["sources"], ["schemaVersion", "sources"]],
    [["verify"], ["schemaVersion", "counts", "problems"]],
    [["explain"], ["schemaVersion", "rules"]],
    [["compare", "drafts/example.md", "sources/text/example-wire.txt"], ["schemaVersion"]],
    [["extract", "drafts/example.md", "--source", "x"], ["schemaVersion"]],
  ])("%j has a version and its keys", (args, keys) => {
    const document = JSON.parse(run([...args, "--format", "json"], { cwd: base }).stdout);
    expect(document.schemaVersion).toBe(1);
    expect(Object.keys(document)).toEqual(expect.arrayContaining(keys));
    expect(JSON.stringify(document)).not.toContain('"precision"');
  });

  test("a claim, as the API has it", () => {
    const { stdout } = run(["claims", "harbour-tern-total", "--format", "json"], { cwd: base });
    expect(JSON.parse(stdout).claims[0]).toEqual({
      id: "harbour-tern-total",
      subject: "harbour-cloud",
      metric: "investment",
      object: "tern-labs",
      quantity: {
        text: "up to $6 billion",
        bound: "at-most",
        value: "6000000000",
        low: null,
        high: "6000000000",
        unit: { id: "USD", name: "dollar", dimension: "money" },
      },
      state: null,
      scope: { tranche: "total" },
      modality: "contingent",
      during: null,
      asOf: "2026-03-02",
      topic: "harbour-cloud/investment/tern-labs",
      citations: [
        { source: "example-gazette", paragraph: 1, quote: "invest up to $6 billion" },
        { source: "example-wire", paragraph: 1, quote: "as much as $6 billion" },
      ],
    });
  });
});

test("offsets count UTF-16 units of the file, with CRLF, a mark and emoji", () => {
  const root = folder();
  const text = "\ufeff# Über 🚀\r\n\r\nIt cost **$5&nbsp;billion** or so.\r\n";
  writeFileSync(join(root, "x.md"), text);
  const [figure] = JSON.parse(run(["figures", root, "--format", "json"]).stdout).files[0].figures;
  expect(text.slice(figure.start, figure.end)).toContain("$5&nbsp;billion");
  expect(figure).toMatchObject({ line: 3 });
});

test("a reader that goes away is no error", () => {
  const program = join(import.meta.dirname, "../../bin/twosource.js");
  const script = `"${process.execPath}" "${program}" claims --format json --base "${base}" | head -c 1; echo " status \${PIPESTATUS[0]}"`;
  const { stdout, stderr } = spawnSync("bash", ["-c", script], { encoding: "utf8" });
  expect({ stdout, stderr }).toEqual({ stdout: "{ status 0\n", stderr: "" });
});

describe("the base is found", () => {
  const ids = (args: readonly string[], cwd: string): readonly string[] =>
    JSON.parse(run(["sources", "--format", "json", ...args], { cwd }).stdout).sources.map(
      ({ id }: { id: string }) => id,
    );

  test("from a folder below it, from the config file, by --base, or it is the shipped one", () => {
    expect(ids([], join(base, "drafts"))).toEqual(["example-gazette", "example-wire"]);
    expect(ids(["--base", base], folder())).toEqual(["example-gazette", "example-wire"]);
    expect(ids([], folder())).not.toContain("example-wire");
    const elsewhere = folder();
    writeFileSync(join(elsewhere, "twosource.config.json"), JSON.stringify({ base }));
    expect(ids([], elsewhere)).toEqual(["example-gazette", "example-wire"]);
  });
});

describe("the cache", () => {
  test("a damaged or unwritable one changes nothing", () => {
    const cache = folder();
    const ask = (root: string) => run(["claims"], { cwd: base, env: { XDG_CACHE_HOME: root } });
    const first = ask(cache);
    const entries = readdirSync(join(cache, "twosource"));
    expect(entries.length).toBeGreaterThan(0);
    for (const damage of ["", "x", `${"0".repeat(64)}\n[]\n{}`]) {
      for (const entry of entries) writeFileSync(join(cache, "twosource", entry), damage);
      expect(ask(cache)).toEqual(first);
    }
    const blocked = folder();
    writeFileSync(join(blocked, "twosource"), "a file where the folder would be");
    expect(ask(blocked)).toEqual(first);
  });

  test("a change of the base is seen at once", () => {
    const root = exampleBase();
    const count = () => JSON.parse(run(["claims", "--format", "json"], { cwd: root }).stdout).claims.length;
    expect(count()).toBe(4);
    writeFileSync(join(root, "claims/example.yaml"), "");
    expect(count()).toBe(0);
  });
});
