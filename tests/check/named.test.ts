import { expect, test } from "vitest";
import { check } from "../../src/check.js";
import { testBase } from "../bases.js";

const haneul = testBase("tests/fixtures/bases/haneul");

test.each([
  ["Tarnbrook holds 57% of the HBM market", "not-enough-evidence"],
  ["Lindau holds 57% of the HBM market", "not-enough-evidence"],
  ["Haneul holds 57% of the HBM market", "supported"],
  ["Haneul's share of the HBM market is 57%", "supported"],
  ["Tarnbrook was denied an export licence", "supported"],
  ["Tarnbrook was not denied an export licence", "refuted"],
])("%s: %s", (text, verdict) => {
  expect(check(text, haneul).verdict).toBe(verdict);
});
