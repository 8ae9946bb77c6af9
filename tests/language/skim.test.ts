import { describe, expect, test } from "vitest";
import { tabulateNames } from "../../src/language/names/entities.js";
import { createGlance } from "../../src/language/names/glance.js";
import { readDocument } from "../../src/text/index.js";
import { testBase } from "../bases.js";

const { index, reader } = testBase("tests/fixtures/bases/northlake");
const { base } = index;
const glance = createGlance(tabulateNames(base.entities));

describe("a glance finds every name of the base", () => {
  const names = base.entities.flatMap(({ name, aliases }) => [name, ...aliases]);
  test.each(names)("%s", (name) => {
    for (const text of [
      name,
      `Last week ${name}'s board met.`,
      `(${name.toUpperCase()})`,
      `it\u2014${name}\u2014said`,
      `A sum of $3 billion for ${name}.`,
    ]) {
      expect(glance.names(text), text).toBe(true);
    }
  });
});

test.each([
  "",
  "Nobody here is named.",
  "The open field, the labs of the town and a maker of chairs.",
  "1,200 people \u2014 or so",
])("a glance finds nobody in %j", (text) => {
  expect(glance.placesIn(text)).toEqual([]);
});

describe("a document that names nobody is skimmed, and its figures are told as by reading it", () => {
  test.each([
    "The site draws 1.2 gigawatts. The second hall draws 0.4 gigawatts, 1.6 gigawatts in all.",
    "Was it $3 billion? It was not $4 billion, and it would have cost $5 billion if they had asked.",
    "Reports that the bill came to $12 million were wrong.",
    "They never paid the $3 million; rather than $5 million, the mill cost $6 million.",
    "The mill pays $10 million a year, or $100 million over ten years.",
    "Every year, the school spends $4 million. Its annual bill for heat is $1 million.",
    "Two gigawatts for the north and 5 for the south, at $40 per MWh.",
    "Sales jumped from $9 million to $30 million in March.",
    "| Hall | Power (MW) |\n|---|---|\n| North | 40 |\n| South | 50 |\n| Total | 95 |",
    "The mill will pay:\n\n- $3 million now\n- $4 million later\n- $8 million in total",
    "An earlier version of this article said that the mill cost $3 million.",
    "# Corrections\n\nA story on Monday gave the load of the halls as 1.2 gigawatts and 0.4 gigawatts, 1.7 gigawatts in all.",
    "The mill paid $3 million and $4 million, $9 million in all. Is that right?",
    "For the record, the mill was given $3 million and $4 million, $9 million in all.",
  ])("%s", (text) => {
    const document = readDocument("draft.md", text);
    const told = [...reader.stream(document)];
    const read = reader.read(document).filter(({ figure }) => figure !== null);
    const known = (all: typeof told) =>
      all.map(({ start, end, mood, quantity, sentence, blockIndex, scope }) => ({
        start,
        end,
        mood,
        quantity,
        sentence,
        blockIndex,
        per: scope?.per,
      }));
    expect(known(told)).toEqual(known(read));
    expect(told.every(({ metric, readings }) => metric === null && readings.length === 0)).toBe(true);
  });
});

test("the end of a long paragraph is read as that of a short one, though what came before is let go", () => {
  const name = base.entities[0]?.name ?? "";
  const sentence = `${name} spent $3 million on a hall of 40 rooms. The hall by the river is old. It is cold. `;
  const long = readDocument("draft.txt", sentence.repeat(400));
  const short = readDocument("draft.txt", sentence.repeat(4));
  const told = (document: typeof long) =>
    [...reader.stream(document)].map(({ metric, subject, object }) => [metric, subject, object]);
  expect(told(long).slice(-4)).toEqual(told(short).slice(-4));
});
