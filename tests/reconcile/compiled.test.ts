import { expect, test } from "vitest";
import { indexBase } from "../../src/base/index.js";
import type { Base } from "../../src/base/model.js";
import { compileDisputes } from "../../src/reconcile/compiled.js";
import { createDisputes } from "../../src/reconcile/disputes.js";
import { testBase } from "../bases.js";

const shipped = testBase(".").index.base;
const ruledOn = indexBase(shipped);
const disputed = shipped.claims.filter((claim) => createDisputes(ruledOn, "2026-06-01").on(claim).length > 0);
const ruling = { wording: "as the editors say", because: null, by: null, date: null };

/** The shipped base with more rulings: one that has run out by the last of the days, one that has not. */
const base: Base = {
  ...shipped,
  rulings: [
    ...shipped.rulings,
    { ...ruling, on: disputed[0]?.topic ?? "", until: "2026-12-31" },
    { ...ruling, on: disputed.at(-1)?.topic ?? "", until: null },
  ],
};

test("the base has something to disagree on", () => {
  expect(disputed.length).toBeGreaterThan(50);
});

test.each(["2026-06-01", "2027-06-01"])("what was compiled is what would be worked out on %s", (today) => {
  const index = indexBase(base);
  const now = createDisputes(index, today);
  const before = createDisputes(index, today, compileDisputes(base));
  for (const claim of base.claims) expect(before.on(claim)).toEqual(now.on(claim));
});

test("a discrepancy is one object, whichever of its claims is asked", () => {
  const index = indexBase(base);
  const disputes = createDisputes(index, "2026-06-01", compileDisputes(base));
  const all = base.claims.flatMap((claim) => disputes.on(claim));
  expect(new Set(all).size).toBe(new Set(all.map(({ id }) => id)).size);
});

test("whole claims are those of the index", () => {
  const index = indexBase(base);
  const disputes = createDisputes(index, "2026-06-01", compileDisputes(base));
  for (const claim of base.claims)
    for (const { sides } of disputes.on(claim))
      for (const side of sides)
        for (const told of side.claims) {
          const known = index.claim(told.id);
          if (told.citations.length === known?.citations.length) expect(told).toBe(known);
        }
});

test("a claim that nobody disputes has none, nor one the base does not know", () => {
  const disputes = createDisputes(indexBase(base), "2026-06-01", compileDisputes(base));
  const [first] = base.claims;
  if (first === undefined) throw new Error("expected claims");
  expect(disputes.on({ ...first, id: "constructor" })).toEqual([]);
});
