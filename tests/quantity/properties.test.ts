import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  findFigures,
  parseFigure,
  printQuantity,
  sameQuantity,
  shortQuantity,
} from "../../src/quantity/index.js";
import { EXPRESSIONS } from "./expressions.js";

/** The same runs every time; FC_SEED tries others. */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20) });

const words = fc.constantFrom(
  ..."up to at least more than about nearly from between and or a an the of per % $ € £ US$ - – , . ( ) / + ~ > ≥ x billion million bn B k GW MW TB/s tokens chips years year dollars percent one two twenty hundred thousand half third quarter dozen dozens tens 5 10 25 3.2 1,000 2026 100,000 Llama Amazon rose fell by to minus point".split(
    " ",
  ),
  "\n",
  "\n\n",
);
const prose = fc.array(words, { maxLength: 25 }).map((parts) => parts.join(" "));
const unspaced = fc.array(words, { maxLength: 12 }).map((parts) => parts.join(""));

const numbers = fc.oneof(
  fc.integer({ min: 0, max: 999_999 }).map(String),
  fc.integer({ min: 1000, max: 999_999_999 }).map((n) => n.toLocaleString("en-US")),
  fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 999 })).map(([a, b]) => `${a}.${b}`),
);
const magnitudes = fc.constantFrom("", " thousand", " million", " billion", " trillion", "bn", "M");
const bounds = fc.constantFrom(
  "",
  "up to ",
  "at least ",
  "more than ",
  "less than ",
  "about ",
  "nearly ",
  "roughly ",
);
const money = fc
  .tuple(bounds, fc.constantFrom("$", "€", "£", "HK$"), numbers, magnitudes)
  .map((parts) => parts.join(""));
const measured = fc
  .tuple(
    bounds,
    numbers,
    fc.constantFrom(" thousand", " million", " billion", ""),
    fc.constantFrom(
      "GW",
      "MWh",
      "TB/s",
      "years",
      "%",
      "Trainium2 chips",
      "data centers",
      "companies",
      "tokens per second",
      "square feet",
    ),
  )
  .map(
    ([bound, number, magnitude, unit]) => `${bound}${number}${magnitude}${unit === "%" ? "" : " "}${unit}`,
  );

describe("findFigures", () => {
  test.each([
    ["prose", prose],
    ["words run together", unspaced],
    ["any Unicode", fc.string({ unit: "binary", maxLength: 200 })],
    [
      "any UTF-16",
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
    ],
  ])("never throws, and spans slice back in order: %s", (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const figure of findFigures(text)) {
          expect(text.slice(figure.start, figure.end)).toBe(figure.text);
          expect(figure.start).toBeGreaterThanOrEqual(end);
          expect(figure.end).toBeGreaterThan(figure.start);
          end = figure.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("reads a text by sentences as it reads the whole", () => {
    const sentences = Object.values(EXPRESSIONS)
      .flat()
      .map(([text]) => `They said ${text} in all.`);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...sentences), { maxLength: 8 }), (pieces) => {
        const whole = findFigures(pieces.join(" ")).map(({ text, quantity, trend }) => ({
          text,
          quantity,
          trend,
        }));
        const apart = pieces.flatMap((piece) =>
          findFigures(piece).map(({ text, quantity, trend }) => ({ text, quantity, trend })),
        );
        expect(whole).toEqual(apart);
      }),
      { numRuns: 300 },
    );
  });
});

describe("printQuantity", () => {
  test.each([
    ["money", money],
    ["measures and counts", measured],
  ])("prints what parseFigure reads back: %s", (_, figures) => {
    fc.assert(
      fc.property(figures, (text) => {
        const quantity = parseFigure(text);
        if (!quantity) return;
        const printed = printQuantity(quantity);
        const read = parseFigure(printed);
        expect(read && sameQuantity(read, quantity), `${text} → ${printed}`).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  test("prints any quantity found in prose so that it is read back", () => {
    fc.assert(
      fc.property(prose, (text) => {
        for (const { quantity } of findFigures(text)) {
          const printed = printQuantity(quantity);
          const read = parseFigure(printed);
          expect(read && sameQuantity(read, quantity), `${quantity.text} → ${printed}`).toBe(true);
          expect(shortQuantity(quantity)).not.toBe("");
        }
      }),
      { numRuns: 2000 },
    );
  });
});
