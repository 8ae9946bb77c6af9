import { expect, test } from "vitest";
import { statedSums } from "../../src/language/index.js";
import { readDocument } from "../../src/text/index.js";
import { DRAWN, NOT_DRAWN } from "./drawn-sums.js";
import { SUMS } from "./stated-sums.js";
import { SILENT, TOLD } from "./told-sums.js";
import { reader } from "./vocabulary.js";

const sumsOf = (text: string) => {
  const document = readDocument("-", text, "markdown");
  return { document, sums: statedSums(document, reader.read(document)) };
};

/** "=" where all arithmetic comes out, "" where there is none, else what does not come out. */
function verdictOn(text: string): string {
  const { sums } = sumsOf(text);
  const wrong = sums.filter((sum) => !sum.holds);
  if (wrong.length > 0) return wrong.map((sum) => sum.equation).join(" ; ");
  return sums.length > 0 ? "=" : "";
}

test.each(SUMS)("%s", (text, expected) => {
  expect(verdictOn(text)).toBe(expected);
});

test("an equation says “not” where it does not come out, and the result stands in its block", () => {
  for (const [text] of SUMS) {
    const { document, sums } = sumsOf(text);
    for (const { holds, equation, result, blockIndex } of sums) {
      expect(equation.includes(", not ")).toBe(!holds);
      expect(document.blocks[blockIndex]?.text.slice(result.start, result.end)).toBe(result.text);
    }
  }
});

const wrongIn = (text: string) => sumsOf(text).sums.filter((sum) => !sum.holds).length;

test.each([...TOLD, ...DRAWN])("%s", (text) => {
  const [, right = "", wrong = ""] = text.match(/\[\[(.*?)\|(.*?)\]\]/) ?? [];
  expect(wrongIn(text.replace(/\[\[.*?\]\]/, right))).toBe(0);
  expect(wrongIn(text.replace(/\[\[.*?\]\]/, wrong))).toBeGreaterThan(0);
});

test.each([...SILENT, ...NOT_DRAWN])("in silence: %s", (text) => {
  expect(wrongIn(text)).toBe(0);
});
