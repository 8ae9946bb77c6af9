import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indexBase } from "../../src/base/index.js";
import { loadBase } from "../../src/base/load.js";
import type { Claim } from "../../src/base/model.js";
import type { Discrepancy } from "../../src/reconcile/discrepancy.js";
import { reconcile } from "../../src/reconcile/index.js";
import { standard } from "./base.js";

const ROOT = new URL("../../", import.meta.url);

/** Every YAML file of the shipped base in one of its two folders. */
function filesIn(folder: string): readonly { readonly path: string; readonly text: string }[] {
  return readdirSync(new URL(folder, ROOT), { recursive: true })
    .map((name) => `${folder}${String(name).replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".yaml"))
    .sort()
    .map((path) => ({ path, text: readFileSync(new URL(path, ROOT), "utf8") }));
}

const loaded = loadBase([...filesIn("claims/"), ...filesIn("sources/")], standard).base;
/** Without its rulings: what is asked here is what the sources say. */
const base = { ...loaded, rulings: [] };
const found = reconcile(indexBase(base), { today: "2026-05-01" });

/** Those of a kind on a topic whose sides have these figures, in any order. */
function among(kind: string, topic: string, ...figures: readonly RegExp[]): readonly Discrepancy[] {
  return found.filter(
    (item) =>
      item.kind === kind &&
      item.topic.includes(topic) &&
      figures.every((figure) =>
        item.sides.some((side) =>
          side.claims.some((claim) => figure.test(claim.quantity?.text ?? claim.state ?? "")),
        ),
      ),
  );
}

/** What a careful reader of the five articles must find, and whether a sum, a scope or a date explains it. */
const MUST: readonly (readonly [string, string, string, string, readonly RegExp[]])[] = [
  ["25 or 33 billion", "value", "investment/anthropic", "explained", [/25 billion/, /33 billion/]],
  [
    "4 and 8 billion of earlier money",
    "value",
    "investment/anthropic",
    "explained",
    [/4 billion/, /8 billion/],
  ],
  [
    "half a million or a million chips",
    "value",
    "chip-count/trainium2",
    "open",
    [/half a million/, /one million/],
  ],
  [
    "the chips at launch, told as today's",
    "time",
    "chip-count/trainium2",
    "explained",
    [/500,000/, /half a million/],
  ],
  [
    "who commits the 100 billion",
    "party",
    "spend-commitment",
    "open",
    [/over \$100 billion/, /more than \$100 billion/],
  ],
  ["has invested, or may", "modality", "investment/anthropic", "open", [/25 billion/]],
  [
    "a ceiling told as a sum: money",
    "bound",
    "investment/anthropic",
    "open",
    [/up to \$25 billion/, /25 billion dollar/],
  ],
  [
    "a ceiling told as a sum: power",
    "bound",
    "power-capacity/anthropic",
    "open",
    [/up to 5 gigawatts/, /5-gigawatt/],
  ],
  [
    "over 100 billion told as 100 billion",
    "bound",
    "anthropic/spend-commitment",
    "open",
    [/over \$100 billion/, /^\$100/],
  ],
  ["12.5 % of a ceiling", "arithmetic", "capex-share", "explained", [/12\.5%/, /up to \$25 billion/]],
  [
    "more than 60 billion in parts of 48",
    "arithmetic",
    "investment/anthropic",
    "open",
    [/60 billion/, /33 billion/],
  ],
  ["approved and barred", "state", "defence", "open", [/approved/, /barred/]],
  ["open weights and closed", "state", "weights", "open", [/open/, /closed/]],
  ["equity or commercial", "state", "deal-structure", "open", [/equity/, /commercial/]],
];

describe("the shipped base", () => {
  test.each(MUST)("%s", (_says, kind, topic, status, figures) => {
    expect(among(kind, topic, ...figures).map((item) => item.status)).toContain(status);
  });

  test("the growth in four months or in one quarter is told once", () => {
    const growth = found.filter(
      ({ topic }) => topic.startsWith("anthropic/growth") || topic.startsWith("anthropic/revenue-growth"),
    );
    expect(growth.map(({ status }) => status)).toEqual(["open"]);
  });

  test("at least 50, each with sides, words and places", () => {
    expect(found.length).toBeGreaterThanOrEqual(50);
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    for (const { summary, sides } of found) {
      expect(summary).toMatch(/^[A-Z].*\.$/u);
      expect(summary).not.toMatch(/undefined|null|NaN|\s{2}/);
      expect(sides.length).toBeGreaterThanOrEqual(2);
      for (const side of sides) {
        expect(side.figure).not.toBe("");
        expect(side.claims.flatMap((claim) => claim.citations).length).toBeGreaterThan(0);
      }
    }
  });

  test("what is consistent is no discrepancy", () => {
    // 5 + 20 = 25; 100 over ten years is 10 a year; capital spending of two years.
    for (const [topic, ...figures] of [
      ["investment/anthropic", /^\$5 billion/, /25 billion/],
      ["spend-commitment/aws", /10 billion per year/, /100 ?[bB]/],
      ["amazon/capex", /150 billion/, /200 billion/],
      ["revenue-run-rate", /9 billion/, /30 billion/],
    ] as const) {
      expect(among("value", topic, ...figures)).toEqual([]);
    }
  });

  test("the order of the files does not matter", () => {
    const ids = (claims: readonly Claim[]) =>
      reconcile(indexBase({ ...base, claims }), { today: "2026-05-01" }).map(
        ({ id, status }) => `${id} ${status}`,
      );
    const expected = found.map(({ id, status }) => `${id} ${status}`);
    expect(ids([...base.claims].reverse())).toEqual(expected);
    fc.assert(
      fc.property(fc.shuffledSubarray([...base.claims], { minLength: base.claims.length }), (claims) => {
        expect(ids(claims)).toEqual(expected);
      }),
      { numRuns: 10 },
    );
  });

  test("any part of the base can be reconciled", () => {
    fc.assert(
      fc.property(fc.subarray([...base.claims]), (claims) => {
        reconcile(indexBase({ ...base, claims }), { today: "2026-05-01" });
      }),
      { numRuns: 20 },
    );
  });

  test("the whole report", async () => {
    const lines = found.map(
      ({ kind, severity, status, summary }) => `${kind}, ${severity}, ${status}: ${summary}`,
    );
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("shipped.txt");
  });
});
