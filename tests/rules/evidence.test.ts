import { expect, test } from "vitest";
import { lintDocument } from "../../src/lint.js";
import { readDocument } from "../../src/text/index.js";
import { testBase } from "../bases.js";

const base = testBase("tests/fixtures/bases/northlake");

const said = (text: string) =>
  lintDocument(readDocument("draft.md", text), base)
    .findings.filter(({ severity }) => severity !== "info")
    .map(({ text: figure }) => figure);

test.each([
  ["Orbit AI was last valued at $42 billion.", "$42 billion"],
  ["The lab, Orbit AI, puts its annualised revenue at $210 billion.", "$210 billion"],
  ["Lumen scored 61.7% on MathBench.", "61.7%"],
  ["At Alder, the company has created 1,200 permanent jobs.", "1,200 permanent jobs"],
  ["Northlake Compute operates 91 data centres.", "91 data centres"],
  ["| Chip | Memory |\n| --- | --- |\n| K7 | 216 GB |\n| K8 | 216 GB |", "216 GB"],
  [
    "Halden Capital is investing up to $3.5 billion in Northlake. Of this, $9 billion is payable at closing.",
    "$9 billion",
  ],
  ["# Orbit AI\n\n- Valuation: $61 billion\n", "$61 billion"],
  ["Northlake Compute had capital spending of $48 billion in 2025.", "$48 billion"],
])("another figure than the base's, plainly told: %s", (text, figure) => {
  expect(said(text)).toContain(figure);
});

test.each([
  // of names that the base does not know
  "Orbit AI takes 2.4 gigawatts from Northlake; Brightsea Mining has 900 megawatts.",
  "Corrant AI has a contract with Northlake Compute worth $18 billion over three years.",
  "Zephyr, a rival of Orbit AI, is valued at $61 billion.",
  "| Chip | Memory |\n| --- | --- |\n| K7 | 96 GB |\n| Tarn T4 | 128 GB |",
  "Lumen Mini scores 71.2% on MathBench.",
  "Lumen scores 88.4% on MathBench and 54% on Polyglot.",
  // of somebody else in the clause
  "Alder is in the county of Wexley. The hospital there employs 1,900.",
  "The county's mayor is pleased with Alder. He has 6,200 people on his payroll.",
  // changes, parts and other times
  "Northlake opened two data centers in March.",
  "Northlake added 140 customers in the quarter.",
  "Orbit AI was valued at $4 billion in 2019.",
  "Northlake's capital spending was $900 million in 2021.",
  "Three people familiar with the matter said that Orbit AI would not comment.",
  "The Alder campus is eleven time zones away from Northlake's home.",
])("in silence: %s", (text) => {
  expect(said(text)).toEqual([]);
});

test.each([
  "A contract worth more than $42 billion over seven years has been awarded to Orbit AI by Northlake.",
  "Orbit has won a contract worth more than $42 billion from Northlake.",
  "Northlake Compute said it would invest up to $3.5 billion in Halden Capital.",
])("payer and payee the other way round: %s", (text) => {
  expect(said(text)).toHaveLength(1);
});

test.each([
  "A contract worth more than $42 billion over seven years has been awarded to Northlake by Orbit AI.",
  "Northlake has won a contract worth more than $42 billion from Orbit.",
  "Northlake signed a contract worth more than $42 billion with Orbit AI.",
  "Halden Capital said it would invest up to $3.5 billion in Northlake Compute.",
])("who and whom as in the sources: %s", (text) => {
  expect(said(text)).toEqual([]);
});

const tidewater = testBase("tests/fixtures/bases/tidewater");

test.each([
  ["Brightwater will sell 835 megawatts from Calder Point to Quillon.", 1],
  ["Lattice will supply 835 megawatts from Calder Point to Brightwater.", 1],
  ["Brightwater will sell 835 megawatts from Calder Point to Lattice.", 0],
  ["Calder Point has a capacity of 835 megawatts.", 0],
])("a plant's own figure does not clear who sells to whom: %s", (text, count) => {
  const { findings } = lintDocument(readDocument("draft.md", text), tidewater);
  expect(findings.filter(({ severity }) => severity === "error")).toHaveLength(count);
});
