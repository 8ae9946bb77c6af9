import { expect, test } from "vitest";
import { createReader } from "../../src/language/index.js";
import { testBase } from "../bases.js";

/** What the first figure of a text is read as: subject/metric/object. */
const readerOf = (base: string) => createReader(testBase(`tests/fixtures/bases/${base}`).index.base);
const quillon = readerOf("quillon");
const gantry = readerOf("gantry");

function lastRead(reader: typeof quillon, text: string): string {
  const last = reader.readText(text, { reference: "2026-05-01" }).at(-1);
  return [last?.subject, last?.metric, last?.object].map((part) => part ?? "-").join("/");
}

test.each([
  // no word says what it is; of all that the base has of the party, one thing is so much
  ["Quillon. They're running at $5.2 billion a year.", "quillon/revenue-run-rate/-"],
  ["Quillon went through $3.3 billion in cash.", "quillon/cash-burn/-"],
  // a slip of the pen for what it is
  ["Quillon stood at $33 billion.", "quillon/cash-burn/-"],
  // something else, by a noun that the metric does not have
  ["Quillon has $3.3 billion in the bank.", "-/-/-"],
  ["Quillon's office has 1,400 desks.", "quillon/count/-"],
])("of Quillon: %s", (text, expected) => {
  expect(lastRead(quillon, text)).toBe(expected);
});

test.each([
  ["Gantry's canteen costs $3.4 million.", "gantry/price/-"],
  ["Orrery accounted for 62% of revenue in 2025.", "orrery/revenue-share/gantry"],
])("of Gantry: %s", (text, expected) => {
  expect(lastRead(gantry, text)).toBe(expected);
});
