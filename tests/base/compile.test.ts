import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { compileBase, reviveBase } from "../../src/base/compile.js";
import { loadBase } from "../../src/base/load.js";
import { base, claim } from "./sample.js";

const digest = (text: string) => createHash("sha256").update(text).digest("hex");
const sample = loadBase(base(claim("up to $25 billion", "    scope: { tranche: new }\n"))).base;
const compiled = compileBase(sample, digest);

test("a compiled base comes back the same", () => {
  expect(reviveBase(compiled, digest)).toEqual(sample);
  expect(reviveBase(compileBase(sample))).toEqual(sample);
});

describe("a damaged text is null, never an exception", () => {
  test.each([
    ["empty", ""],
    ["something else", "hello"],
    ["JSON of something else", "{}"],
    ["cut short", compiled.slice(0, -10)],
    ["cut after its header", compiled.slice(0, compiled.indexOf("\n") + 1)],
    ["one digit changed", compiled.replace('"25000000000"', '"35000000000"')],
    ["of another version", compiled.replace("twosource-base 1 ", "twosource-base 0 ")],
    ["with another fingerprint", compiled.replace(/ [0-9a-f]{64}\n/, ` ${"0".repeat(64)}\n`)],
  ])("%s", (_, text) => {
    expect(reviveBase(text, digest)).toBeNull();
  });

  test.each([
    ["no lists", "{}"],
    ["null", "null"],
    ["a claim without an id", JSON.stringify({ ...sample, claims: [{}] })],
    [
      "a claim without citations",
      JSON.stringify({ ...sample, claims: [{ ...sample.claims[0], citations: null }] }),
    ],
    ["a list of nulls", JSON.stringify({ ...sample, entities: [null] })],
  ])("with the right fingerprint but %s", (_, body) => {
    expect(reviveBase(`twosource-base 1 ${digest(body)}\n${body}`, digest)).toBeNull();
  });

  test("a digest that throws", () => {
    const failing = () => {
      throw new Error("no crypto");
    };
    expect(reviveBase(compiled, failing)).toBeNull();
  });
});
