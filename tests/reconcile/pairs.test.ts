import { describe, expect, test } from "vitest";
import { reconcile, relate } from "../../src/reconcile/index.js";
import { indexOf } from "./base.js";
import { CONSISTENT, PAIRS_SOURCES, PAIRS_WORLD, PLANTED } from "./pairs.js";

const inWorld = { world: PAIRS_WORLD, sources: PAIRS_SOURCES };

function foundIn(claims: readonly string[]): readonly string[] {
  return reconcile(indexOf(claims, "", inWorld), { today: "2026-05-01" }).map(
    ({ kind, status }) => `${kind} ${status}`,
  );
}

describe("a base on other companies and other metrics", () => {
  test.each(PLANTED)("finds $says", ({ claims, found }) => {
    expect(foundIn(claims)).toEqual(found);
    expect(foundIn([...claims].reverse())).toEqual(found);
  });

  test.each(CONSISTENT)("is silent on $says", ({ claims }) => {
    expect(foundIn(claims)).toEqual([]);
    expect(foundIn([...claims].reverse())).toEqual([]);
  });

  const plain = PLANTED.filter(({ claims, found }) => claims.length === 2 && found.join() === "value open");
  test.each(plain)("relate says the same of $says", ({ claims }) => {
    const index = indexOf(claims, "", inWorld);
    const [a, b] = index.base.claims;
    if (!a || !b) throw new Error("expected two claims");
    expect([relate(a, b, index).relation, relate(b, a, index).relation]).toContain("conflicts");
  });
});
