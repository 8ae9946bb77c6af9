import { expect, test } from "vitest";
import { lintDocument } from "../../src/lint.js";
import { readDocument } from "../../src/text/index.js";
import { testBase } from "../bases.js";

const said = (base: string, text: string) =>
  lintDocument(readDocument("draft.md", text), testBase(`tests/fixtures/bases/${base}`))
    .findings.filter(({ severity }) => severity !== "info")
    .map(({ text: figure }) => figure);

/** Slips of the pen whose words hardly say what they are of. */
test.each([
  ["kestrel", "Gyr is Kestrel's next chip. You get 348 GB, and a good deal of heat.", "348 GB"],
  ["kestrel", "Vantor is the bigger firm: 340,000 employees, all told.", "340,000 employees"],
  ["kestrel", "The die of Gyr is a monster. 15,600 mm², if you please.", "15,600 mm²"],
  ["kestrel", "Kestrel took a charge of $4,100 million on stock that it cannot sell.", "$4,100 million"],
  ["kestrel", "Lanner is built for $215 a piece less than it sells for, at $12,500.", "$12,500"],
  ["quillon", "Quillon. Then the novelists: $3,100 million, paid to the Novelists Guild.", "$3,100 million"],
  ["sable-bay", "Sable Bay will cover 460 acres of what was a sod farm.", "460 acres"],
  [
    "lumen",
    "The Juno app is what most people know of Lumen. It was 1,800 million in September.",
    "1,800 million",
  ],
  ["haneul", "Haneul Memory has put 9.3 billion won... sorry: it made 93 trillion won.", "93 trillion won"],
] as const)("%s: %s", (base, text, figure) => {
  expect(said(base, text)).toContain(figure);
});

/** Figures that are like a claim's by chance, or are that claim's after all. */
test.each([
  ["kestrel", "Gyr is Kestrel's next chip. The one from Palisade has 348 GB."],
  ["kestrel", "Price target for Kestrel: $215."],
  ["kestrel", "Kestrel's new office in Porto has room for 1,140 people."],
  ["kestrel", "Kestrel pays 4.1 per cent on its bonds."],
  ["kestrel", "The foundry employs 34,000 and the memory maker 1,410."],
  ["sable-bay", "Sable Bay is large. The next farm has 64 acres."],
  ["quillon", "Quillon moved into 310 square metres in Leeds."],
  ["pelagic", "Kelong's tenth birthday party had 933 guests."],
  ["lumen", "Lumen bought 1,200 chairs for the new building."],
])("%s is silent on: %s", (base, text) => {
  expect(said(base, text)).toEqual([]);
});
