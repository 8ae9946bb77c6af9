import { expect, test } from "vitest";
import { lintDocument } from "../../src/lint.js";
import { readDocument } from "../../src/text/index.js";
import { testBase } from "../bases.js";

const said = (base: string, text: string) =>
  lintDocument(readDocument("draft.md", text), testBase(`tests/fixtures/bases/${base}`))
    .findings.filter(({ severity }) => severity !== "info")
    .map(({ rule }) => rule);

test.each([
  ["gantry", "Gantry's total debt stood at $7.9 billion.", "outdated-figure"],
  ["gantry", "Gantry's debt came to $7.9 billion.", "outdated-figure"],
  ["gantry", "Gantry made $1.21 billion of revenue in Q1.", "outdated-figure"],
  ["gantry", "Gantry has spent $16 billion to $18 billion this year.", "overstated-modality"],
  [
    "gantry",
    "Gantry reported revenue of $7.8 billion to $8.2 billion for the full year.",
    "overstated-modality",
  ],
  ["harlan-point", "The budget of Harlan Point's restart is $1.6 billion.", "outdated-figure"],
  ["pelagic", "Kelong's leverage has reached about 41% after the deal.", "overstated-modality"],
])("%s: %s", (base, text, rule) => {
  expect(said(base, text)).toEqual([rule]);
});

test.each([
  ["gantry", "Gantry's debt was $7.9 billion when Ms Roe took over."],
  ["gantry", "Gantry's debt, which was $7.9 billion, has nearly doubled."],
  ["gantry", "Gantry's debt stood at $7.9 billion; now it is $14.6 billion."],
  ["gantry", "A year ago Gantry's debt stood at $7.9 billion."],
  ["gantry", "Gantry's debt had been $7.9 billion."],
  ["gantry", "Gantry made $1.21 billion of revenue in the fourth quarter."],
  ["gantry", "Gantry is still looking at revenue of $7.8 billion to $8.2 billion for the year."],
  ["harlan-point", "When it was announced, Harlan Point's restart was to cost $1.6 billion."],
  ["pelagic", "Kelong's leverage stood at 38.2%."],
  ["quillon", "Marram is suing Fermata for at least $1.4 billion over a licensing contract."],
])("%s, in silence: %s", (base, text) => {
  expect(said(base, text)).toEqual([]);
});
