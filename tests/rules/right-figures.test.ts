import { describe, expect, test } from "vitest";
import { lintDocument } from "../../src/lint.js";
import { readDocument } from "../../src/text/index.js";
import { testBase } from "../bases.js";

const said = (base: string, text: string) =>
  lintDocument(readDocument("draft.md", text), testBase(`tests/fixtures/bases/${base}`))
    .findings.filter(({ severity }) => severity !== "info")
    .map(({ text: figure }) => figure);

/** Base, text, and the figures that get a finding: none where the text is right. */
type Row = readonly [base: string, text: string, ...wrong: string[]];

const table = (rows: readonly Row[]): void => {
  test.each(rows)("%s: %s", (base, text, ...wrong) => {
    expect(said(base, text)).toEqual(wrong);
  });
};

describe("how much more or less is no amount of the thing", () => {
  table([
    ["corvid", "The top of Corvid's capex range has moved by $4 billion since February."],
    ["corvid", "Corvid brought in $4.22 billion more last year than its smaller rival Basalt did."],
    ["corvid", "Corvid Cloud's capex guidance was lifted by $4 billion."],
    ["corvid", "Corvid owes $6 billion more than it did at Christmas."],
    ["corvid", "Corvid's order book lengthened by $6.8bn between December and March."],
    ["corvid", "A $6 billion rise in Corvid's debt worried lenders."],
    ["corvid", "Corvid's debt is up $6 billion since December."],
    ["kestrel", "Kestrel's margin was 61.5%. It spent $3.3 billion on research, 50% more than in 2024."],
    ["corvid", "Corvid's debt is $28.4 billion, $6 billion more than in December.", "$28.4 billion"],
    ["corvid", "Corvid's revenue grew by 121% in the first quarter.", "121%"],
    ["corvid", "Sedge Hill is supplied by 24 MW of grid power.", "24 MW"],
    ["corvid", "Corvid's net loss grew to $513 million in the first quarter.", "$513 million"],
  ]);
});

describe("a party that is left out has no part in it", () => {
  table([
    ["kestrel", "The programme has paid out $31.5 million to 19 firms, Kestrel not among them."],
    ["kestrel", "Chip makers other than Kestrel spent $2.6 billion on research."],
    ["kestrel", "The fund has handed $31.5 million to 19 firms, none of it to Kestrel."],
    ["kestrel", "Excluding licensing, Kestrel had revenue of $71.0 billion in 2025.", "$71.0 billion"],
    ["kestrel", "Kestrel, not Vantor, has 43,000 employees.", "43,000 employees"],
  ]);
});

describe("of things and people that nobody named", () => {
  table([
    ["kestrel", "We tested Lanner in a server with 1 TB of memory."],
    ["kestrel", "Gyr has 384 GB. Our test bench: a 64-core server with 512 GB of main memory."],
    ["kestrel", "Gyr does 9.1 petaflops. A gigabyte on it costs about $99, a watt $27."],
    ["sable-bay", "Marlow County has 61,000 people. By April nearly 9,000 people had signed against it."],
    ["kestrel", "Kestrel showed Gyr, a chip with 834 GB of memory.", "834 GB"],
    ["sable-bay", "Some 16,000 people live in Marlow County.", "Some 16,000 people"],
  ]);
});

describe("a speaker's own figures are not the last party's", () => {
  const call = (said: string) =>
    `CHAIR: Mr Tolland, you speak for Ostrander. Who pays?\n\nMR TOLLAND: The developer will pay $520 million. ${said}`;
  table([
    ["sable-bay", call("We are asking for the remaining $260 million from ratepayers.")],
    ["sable-bay", call("Our peak last year was 4,200 megawatts.")],
    ["sable-bay", call("Our peak last year was 2,400 megawatts."), "2,400 megawatts"],
  ]);
});

describe("a price is one price in cents per kWh and in dollars per MWh", () => {
  table([
    ["sable-bay", "The campus pays Ostrander 5.8 cents per kWh. That is $58 per MWh."],
    ["sable-bay", "Ostrander charges Sable Bay 5.8 cents per kWh. At $58 a megawatt-hour that is cheap."],
    ["sable-bay", "The campus pays Ostrander $85 per MWh.", "$85 per MWh"],
  ]);
});

describe("verbs behind and share the would of the first", () => {
  table([
    ["sable-bay", "Corriden says the campus would have 11 buildings and draw 900 megawatts."],
    ["sable-bay", "Corriden says the campus has 11 buildings and draws 900 MW.", "11 buildings", "900 MW"],
  ]);
});

describe("whose figure it is, is said by an account, by numbers, or by the paper that has it", () => {
  table([
    ["sable-bay", "By the developer's account Sable Bay adds 900 MW."],
    ["sable-bay", "On Corriden's numbers, Sable Bay will need 900 MW."],
    ["sable-bay", "The Continental has 1.1 GW for Sable Bay, which we take to include cooling."],
    ["sable-bay", "The campus will need 1.1 GW.", "1.1 GW"],
    ["sable-bay", "In the county's view, Sable Bay will need 90 MW.", "90 MW"],
  ]);
});

describe("of two sums with at between, the second is what the whole is worth", () => {
  table([
    ["lumen", "Lumen closed $8 billion at $112 billion pre-money, hence $120 billion post."],
    ["lumen", "Lumen sold $8bn of shares at a $112bn pre-money valuation."],
    ["lumen", "Lumen raised $8 billion at $121 billion pre-money.", "$121 billion"],
  ]);
});

describe("labels and compounds that name something else", () => {
  table([
    ["lumen", "Lumen is a customer I like. My bill for the month was $1,340. Coffee: $112."],
    ["kestrel", "Lanner costs $21,500. **Price target $215.** Kestrel is a buy."],
    ["kestrel", "Kestrel's licences are in doubt, with some $1.9bn of yearly sales hanging on them."],
    ["lumen", "Lumen Research. Headcount: 9,100.", "9,100"],
    ["kestrel", "Lanner costs $215.", "$215"],
  ]);
});

describe("what was before, and what is to come, by the head of a column or the state of a row", () => {
  const lumen = (head: string, staff: string) =>
    `| Lumen | 2026 | ${head} |\n|---|---|---|\n| Employees, May | 1,900 | ${staff} |`;
  const arden = (status: string) =>
    `| Campus | Chips | Status |\n|---|---|---|\n| Sedge Hill | 96,000 O300 | Running |\n| Port Arden | 130,000 O400 | ${status} |`;
  table([
    ["lumen", lumen("Year before", "820")],
    ["lumen", lumen("Previous", "820")],
    ["corvid", arden("Planned for 2027")],
    ["corvid", arden("Planned for 2027").replace("130,000", "310,000"), "310,000"],
    ["kestrel", "Kestrel's share of AI accelerators in 2025, says the Tribune, was 18%, up from 11%."],
    [
      "kestrel",
      "Kestrel's turnover climbed last year to $17.0bn, 1.73 times the $9.8bn it took in 2024, and its gross margin to 61.5%.",
    ],
    ["kestrel", "Merlin is survived by a smaller brother for cars, which draws 60 W and costs $900."],
  ]);
});

describe("words that leave open what a figure is of", () => {
  table([
    ["lumen", "Tensorpost reports on Lumen. It agreed to pay $740 million for roughly 290,000 books."],
    ["kestrel", "Gyr has 14 terabytes a second, which is more than double what Lanner has, at 6.4."],
    ["kestrel", "Kestrel is a buy. If I give him $20 and he spends $30 in my shop, who is cheated?"],
    [
      "kestrel",
      "Kestrel said that about $1.9 billion of annual revenue could be at risk for want of licences.",
    ],
    ["gantry", "Gantry borrows at 9.75%. Tax rate around 22%."],
    [
      "sable-bay",
      "Marlow County abates 75% of property tax. Wires cost $780m; two-thirds of that, $520m, is Corriden's.",
    ],
    ["kestrel", "Lanner has 4.6 terabytes a second, less than half what Gyr has.", "4.6 terabytes a second"],
    ["kestrel", "Kestrel will pay Orbanne $4.6 billion over three years.", "$4.6 billion"],
  ]);
});
