import { describe, expect, test } from "vitest";
import { reconcile } from "../../src/reconcile/index.js";
import { indexOf } from "./base.js";

const TODAY = { today: "2026-05-01" };

/** What a base's discrepancies come to: kind, status, and the claims of every side, in order. */
function foundIn(claims: readonly string[], rulings = ""): readonly string[] {
  return reconcile(indexOf(claims, rulings), TODAY).map(
    (item) =>
      `${item.kind} ${item.status}: ${item.sides
        .map((side) =>
          side.claims
            .map((claim) => claim.id)
            .sort()
            .join("+"),
        )
        .join(" / ")}`,
  );
}

interface Case {
  readonly says: string;
  readonly claims: readonly string[];
  readonly found: readonly string[];
}

const FIRES: readonly Case[] = [
  {
    says: "value: two figures for one thing",
    claims: ["x | valuation kite | $9 billion | id: a", "y | valuation kite | $12 billion | id: b"],
    found: ["value open: a / b"],
  },
  {
    says: "value: three answers to one question are one item",
    claims: [
      "x | valuation kite | $9 billion | id: a",
      "y | valuation kite | $12 billion | id: b",
      "z | valuation kite | $15 billion | id: c",
    ],
    found: ["value open: a / b / c"],
  },
  {
    says: "value: those that agree are one side",
    claims: [
      "x | valuation kite | $9 billion | id: a",
      "z | valuation kite | about $9 billion | id: c",
      "y | valuation kite | $12 billion | id: b",
    ],
    found: ["value open: a+c / b"],
  },
  {
    says: "value: one source against itself",
    claims: [
      "x | chip-count harbour lumen | nearly 500,000 chips | id: a",
      "x | chip-count harbour lumen | over one million chips | id: b",
    ],
    found: ["value open: a / b"],
  },
  {
    says: "value: ceilings, explained by earlier money",
    claims: [
      "x | investment borealis kite | up to $25 billion | id: a; tranche: new; modality: potential",
      "y | investment borealis kite | up to $33 billion | id: b; tranche: total; modality: potential",
      "y | investment borealis kite | $8 billion | id: c; tranche: prior; modality: done",
    ],
    found: ["value explained: a / b"],
  },
  {
    says: "value: a slip of a power of ten stays open",
    claims: [
      "x | power-capacity borealis kite | 5 GW | id: a",
      "y | power-capacity borealis kite | 5 MW | id: b",
    ],
    found: ["value open: b / a"],
  },
  {
    says: "value: a copy that changed its original's figure",
    claims: ["x | valuation kite | $9 billion | id: a", "x-copy | valuation kite | $11 billion | id: b"],
    found: ["value open: a / b"],
  },
  {
    says: "value: the present and a projection, explained by time",
    claims: [
      "x | valuation kite | $9 billion | id: a; modality: done; asOf: 2026-03",
      "y | valuation kite | $90 billion | id: b; modality: projected",
    ],
    found: ["value explained: a / b"],
  },
  {
    says: "value: a sum that has shrunk",
    claims: [
      "x | investment borealis kite | $8 billion | id: a; asOf: 2023-09",
      "y | investment borealis kite | $4 billion | id: b; asOf: 2024-11",
    ],
    found: ["value explained: b / a"],
  },
  {
    says: "value: a plan revised",
    claims: [
      "x | capex borealis | $60 billion | id: a; during: 2025; modality: projected; asOf: 2025-01",
      "y | capex borealis | $72 billion | id: b; during: 2025; modality: projected; asOf: 2025-07",
    ],
    found: ["value explained: a / b"],
  },
  {
    says: "value: of one thing, and of nobody says what",
    claims: ["x | price lumen | $40 | id: a; of: boxed", "y | price lumen | $30 | id: b"],
    found: ["value explained: b / a"],
  },
  {
    says: "value: a part of a sum that is more than the sum",
    claims: [
      "x | capex borealis | $80 billion | id: a; of: data centers",
      "y | capex borealis | $72 billion | id: b",
    ],
    found: ["value open: b / a"],
  },
  {
    says: "state: one that may have changed since",
    claims: [
      "x | licence kite | granted | id: a; asOf: 2024",
      "y | licence kite | refused | id: b; asOf: 2026",
    ],
    found: ["state explained: a / b"],
  },
  {
    says: "bound: a ceiling told as a sum",
    claims: [
      "x | investment borealis kite | up to $25 billion | id: a",
      "y | investment borealis kite | $25 billion | id: b",
    ],
    found: ["bound open: a / b"],
  },
  {
    says: "bound: one item for each source that drops it",
    claims: [
      "x | investment borealis kite | up to $25 billion | id: a",
      "y z | investment borealis kite | $25 billion | id: b",
    ],
    found: ["bound open: a / b", "bound open: a / b"],
  },
  {
    says: "bound: a source and its copy are one witness",
    claims: [
      "z | investment borealis kite | up to $25 billion | id: a",
      "x x-copy | investment borealis kite | $25 billion | id: b",
    ],
    found: ["bound open: a / b"],
  },
  {
    says: "bound: a minimum told as the exact figure",
    claims: [
      "x | spend-commitment kite borealis | over $100 billion | id: a",
      "x | spend-commitment kite borealis | $100 billion | id: b",
    ],
    found: ["bound open: a / b"],
  },
  {
    says: "bound: a ceiling told as a floor",
    claims: [
      "x | capex borealis | up to $9 billion | id: a",
      "y | capex borealis | more than $9 billion | id: b",
    ],
    found: ["bound open: a / b"],
  },
  {
    says: "modality: a plan told as a fact",
    claims: [
      "x | investment borealis kite | $9 billion | id: a; modality: potential",
      "y | investment borealis kite | $9 billion | id: b; modality: done",
    ],
    found: ["modality open: a / b"],
  },
  {
    says: "modality: paid, of what others give as parts on conditions",
    claims: [
      "x | investment borealis kite | $5 billion | id: a; tranche: immediate; modality: committed",
      "x | investment borealis kite | up to $20 billion | id: b; tranche: further; modality: contingent",
      "y | investment borealis kite | $25 billion | id: c; modality: done",
    ],
    found: ["modality open: a+b / c"],
  },
  {
    says: "party: payer and payee swapped",
    claims: [
      "x | spend-commitment kite borealis | $9 billion | id: a; over: 5 years",
      "y | spend-commitment borealis kite | $9 billion | id: b",
    ],
    found: ["party open: a / b"],
  },
  {
    says: "party: the payee's own parent named as the payer",
    claims: [
      "x | spend-commitment kite borealis-cloud | $9 billion | id: a",
      "y | spend-commitment borealis borealis-cloud | $9 billion | id: b",
    ],
    found: ["party open: b / a"],
  },
  {
    says: "scope: a sum over years told as a sum a year",
    claims: [
      "x | spend-commitment kite borealis | $9 billion | id: a; over: 5 years",
      "y | spend-commitment kite borealis | $9 billion | id: b; per: year",
    ],
    found: ["scope open: a / b"],
  },
  {
    says: "scope: new money told as the total",
    claims: [
      "x | investment borealis kite | $9 billion | id: a; tranche: new",
      "y | investment borealis kite | $9 billion | id: b; tranche: total",
    ],
    found: ["scope open: a / b"],
  },
  {
    says: "scope: a limit told as a target",
    claims: [
      "x | capex borealis | $9 billion | id: a; as: limit",
      "y | capex borealis | $9 billion | id: b; as: target",
    ],
    found: ["scope open: a / b"],
  },
  {
    says: "scope: one source gives a whole as the part",
    claims: [
      "x | capex borealis | $9 billion | id: a",
      "x | capex borealis | $9 billion | id: b; of: data centers",
    ],
    found: ["scope open: a / b"],
  },
  {
    says: "time: an old figure still told as today's",
    claims: [
      "x | chip-count harbour lumen | 50,000 chips | id: a; asOf: 2024",
      "y | chip-count harbour lumen | 50,000 chips | id: b; asOf: 2026",
      "z | chip-count harbour lumen | 90,000 chips | id: c; asOf: 2026",
    ],
    found: ["value open: b / c", "time explained: a / b"],
  },
  {
    says: "time: one deal dated twice",
    claims: [
      "x | investment borealis kite | $9 billion | id: a; during: 2024",
      "y | investment borealis kite | $9 billion | id: b; during: 2025",
    ],
    found: ["time open: a / b"],
  },
  {
    says: "state: two that exclude each other",
    claims: ["x | licence kite | granted | id: a", "y | licence kite | refused | id: b"],
    found: ["state open: a / b"],
  },
  {
    says: "state: three that exclude each other are one item",
    claims: [
      "x | licence kite | refused | id: a",
      "y | licence kite | withdrawn | id: b",
      "z | licence kite | granted | id: c",
    ],
    found: ["state open: a / b / c"],
  },
  {
    says: "state: of a maker and of its product",
    claims: ["x | licence kite-small | granted | id: a", "y | licence kite | refused | id: b"],
    found: ["state open: a / b"],
  },
  {
    says: "state: of a company and of its parent may both hold",
    claims: ["x | licence borealis-cloud | granted | id: a", "y | licence borealis | refused | id: b"],
    found: ["state explained: a / b"],
  },
  {
    says: "arithmetic: a share that comes out only on a ceiling",
    claims: [
      "x | investment borealis kite | up to $25 billion | id: a",
      "x | capex borealis | $200 billion | id: b",
      "x | share borealis kite | 12.5% | id: c; derived: { formula: a / b, from: { a: a, b: b } }",
    ],
    found: ["arithmetic explained: c / a"],
  },
  {
    says: "arithmetic: a total that the named parts do not reach",
    claims: [
      "x | investment openai kite | over $60 billion | id: t",
      "x | investment borealis kite | $33 billion | id: a; partOf: t",
      "x | investment microsoft kite | $15 billion | id: b; partOf: t",
    ],
    found: ["arithmetic open: t / a+b"],
  },
  {
    says: "arithmetic: parts that are more than their total",
    claims: [
      "x | investment borealis kite | $20 billion | id: t; tranche: total",
      "x | investment borealis kite | $15 billion | id: a; tranche: immediate; partOf: t",
      "x | investment borealis kite | $10 billion | id: b; tranche: further; partOf: t",
    ],
    found: ["arithmetic open: t / a+b"],
  },
];

const SILENT: readonly (readonly [string, readonly string[]])[] = [
  [
    "what a company and its parent have of their own",
    ["x | revenue-run-rate borealis-cloud | $29 billion", "y | revenue-run-rate borealis | $170 billion"],
  ],
  [
    "a sum that has grown since",
    [
      "x | investment borealis kite | $4 billion | asOf: 2023-09",
      "y | investment borealis kite | $8 billion | asOf: 2024-11",
    ],
  ],
  [
    "one year's money and all of it",
    [
      "x | investment borealis kite | $10 billion | during: 2023",
      "y | investment borealis kite | $13 billion | during: 2019/2024",
      "z | investment borealis kite | nearly $14 billion",
    ],
  ],
  ["counts of other things", ["x | count borealis | 3 campuses", "x | count borealis | 40 regions"]],
  [
    "a plan that has since been carried out",
    [
      "x | investment borealis kite | $4 billion | modality: potential; asOf: 2023-09",
      "y | investment borealis kite | $4 billion | modality: done; asOf: 2024-03",
    ],
  ],
  [
    "a whole of one source and its part of another",
    ["x | capex borealis | $72 billion", "y | capex borealis | $60 billion | of: data centers"],
  ],
  [
    "a part and a part of that part",
    [
      "x | capex borealis | $60 billion | of: data centers",
      "y | capex borealis | $20 billion | of: data centers in Texas",
    ],
  ],
  [
    "a whole and its part as one source gives them",
    ["x | capex borealis | $72 billion", "x | capex borealis | $60 billion | of: data centers"],
  ],
  [
    "one period in two words",
    [
      "x | spend-commitment kite borealis | $9 billion | over: 10 years",
      "y | spend-commitment kite borealis | $9 billion | over: a decade",
    ],
  ],
  [
    "a period that is not said",
    [
      "x | spend-commitment kite borealis | $9 billion | over: 7 years",
      "y | spend-commitment kite borealis | $9 billion | over: several years",
    ],
  ],
  [
    "the same value in other words",
    ["x | valuation kite | $9 billion", "y | valuation kite | nine billion dollars"],
  ],
  ["the same value rounded", ["x | valuation kite | $9.3 billion", "y | valuation kite | $9 billion"]],
  ['"about" dropped', ["x | valuation kite | about $9 billion", "y | valuation kite | $9 billion"]],
  [
    "nearly half a million and nearly 500,000",
    [
      "x | chip-count harbour lumen | nearly half a million chips",
      "y | chip-count harbour lumen | nearly 500,000 chips",
    ],
  ],
  ["a value within a ceiling", ["x | capex borealis | up to $9 billion", "y | capex borealis | $7 billion"]],
  ["two floors", ["x | capex borealis | over $9 billion", "y | capex borealis | over $7 billion"]],
  [
    "at least and more than",
    ["x | customer-count kite | 100,000+ customers", "y | customer-count kite | over 100,000 customers"],
  ],
  [
    "paid, of parts that are paid",
    [
      "x | investment borealis kite | $5 billion | tranche: immediate; modality: done",
      "x | investment borealis kite | $20 billion | tranche: further; modality: done",
      "y | investment borealis kite | $25 billion | modality: done",
    ],
  ],
  ["other currencies", ["x | capex borealis | $9 billion", "y | capex borealis | €7 billion"]],
  ["other metrics", ["x | capex borealis | $9 billion", "y | valuation borealis | $7 billion"]],
  ["other parties", ["x | investment borealis kite | $9 billion", "y | investment openai kite | $7 billion"]],
  [
    "a cluster and its operator",
    ["x | chip-count harbour lumen | 50,000 chips", "y | chip-count borealis lumen | 90,000 chips"],
  ],
  [
    "parts and their total, by tranche",
    [
      "x | investment borealis kite | $5 billion | tranche: immediate",
      "x | investment borealis kite | up to $20 billion | tranche: further",
      "y | investment borealis kite | up to $25 billion | tranche: new",
    ],
  ],
  [
    "parts and their total, as one source lays them out",
    [
      "x | investment borealis kite | $5 billion",
      "x | investment borealis kite | $20 billion",
      "x | investment borealis kite | $25 billion",
    ],
  ],
  [
    "parts and their total, by partOf",
    [
      "x | power-capacity borealis kite | 1 GW | id: a; partOf: b",
      "y | power-capacity borealis kite | 5 GW | id: b",
    ],
  ],
  [
    "a sum and its rate",
    [
      "x | spend-commitment kite borealis | $100 billion | over: 10 years; id: a",
      "x | spend-commitment kite borealis | about $10 billion a year | derived: { formula: a / 10, from: { a: a } }",
    ],
  ],
  [
    "figures of two years",
    ["x | capex borealis | $9 billion | during: 2025", "y | capex borealis | $7 billion | during: 2026"],
  ],
  [
    "an undated figure that is the later one's",
    [
      "x | capex borealis | $7 billion | during: 2025",
      "x | capex borealis | $9 billion | during: 2026",
      "x | capex borealis | $9 billion",
    ],
  ],
  [
    "until a day and from that day",
    [
      "x | customer-count kite | 2 customers | during: ../2026-04-20",
      "x | customer-count kite | 1 customer | during: 2026-04-20/..",
    ],
  ],
  [
    "things told apart in words",
    [
      "x | capex borealis | $9 billion | of: first campus",
      "y | capex borealis | $7 billion | of: second campus",
    ],
  ],
  [
    "a rate and a sum of another size",
    ["x | capex borealis | $9 billion | per: year", "y | capex borealis | $70 billion | over: 8 years"],
  ],
  [
    "small numbers that happen to meet",
    ["x | count borealis kite | 3 labs | of: labs", "x | count borealis kite | 3 chips | of: chips"],
  ],
  [
    "a circular deal of equal sums, over other periods",
    [
      "x | spend-commitment kite borealis | $9 billion | over: 5 years",
      "y | spend-commitment borealis kite | $9 billion | over: 3 years",
    ],
  ],
  ["states that may both hold", ["x | licence kite | granted", "y | licence kite | pending"]],
  [
    "states of two times",
    ["x | licence kite | granted | during: 2024", "y | licence kite | refused | during: 2026"],
  ],
  [
    "states of two products of one maker",
    ["x | licence kite-small | granted", "y | licence openai | refused"],
  ],
  [
    "weaker told as weaker",
    [
      "x | capex borealis | $9 billion | modality: potential",
      "y | capex borealis | $9 billion | modality: contingent",
    ],
  ],
  [
    "a derived figure that comes out",
    [
      "x | capex borealis | $20 billion | id: b; during: 2026",
      "x | capex borealis | $10 billion | id: a; during: 2025",
      "x | share borealis | 50% | derived: { formula: a / b, from: { a: a, b: b } }",
    ],
  ],
  [
    "a total over parties that is reached",
    [
      "x | investment openai kite | $48 billion | id: t",
      "x | investment borealis kite | $33 billion | partOf: t",
      "x | investment microsoft kite | $15 billion | partOf: t",
    ],
  ],
];

describe("reconcile", () => {
  test.each(FIRES)("finds $says", ({ claims, found }) => {
    expect(foundIn(claims)).toEqual(found);
  });

  test.each(SILENT)("is silent on %s", (_says, claims) => {
    expect(foundIn(claims)).toEqual([]);
  });

  test("a ruling on the topic settles it until its date", () => {
    const claims = FIRES[0]?.claims ?? [];
    const ruling = (until: string) =>
      `rulings: [{ on: kite/valuation, wording: $9 billion, until: ${until} }]`;
    expect(foundIn(claims, ruling("2026-12-31"))).toEqual(["value ruled: a / b"]);
    expect(foundIn(claims, ruling("2026-01-31"))).toEqual(["value open: a / b"]);
  });

  test("ids stay when other claims come, and tell items apart", () => {
    const claims = FIRES.find(({ says }) => says.startsWith("bound: one item"))?.claims ?? [];
    const ids = (lines: readonly string[]) => reconcile(indexOf(lines), TODAY).map((item) => item.id);
    const before = ids(claims);
    expect(new Set(before).size).toBe(before.length);
    const after = ids([
      "z | valuation openai | $1 billion | id: first",
      ...claims,
      "z | valuation openai | $2 billion | id: last",
    ]);
    for (const id of before) expect(after).toContain(id);
  });

  test("each side of a departure cites the source that departs, and no other", () => {
    const claims = FIRES.find(({ says }) => says.startsWith("bound: one item"))?.claims ?? [];
    const departing = reconcile(indexOf(claims), TODAY).map(({ sides }) =>
      sides[1]?.claims.flatMap((claim) => claim.citations.map((citation) => citation.source)),
    );
    expect(departing.sort()).toEqual([["y"], ["z"]]);
  });
});
