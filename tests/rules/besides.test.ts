import { expect, test } from "vitest";
import { lintDocument } from "../../src/lint.js";
import { readDocument } from "../../src/text/index.js";
import { testBase } from "../bases.js";

const said = (base: string, text: string) =>
  lintDocument(readDocument("draft.md", text), testBase(`tests/fixtures/bases/${base}`))
    .findings.filter(({ severity }) => severity !== "info")
    .map(({ text: figure }) => figure);

/** Figures that the base does not have, told as what they are. */
test.each([
  // somebody else's
  ["haneul", "The fab at Cutler will cost more than $25 billion; one in Korea would cost $17 billion."],
  ["haneul", "Berlin pays €640 million, Saxony €110 million. Brussels allowed at most €700 million."],
  [
    "quillon",
    "Oakhurst put $3.5 billion into Quillon, Saltire $1.2 billion and a dozen others $1.5 billion.",
  ],
  ["tidewater", "Sable Ridge has a PUE of 1.12. Lattice's other campuses average 1.18."],
  ["northlake", "Alder uses 4 million litres of water a day. The town next door uses 11 million."],
  ["meridian", "The V10 reaches 4.6 petaflops, 2.4 times as much as the V9."],
  [
    "harlan-point",
    "Kestrel Ridge will spend $1.9 billion. A new unit of the same size would cost $9 billion.",
  ],
  // wanted, asked for, thought
  [
    "quillon",
    "Quillon settled with the Novelists Guild for $310 million. The Guild had asked for $900 million.",
  ],
  [
    "pelagic",
    "Kelong agreed to pay up to R$2.4 billion for Campo Alto. The seller had hoped for R$2.9 billion.",
  ],
  ["gantry", "Gantry had a net loss of $388 million. Analysts had pencilled in $290 million."],
  ["tidewater", "Bills in Northmark will rise by at least 11%. The utility had asked for 14%."],
  // parts, differences, remainders
  ["pelagic", "Tresmares had revenue of R$1.36 billion, of which R$420 million came from capacity sales."],
  ["northlake", "Orbit spends about $6 billion a year with Northlake and $3.3 billion on salaries."],
  [
    "tidewater",
    "Lattice emitted 11.4 million tonnes in 2025. Of Lattice's total, 2.1 million tonnes came from steel.",
  ],
  ["quillon", "Tern has 140 million weekly users. In Brazil Tern has 14 million users."],
  ["albion", "The Elbe E6 costs €19,800 in quantities of 1,000 and €22,500 singly."],
  ["gantry", "Gantry's debt is $14.6 billion against cash of $1.8 billion."],
  // limits, averages, other times and spans
  ["pelagic", "Kelong's gearing was 38.2%. The sector average is 36.9% and the regulator's limit is 50%."],
  [
    "meridian",
    "Cirrus had capital spending of $24.6 billion in 2025. In the first quarter it spent $8.4 billion.",
  ],
  ["meridian", "Vantor's backlog is $52 billion. Two years ago it was $11 billion."],
  [
    "tidewater",
    "Lattice will spend about $80 billion on capex this year. Five years ago Lattice spent $19 billion.",
  ],
  ["gantry", "Gantry had revenue of $1.42 billion, compared with $560 million in the first quarter of 2025."],
  ["quillon", "Tern has 140 million weekly users. It has 31 million daily users."],
  // told in order to take it back, or asked
  [
    "pelagic",
    "# Corrections\n\n- The same article gave the length of the Ponta Verde cable as 4,900 kilometres.\n- A table gave the PUE of Pasir Emas as 1.25.",
  ],
  ["meridian", "> My boss says the V10 has 2.88 terabytes of memory. True?"],
])("%s, in silence: %s", (base, text) => {
  expect(said(base, text)).toEqual([]);
});

/** The same words around a figure that is wrong. */
test.each([
  [
    "haneul",
    "The fab at Cutler will cost more than $52 billion; one in Korea would cost $17 billion.",
    "$52",
  ],
  [
    "quillon",
    "Oakhurst put $5.3 billion into Quillon, Saltire $1.2 billion and a dozen others $1.5 billion.",
    "$5.3",
  ],
  ["tidewater", "Sable Ridge has a PUE of 1.21. Lattice's other campuses average 1.18.", "1.21"],
  ["pelagic", "Kelong's gearing was 83.2%. The sector average is 36.9%.", "83.2%"],
  [
    "pelagic",
    "Kelong agreed to pay up to R$4.2 billion for Campo Alto. The seller had hoped for R$2.9 billion.",
    "R$4.2",
  ],
  [
    "pelagic",
    "Tresmares had revenue of R$1.63 billion in 2025, of which R$420 million came from capacity sales.",
    "R$1.63",
  ],
  ["meridian", "Cirrus had capital spending of $42.6 billion in 2025.", "$42.6"],
  ["meridian", "The V10 reaches 46 petaflops, far more than the V9.", "46 petaflops"],
  ["quillon", "Tern has 14 million weekly users.", "14 million"],
  ["albion", "The Elbe E6 costs €18,900 in quantities of 1,000.", "€18,900"],
  ["gantry", "Gantry's debt is $16.4 billion against cash of $1.8 billion.", "$16.4"],
])("%s, an error all the same: %s", (base, text, figure) => {
  expect(said(base, text).some((other) => other.includes(figure))).toBe(true);
});
