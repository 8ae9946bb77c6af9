import { expect, test } from "vitest";
import type { Severity } from "../../src/reconcile/discrepancy.js";
import { reconcile } from "../../src/reconcile/index.js";
import { indexOf } from "./base.js";
import { PAIRS_SOURCES, PAIRS_WORLD } from "./pairs.js";

const LOAN = "loan marlow tessel";

/** What an editor would look at first, and what can wait. */
const CASES: readonly (readonly [string, Severity, readonly string[]])[] = [
  ["how much", "high", [`courier | ${LOAN} | $2 billion |`, `herald | ${LOAN} | $3 billion |`]],
  [
    "how much, of one source",
    "high",
    [`courier | ${LOAN} | $2 billion |`, `courier | ${LOAN} | $3 billion |`],
  ],
  ["nearly the same", "medium", [`courier | ${LOAN} | $9.1 billion |`, `herald | ${LOAN} | $9.5 billion |`]],
  ["who", "high", [`courier | ${LOAN} | $2 billion |`, "herald | loan tessel marlow | $2 billion |"]],
  [
    "what the law lets it do",
    "high",
    ["courier | permit oakfield | is granted |", "herald | permit oakfield | is refused |"],
  ],
  [
    "what the law lets it do, in a column",
    "medium",
    ["courier | permit oakfield | is granted |", "column | permit oakfield | is refused |"],
  ],
  [
    "a column against itself",
    "low",
    ["column | permit oakfield | is granted |", "column | permit oakfield | is refused |"],
  ],
  [
    "how things stand",
    "medium",
    [
      "courier | ownership tessel marlow | is independent |",
      "herald | ownership tessel marlow | is part-owned |",
    ],
  ],
  [
    "a ceiling told as a sum",
    "medium",
    [`courier | ${LOAN} | up to $4 billion |`, `herald | ${LOAN} | $4 billion |`],
  ],
  ["a floor told flat", "low", [`courier | ${LOAN} | over $4 billion |`, `herald | ${LOAN} | $4 billion |`]],
  [
    "a ceiling told as a floor",
    "high",
    [`courier | ${LOAN} | up to $4 billion |`, `herald | ${LOAN} | at least $4 billion |`],
  ],
  [
    "a plan told as done",
    "medium",
    [
      `courier | ${LOAN} | $4 billion | modality: projected`,
      `herald | ${LOAN} | $4 billion | modality: done`,
    ],
  ],
  [
    "a promise told as kept by the one who tells it as a promise",
    "low",
    [
      `courier | ${LOAN} | $4 billion | modality: committed`,
      `courier | ${LOAN} | $4 billion | modality: done`,
    ],
  ],
  [
    "in all, told as in a year",
    "high",
    [`courier | ${LOAN} | $4 billion | over: 8 years`, `herald | ${LOAN} | $4 billion | per: year`],
  ],
  [
    "new money, told as the total",
    "medium",
    [`courier | ${LOAN} | $4 billion | tranche: new`, `herald | ${LOAN} | $4 billion | tranche: total`],
  ],
];

test.each(CASES)("%s is %s", (_says, severity, claims) => {
  const index = indexOf(claims, "", { world: PAIRS_WORLD, sources: PAIRS_SOURCES });
  expect(reconcile(index, { today: "2026-05-01" }).map((item) => item.severity)).toEqual([severity]);
});
