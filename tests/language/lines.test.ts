import { expect, test } from "vitest";
import { readDocument } from "../../src/text/index.js";
import { testBase } from "../bases.js";
import { said } from "./vocabulary.js";

/** A document for a base, and what each of its figures says, in reading order. */
const DOCUMENTS: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    "a party by its role, under the company's name",
    "tidewater",
    `# Ember Reactors in brief

- Backers: Lattice ($500 million), Quillon ($140 million)
- Customer: Lattice, up to 960 MW
- Investment from Quillon: $140 million`,
    [
      "lattice > investment > ember",
      "quillon > investment > ember",
      "ember > power-capacity > lattice",
      "quillon > investment > ember",
    ],
  ],
  [
    "a heading with two parties",
    "tidewater",
    `## Harrow and Quillon

- 1.1 GW
- 12 years
- $61.50 per MWh`,
    ["harrow > power-capacity > quillon", "harrow > duration > quillon", "harrow > ppa-price > quillon"],
  ],
  [
    "a plant in the heading stands for its owner",
    "tidewater",
    `# Ember's rivals

## Calder Point

Buyer: Lattice, 835 MW`,
    ["brightwater > power-capacity > lattice"],
  ],
  [
    "two parties as a run-in head",
    "albion",
    "**Aurelian / Thornbury.** Up to £2.4bn in all; £900m now.",
    ["aurelian > investment > thornbury", "aurelian > investment > thornbury"],
  ],
  [
    "two parties joined by an arrow",
    "meridian",
    `- Cirrus → Vantor: $27 billion
- Qasr → Helix: up to $12 billion`,
    ["cirrus > spend-commitment > vantor", "qasr > investment > helix"],
  ],
  [
    "buyer and seller in the cells of a row, the unit in the head",
    "meridian",
    `| Buyer | Seller | Worth ($bn) |
|---|---|---|
| Helix | Cirrus | more than 60 |
| Cirrus | Vantor | 27 |`,
    ["helix > spend-commitment > cirrus", "cirrus > spend-commitment > vantor"],
  ],
  [
    "a row that a stranger heads is the stranger's",
    "albion",
    `# Thornbury Data: who pays

| Source | Amount |
|---|---|
| Aurelian | up to £2.4bn |
| Oakham Partners | £3bn |`,
    ["aurelian > investment > thornbury", "- > - > -"],
  ],
  [
    "a line with a party of its own behind the figure",
    "meridian",
    `# Who owes Cirrus

- $18 billion by Palisade`,
    ["palisade > spend-commitment > cirrus"],
  ],
  [
    "the unit in a row's head, behind 'of' and with 'daily'",
    "tidewater",
    `# Sable Ridge and Lattice

| Sable Ridge | |
|---|---|
| Water, daily average (gallons) | 640,000 |

| Lattice | 2025 |
|---|---|
| Emissions, tonnes of CO2 equivalent | 11.4 million |`,
    ["sable-ridge > water-use > -", "lattice > emissions > -"],
  ],
  [
    "a percentage told beside another",
    "pelagic",
    `# Kelong in the quarter

Leverage stood at 38.2% in March, against 37 a year before. It has 37 lawyers.`,
    ["kelong > gearing > -", "kelong > gearing > -", "- > count > -"],
  ],
  [
    "two parties that the base has nothing between",
    "tidewater",
    `## Harrow / Lattice

Up to $4 billion in all.`,
    ["- > - > -"],
  ],
];

test.each(DOCUMENTS)("%s", (_name, base, raw, expected) => {
  const { reader } = testBase(`tests/fixtures/bases/${base}`);
  const figures = reader.read(readDocument("draft.md", raw)).filter(({ figure }) => figure !== null);
  expect(figures.map(said)).toEqual(expected);
});
