import { expect, test } from "vitest";
import { saysInWords } from "../../src/base/number-words.js";
import { parseFigure } from "../../src/quantity/index.js";

test.each([
  ["backs both labs", "two labs", true],
  ["backs both labs", "three labs", false],
  ["a third contender", "three contenders", true],
  ["a single supplier", "one supplier", true],
  ["from multiple suppliers", "more than one supplier", true],
  ["from multiple suppliers", "one supplier", false],
  ["they speak almost daily", "about a day", true],
  ["they speak almost daily", "a week", false],
])("%s: %s", (quote, figure, says) => {
  const quantity = parseFigure(figure);
  expect(quantity !== null && saysInWords(quote, quantity)).toBe(says);
});
