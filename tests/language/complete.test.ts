import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/text/index.js";
import { testBase } from "../bases.js";

/** Text, the figure in it, and who, what and whom it is of: read with a base whose topics fill in what the words leave out. */
const CASES: readonly (readonly [base: string, text: string, figure: string, reading: string])[] = [
  [
    "meridian",
    "Helix is raising money. Vantor adds $2.5 billion.",
    "$2.5 billion",
    "vantor/investment/helix",
  ],
  [
    "meridian",
    "Palisade is spending $18 billion with Cirrus over four years, for 900 MW.",
    "900 MW",
    "cirrus/power-capacity/palisade",
  ],
  [
    "albion",
    "Chennai Park is hot. The park is to have 350 MW by 2028.",
    "350 MW",
    "chennai-park/power-capacity/null",
  ],
  ["albion", "Q: And Loch Arran?\n\nMr Haldane: 22,000 of the E5.", "22,000", "loch-arran/chip-count/e5"],
  [
    "northlake",
    "**Halden / Northlake.** The fund has promised up to $3.5 billion.",
    "up to $3.5 billion",
    "halden/investment/northlake",
  ],
  [
    "tidewater",
    "Lattice signed. Brightwater will sell it 835 megawatts from the Calder Point plant.",
    "835 megawatts",
    "brightwater/power-capacity/lattice",
  ],
  ["tidewater", "Lattice Semiconductor had sales of $523 million.", "$523 million", "null/null/null"],
];

describe("parties that the words leave out", () => {
  test.each(CASES)("%s: %s", (base, text, figure, reading) => {
    const document = readDocument("draft.md", text);
    const found = testBase(`tests/fixtures/bases/${base}`)
      .reader.read(document)
      .find((assertion) => assertion.figure?.text === figure);
    expect(`${found?.subject}/${found?.metric}/${found?.object}`).toBe(reading);
  });
});
