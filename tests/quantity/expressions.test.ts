import { describe, expect, test } from "vitest";
import { findFigures, parseFigure, printQuantity, sameQuantity } from "../../src/quantity/index.js";
import { EXPRESSIONS, NO_FIGURES } from "./expressions.js";
import { summary } from "./summary.js";

describe.each(Object.entries(EXPRESSIONS))("%s", (_, rows) => {
  test.each(rows)("%s → %s", (text, figures) => {
    expect(summary(text, findFigures(text))).toBe(figures);
  });

  test.each(rows)("%s: spans slice back", (text) => {
    for (const figure of findFigures(text)) expect(text.slice(figure.start, figure.end)).toBe(figure.text);
  });

  test.each(rows)("%s: printing and reading gives the same quantity", (text) => {
    for (const { quantity } of findFigures(text)) {
      const printed = printQuantity(quantity);
      const read = parseFigure(printed);
      expect(read && sameQuantity(read, quantity), `${quantity.text} → ${printed}`).toBe(true);
    }
  });
});

describe.each(Object.entries(NO_FIGURES))("no figure: %s", (group, texts) => {
  test.each(texts)("%s", (text) => {
    expect(summary(text, findFigures(text))).toBe("");
  });

  test.each(group === "lists" ? [] : texts)("in a sentence: %s", (text) => {
    expect(summary(text, findFigures(`They said that ${text} was mentioned.`))).toBe("");
  });
});
