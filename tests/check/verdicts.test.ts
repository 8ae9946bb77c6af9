import { describe, expect, test } from "vitest";
import { check } from "../../src/check.js";
import { testBase } from "../bases.js";

const base = (name: string) => testBase(name === "shipped" ? "." : `tests/fixtures/bases/${name}`);

type Row = readonly [base: string, text: string, verdict: string];

const TABLES: readonly (readonly [what: string, rows: readonly Row[]])[] = [
  [
    "a profit is no loss",
    [
      ["gantry", "Gantry made a profit of $388 million", "refuted"],
      ["gantry", "Gantry earned a net profit of $388 million in the first quarter of 2026", "refuted"],
      ["gantry", "Gantry's net loss was $388 million in the first quarter", "supported"],
      ["albion", "Thornbury made an operating loss of £214m in 2025", "refuted"],
      ["albion", "Thornbury's operating profit was £214m in 2025", "supported"],
      ["haneul", "Haneul made an operating loss of 9.3 trillion won", "refuted"],
    ],
  ],
  [
    "who gives and who gets",
    [
      ["gantry", "Fenwick lent Gantry $2.3 billion", "supported"],
      ["gantry", "Gantry lent Fenwick $2.3 billion", "refuted"],
      ["corvid", "Corvid has drawn $4.9 billion from Marlowe", "supported"],
      ["sable-bay", "Corriden pays Nimbral $6.2 billion", "not-enough-evidence"],
      ["shipped", "AWS has committed more than $100 billion to Anthropic", "refuted"],
      ["shipped", "AWS committed $38 billion to OpenAI", "refuted"],
      ["shipped", "OpenAI committed $38 billion to AWS", "supported"],
    ],
  ],
  [
    "times",
    [
      ["gantry", "Gantry had revenue of $3.5 billion in 2025", "supported"],
      ["gantry", "Gantry's revenue was $1.42 billion in 2025", "refuted"],
      ["shipped", "Amazon invested $8 billion in Anthropic in 2026", "refuted"],
      ["shipped", "Amazon has invested $8 billion in Anthropic since 2023", "supported"],
      ["shipped", "Project Rainier has been online since 2022", "refuted"],
      ["shipped", "Project Rainier has been live since late 2025", "supported"],
    ],
  ],
  [
    "another source's later report, and an older share",
    [
      ["corvid", "Corvid has 1.1 gigawatts of active power", "supported"],
      ["corvid", "Ashgrove accounts for 71% of Corvid's revenue", "refuted"],
      ["lumen", "Lumen is valued at $48 billion", "refuted"],
      ["corvid", "Corvid's backlog is $55.6 billion", "refuted"],
      ["corvid", "Corvid's backlog is $62.4 billion", "supported"],
      ["kestrel", "Kestrel's market share is 11%", "refuted"],
      ["kestrel", "Kestrel's market share was 11% in 2024", "supported"],
    ],
  ],
  [
    "a part told as the whole, and one part as another",
    [
      ["kestrel", "Kestrel's revenue was $14.2 billion in 2025", "refuted"],
      ["kestrel", "Kestrel's data-centre revenue was $14.2 billion in 2025", "supported"],
      ["lumen", "Juno 4 has 64 billion parameters", "refuted"],
      ["corvid", "Corvid has 3.4 gigawatts of active power", "refuted"],
      ["corvid", "Corvid has 3.4 gigawatts of contracted power", "supported"],
    ],
  ],
  [
    "whoever is named has the figure",
    [
      ["gantry", "Orrery accounted for 62% of Gantry's revenue in 2025", "supported"],
      ["corvid", "Ashgrove made up 64% of Corvid's revenue in the first quarter", "supported"],
      ["corvid", "Hartwell holds 6.4% of Corvid", "not-enough-evidence"],
      ["corvid", "Ostrava holds 6.4% of Corvid", "supported"],
    ],
  ],
  [
    "what is only contracted or announced is not running today",
    [
      ["corvid", "Corvid has 3.4 gigawatts of power in operation", "refuted"],
      ["kestrel", "The Gyr delivers 9.1 petaflops today", "refuted"],
      ["sable-bay", "Sable Bay emits 1.7 million tonnes a year", "refuted"],
    ],
  ],
  [
    "what a rating is not",
    [
      ["pelagic", "Ponta Verde carries 480 Tbps today", "refuted"],
      ["pelagic", "Ponta Verde was designed for 480 Tbps", "supported"],
      ["pelagic", "Ponta Verde has a capacity of 480 Tbps", "supported"],
    ],
  ],
  [
    "people and posts",
    [
      ["meridian", "Helix employs 2,900 people", "supported"],
      ["haneul", "Cutler employs 3,200 people", "refuted"],
    ],
  ],
  [
    "the others of a rank are no count",
    [["shipped", "Eight of the ten largest American companies use Claude", "supported"]],
  ],
];

for (const [what, rows] of TABLES)
  describe(what, () => {
    test.each(rows)("%s: %s: %s", (name, text, verdict) => {
      expect(check(text, base(name)).verdict).toBe(verdict);
    });
  });

test("a whole that several gave is not held against one of them", () => {
  const [raised] = check(
    "OpenAI raised $110 billion, of which Amazon put in $50 billion",
    base("shipped"),
  ).checks;
  expect(raised?.verdict).not.toBe("refuted");
});
