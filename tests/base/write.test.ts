import { describe, expect, test } from "vitest";
import { loadBase } from "../../src/base/load.js";
import { appendClaims, type ClaimEntry, printClaim } from "../../src/base/write.js";
import { base, claim } from "./sample.js";

const ENTRY: ClaimEntry = {
  id: "new",
  subject: "acme",
  metric: "investment",
  object: "globex",
  figure: "up to $25 billion",
  scope: { tranche: "new" },
  modality: "contingent",
  asOf: "2026-04-20",
  citations: [
    {
      source: "herald",
      paragraph: 3,
      quote: "up to $25 billion: a “first” # sum",
      prefix: null,
      suffix: null,
      saidBy: "Ann",
    },
  ],
};

test("a claim is printed in the order of the documentation", () => {
  expect(printClaim(ENTRY)).toBe(`- id: new
  subject: acme
  metric: investment
  object: globex
  figure: up to $25 billion
  scope:
    tranche: new
  modality: contingent
  asOf: 2026-04-20
  citations:
  - source: herald
    paragraph: 3
    quote: "up to $25 billion: a “first” # sum"
    said-by: Ann`);
});

describe("appending", () => {
  const added = (text: string) => appendClaims(text, [ENTRY, { ...ENTRY, id: "newer" }]);

  test.each([
    ["an empty file", ""],
    ["a file of comments", "# money\n"],
    ["a file without claims", "rulings:\n  - { on: d-1, wording: x } # so said\n"],
    ["a file without a line end", claim("$5 billion").trimEnd()],
    ["a file with claims", claim("$5 billion")],
    ["claims that are not indented", claim("$5 billion").replace(/^ {2}/gm, "")],
    [
      "claims followed by another key",
      `${claim("$5 billion")}\n# decided\nrulings:\n  - { on: d-1, wording: x }\n`,
    ],
    ["Windows line ends", claim("$5 billion").replaceAll("\n", "\r\n")],
  ])("to %s keeps every line and gives a base without a fault", (_, text) => {
    const result = added(text) ?? "";
    const lines = result.split(/\r?\n/);
    let next = 0;
    const kept = text.split(/\r?\n/).filter((line) => line.trim() !== "");
    for (const line of lines) if (line === kept[next]) next++;
    expect(kept.slice(next)).toEqual([]);
    expect(/(?<!\r)\n/.test(result)).toBe(!text.includes("\r\n"));
    const loaded = loadBase(base(result));
    expect(loaded.problems).toEqual([]);
    expect(loaded.base.claims.map(({ id }) => id).slice(-2)).toEqual(["new", "newer"]);
  });

  test("keeps comments, order and quoting to the letter", () => {
    const text =
      "# top\nclaims:\n  # first\n  - { id: 'a', subject: acme }   # odd\n\n# below\nrulings: []\n";
    expect(appendClaims(text, [{ id: "n", subject: "s", metric: "m", citations: [] }])).toBe(
      "# top\nclaims:\n  # first\n  - { id: 'a', subject: acme }   # odd\n\n  - id: n\n    subject: s\n    metric: m\n    citations: []\n\n# below\nrulings: []\n",
    );
  });

  test.each([
    ["nothing to add", "claims: [ { id: a } ]\n", [], "claims: [ { id: a } ]\n"],
    ["broken YAML", "claims: [\n", [ENTRY], null],
    ["a list for a file", "- a\n", [ENTRY], null],
    ["text for claims", "claims: none\n", [ENTRY], null],
  ])("%s", (_, text, entries, expected) => {
    expect(appendClaims(text, entries)).toBe(expected);
  });

  test.each([["claims: []\n"], ["claims:\n"], ["claims:\nrulings: []\n"], ["{ claims: [ { id: a } ] }\n"]])(
    "to %j",
    (text) => {
      const loaded = loadBase(base(added(text) ?? ""));
      expect(loaded.base.claims.map(({ id }) => id)).toContain("newer");
    },
  );
});
