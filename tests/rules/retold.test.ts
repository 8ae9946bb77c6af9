import { expect, test } from "vitest";
import { lintDocument } from "../../src/lint.js";
import { readDocument } from "../../src/text/index.js";
import { testBase } from "../bases.js";

const base = testBase(".");

const said = (text: string) =>
  lintDocument(readDocument("draft.md", text), base)
    .findings.filter(({ rule }) => rule === "inconsistent-figures")
    .map(({ text: figure }) => figure);

test.each([
  [
    "The visitors' centre cost £2.2m and has a café. We mention the £1.5m only because the minister did.",
    "£1.5m",
  ],
  [
    "The canteen, I am told, loses $1.3 million a year.\n\nMany eat there. The canteen's $1.9 million a year is from a cook.",
    "$1.9 million a year",
  ],
  [
    "A new stand for the stadium will hold 12,000 seats.\n\nThe stand's 16,000 seats are to be ready by 2028.",
    "16,000 seats",
  ],
])("a thing no base knows is told two ways: %s", (text, figure) => {
  expect(said(text)).toEqual([figure]);
});

test.each([
  "The visitors' centre cost £2.2m and has a café. We mention the £2.2m only because the minister did.",
  "The ferry has room for 300 cars. When the wind is up the ferry's 300 cars stay ashore.",
  "The town spends £3m a year on roads and £2m on its library. The library's £2m is safe, says the mayor.",
  "The band sold 2 million records in 1999 and 3 million in 2005. The band's 4 million is a record.",
  "A bridge costs £40m. A second bridge costs £60m. The second bridge's £60m is borrowed.",
  "The fund bought a tower for $90m. The $60m, a loan, was paid in May.",
  "The house cost £300,000 and the garage £40,000. The £40,000 was cash.",
  "The new engine makes 300 hp, 1.5 times the old one's 200 hp.",
  "The port moved 40 million tonnes last year. The year's 60 million tonnes were a record for the coast.",
  "The tower cost $90m. The $60m it raised last year is gone.",
])("in silence: %s", (text) => {
  expect(said(text)).toEqual([]);
});
