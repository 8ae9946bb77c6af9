import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvCell, githubData, githubProperty, markdown, pathUri, visible } from "../../src/reporters/safe.js";

describe("visible", () => {
  test.each([
    ["plain", "plain"],
    ["$25 billion – “so”", "$25 billion – “so”"],
    ["red\u001b[31mtext", "red\\x1b[31mtext"],
    ["title\u001b]0;x\u0007", "title\\x1b]0;x\\x07"],
    ["c1\u009b31m", "c1\\x9b31m"],
    ["two\nlines\r\n\tand more", "two lines and more"],
    ["\u202eright to left", "\\u202eright to left"],
    ["zero\u200bwidth", "zero\\u200bwidth"],
    ["tag\u{e0041}", "tag\\U000e0041"],
    ["lone \ud800 surrogate", "lone \\ud800 surrogate"],
    ["\u2066isolate\u2069", "\\u2066isolate\\u2069"],
    ["emoji 🚀 stays", "emoji 🚀 stays"],
  ])("%j", (text, expected) => expect(visible(text)).toBe(expected));

  test("nothing that a terminal acts on is left in any string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(visible(text)).not.toMatch(/[\p{Cc}\p{Surrogate}\u202a-\u202e\u2066-\u2069\u200b-\u200f]/u);
      }),
    );
  });
});

test.each([
  ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
  ["a | b", "a \\| b"],
  ["*bold* _it_ `code`", "\\*bold\\* \\_it\\_ \\`code\\`"],
  ["[x](javascript:alert)", "\\[x\\](javascript:alert)"],
  ["# heading", "\\# heading"],
  ["- item", "\\- item"],
  ["1. item", "1\\. item"],
  ["$25B + $8B = $33B", "$25B + $8B = $33B"],
  ["&amp;", "&amp;amp;"],
])("markdown(%j)", (text, expected) => expect(markdown(text)).toBe(expected));

test.each([
  ["=1+1", "'=1+1"],
  ["+1", "+1"],
  ["-5", "-5"],
  ["-5%", "'-5%"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "' =1"],
  ['say "hi", you', '"say ""hi"", you"'],
  ["two\nlines", "two lines"],
  ["esc\u001b[0m", "esc\\x1b[0m"],
  [null, ""],
  [12, "12"],
])("csvCell(%j)", (value, expected) => expect(csvCell(value)).toBe(expected));

test("GitHub's workflow commands cannot be broken out of", () => {
  expect(githubData(["100%\r\n::error::x", "\u001b[31mb\u202e"])).toBe(
    "100%25 ::error::x%0A\\x1b[31mb\\u202e",
  );
  expect(githubProperty("a:b,c\n%")).toBe("a%3Ab%2Cc %25");
});

test.each([
  ["drafts/a b.md", "drafts/a%20b.md"],
  ["/tmp/x#y?.md", "file:///tmp/x%23y%3F.md"],
  ["C:\\drafts\\a.md", "file:///C:/drafts/a.md"],
  ["lone\ud800.md", "lone%EF%BF%BD.md"],
])("pathUri(%j)", (path, expected) => expect(pathUri(path)).toBe(expected));
