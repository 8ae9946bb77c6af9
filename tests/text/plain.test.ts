import { describe, expect, test } from "vitest";
import { formatOf, lineStarts, nonBlankLines, placeOf, rawSpan, readDocument } from "../../src/text/index.js";

const read = (raw: string) => readDocument("a.txt", raw);
const blocks = (raw: string) => read(raw).blocks.map(({ kind, text }) => [kind, text]);
const long =
  "This paragraph stands in one line, however long it may become in the course of what it says about the firm and its chips.";

describe("plain text", () => {
  test.each<[string, string, [string, string][]]>([
    [
      "a paragraph a line",
      `${long}\n${long}`,
      [
        ["paragraph", long],
        ["paragraph", long],
      ],
    ],
    [
      "a heading over a paragraph",
      `A Short Heading\n${long}\nWhy Is It So?\n${long}`,
      [
        ["heading", "A Short Heading"],
        ["paragraph", long],
        ["heading", "Why Is It So?"],
        ["paragraph", long],
      ],
    ],
    [
      "a short sentence is no heading",
      `${long}\n\nIt rose.\n\n${long}`,
      [
        ["paragraph", long],
        ["paragraph", "It rose."],
        ["paragraph", long],
      ],
    ],
    [
      "bullets",
      `It pays:\n\n  • one\n  • two\n- three\n1. four\n– five`,
      [
        ["paragraph", "It pays:"],
        ["item", "one"],
        ["item", "two"],
        ["item", "three"],
        ["item", "four"],
        ["item", "five"],
      ],
    ],
    [
      "a bullet in a line of its own",
      `Heading\n-\n${long}`,
      [
        ["heading", "Heading"],
        ["item", long],
      ],
    ],
    [
      "who said it is no heading",
      `“${long}”\n\nJane Doe, head of Acme\n\n${long}`,
      [
        ["paragraph", `“${long}”`],
        ["paragraph", "Jane Doe, head of Acme"],
        ["paragraph", long],
      ],
    ],
    [
      "a title over a heading",
      `Title of It All\nA Heading\n${long}`,
      [
        ["heading", "Title of It All"],
        ["heading", "A Heading"],
        ["paragraph", long],
      ],
    ],
    [
      "pipe tables",
      "| A | B |\n|---|---|\n| c | d |",
      [
        ["cell", "A"],
        ["cell", "B"],
        ["cell", "c"],
        ["cell", "d"],
      ],
    ],
    ["markup is text", "**$33** [a](b) &amp; <b>\n", [["paragraph", "**$33** [a](b) &amp; <b>"]]],
  ])("%s", (_name, raw, expected) => {
    expect(blocks(raw)).toEqual(expected);
    expect(blocks(raw.replaceAll("\n", "\r\n"))).toEqual(expected);
  });

  test("wrapped lines join", () => {
    const raw = `THE TITLE\r
\r
The company said on Monday that it would put as much as a total of $33\r
billion into the laboratory, which is more than it had said in the year\r
before.\r
\r
Then it said that it would build a number of sites for the purpose, all\r
of them in the north:\r
\r
- one of them is very large and has been given a name that is so long\r
  that it goes on\r
- two\r
`;
    const document = read(raw);
    expect(document.title).toBe("THE TITLE");
    expect(document.blocks.map(({ kind, paragraph, text }) => [kind, paragraph, text.slice(-12)])).toEqual([
      ["heading", 1, "THE TITLE"],
      ["paragraph", 2, "year before."],
      ["paragraph", 5, "n the north:"],
      ["item", 7, "t it goes on"],
      ["item", 9, "two"],
    ]);
    const block = document.blocks[1] as (typeof document.blocks)[0];
    const at = block.text.indexOf("$33 billion");
    const { start, end } = rawSpan(block, at, at + 11);
    expect(raw.slice(start, end)).toBe("$33\r\nbillion");
    expect(document.blocks[3]?.context.leadIn).toMatch(/^Then it said/);
  });
});

describe("places", () => {
  const raw = "\uFEFFa\r\nb🚀c\rd\n\ne";
  const document = read(raw);
  test("line starts", () => expect(lineStarts(raw)).toEqual([0, 4, 9, 11, 12]));
  test.each([
    [1, 2, 1, 2, 1, 3],
    [4, 8, 2, 1, 2, 5],
    [9, 13, 3, 1, 5, 2],
    [13, 13, 5, 2, 5, 2],
  ])("[%i, %i) is at %i:%i to %i:%i", (start, end, line, column, endLine, endColumn) => {
    expect(placeOf(document, start, end)).toEqual({ start, end, line, column, endLine, endColumn });
  });
  test("lines that are not blank", () => {
    expect(nonBlankLines("a\n \r\n\u00a0\rb\n").map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [7, 8],
    ]);
  });
});

describe("formats", () => {
  test.each([
    ["a.md", "", "markdown"],
    ["dir.html/a.MARKDOWN", "", "markdown"],
    ["a.mdx", "", "markdown"],
    ["a.htm", "# a", "html"],
    ["a.xhtml", "", "html"],
    ["a.txt", "# a", "text"],
    ["-", "", "text"],
    ["-", "Plain text, with $5 * 3 and 1 < 2.", "text"],
    ["-", "# Heading\n\ntext", "markdown"],
    ["-", "some **bold** words", "markdown"],
    ["-", "---\ntitle: x\n---\n", "markdown"],
    ["-", "a | b\n--|--\n", "text"],
    ["-", "| a | b |\n|---|---|\n", "markdown"],
    ["-", "<!DOCTYPE html><p>", "html"],
    ["-", "  <p>text</p>", "html"],
    ["draft.constructor", "text", "text"],
  ])("%s with %j is %s", (path, raw, format) => {
    expect(formatOf(path, raw)).toBe(format);
  });
});
