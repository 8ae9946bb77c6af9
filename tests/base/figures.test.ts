import { describe, expect, test } from "vitest";
import { loadBase } from "../../src/base/load.js";
import type { Claim } from "../../src/base/model.js";
import { base, claim } from "./sample.js";

/** The claim that a figure on a metric makes, with what the base says against it. */
function read(
  figure: string,
  metric = "investment",
  more = "",
): { readonly claim: Claim | undefined; readonly codes: readonly string[] } {
  const { base: loaded, problems } = loadBase(
    base(claim(figure, more).replace("metric: investment", `metric: ${metric}`)),
  );
  return { claim: loaded.claims[0], codes: problems.map(({ code }) => code) };
}

describe("a figure that fits its metric", () => {
  test.each([
    ["up to $25 billion", "investment"],
    ["€4.5bn", "investment"],
    ["$70-72 billion", "investment"],
    ["$2 billion a year", "investment"],
    ["$12.50 per hour", "investment"],
    ["nearly half a million chips", "chips"],
    ["42", "chips"],
    ["12.5%", "share"],
    ["one-third", "share"],
    ["more than 3x", "share"],
    ["22/100", "grade"],
    ["87%", "grade"],
    ["61", "grade"],
    ["up to 5 gigawatts", "power"],
    ["850 Nm", "torque"],
    ["late 2023", "launch"],
    ["2026-04-20", "launch"],
    ["by the end of 2026", "launch"],
  ])("%s on %s", (figure, metric) => {
    expect(read(figure, metric).codes).toEqual([]);
  });
});

describe("a figure that does not", () => {
  test.each([
    ["5 GW", "investment", "wrong-dimension"],
    ["25 billion", "investment", "wrong-dimension"],
    ["40 chips", "investment", "wrong-dimension"],
    ["$5 billion", "chips", "wrong-dimension"],
    ["5 GW", "chips", "wrong-dimension"],
    ["$5 billion", "power", "wrong-dimension"],
    ["500 MWh", "power", "wrong-dimension"],
    ["$5 billion", "grade", "wrong-dimension"],
    ["$5 billion", "launch", "bad-figure"],
    ["a great deal", "investment", "bad-figure"],
    ["$5 billion and $6 billion", "investment", "bad-figure"],
  ])("%s on %s", (figure, metric, code) => {
    expect(read(figure, metric).codes).toEqual([code]);
  });
});

test("a rate in the figure and a rate in the scope are the same claim", () => {
  const figure = read("$2 billion a year").claim;
  const scope = read("$2 billion", "investment", "    scope: { per: annum }\n").claim;
  expect(figure?.scope).toEqual({ per: "year" });
  expect(scope?.scope).toEqual({ per: "year" });
  expect(figure?.quantity).toEqual({ ...scope?.quantity, text: "$2 billion a year" });
});

test("a rate keeps the rest of its scope, and may say its period twice", () => {
  const { claim, codes } = read("$2 billion a year", "investment", "    scope: { of: chips, per: year }\n");
  expect([claim?.scope, codes]).toEqual([{ of: "chips", per: "year" }, []]);
});

describe("a date is a range of days, and its EDTF", () => {
  const day = (text: string) => String(Date.parse(`${text}T00:00Z`) / 86_400_000);
  test.each([
    ["2026-04-20", "exact", day("2026-04-20"), day("2026-04-20"), "2026-04-20"],
    ["April 2026", "range", day("2026-04-01"), day("2026-04-30"), "2026-04"],
    ["2025", "range", day("2025-01-01"), day("2025-12-31"), "2025"],
    ["2023/..", "at-least", day("2023-01-01"), null, "2023/.."],
    ["../2026-12", "at-most", null, day("2026-12-31"), "../2026-12"],
  ])("%s", (figure, bound, low, high, date) => {
    const { claim } = read(figure, "launch");
    expect(claim?.quantity).toMatchObject({ text: figure, bound, low, high, unit: { dimension: "date" } });
    expect(claim?.date).toBe(date);
  });
});

describe("standard metrics take figures as written", () => {
  const load = (metric: string, dimension: string, figure: string) =>
    loadBase(base(claim(figure).replace("metric: investment", `metric: ${metric}`)), {
      entities: [],
      metrics: [
        {
          id: metric,
          name: metric,
          dimension,
          roles: null,
          cues: [],
          changesOverTime: false,
          parts: null,
          states: {},
          excludes: [],
        },
      ],
    }).problems.map(({ code }) => code);
  test.each([
    ["efficiency", "ratio", "40 tokens/J", []],
    ["time-saved", "time", "30%", []],
    ["cost-change", "ratio", "$2 million", []],
    ["margin", "ratio", "$2 million", ["wrong-dimension"]],
  ])("%s (%s): %s", (metric, dimension, figure, expected) => {
    expect(load(metric, dimension, figure)).toEqual(expected);
  });
});

describe("a derived figure comes out within its written precision", () => {
  const derived = (formula: string, figure: string, metric: string) =>
    loadBase(
      base(
        `claims:${["$25 billion", "$200 billion", "up to $8 billion", "10 years"]
          .map((text, i) => CITED(`f${i}`, text, i === 3 ? "span" : "investment"))
          .join(
            "",
          )}${CITED("r", figure, metric, `\n    derived: { formula: ${JSON.stringify(formula)}, from: { a: f0, b: f1, c: f2, y: f3 } }`)}
metrics:
  - { id: span, name: span, dimension: time }
`,
      ),
    ).problems.map(({ message }) => message);
  const CITED = (id: string, figure: string, metric: string, more = "") =>
    `\n  - id: ${id}\n    subject: acme\n    metric: ${metric}\n    figure: ${figure}${more}\n    citations: [{ source: herald, quote: ${figure} }]`;

  test.each([
    ["a + c", "up to $33 billion", "investment"],
    ["b - a", "$175 billion", "investment"],
    ["a / b", "12.5%", "share"],
    ["a / b", "roughly 12%", "share"],
    ["a / b", "one-eighth", "share"],
    ["b / a", "8x", "share"],
    ["b / a", "more than 7x", "share"],
    ["a * 8 / b", "100%", "share"],
    ["b / y", "$20 billion a year", "investment"],
    ["b / 10", "$20 billion", "investment"],
    ["(a + c) / 2", "about $16 billion", "investment"],
  ])("%s = %s", (formula, figure, metric) => {
    expect(derived(formula, figure, metric)).toEqual([]);
  });

  test.each([
    ["a + c", "$34 billion", "investment", 'expected "$34 billion", found 33000000000 from "a + c"'],
    ["a / b", "13.5%", "share", 'expected "13.5%", found 0.125 from "a / b"'],
    ["b / a", "more than 9x", "share", 'expected "more than 9x", found 8 from "b / a"'],
    [
      "a + b",
      "up to $300 billion",
      "investment",
      'expected "up to $300 billion", found 225000000000 from "a + b"',
    ],
  ])("%s is not %s", (formula, figure, metric, message) => {
    expect(derived(formula, figure, metric)).toEqual([message]);
  });
});
