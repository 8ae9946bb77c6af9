import fc from "fast-check";
import { expect, test } from "vitest";
import { displayWidth, wrap } from "../../src/reporters/wrap.js";

test.each([
  ["abc", 3],
  ["日本", 4],
  ["e\u0301", 1],
  ["🚀", 2],
  ["“x”", 3],
  ["", 0],
])("displayWidth(%j) is %i", (text, width) => expect(displayWidth(text)).toBe(width));

test.each([
  ["one two three", 8, "", "", "one two\nthree"],
  ["one two three", 10, "- ", "  ", "- one two\n  three"],
  ["日本語 日本語", 8, "", "", "日本語\n日本語"],
  ["abcdefghijkl", 8, "", "", "abcdefgh\nijkl"],
  ["", 10, "> ", "  ", ">"],
])("wrap(%j, %i)", (text, width, first, rest, expected) =>
  expect(wrap(text, width, first, rest)).toBe(expected),
);

test("no line is wider than the page, and no word is lost", () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-zé日 ]{0,30}$/)),
      fc.integer({ min: 20, max: 80 }),
      (words, width) => {
        const text = words.join(" ");
        const wrapped = wrap(text, width, "  ", "    ");
        for (const line of wrapped.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(wrapped.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      },
    ),
  );
});
