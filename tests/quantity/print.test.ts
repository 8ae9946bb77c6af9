import { describe, expect, test } from "vitest";
import { parseFigure, printQuantity, type Quantity, shortQuantity } from "../../src/quantity/index.js";

function quantity(text: string): Quantity {
  const read = parseFigure(text);
  if (!read) throw new Error(`no figure: ${text}`);
  return read;
}

describe("parseFigure", () => {
  test.each([
    "",
    "very deep",
    "late 2023",
    "$5 billion and $6 billion",
    "Amazon invested $5 billion",
    "GPT-4 is out",
    "5 GW of capacity",
    "the",
  ])("%j is no figure", (text) => {
    expect(parseFigure(text)).toBeNull();
  });

  test.each([
    ["a decade", "1 decade"],
    ["an hour", "1 hour"],
    ["over a gigawatt", "more than 1 gigawatt"],
    ["2000", "2,000"],
    [" up to  $25 billion ", "up to $25 billion"],
    ["eight of the Fortune 10", "8 of the Fortune 10"],
    ["a 5-gigawatt", null],
  ])("%j is read as %s", (text, printed) => {
    const read = parseFigure(text);
    expect(read && printQuantity(read)).toBe(printed);
  });
});

describe("printQuantity and shortQuantity", () => {
  test.each([
    ["US$25bn", "$25 billion", "$25B"],
    ["as much as $25bn", "up to $25 billion", "up to $25B"],
    ["$70-72 billion", "from $70 billion to $72 billion", "$70B to $72B"],
    ["5 GW", "5 gigawatts", "5 GW"],
    ["2.52 PFLOPS", "2.52 PFLOPS", "2.52 PFLOP/s"],
    [
      "nearly half a million Trainium2 chips",
      "nearly 0.5 million Trainium2 chips",
      "nearly 500K Trainium2 chips",
    ],
    ["500,000 chips", "500,000 chips", "500K chips"],
    ["one company", "1 company", "1 company"],
    ["1,000 companies", "1,000 companies", "1,000 companies"],
    ["12.50%", "12.50%", "12.5%"],
    ["3.2x", "3.2x", "3.2x"],
    ["one-third", "1/3", "1/3"],
    ["22/100", "22/100", "22/100"],
    ["$2 billion a year", "$2 billion per year", "$2B/year"],
    ["$3 per million tokens", "$3 per million tokens", "$3/million tokens"],
    ["$48 per megawatt-hour", "$48 per megawatt-hour", "$48/MWh"],
    ["10 to 15 GW", "from 10 to 15 gigawatts", "10 to 15 GW"],
    ["5% to 7%", "from 5 to 7%", "5% to 7%"],
    ["38 years of age", "38 years of age", "38 years of age"],
    ["-3%", "-3%", "-3%"],
    ["£1.5bn", "£1.5 billion", "£1.5B"],
    ["SEK 4 billion", "SEK 4 billion", "4B SEK"],
    ["10 years", "10 years", "10 years"],
    ["sub-200ms", "less than 200 milliseconds", "less than 200 ms"],
    [
      "100,000+ enterprise customers",
      "at least 100,000 enterprise customers",
      "at least 100K enterprise customers",
    ],
  ])("%s → %s, %s", (text, printed, short) => {
    expect([printQuantity(quantity(text)), shortQuantity(quantity(text))]).toEqual([printed, short]);
  });

  test("the bound can be left out of a short one", () => {
    expect(shortQuantity(quantity("up to $25 billion"), { bound: false })).toBe("$25B");
  });
});
