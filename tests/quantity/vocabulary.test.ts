import { describe, expect, test } from "vitest";
import { findFigures } from "../../src/quantity/index.js";
import { fromFloat, fromFraction, readDigits, toFloat } from "../../src/quantity/number.js";
import { isAmong, wordAt } from "../../src/quantity/vocabulary.js";
import { wordSet } from "../../src/quantity/wordset.js";

describe("a word", () => {
  test.each([
    ["Billion", { lower: "billion", magnitude: 9, small: -1, plural: false }],
    ["Twelve", { lower: "twelve", magnitude: 0, small: 12, plural: false }],
    ["chips", { lower: "chips", magnitude: 0, small: -1, plural: true }],
    ["bn", { lower: "bn", magnitude: 0, suffix: 9 }],
    ["BILLION\u2019S", { lower: "billion's", magnitude: 0 }],
    ["\u00c9tats", { lower: "\u00e9tats", plural: true }],
    ["approximately", { lower: "approximately", plural: false }],
    ["$", { lower: "$", plural: false }],
  ])("%s is known with its traits", (written, traits) => {
    const text = `so ${written} it is`;
    expect(wordAt(text, 3, 3 + written.length)).toMatchObject({ written, ...traits });
  });

  test("is the same one wherever it stands, and another where a letter differs", () => {
    const first = wordAt("ten chips", 4, 9);
    expect(wordAt("chips", 0, 5)).toBe(first);
    for (const other of ["chipS", "chops", "clips", "ships", "chip"])
      expect(wordAt(other, 0, other.length).written).toBe(other);
    expect(wordAt("chips", 0, 5).written).toBe("chips");
  });

  test("is on the lists that hold it in lower case, however many lists there are", () => {
    const lists = Array.from({ length: 40 }, (_, i) => wordSet([`word${i}`]));
    for (const [i, list] of lists.entries()) {
      const word = wordAt(`Word${i}`, 0, `Word${i}`.length);
      for (let again = 0; again < 2; again++) {
        expect(isAmong(word, list)).toBe(true);
        expect(isAmong(word, lists[(i + 1) % lists.length] as (typeof lists)[number])).toBe(false);
      }
    }
  });
});

test("what texts before held changes no figure", () => {
  const text = "The lab bought 12,000 Trainium2 chips for $3.2 billion, a third more than in 2024.";
  const fresh = findFigures(text);
  for (let i = 0; i < 20_000; i++) findFigures(`${i} words${i} of wo${i % 97}rds`);
  expect(findFigures(text)).toEqual(fresh);
});

describe("numbers", () => {
  test.each([
    ["1,234.50", "123450", -2],
    ["12,34,567", "1234567", 0],
    ["5,00", "500", -2],
    [".08", "8", -2],
    ["007", "7", 0],
    ["1e26", "1", 26],
    ["1.5E-3", "15", -4],
  ])("%s has its digits and its power of ten", (written, digits, exponent) => {
    expect(readDigits(written)).toMatchObject({ digits, exponent });
  });

  test.each(["0.1", "25", "1234567.89", "9007199254740993", "3e15", "7e16", "1e-15", "1.5e-20", "4.35e2"])(
    "%s is the float that JavaScript reads",
    (written) => {
      const read = readDigits(written);
      expect(read && toFloat(read)).toBe(Number(written));
    },
  );

  test("shares are the same the second time, also of parts that are no whole numbers", () => {
    expect(fromFraction(1, 3)).toEqual(fromFraction(1, 3));
    expect(fromFraction(2, 5)).toMatchObject({ digits: "4", exponent: -1 });
    expect(fromFraction(3, 7)).not.toEqual(fromFraction(3, 8));
    expect(fromFloat(0)).toMatchObject({ digits: "0" });
    expect(fromFloat(1200)).toMatchObject({ digits: "12", exponent: 2 });
  });
});
