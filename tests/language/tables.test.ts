import { expect, test } from "vitest";
import { readDocument } from "../../src/text/index.js";
import { reader, said } from "./vocabulary.js";

/** A document in Markdown, and what each of its figures says, in reading order. */
const DOCUMENTS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "a column's party has a role",
    `| Company | Invested in Nordcell | Raised from Globex |
|---|---|---|
| Volta Motors | $750 million | $2 billion |
| Hooli | $90 million | |`,
    ["volta > investment > nordcell", "globex > investment > volta", "hooli > investment > nordcell"],
  ],
  [
    "the head of the first column names a role",
    `## Initech's backers

| Investor | Amount |
|---|---|
| Globex | $5 billion |
| Hooli | $3 billion |`,
    ["globex > investment > initech", "hooli > investment > initech"],
  ],
  [
    "a row that goes on has the party of the one before",
    `## Initech's backers

| Investor | Amount |
|---|---|
| Globex, in total | $5 billion |
| of which at signing | $2 billion |`,
    ["globex > investment > initech", "globex > investment > initech"],
  ],
  [
    "a head with two parties says both",
    `| | Hooli to Initech | Globex to Umbrella |
|---|---|---|
| Power capacity | 835 MW | 1.1 GW |`,
    ["hooli > power-capacity > initech", "globex > power-capacity > umbrella"],
  ],
  [
    "rows are metrics, columns are companies",
    `| | Globex | Hooli |
|---|---|---|
| Capex | $200 billion | $85 billion |
| Valuation | $900 billion | $2 trillion |`,
    ["globex > capex > -", "hooli > capex > -", "globex > valuation > -", "hooli > valuation > -"],
  ],
  [
    "the head gives the unit",
    `| Capex | $ billion |
|---|---|
| Globex | 200 |
| Hooli | 85 |`,
    ["globex > capex > -", "hooli > capex > -"],
  ],
  [
    "models by benchmarks",
    `| Model | MathBench | CodeBench |
|---|---|---|
| Milton | 88% | 61% |
| Gavin 3 | 84% | 59% |`,
    [
      "milton > benchmark-score > mathbench",
      "milton > benchmark-score > codebench",
      "gavin > benchmark-score > mathbench",
      "gavin > benchmark-score > codebench",
    ],
  ],
  [
    "amounts with their other party in the cell",
    `| Company | Investment committed to company |
|---|---|
| Initech | $33B Globex + $15B Hooli |`,
    ["globex > investment > initech", "hooli > investment > initech"],
  ],
  [
    "items have the parties of their lead-in",
    `Globex will invest in Initech:

- $5 billion at signing
- up to $20 billion later`,
    ["globex > investment > initech", "globex > investment > initech"],
  ],
];

test.each(DOCUMENTS)("%s", (_name, raw, expected) => {
  expect(reader.read(readDocument("draft.md", raw)).map(said)).toEqual(expected);
});

test("a column's year is the time of its cells", () => {
  const raw = "| Capex | 2024 | 2025 |\n|---|---|---|\n| Globex | $150 billion | $200 billion |\n";
  expect(reader.read(readDocument("draft.md", raw)).map((assertion) => assertion.during)).toEqual([
    "2024",
    "2025",
  ]);
});
