import { expect, test } from "vitest";
import { parseFigure, printQuantity } from "../../src/quantity/index.js";
import { reconcile } from "../../src/reconcile/index.js";
import { indexOf } from "./base.js";

/**
 * A base as a newsroom keeps it, on one deal and the companies around it: three sources that agree, each in its own
 * words and with its own share of the details. Nothing in it is a discrepancy.
 */
const AGREED = [
  // The deal: 4 now, up to 6 later, 2 before; 12 in all.
  "x y | investment borealis kite | $4 billion | id: now; tranche: immediate; modality: committed; asOf: 2026-02; partOf: new",
  "x | investment borealis kite | up to $6 billion | id: later; tranche: further; modality: contingent; asOf: 2026-02; partOf: new",
  "y | investment borealis kite | as much as $6bn | id: later-y; tranche: further; modality: potential",
  "x y z | investment borealis kite | up to $10 billion | id: new; tranche: new; modality: contingent; partOf: all",
  "z | investment borealis kite | $2 billion | id: before; tranche: prior; modality: done; during: 2024; partOf: all",
  "z | investment borealis kite | up to $12 billion | id: all; tranche: total; modality: contingent; derived: { formula: n + b, from: { n: new, b: before } }",
  "y | investment borealis-cloud kite | $4 billion | id: now-cloud; tranche: immediate; modality: committed",
  // What comes back: 50 over ten years, 5 a year.
  "x y | spend-commitment kite borealis-cloud | more than $50 billion | id: spend; over: 10 years; modality: committed",
  "z | spend-commitment kite borealis | over $50 billion | id: spend-z; over: a decade; modality: committed",
  "z | spend-commitment kite borealis | about $5 billion a year | id: yearly; modality: committed; derived: { formula: a / 10, from: { a: spend } }",
  "y | duration kite borealis | ten years | id: term",
  "x | duration kite borealis | a decade | id: term-x",
  // Capacity, in stages.
  "x y | power-capacity borealis kite | up to 2 GW | id: power; modality: committed",
  "z | power-capacity borealis-cloud kite | up to 2,000 megawatts | id: power-z; modality: committed",
  "x | power-capacity borealis kite | nearly 400 MW | id: power-first; during: 2026; partOf: power; modality: projected",
  "y | power-capacity borealis openai | 1 GW | id: power-openai",
  // Chips: then and now; a cluster and its owner.
  "x | chip-count harbour lumen | nearly 200,000 chips | id: chips-then; during: 2024",
  "x y | chip-count harbour lumen | more than 350,000 chips | id: chips-now; asOf: 2026-02",
  "z | chip-count harbour lumen | over 350,000 chips | id: chips-now-z; asOf: 2026-02",
  "z | chip-count borealis lumen | one million chips | id: chips-all; asOf: 2026-02",
  // Money over time.
  "x | revenue-run-rate kite | $3 billion | id: revenue-25; asOf: 2025-06; modality: done",
  "x y | revenue-run-rate kite | about $9 billion | id: revenue-26; asOf: 2026-02; modality: done",
  "z | revenue-run-rate kite | $9 billion | id: revenue-26z; asOf: 2026-02; modality: done",
  "x | revenue-run-rate borealis | $600 billion | id: revenue-parent; asOf: 2026-02",
  "x | revenue-run-rate borealis-cloud | $120 billion | id: revenue-part; asOf: 2026-02",
  "y | capex borealis | $80 billion | id: capex-25; during: 2025; modality: done",
  "x y | capex borealis | $110-120 billion | id: capex-26; during: 2026; modality: projected",
  "z | capex borealis | about $115 billion | id: capex-26z; during: 2026; modality: projected",
  "z | capex borealis | $115 billion | id: capex-26u; modality: projected",
  "x | valuation kite | $61.5 billion | id: value-25; asOf: 2025-03",
  "x | valuation kite | $183 billion | id: value-26; asOf: 2026-02",
  "z | valuation kite | roughly $180 billion | id: value-26z; asOf: 2026-02",
  "x | price kite-small | $3 | id: price-in; of: million input tokens",
  "x | price kite-small | $15 | id: price-out; of: million output tokens",
  // Counts of this and that.
  "x | customer-count kite | more than 300,000 customers | id: customers; asOf: 2026-02",
  "y | customer-count kite | over 300,000 businesses | id: customers-y; asOf: 2026-02",
  "x | customer-count kite | 70 customers | id: customers-big; of: spending over $1 million a year; asOf: 2026-02",
  "y | site-count borealis | three campuses | id: sites; of: campuses for Kite",
  "y | site-count borealis | 38 regions | id: regions; of: cloud regions",
  "z | count borealis kite | two deals | id: deals; of: deals",
  "z | share borealis kite | 8% | id: share; of: the company; modality: done",
  // States.
  "x | licence kite | granted | id: licence; asOf: 2026-02",
  "y | licence borealis | pending | id: licence-b",
];

test("a base whose sources agree has no discrepancy", () => {
  expect(
    reconcile(indexOf(AGREED), { today: "2026-05-01" }).map(({ id, summary }) => `${id}: ${summary}`),
  ).toEqual([]);
});

/** One more statement, and what it makes of the base. */
const PLANTED: readonly (readonly [string, readonly string[]])[] = [
  ["z | investment borealis kite | $10 billion | modality: contingent", ["bound"]],
  ["z | investment borealis kite | up to $10 billion | modality: done", ["modality"]],
  ["z | investment kite borealis | up to $10 billion | tranche: new", ["party"]],
  ["z | investment borealis kite | up to $15 billion | tranche: new", ["value"]],
  ["x | spend-commitment borealis kite | more than $50 billion | over: 10 years", ["party"]],
  ["x | spend-commitment kite borealis | more than $50 billion | per: year", ["scope"]],
  ["x | spend-commitment kite borealis | $70 billion | over: 10 years", []],
  ["x | spend-commitment kite borealis | $40 billion | over: 10 years", ["value"]],
  ["z | power-capacity borealis kite | 2 GW | modality: committed", ["bound"]],
  ["z | power-capacity borealis kite | up to 2 MW | modality: committed", ["value"]],
  ["z | power-capacity borealis kite | up to 2 GW | modality: done", ["modality"]],
  ["y | chip-count harbour lumen | nearly 200,000 chips | asOf: 2026-02", ["time", "value"]],
  ["y | chip-count harbour lumen | 300,000 chips | asOf: 2026-02", ["value"]],
  ["z | revenue-run-rate kite | $14 billion | asOf: 2026-02; modality: done", ["value"]],
  ["z | capex borealis | $150 billion | during: 2026; modality: projected", ["value"]],
  ["z | capex borealis | $80 billion | during: 2026; modality: done", ["time", "value"]],
  ["z | valuation kite | $1.83 trillion | asOf: 2026-02", ["value"]],
  ["z | customer-count kite | 300,000 businesses | asOf: 2026-02", ["bound"]],
  ["z | duration kite borealis | seven years |", ["value"]],
  ["z | licence kite | refused | asOf: 2026-02", ["state"]],
];

test.each(PLANTED)("planted: %s", (line, kinds) => {
  const found = reconcile(indexOf([...AGREED, `${line}${line.endsWith("|") ? "" : ";"} id: planted`]), {
    today: "2026-05-01",
  });
  expect([...new Set(found.map(({ kind }) => kind))].sort()).toEqual(kinds);
  for (const { sides } of found) {
    expect(sides.some(({ claims }) => claims.some(({ id }) => id === "planted"))).toBe(true);
  }
});

/** Every figure of the base told again, half as large again (or, of a minimum, half as large), with all its facets. */
const CHANGED: readonly string[] = AGREED.flatMap((line) => {
  const [, about = "", told = "", rest = ""] = line.split("|").map((part) => part.trim());
  const quantity = parseFigure(told);
  if (quantity?.value == null) return [];
  const value = String(Number(quantity.value) * (quantity.bound === "more-than" ? 0.5 : 1.5));
  const figure = printQuantity({ ...quantity, bound: "exact", value, low: value, high: value });
  const facets = rest.split(";").filter((part) => part !== "" && !/^ *(id|partOf|derived):/.test(part));
  return [`z | ${about} | ${figure} | ${["id: planted", ...facets].join(";")}`];
});

test.each(CHANGED)("no changed figure is lost or explained away: %s", (planted) => {
  const found = reconcile(indexOf([...AGREED, planted]), { today: "2026-05-01" });
  const on = found.filter(({ sides }) =>
    sides.some(({ claims }) => claims.some(({ id }) => id === "planted")),
  );
  expect(on.map(({ status }) => status)).toContain("open");
});
