import { describe, expect, test } from "vitest";
import { indexBase, topicOf } from "../../src/base/index.js";
import { loadBase } from "../../src/base/load.js";

const { base, problems } = loadBase([
  {
    path: "claims/a.yaml",
    text: `
entities:
  - { id: acme, name: Acme }
  - { id: cloud, name: Acme Cloud, partOf: acme }
  - { id: store, name: Acme Store, partOf: cloud }
  - { id: globex, name: Globex }
  - { id: apart, name: Apart }
metrics:
  - { id: investment, name: investment, dimension: money }
  - { id: revenue, name: revenue, dimension: money }
claims:
  - { id: a, subject: acme, metric: investment, object: globex, figure: $5 billion, partOf: c, citations: [{ source: s, quote: $5 billion }] }
  - { id: b, subject: acme, metric: investment, object: globex, figure: $6 billion, citations: [{ source: copy, quote: $6 billion }, { source: t, quote: $6 billion }] }
  - { id: c, subject: globex, metric: revenue, figure: $7 billion, citations: [{ source: copy2, quote: $7 billion }] }
rulings:
  - { on: acme/investment/globex, wording: five }
  - { on: d-17, wording: either }
`,
  },
  {
    path: "sources/a.yaml",
    text: `
- { id: s, type: webpage, title: S }
- { id: copy, type: webpage, title: C, custom: { copied-from: s } }
- { id: copy2, type: webpage, title: C, custom: { copied-from: copy } }
- { id: t, type: webpage, title: T }
`,
  },
]);
const index = indexBase(base);
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

test("the sample has no fault", () => {
  expect(problems).toEqual([]);
});

test.each([
  ["entity", index.entity("acme")?.name, "Acme"],
  ["metric", index.metric("revenue")?.name, "revenue"],
  ["claim", index.claim("b")?.topic, "acme/investment/globex"],
  ["source", index.source("t")?.title, "T"],
])("looks up a %s by id", (_, found, expected) => {
  expect(found).toBe(expected);
});

test("what is not there is null or empty", () => {
  expect([index.entity("x"), index.metric("x"), index.claim("x"), index.source("x")]).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect([
    index.claimsOn("x"),
    index.claimsByMetric("x"),
    index.claimsByEntity("x"),
    index.rulingsOn("x"),
    index.partsOf("x"),
  ]).toEqual([[], [], [], [], []]);
  expect(index.ancestors("constructor")).toEqual([]);
});

test("groups claims", () => {
  expect(index.topics).toEqual(["acme/investment/globex", "globex/revenue"]);
  expect(ids(index.claimsOn("acme/investment/globex"))).toEqual(["a", "b"]);
  expect(ids(index.claimsByMetric("revenue"))).toEqual(["c"]);
  expect(ids(index.claimsByEntity("globex"))).toEqual(["a", "b", "c"]);
  expect(ids(index.partsOf("c"))).toEqual(["a"]);
  expect(index.rulingsOn("d-17").map(({ wording }) => wording)).toEqual(["either"]);
});

describe("parents and parts", () => {
  test.each([
    ["acme", "acme", true],
    ["acme", "cloud", true],
    ["store", "acme", true],
    ["acme", "globex", false],
    ["cloud", "apart", false],
  ])("%s and %s: %s", (a, b, related) => {
    expect([index.related(a, b), index.related(b, a)]).toEqual([related, related]);
  });

  test("ancestors come nearest first", () => {
    expect(index.ancestors("store")).toEqual(["cloud", "acme"]);
  });

  test("a loop ends", () => {
    const entity = (id: string, partOf: string) => ({ id, name: id, kind: "thing", aliases: [], partOf });
    const looped = indexBase({ ...base, entities: [entity("x", "y"), entity("y", "x")] });
    expect([looped.ancestors("x"), looped.related("x", "y")]).toEqual([["y"], true]);
  });
});

test("copies of one source are one witness", () => {
  expect(index.witnessOf("copy2")).toBe("s");
  const claims = (...wanted: readonly string[]) => base.claims.filter(({ id }) => wanted.includes(id));
  expect(
    [claims("a"), claims("a", "c"), claims("a", "b"), claims()].map((some) => index.witnesses(some)),
  ).toEqual([1, 1, 2, 0]);
});

test("a topic without an object ends at its metric", () => {
  expect([topicOf("a", "m", "b"), topicOf("a", "m", null)]).toEqual(["a/m/b", "a/m"]);
});
