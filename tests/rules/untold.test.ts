import { expect, test } from "vitest";
import { lintDocument } from "../../src/lint.js";
import { readDocument } from "../../src/text/index.js";
import { testBase } from "../bases.js";

const loud = (base: string, text: string) =>
  lintDocument(readDocument("draft.md", text), testBase(`tests/fixtures/bases/${base}`))
    .findings.filter(({ severity }) => severity !== "info")
    .map(({ rule, text: figure }) => `${rule} ${figure}`);

/** No reading leads to the claim, and yet a figure looks like its own, which the draft tells nowhere. */
test.each([
  [
    "gantry",
    "Gantry grew again. The lenders' share of it all: $146 billion.",
    ["magnitude-slip $146 billion"],
  ],
  ["gantry", "Gantry grew again. The lenders' share of it all: $14.6 billion.", []],
  ["gantry", "Gantry grew again. The lenders' share of it all: $17 billion.", []],
  // the claim's own figure is told, so that the other is something else
  [
    "kestrel",
    "Brightwater's order is worth up to $13.5 billion. Kestrel's maths is odd. Add up to $135 billion.",
    [],
  ],
  // a name that the base does not know
  ["gantry", "Gantry grew again. Behind that, says Oxbow Ltd, lies $146 billion from the lenders.", []],
  ["kestrel", "Kestrel's maths is odd. Add up to $135 billion.", ["magnitude-slip up to $135 billion"]],
  // a ceiling is no plain figure
  ["kestrel", "Kestrel's maths is odd. Add $135 billion.", []],
])("%s: %s", (base, text, expected) => {
  expect(loud(base, text)).toEqual(expected);
});
