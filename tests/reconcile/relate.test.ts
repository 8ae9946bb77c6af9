import { describe, expect, test } from "vitest";
import { relate } from "../../src/reconcile/relate.js";
import type { Relation } from "../../src/reconcile/relation.js";
import { claimOf, indexOf } from "./base.js";

const MONEY = "x | investment borealis kite |";

/** A draft's claim, a source's claim, and how the first stands to the second. */
const CASES: readonly (readonly [string, string, Relation])[] = [
  // value
  [`${MONEY} $25 billion`, `${MONEY} $25 billion`, "agrees"],
  [`${MONEY} $25bn`, `${MONEY} 25 billion dollars`, "agrees"],
  [`${MONEY} $9 billion`, `${MONEY} approximately $9 billion`, "agrees"],
  [`${MONEY} $25.2 billion`, `${MONEY} $25 billion`, "agrees-rounded"],
  [`${MONEY} $25 billion`, `${MONEY} $24.6 billion`, "agrees-rounded"],
  [`${MONEY} $25.6 billion`, `${MONEY} $25 billion`, "conflicts"],
  [`${MONEY} $33 billion`, `${MONEY} $25 billion`, "conflicts"],
  [`${MONEY} $500,000`, `${MONEY} over $1 million`, "conflicts"],
  [`${MONEY} €25 billion`, `${MONEY} $25 billion`, "conflicts"],
  [`${MONEY} €33 billion`, `${MONEY} $25 billion`, "not-comparable"],
  ["x | power-capacity borealis kite | 2 GW", "x | power-capacity borealis kite | 2,000 MW", "agrees"],
  ["x | power-capacity borealis kite | 2 MW", "x | power-capacity borealis kite | 2 GW", "conflicts"],
  [
    "x | chip-count harbour lumen | nearly half a million chips",
    "x | chip-count harbour lumen | nearly 500,000 chips",
    "agrees",
  ],
  // What "about" allows counts only where one side is written finer.
  [`${MONEY} about $5 billion`, `${MONEY} about $6 billion`, "conflicts"],
  [`${MONEY} nearly $170,000`, `${MONEY} nearly $180,000`, "conflicts"],
  [`${MONEY} $10 billion`, `${MONEY} about $11 billion`, "conflicts"],
  [`${MONEY} $183 billion`, `${MONEY} roughly $180 billion`, "agrees-rounded"],
  [`${MONEY} $176,400`, `${MONEY} nearly $180,000`, "agrees-rounded"],
  [`${MONEY} $8.7 billion`, `${MONEY} about $9 billion`, "agrees-rounded"],
  [`${MONEY} about $8.7 billion`, `${MONEY} about $9 billion`, "agrees-rounded"],
  // within
  [`${MONEY} $20 billion`, `${MONEY} up to $25 billion`, "within"],
  [`${MONEY} $120 billion`, `${MONEY} over $100 billion`, "within"],
  [`${MONEY} more than $90 billion`, `${MONEY} more than $100 billion`, "within"],
  [`${MONEY} $71 billion`, `${MONEY} $70-72 billion`, "within"],
  [`${MONEY} $73 billion`, `${MONEY} $70-72 billion`, "conflicts"],
  [
    "x | power-capacity borealis kite | 4.5 GW",
    "x | power-capacity borealis kite | more than 5 GW",
    "conflicts",
  ],
  [`${MONEY} $30 billion`, `${MONEY} more than $30.2 billion`, "bound-differs"],
  // bounds
  [`${MONEY} $25 billion`, `${MONEY} up to $25 billion`, "bound-differs"],
  [`${MONEY} $100 billion`, `${MONEY} over $100 billion`, "bound-differs"],
  [`${MONEY} at least $25 billion`, `${MONEY} up to $25 billion`, "bound-differs"],
  [`${MONEY} up to $25 billion`, `${MONEY} $25 billion`, "bound-differs"],
  [`${MONEY} at least $100 billion`, `${MONEY} more than $100 billion`, "agrees"],
  [`${MONEY} up to $33 billion`, `${MONEY} up to $25 billion`, "conflicts"],
  [`${MONEY} $33 billion`, `${MONEY} up to $25 billion`, "conflicts"],
  // modality
  [`${MONEY} $25 billion | modality: done`, `${MONEY} $25 billion | modality: potential`, "modality-differs"],
  [
    `${MONEY} $25 billion | modality: committed`,
    `${MONEY} $25 billion | modality: contingent`,
    "modality-differs",
  ],
  [`${MONEY} $25 billion | modality: potential`, `${MONEY} $25 billion | modality: done`, "agrees"],
  [`${MONEY} $25 billion | modality: potential`, `${MONEY} $25 billion | modality: contingent`, "agrees"],
  [`${MONEY} $25 billion`, `${MONEY} $25 billion | modality: contingent`, "agrees"],
  [`${MONEY} $25 billion | modality: done`, `${MONEY} $25 billion | modality: reported`, "agrees"],
  // party
  [`${MONEY} $25 billion`, "x | investment kite borealis | $25 billion", "party-differs"],
  [
    "x | spend-commitment borealis kite | $9 billion",
    "x | spend-commitment kite borealis-cloud | $9 billion",
    "party-differs",
  ],
  [
    "x | spend-commitment borealis borealis-cloud | $9 billion",
    "x | spend-commitment kite borealis-cloud | $9 billion",
    "party-differs",
  ],
  ["x | investment borealis-cloud kite | $25 billion", `${MONEY} $25 billion`, "agrees"],
  ["x | investment borealis-cloud kite | $33 billion", `${MONEY} $25 billion`, "conflicts"],
  [`${MONEY} $25 billion`, "x | investment kite borealis | $33 billion", "not-comparable"],
  [`${MONEY} $25 billion`, "x | investment openai kite | $25 billion", "party-differs"],
  [`${MONEY} $25 billion`, "x | investment openai kite | $33 billion", "not-comparable"],
  [
    "x | chip-count borealis lumen | 900,000 chips",
    "x | chip-count harbour lumen | 500,000 chips",
    "not-comparable",
  ],
  // metric
  [`${MONEY} $25 billion`, "x | spend-commitment borealis kite | $25 billion", "not-comparable"],
  // scope
  [`${MONEY} $25 billion | tranche: total`, `${MONEY} $25 billion | tranche: new`, "scope-differs"],
  [`${MONEY} $33 billion | tranche: total`, `${MONEY} $25 billion | tranche: new`, "not-comparable"],
  [`${MONEY} $25 billion`, `${MONEY} $25 billion | tranche: new`, "agrees"],
  [`${MONEY} $100 billion | per: year`, `${MONEY} $100 billion | over: 10 years`, "scope-differs"],
  [`${MONEY} $100 billion a year`, `${MONEY} $100 billion | per: year`, "agrees"],
  [
    `${MONEY} $2 billion | of: first data center`,
    `${MONEY} $2 billion | of: second data center`,
    "scope-differs",
  ],
  [`${MONEY} $2 billion | of: data center`, `${MONEY} $2 billion | of: second data center`, "agrees"],
  // time
  [
    "x | capex borealis | $9 billion | during: 2025",
    "x | capex borealis | $9 billion | during: 2026",
    "time-differs",
  ],
  [
    "x | valuation kite | $9 billion | asOf: 2025",
    "x | valuation kite | $20 billion | asOf: 2026",
    "time-differs",
  ],
  [
    "x | valuation kite | $9 billion | asOf: 2026-03",
    "x | valuation kite | $20 billion | asOf: 2026",
    "conflicts",
  ],
  ["x | valuation kite | $9 billion", "x | valuation kite | $20 billion | asOf: 2026", "conflicts"],
  ["x | valuation kite | $9 billion | asOf: 2025", "x | valuation kite | $9 billion | asOf: 2026", "agrees"],
  [`${MONEY} $9 billion | over: a decade`, `${MONEY} $9 billion | over: 10 years`, "agrees"],
  [`${MONEY} $9 billion | over: 5 years`, `${MONEY} $9 billion | over: 10 years`, "scope-differs"],
  ["x | valuation borealis-cloud | $9 billion", "x | valuation borealis | $20 billion", "not-comparable"],
  [`${MONEY} $9 billion | asOf: 2025`, `${MONEY} $20 billion | asOf: 2026`, "conflicts"],
  // dates and other dimensions
  ["x | opening harbour | late 2023", "x | opening harbour | 2023", "within"],
  ["x | opening harbour | March 2026", "x | opening harbour | 2026-03", "agrees"],
  ["x | opening harbour | March 2026", "x | opening harbour | May 2026", "conflicts"],
  ["x | opening harbour | March 2026", "x | opening harbour | by June 2026", "within"],
  ["x | latency kite-small | 180 ms", "x | latency kite-small | under 200 ms", "within"],
  ["x | latency kite-small | 0.2 seconds", "x | latency kite-small | 200 ms", "agrees"],
  ["x | memory lumen | 144 GB", "x | memory lumen | 144 GB", "agrees"],
  ["x | memory lumen | 144 MB", "x | memory lumen | 144 GB", "conflicts"],
  ["x | share borealis kite | one-third", "x | share borealis kite | 33%", "agrees-rounded"],
  ["x | share borealis kite | 12.5%", "x | share borealis kite | an eighth", "agrees"],
  ["x | price lumen | $3 per million tokens", "x | price lumen | $3 per million tokens", "agrees"],
  ["x | price lumen | €3 per million tokens", "x | price lumen | $3 per million tokens", "conflicts"],
  ["x | benchmark-score kite-small mmlu | 90.7%", "x | benchmark-score kite-small mmlu | 90.7%", "agrees"],
  ["x | benchmark-score kite-small mmlu | 88%", "x | benchmark-score kite-small mmlu | 90.7%", "conflicts"],
  // state
  ["x | licence kite | granted", "x | licence kite | granted", "agrees"],
  ["x | licence kite | granted", "x | licence kite | refused", "conflicts"],
  ["x | licence kite | granted", "x | licence kite | pending", "not-comparable"],
  ["x | licence kite | granted | during: 2024", "x | licence kite | refused | during: 2026", "time-differs"],
];

describe("relate", () => {
  test.each(CASES)("%s  to  %s  is %s", (draft, source, relation) => {
    const index = indexOf([
      `${draft}${draft.split("|").length < 4 ? " |" : ";"} id: a`,
      `${source}${source.split("|").length < 4 ? " |" : ";"} id: b`,
    ]);
    expect(relate(claimOf(index, "a"), claimOf(index, "b"), index).relation).toBe(relation);
  });

  test("fields left open do not stand against a claim", () => {
    const index = indexOf([`${MONEY} $25 billion | id: b`]);
    const claim = claimOf(index, "b");
    const open = { ...claim, subject: null, object: null, metric: null };
    expect(relate(open, claim, index)).toMatchObject({
      relation: "agrees",
      aspects: { party: "compatible" },
    });
  });

  test("aspects are told apart even where one of them decides", () => {
    const index = indexOf([
      `${MONEY} $25 billion | id: a; modality: done`,
      `${MONEY} up to $25 billion | id: b; modality: contingent`,
    ]);
    expect(relate(claimOf(index, "a"), claimOf(index, "b"), index)).toMatchObject({
      relation: "bound-differs",
      aspects: { value: "same", bound: "dropped", modality: "stronger", party: "same", scope: "same" },
    });
  });
});
