import { expect, test } from "vitest";
import { compare } from "../../src/compare.js";
import { namesOfSources } from "../../src/reconcile/report/speakers.js";
import { readDocument } from "../../src/text/index.js";
import { testBase } from "../bases.js";

test("a copy is named as no second source", () => {
  const { index } = testBase("tests/fixtures/bases/northlake");
  expect(namesOfSources(["gridwatch", "gridwatch-mirror"], index)).toHaveLength(1);
  expect(namesOfSources(["gridwatch-mirror", "gridwatch"], index)).toEqual(
    namesOfSources(["gridwatch"], index),
  );
  expect(namesOfSources(["gridwatch-mirror", "ledger"], index)).toHaveLength(2);
});

test("people who are employed are employees, without a base", () => {
  const { base } = testBase(".").index;
  const told = compare(
    readDocument("a", "Acme has 1,200 employees. It runs 40 buses.", "text"),
    readDocument("b", "Acme employs 1,200 people. It runs 41 trams.", "text"),
    { entities: base.entities, metrics: base.metrics },
  );
  expect(told.agree.map(({ a, b }) => [a.text, b.text])).toEqual([["1,200 employees", "1,200 people"]]);
});
