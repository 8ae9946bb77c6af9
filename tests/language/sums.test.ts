import { expect, test } from "vitest";
import { statedSums } from "../../src/language/index.js";
import { readDocument } from "../../src/text/index.js";
import { reader } from "./vocabulary.js";

/** Text and the equations that it states; those that do not come out say "not". */
const ROWS: readonly (readonly [string, string])[] = [
  ["Initech will pay $5 billion now and $20 billion later, $25 billion in all.", "$5B + $20B = $25B"],
  [
    "Initech will pay $5 billion now and $20 billion later, $35 billion in all.",
    "$5B + $20B = $25B, not $35B",
  ],
  [
    "Globex put $5 billion in now and up to $20 billion later, for a total of up to $25 billion.",
    "$5B + $20B = $25B",
  ],
  [
    "Globex put $5 billion in now and up to $20 billion later, for a total of up to $33 billion.",
    "$5B + $20B = $25B, not up to $33B",
  ],
  ["Globex invested $5 billion, then $3 billion, altogether $9 billion.", "$5B + $3B = $8B, not $9B"],
  [
    "Globex spent $5 billion. It will spend another $20 billion, $26 billion in total.",
    "$5B + $20B = $25B, not $26B",
  ],
  ["Revenue doubled from $2 billion to $4 billion.", "$2B to $4B = 2x"],
  ["Revenue doubled from $2 billion to $5 billion.", "$2B to $5B is 2.5x, not 2x"],
  ["Revenue was up 50% from $20 billion to $30 billion.", "$20B to $30B = 50%"],
  ["Revenue was up 60% from $20 billion to $30 billion.", "$20B to $30B is 50%, not 60%"],
  ["Revenue rose 50% to $30 billion from $20 billion.", "$20B to $30B = 50%"],
  ["Revenue fell 20% to $30 billion from $50 billion.", "$50B to $30B is 40%, not 20%"],
  ["Headcount grew fivefold from 2 to 10.", "2 to 10 = 5x"],
  ["Revenue went from $9 billion to $30 billion, more than 3x growth.", "$9B to $30B = more than 3x"],
  ["The deal is $100 billion over ten years, or $10 billion a year.", "$100B / 10 years = $10B a year"],
  [
    "The deal is $100 billion over ten years, or $12 billion a year.",
    "$100B / 10 years = $10B a year, not $12B",
  ],
  [
    "The $100 billion commitment over ten years is approximately $10 billion per year.",
    "$100B / 10 years = about $10B a year",
  ],
  ["It is 25 of 200, or 12.5%.", "25 / 200 = 12.5%"],
  ["It is 25 of 200, or 15%.", "25 / 200 = 12.5%, not 15%"],
  ["Globex spent $25 billion of its $200 billion capex, or 12.5%.", "$25B / $200B = 12.5%"],
  [
    "Globex spent $25 billion of its $200 billion capex, or about a tenth.",
    "$25B / $200B = 0.125, not about a tenth",
  ],
  ["A third of the $30 billion, or $10 billion, is gone.", "A third of $30B = $10B"],
  ["A third of the $30 billion, or $15 billion, is gone.", "A third of $30B = $10B, not $15B"],
  ["Of the $25 billion, $5 billion is paid now and the remaining $20 billion later.", "$25B - $5B = $20B"],
  [
    "Of the $25 billion, $5 billion is paid now and the remaining $15 billion later.",
    "$25B - $5B = $20B, not $15B",
  ],
  [
    "The score is weighted across control (35%), risk (30%), independence (20%) and compliance (15%).",
    "35% + 30% + 20% + 15% = 100%",
  ],
  [
    "The score is weighted across control (35%), risk (30%), independence (20%) and compliance (25%).",
    "35% + 30% + 20% + 25% = 110%, not 100%",
  ],
  ["Spending was $30 billion in total, including $10 billion for chips and $5 billion for power.", ""],
  ["Globex invested $5 billion in Initech and $3 billion in Umbrella.", ""],
  ["Globex has 10 offices in 3 cities and 25 in total abroad.", ""],
  ["Globex invested $5 billion and now brings its total to $13 billion.", ""],
  ["Revenue rose 12% to $30 billion in 2025.", ""],
  [
    "Amazon will invest $5 billion in Anthropic immediately, with up to $20 billion more tied to milestones, bringing its total potential investment to $33 billion (on top of $8 billion previously invested).",
    "$5B + up to $20B + $8B = $33B",
  ],
];

test.each(ROWS)("%s", (text, expected) => {
  const document = readDocument("-", text, "text");
  const sums = statedSums(document, reader.read(document));
  expect(sums.map((sum) => sum.equation).join(" ; ")).toBe(expected);
  for (const sum of sums) expect(sum.holds).toBe(!sum.equation.includes(", not "));
});
