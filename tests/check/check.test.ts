import { describe, expect, test } from "vitest";
import { check } from "../../src/check.js";
import { testBase } from "../bases.js";

const shipped = testBase(".");
const northlake = testBase("tests/fixtures/bases/northlake");

describe("verdicts on the shipped base", () => {
  test.each([
    ["Amazon has invested $33 billion in Anthropic", "refuted", ["bound-dropped", "modality-overstated"]],
    ["Amazon is investing $33 billion in Anthropic", "refuted", ["bound-dropped"]],
    ["Amazon is investing $5 billion in Anthropic immediately", "supported", []],
    ["Anthropic is investing $5 billion in Amazon", "refuted", ["wrong-party"]],
    ["Amazon is investing $5 million in Anthropic immediately", "refuted", ["magnitude-slip"]],
    ["Anthropic committed to spend over $100 billion a year on AWS", "refuted", ["wrong-scope"]],
    ["Amazon's total investment in Anthropic could reach up to $25 billion", "refuted", ["wrong-scope"]],
    ["Anthropic's annualised revenue is approximately $9 billion", "refuted", ["outdated"]],
    ["Oracle will invest $3 billion in Cohere", "not-enough-evidence", []],
    ["Amazon agreed to invest approximately $50 billion in OpenAI", "supported", ["single-source"]],
  ])("%s: %s", (text, verdict, reasons) => {
    const result = check(text, shipped);
    expect(result.verdict).toBe(verdict);
    expect(result.checks[0]?.reasons).toEqual(expect.arrayContaining(reasons));
  });
});

describe("units that go without saying, people who work somewhere, and periods", () => {
  const haneul = testBase("tests/fixtures/bases/haneul");
  test.each([
    ["An HBM4 stack sells for about $560", "supported"],
    ["An HBM4 stack sells for about $370", "refuted"],
    ["HBM4 holds 48 GB per stack", "supported"],
    ["HBM4 holds 36 GB per stack", "refuted"],
    ["Tarnbrook employs 51,000 people", "supported"],
    ["Haneul employs 51,000 people", "refuted"],
    ["Corvid will buy HBM4 worth $11.5 billion from Haneul over two years", "supported"],
  ])("%s: %s", (text, verdict) => {
    expect(check(text, haneul).verdict).toBe(verdict);
  });
});

describe("verdicts on another base", () => {
  test.each([
    ["Halden has invested $3.5 billion in Northlake", "refuted", ["bound-dropped", "modality-overstated"]],
    ["Northlake will supply 600 megawatts to Orbit", "refuted", ["wrong-party"]],
    ["Northlake's capital expenditure was $7.2 billion in 2025", "supported", ["single-source"]],
    ["Lumen scored 88.4% on MathBench", "supported", ["single-source"]],
    ["The K8 will carry 216 MB of memory", "refuted", ["magnitude-slip"]],
  ])("%s: %s", (text, verdict, reasons) => {
    const result = check(text, northlake);
    expect(result.verdict).toBe(verdict);
    expect(result.checks[0]?.reasons).toEqual(expect.arrayContaining(reasons));
  });
});

test("a bare figure is answered for every topic that has it", () => {
  const topics = check("$33B", shipped).checks.map((c) => c.topic);
  expect(topics).toContain("amazon/investment/anthropic");
  expect(check("1M Trainium2 chips", shipped).checks[0]?.topic).toBe("project-rainier/chip-count/trainium2");
});

describe("the dollar that a shell ate", () => {
  test.each([
    ["Amazon is investing 3 billion in Anthropic", "$33 billion"],
    ["Amazon is investing 5 billion in Anthropic", "$5 billion"],
    ["Amazon is investing  billion in Anthropic immediately", "$5 billion"],
    ["Amazon is investing 33 billion in Anthropic", "$33 billion"],
  ])("%s", (typed, meant) => {
    const result = check(typed, shipped);
    expect(result.notes.join(" ")).toMatch(/shell/);
    expect(result.checks.map((c) => c.text)).toContain(meant);
  });
  test("nothing is said of a bare number where no money is wanted", () => {
    expect(check("Project Rainier runs 500000 Trainium2 chips", shipped).notes).toEqual([]);
  });
});

test("a denial of what is so is refuted, and of what is not so supported", () => {
  expect(check("Amazon did not agree to invest approximately $50 billion in OpenAI", shipped).verdict).toBe(
    "refuted",
  );
  expect(check("Anthropic is not investing $5 billion in Amazon", shipped).verdict).toBe("supported");
});

test("offsets slice the figure out of the input", () => {
  const text = "It is so: Amazon is investing $5 billion in Anthropic immediately.";
  for (const found of check(text, shipped).checks)
    expect(text.slice(found.start, found.end)).toBe(found.text);
});
