import { describe, expect, test } from "vitest";
import {
  headNoun,
  intervalOf,
  parseFigure,
  type Quantity,
  sameDimension,
  sameUnit,
  toBase,
  unitById,
} from "../../src/quantity/index.js";

function quantity(text: string): Quantity {
  const read = parseFigure(text);
  if (!read) throw new Error(`no figure: ${text}`);
  return read;
}

describe("intervalOf", () => {
  test.each([
    ["$25 billion", "[24500000000, 25500000000)"],
    ["3.2x", "[3.15, 3.25)"],
    ["2.52 PFLOPS", "[2515000000000000, 2525000000000000)"],
    ["500,000 chips", "[495000, 505000)"],
    ["half a million chips", "[450000, 550000)"],
    ["nearly half a million chips", "[450000, 500000]"],
    ["12.5%", "[0.1245, 0.1255)"],
    ["25 basis points", "[0.00245, 0.00255)"],
    ["up to $25 billion", "(-∞, 25500000000)"],
    ["less than 50 customers", "(-∞, 50)"],
    ["at least 100 MW", "[95000000, ∞)"],
    ["100,000+ customers", "[95000, ∞)"],
    ["more than $100 billion", "(100000000000, ∞)"],
    ["about $10 billion", "[9000000000, 11000000000]"],
    ["$70-72 billion", "[69500000000, 72500000000)"],
    ["from $36,040 to $34,935", "[34934.5, 36040.5)"],
    ["22/100", "[21.5, 22.5)"],
    ["200 ms", "[0.195, 0.205)"],
    ["5 GW", "[4500000000, 5500000000)"],
    ["a decade", "[299797200, 331354800)"],
    ["$3 per million tokens", "[0.0000025, 0.0000035)"],
  ])("%s → %s", (text, expected) => {
    const { low, high, lowClosed, highClosed } = intervalOf(quantity(text));
    const from = low === null ? "(-∞" : `${lowClosed ? "[" : "("}${low.toFixed()}`;
    const to = high === null ? "∞)" : `${high.toFixed()}${highClosed ? "]" : ")"}`;
    expect(`${from}, ${to}`).toBe(expected);
  });
});

describe("comparing", () => {
  test.each([
    ["5 GW", "5,000 MW", true],
    ["5 GW", "5 GWh", false],
    ["$5", "€5", false],
    ["$5", "50 cents", true],
    ["$2 billion a year", "$2 billion per month", true],
    ["$2 billion a year", "£2 billion a year", false],
    ["$2 billion a year", "$2 billion", false],
    ["40%", "one-third", true],
    ["40%", "3x", true],
    ["22/100", "8 out of 10", false],
    ["5 chips", "5 customers", true],
    ["5", "5 chips", false],
  ])("%s and %s: the same dimension is %s", (a, b, expected) => {
    expect(sameDimension(quantity(a), quantity(b))).toBe(expected);
  });

  test.each([
    ["5 GW", "6 gigawatts", true],
    ["5 GW", "5 MW", false],
    ["5 Chips", "6 chips", true],
    ["5 Trainium2 chips", "5 chips", false],
    ["5", "6", true],
  ])("%s and %s: the same unit is %s", (a, b, expected) => {
    expect(sameUnit(quantity(a), quantity(b))).toBe(expected);
  });

  test.each([
    ["5 GW", "5000000000"],
    ["$33B", "33000000000"],
    ["50 cents", "0.5"],
    ["12.5%", "0.125"],
    ["10 years", "315576000"],
    ["2 GB/s", "2000000000"],
    ["1.8 liters per kilowatt-hour", "0.0000005"],
    ["8 bits", "1"],
    ["500K Trainium2 chips", "500000"],
  ])("%s is %s in the base unit", (text, base) => {
    expect(toBase(quantity(text)).toFixed()).toBe(base);
  });

  test("a counted thing's head noun", () => {
    expect(headNoun({ id: "Trainium2 chip", name: "trainium2 chip", dimension: "count" })).toBe("chip");
  });

  test.each([
    ["GW", "gigawatt"],
    ["USD", "dollar"],
    ["USD/year", "dollar per year"],
    ["GB/s", "gigabyte per second"],
    ["chip", undefined],
  ])("unit %s is the %s", (id, name) => {
    expect(unitById(id)?.name).toBe(name);
  });
});
