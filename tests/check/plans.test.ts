import { describe, expect, test } from "vitest";
import { check } from "../../src/check.js";
import { createLinter } from "../../src/lint.js";
import { readDocument } from "../../src/text/index.js";
import { testBase } from "../bases.js";

const base = (name: string) => testBase(`tests/fixtures/bases/${name}`);

describe("what is planned, talked of or aimed at is not what holds", () => {
  test.each([
    ["quillon", "Quillon is valued at $120 billion", "refuted"],
    ["quillon", "Quillon is worth $120 billion", "refuted"],
    ["quillon", "Quillon is in talks at a valuation of $120 billion", "supported"],
    ["quillon", "Quillon is valued at $85 billion", "supported"],
    ["gantry", "Calloway holds 180,000 T5 chips", "refuted"],
    ["gantry", "Calloway will have 180,000 T5 chips in 2027", "supported"],
    ["gantry", "Gantry's revenue was $8 billion in 2026", "refuted"],
    ["pelagic", "Sunda Link carries 320 Tbps", "refuted"],
    ["albion", "Loch Arran heats 9,500 homes", "refuted"],
    ["meridian", "Qasr owns 7.3% of Helix", "refuted"],
    ["meridian", "Cirrus spent $40 billion on capital expenditure in 2026", "refuted"],
    ["meridian", "Dune One has 40,000 V9 chips", "refuted"],
    ["harlan-point", "Sunder Flats produces 640 megawatts", "refuted"],
    ["harlan-point", "Sunder Flats generates 150 megawatts", "supported"],
    ["haneul", "Haneul spent 26 trillion won on capex in 2026", "refuted"],
  ])("%s: %s: %s", (name, text, verdict) => {
    expect(check(text, base(name)).verdict).toBe(verdict);
  });
});

describe("plans told as plans in the present", () => {
  test.each([
    ["gantry", "The ambition for Calloway is 180,000 T5 chips."],
    ["gantry", "Of the 180,000 T5 chips at Calloway, 64,000 are in place."],
    ["gantry", "The 2026 figure for Gantry's revenue is $8 billion at the midpoint of guidance."],
    ["quillon", "The number being discussed for Quillon's valuation is $120 billion."],
    ["quillon", "Quillon has its eye on annualised revenue of $11 billion by the end of the year."],
    ["pelagic", "After completion Kelong's gearing is about 41%."],
    ["pelagic", "Campo Alto grows from six data halls to 10 data halls."],
    ["pelagic", "Sunda Link's design capacity is 320 Tbps."],
    ["pelagic", "Pasir Emas has a grid connection of up to 180 megawatts."],
    ["albion", "When finished, Loch Arran draws 420 MW."],
    ["albion", "Loch Arran's heat scheme covers 9,500 homes."],
    ["meridian", "Dune One opened with 40,000 V9 chips; it now has more than 95,000."],
    ["meridian", "Dune One went live with 40,000 V9 chips."],
    ["meridian", "Full build-out at Dune One is 1.4 gigawatts, against 310 megawatts now."],
    ["meridian", "If it converts, Qasr owns about 7.3% of Helix."],
    ["harlan-point", "The bill for Harlan Point is $1.9 billion, up from $1.6 billion."],
    ["harlan-point", "Ironbark is a 900 megawatt campus on paper; 120 megawatts is built."],
    ["tidewater", "Lattice said its 2026 capex was about $80 billion."],
    [
      "tidewater",
      "Ember is by 2035 to supply Lattice with up to 960 MW from 12 reactors; the first of them has 80 MW.",
    ],
    ["tidewater", "Northmark's data-center load is 4.1 gigawatts, on its way to 9.8 gigawatts."],
    ["haneul", "Haneul's HBM4 yield is 65%, and 80% is where it has to be by December."],
    ["haneul", "Cutler brings 3,200 jobs."],
  ])("%s: %s", (name, text) => {
    expect(createLinter(base(name))(readDocument("draft.md", text, "markdown")).findings).toEqual([]);
  });
});
