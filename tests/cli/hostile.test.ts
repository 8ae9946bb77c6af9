import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { exampleBase, folder, run } from "./run.js";

const ATTACK = "\u001b[31m\u001b]0;owned\u0007\u009b2J\u202e\u200b";
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const ACTIVE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/;

/** A base whose every string is hostile, as YAML allows them. */
function hostileBase(): string {
  const root = exampleBase();
  const escaped = ATTACK.replace(/[^ -~]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
  const claims = join(root, "claims/example.yaml");
  writeFileSync(
    claims,
    readFileSync(claims, "utf8")
      .replace("quote: invest up to $6 billion", `quote: "${escaped}=cmd() <script>|x|\\nup to $6 billion"`)
      .replace("name: Harbour Cloud", `name: "Harbour Cloud ${escaped}"`),
  );
  const sources = join(root, "sources/example.yaml");
  writeFileSync(
    sources,
    readFileSync(sources, "utf8").replace(
      "title: Harbour Cloud backs Tern Labs",
      `title: "=HYPERLINK(1) ${escaped}"`,
    ),
  );
  return root;
}

const base = hostileBase();
const drafts = join(base, "drafts", `name${"\u001b"}[31m,a:b%0A`);
mkdirSync(drafts, { recursive: true });
writeFileSync(
  join(drafts, "x\r\n::error::y.md"),
  `Harbour will supply Tern Labs with 1.2 megawatts of capacity. It got ${ATTACK} $5 ${ATTACK}billion.\n`,
);
writeFileSync(
  join(base, "one.md"),
  `Harbour put $2 ${ATTACK}billion into Tern Labs${ATTACK}. It cost $5 billion.\n`,
);
writeFileSync(
  join(base, "other.html"),
  `<title>${ATTACK}x</title><p>Harbour has invested $3 billion in Tern Labs, ${ATTACK} <script>x</script> it said. # $7 billion: ${ATTACK}</p>`,
);

const COMMANDS = [
  ["check", `Harbour Cloud will invest $6 billion ${ATTACK} in Tern Labs`],
  ["check", "$6 billion"],
  ["report"],
  ["lint", "drafts"],
  ["figures", "drafts"],
  ["claims"],
  ["claims", ATTACK],
  ["sources"],
  ["verify"],
  ["compare", "one.md", "other.html"],
  ["extract", "other.html", "--source", "new-one"],
] as const;
const FORMATS: Readonly<Record<string, readonly string[]>> = {
  check: ["text", "json"],
  report: ["text", "markdown", "json"],
  lint: ["text", "json", "github", "sarif"],
  figures: ["text", "json", "csv"],
  claims: ["text", "json", "csv"],
  sources: ["text", "json", "csv"],
  verify: ["text", "json"],
  compare: ["text", "json"],
  extract: ["text", "json"],
};

describe("nothing from a base, a draft or a file name reaches the terminal as a control sequence", () => {
  test.each(COMMANDS.flatMap((args) => (FORMATS[args[0]] ?? []).map((format) => ({ args, format }))))(
    "$args --format $format",
    ({ args, format }) => {
      const { stdout, stderr, status } = run([...args, "--format", format], { cwd: base });
      expect(status).not.toBe(null);
      expect(stderr).not.toMatch(ACTIVE);
      expect(stdout).not.toMatch(ACTIVE);
      // Machines read these: no forged line, valid JSON.
      if (format === "sarif") JSON.parse(stdout);
      if (format === "github")
        for (const line of stdout.trim().split("\n"))
          expect(line).toMatch(/^::(error|warning|notice) file=[^:,]*,line=\d+/);
    },
  );

  test.each([
    [["lint", `missing${ATTACK}.md`]],
    [["claims", "--base", ATTACK]],
    [[ATTACK]],
    [["explain", ATTACK]],
    [["check", "--today", ATTACK, "x"]],
  ])("errors: %j", (args) => {
    const { stderr, status } = run(args, { cwd: base });
    expect(status).toBe(2);
    expect(stderr).not.toMatch(ACTIVE);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});

test("a source id cannot lead out of the texts' folder", () => {
  const root = exampleBase();
  for (const file of ["claims/example.yaml", "sources/example.yaml"]) {
    const path = join(root, file);
    writeFileSync(path, readFileSync(path, "utf8").replaceAll("example-wire", "../../secret"));
  }
  writeFileSync(join(root, "secret.txt"), "as much as $6 billion\n");
  const { status, stdout, stderr } = run(["verify"], { cwd: root });
  expect(status).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toMatch(/\.\.\/\.\.\/secret/);
});

describe("any input gives an answer or a sentence, never a stack trace", () => {
  test.each([
    ["", "-"],
    ["\0", "-"],
    ["\ufeff", "-"],
    ["$".repeat(10_000), "-"],
    ["1".repeat(100_000), "-"],
    [`${"(".repeat(5000)}$5 billion${")".repeat(5000)}`, "-"],
    ["<".repeat(5000), "-"],
    ["| a | b |\n|---|---|\n".repeat(500), "-"],
    ["\ud800\udc00\ud800", "-"],
    ["---\nfront: [", "-"],
    ["``````", "-"],
  ])("%j", (input) => {
    for (const command of ["check", "lint", "figures"]) {
      const { stderr, status } = run([command, "-"], { cwd: base, input });
      expect([0, 1, 2]).toContain(status);
      expect(stderr).not.toMatch(/^\s+at |internal error/m);
    }
  });
});

test("a draft of 50 MB is read and its output is whole", { timeout: 120_000 }, () => {
  const root = folder();
  const line =
    "The quick brown fox jumps over the lazy dog and thinks of nothing in particular for a while.\n\n";
  writeFileSync(
    join(root, "large.md"),
    `${line.repeat(Math.ceil((50 << 20) / line.length))}It cost $5 billion.\n`,
  );
  const { status, stdout } = run(["figures", root, "--format", "json"]);
  expect(status).toBe(0);
  expect(JSON.parse(stdout).files[0].figures).toHaveLength(1);
});

test("a hundred thousand figures on a page are no reason to overflow the stack", { timeout: 60_000 }, () => {
  const input = "1,000.".repeat(160_000);
  for (const format of ["text", "csv"]) {
    const { status, stderr } = run(["figures", "-", "--format", format], { cwd: base, input });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  }
});

test.skipIf(!existsSync("/dev/full"))("a full disk is told in a sentence", () => {
  const program = join(import.meta.dirname, "../../bin/twosource.js");
  const shell = (command: string) =>
    spawnSync("sh", ["-c", `"${process.execPath}" "${program}" ${command}`], { encoding: "utf8" });
  const full = shell("explain > /dev/full");
  expect(full.status).toBe(2);
  expect(full.stderr).toBe("twosource: standard output: cannot be written: no space left on the device\n");
  expect(shell("lint nowhere.md 2> /dev/full").status).toBe(2);
});
