import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { exampleBase, folder, type Given, run } from "./run.js";

const base = exampleBase();
const write = (root: string, path: string, content: string | Buffer): string => {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), content);
  return join(root, path);
};

const right = write(base, "drafts/right.md", "Harbour Cloud will invest up to $6 billion in Tern Labs.\n");
const warned = write(base, "drafts/warned.md", "Harbour Cloud will invest $6 billion in Tern Labs.\n");

/** The example base with a change to one of its files. */
function changedBase(path: string, from: string, to: string): string {
  const changed = exampleBase();
  const text = readFileSync(join(changed, path), "utf8");
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  writeFileSync(
    join(changed, path),
    text.replace(from, () => to),
  );
  return changed;
}

const unanchored = changedBase(
  "claims/example.yaml",
  "quote: The first $2 billion",
  "quote: The second $2 billion",
);
const invalid = changedBase("claims/example.yaml", "figure: 1.2 gigawatts", "figure: very deep");
const disputed = changedBase(
  "claims/example.yaml",
  "  - id: harbour-tern-capacity",
  `  - id: harbour-tern-term
    subject: harbour-cloud
    metric: duration
    object: tern-labs
    figure: 3 years
    citations: [{ source: example-gazette, quote: for 3 years }]

  - id: harbour-tern-other-term
    subject: harbour-cloud
    metric: duration
    object: tern-labs
    figure: 4 years
    citations: [{ source: example-wire, quote: for 4 years }]

  - id: harbour-tern-capacity`,
);
const configured = (name: string, text: string): string => {
  const root = exampleBase();
  rmSync(join(root, "twosource.config.yaml"));
  writeFileSync(join(root, name), text);
  return root;
};
const configuredJson = (text: string): string => configured("twosource.config.json", text);

type Row = readonly [what: string, args: readonly string[], given?: Given];
type FailingRow = readonly [what: string, args: readonly string[], says: RegExp, given?: Given];

const rows = (list: readonly Row[]) => list.map(([what, args, given]) => ({ what, args, given }));
const failingRows = (list: readonly FailingRow[]) =>
  list.map(([what, args, says, given]) => ({ what, args, says, given }));

describe("0: nothing to object to", () => {
  test.each(
    rows([
      ["check, supported", ["check", "Harbour Cloud will invest up to $6 billion in Tern Labs"]],
      ["check, not enough evidence", ["check", "Gull Motors has 12 factories"]],
      ["check, no figure at all", ["check", "good morning"]],
      ["check, an empty file", ["check", "--file", write(base, "empty.txt", "")]],
      [
        "check, standard input",
        ["check", "-"],
        { input: "Harbour Cloud will invest up to $6 billion in Tern Labs" },
      ],
      ["check, a text that starts with a dash", ["check", "--", "-5 %"]],
      ["report", ["report"]],
      ["report, discrepancies without --fail-on", ["report"], { cwd: disputed }],
      ["report, --fail-on with nothing open", ["report", "--fail-on", "low"]],
      ["lint, a right draft", ["lint", right]],
      ["lint, only a warning", ["lint", warned]],
      ["lint, errors with --fail-on never", ["lint", "drafts/example.md", "--fail-on", "never"]],
      ["lint, standard input", ["lint", "-"], { input: "Nothing here.\n" }],
      ["figures", ["figures", "drafts"]],
      ["claims", ["claims"]],
      ["claims, nothing found", ["claims", "zzz"]],
      ["sources", ["sources"]],
      ["verify", ["verify"]],
      ["verify, without texts", ["verify", "--base", exampleBase(), "--texts", folder()]],
      ["explain", ["explain"]],
      ["explain a rule", ["explain", "dropped-bound"]],
      ["compare, the same twice", ["compare", right, right]],
      ["help", ["--help"]],
      ["help of a command", ["lint", "--help"]],
      ["version", ["--version"]],
    ]),
  )("$what", ({ args, given }) => {
    const { status, stdout, stderr } = run(args, { cwd: base, ...given });
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: args.includes("good morning") || args.includes("--file") ? expect.any(String) : "",
    });
    expect(stdout).not.toBe("");
  });
});

test("extract proposes on stdout and sums up on stderr", () => {
  const { status, stdout, stderr } = run(["extract", right, "--source", "new-one"], { cwd: base });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^claims:\n/);
  expect(stderr).toMatch(/^twosource: 1 proposal: /);
});

describe("1: something was found", () => {
  test.each(
    rows([
      ["check, refuted", ["check", "Harbour Cloud will invest up to $9 billion in Tern Labs"]],
      ["lint, an error", ["lint", "drafts/example.md"]],
      ["lint, a folder", ["lint", "drafts"]],
      ["lint, a warning with --fail-on warning", ["lint", warned, "--fail-on", "warning"]],
      [
        "lint, a warning made an error",
        ["lint", warned, "--rule", "dropped-bound=error", "--rule", "overstated-modality=error"],
      ],
      ["report, an open discrepancy with --fail-on", ["report", "--fail-on", "low"], { cwd: disputed }],
      [
        "compare, a conflict",
        [
          "compare",
          right,
          write(base, "drafts/other.md", "Harbour Cloud will invest up to $9 billion in Tern Labs.\n"),
        ],
      ],
      ["verify, a citation that does not anchor", ["verify"], { cwd: unanchored }],
    ]),
  )("$what", ({ args, given }) => {
    const { status, stdout, stderr } = run(args, { cwd: base, ...given });
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).not.toBe("");
  });
});

const unreadable = write(folder(), "secret.md", "x");
chmodSync(unreadable, 0);
const isRoot = process.getuid?.() === 0;
const loop = folder();
symlinkSync(join(loop, "b.md"), join(loop, "a.md"));
symlinkSync(join(loop, "a.md"), join(loop, "b.md"));

describe("2: the command could not do its work, and says so in one line", () => {
  test.each(
    failingRows([
      ["no command", [], /expected a command: check, report/],
      ["unknown command", ["chekc", "x"], /unknown command 'chekc'; did you mean check\?/],
      [
        "unknown option",
        ["lint", "--formt", "json", "."],
        /unknown option '--formt'; did you mean --format\?/,
      ],
      [
        "unknown format",
        ["check", "x", "--format", "xml"],
        /'xml' is invalid. Allowed choices are text, json/,
      ],
      ["format without a value", ["check", "x", "--format"], /argument missing/],
      ["too many arguments", ["sources", "x"], /too many arguments/],
      ["check without a text", ["check"], /expected a text, e\.g\./],
      ["check of blanks", ["check", "  "], /only blanks/],
      ["help on a mistyped command", ["help", "lnt"], /unknown command 'lnt'; did you mean lint\?/],
      [
        "an option before the command",
        ["--base", base, "lint", right],
        /unknown option '--base'; options stand behind the command/,
      ],
      ["check of both text and file", ["check", "x", "--file", right], /found both/],
      [
        "check of a missing file",
        ["check", "--file", "missing.txt"],
        /missing\.txt: cannot be read: no such file/,
      ],
      [
        "check of a folder",
        ["check", "--file", "drafts"],
        /drafts: cannot be read: expected a file, found a folder/,
      ],
      ["lint without a path", ["lint"], /expected a file, a folder or -/],
      ["lint of a missing path", ["lint", "missing.md"], /missing\.md: no such file/],
      ["lint of several missing paths", ["lint", "drafts", "missing.md"], /missing\.md: no such file/],
      ["lint of a folder with nothing to read", ["lint", folder()], /no file matched/],
      ["lint with everything ignored", ["lint", "drafts", "--ignore", "*.md"], /no file matched/],
      ["lint of a circle of links", ["lint", join(loop, "a.md")], /circle/],
      [
        "binary file",
        ["figures", write(base, "binary/x.md", Buffer.from([1, 0, 2]))],
        /x\.md: expected text, found a binary file/,
      ],
      [
        "invalid UTF-8",
        ["figures", write(base, "latin/x.md", Buffer.from("caf\xe9 $5", "latin1"))],
        /x\.md: expected UTF-8/,
      ],
      [
        "binary standard input",
        ["lint", "-"],
        /standard input: expected text/,
        { input: Buffer.from([0, 1]) },
      ],
      [
        "unknown rule to explain",
        ["explain", "droped-bound"],
        /found "droped-bound", did you mean "dropped-bound"/,
      ],
      ["unknown rule to set", ["lint", right, "--rule", "foo=error"], /--rule: expected a rule, found "foo"/],
      [
        "unknown severity to set",
        ["lint", right, "--rule", "arithmetic=loud"],
        /expected arithmetic=off, info/,
      ],
      ["a date that is none", ["check", "x", "--today", "2026-02-30"], /--today: expected a date/],
      [
        "a date that is none, from outside",
        ["check", "x"],
        /TWOSOURCE_TODAY: expected a date/,
        { env: { TWOSOURCE_TODAY: "soon" } },
      ],
      ["missing base", ["claims", "--base", "nowhere"], /nowhere: no such folder/],
      ["a file for a base", ["claims", "--base", right], /right\.md: expected a claims base/],
      ["help on what there is not", ["help", "nothing"], /unknown command 'nothing'/],
      ["a base that is none", ["claims", "--base", "drafts"], /drafts: expected a claims base.*no claims\//],
      ["invalid base", ["claims"], /claims\/example\.yaml:\d+:\d+: .*very deep/, { cwd: invalid }],
      [
        "invalid base, from the cache",
        ["check", "$6 billion"],
        /claims\/example\.yaml:\d+:\d+: .*very deep/,
        { cwd: invalid },
      ],
      ["invalid base, verified", ["verify"], /claims\/example\.yaml:\d+:\d+: .*very deep/, { cwd: invalid }],
      [
        "missing texts",
        ["verify", "--texts", "nowhere"],
        /--texts: expected a folder .* found no folder nowhere/,
      ],
      ["init over a base", ["init"], /nothing is overwritten/],
      ["missing config", ["claims", "--config", "nowhere.yaml"], /nowhere\.yaml: cannot be read/],
      [
        "config: unknown key",
        ["claims"],
        /twosource\.config\.yaml:1:1: unknown key "bse"/,
        { cwd: configured("twosource.config.yaml", "bse: .\n") },
      ],
      [
        "config: unknown rule",
        ["claims"],
        /config\.yaml:2:3: unknown key "foo"/,
        { cwd: configured("twosource.config.yaml", "rules:\n  foo: off\n") },
      ],
      [
        "config: JSON",
        ["claims"],
        /config\.json:1:13: failOn: expected one of error/,
        { cwd: configuredJson('{ "failOn": "loud" }') },
      ],
      [
        "config: unknown severity",
        ["claims"],
        /config\.yaml:2:15: rules\.arithmetic: expected one of off, info/,
        { cwd: configured("twosource.config.yaml", "rules:\n  arithmetic: loud\n") },
      ],
      [
        "config: not YAML",
        ["claims"],
        /config\.yaml:\d+:\d+: expected YAML/,
        { cwd: configured("twosource.config.yaml", "a: [\n") },
      ],
      [
        "config: base elsewhere",
        ["claims"],
        /nowhere.*no such folder/,
        { cwd: configured("twosource.config.yaml", "base: nowhere\n") },
      ],
    ]),
  )("$what", ({ args, says, given }) => {
    const { status, stdout, stderr } = run(args, { cwd: base, ...given });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^twosource: [^\n]+\n$/);
    expect(stderr).toMatch(says);
  });

  test.skipIf(isRoot)("an unreadable file", () => {
    expect(run(["lint", unreadable])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("permission denied"),
    });
  });

  test("one bad file of several: the others are still read", () => {
    const root = folder();
    write(root, "a.md", Buffer.from([0]));
    write(root, "b.md", "About $5 billion.");
    const { status, stdout, stderr } = run(["figures", root]);
    expect(status).toBe(2);
    expect(stdout).toContain("$5 billion");
    expect(stderr).toMatch(/^twosource: .*a\.md: expected text, found a binary file[^\n]*\n$/);
  });

  test("every problem of a base is told, a line each", () => {
    const root = changedBase("claims/example.yaml", "metric: power-capacity", "metric: pwer-capacity");
    const path = join(root, "claims/example.yaml");
    writeFileSync(path, readFileSync(path, "utf8").replace("source: example-wire", "source: example-wires"));
    const { status, stderr } = run(["claims"], { cwd: root });
    expect(status).toBe(2);
    expect(stderr.trim().split("\n").length).toBeGreaterThanOrEqual(2);
  });
});
