import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { decode } from "../../src/io/decode.js";
import { matchesGlob } from "../../src/io/glob.js";
import { filesOf } from "../../src/io/walk.js";
import { folder } from "./run.js";

describe("decode", () => {
  test.each([
    ["UTF-8", Buffer.from("até €5"), "até €5"],
    ["empty", Buffer.alloc(0), ""],
    ["UTF-8 with a mark", Buffer.from("\ufeffx"), "\ufeffx"],
    ["UTF-16 LE", Buffer.from("\ufeffx€", "utf16le"), "\ufeffx€"],
    ["UTF-16 BE", Buffer.from("\ufeffx€", "utf16le").swap16(), "\ufeffx€"],
  ])("%s", (_name, bytes, text) => expect(decode(bytes)).toEqual({ text }));

  test.each([
    ["NUL bytes", Buffer.from("a\0b"), /binary file/],
    ["UTF-32 LE", Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), /NUL characters/],
    ["half a UTF-16 unit", Buffer.from([0xff, 0xfe, 0x41]), /odd number of bytes/],
    ["Latin-1", Buffer.from("line one\ncaf\xe9 au lait", "latin1"), /invalid byte 0xe9 on line 2/],
    ["a cut character", Buffer.from("€").subarray(0, 2), /invalid byte 0xe2 on line 1/],
    ["a stray continuation", Buffer.from([0x61, 0x62, 0xa9, 0x63]), /invalid byte 0xa9 on line 1/],
  ])("%s is refused in a sentence", (_name, bytes, problem) => {
    expect(decode(bytes)).toEqual({ problem: expect.stringMatching(problem) });
  });
});

test.each([
  ["drafts/a.md", "*.md", true],
  ["drafts/a.md", "drafts", true],
  ["drafts/a.md", "drafts/", true],
  ["drafts/a.md", "drafts/*", true],
  ["drafts/old/a.md", "drafts/*.md", false],
  ["drafts/old/a.md", "drafts/**/*.md", true],
  ["drafts/a.md", "drafts/**/*.md", true],
  ["drafts/old/a.md", "**/old/**", true],
  ["drafts/older/a.md", "old", false],
  ["a1.md", "a?.md", true],
  ["a12.md", "a?.md", false],
  ["./a.md", "/a.md", true],
  ["b/a.md", "/a.md", false],
  ["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab", "*a*a*a*a*a*a*a*a*c", false],
])("matchesGlob(%j, %j) is %j", (path, pattern, expected) =>
  expect(matchesGlob(path, pattern)).toBe(expected),
);

test("a folder is walked in a fixed order, without what is hidden, ignored or circular", () => {
  const root = folder();
  for (const path of [
    "b.md",
    "a.txt",
    "c/d.html",
    "c/e.png",
    ".hidden.md",
    "node_modules/x.md",
    "old/y.md",
    ".git/z.md",
  ]) {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), "");
  }
  symlinkSync(root, join(root, "c", "round"));
  symlinkSync(join(root, "nowhere"), join(root, "broken.md"));
  const found = filesOf([root, join(root, "b.md")], ["old"]);
  expect(found.map((path) => path.slice(root.length + 1))).toEqual(["a.txt", "b.md", "c/d.html"]);
});
