import { describe, expect, test } from "vitest";
import { parseFigure } from "../../src/quantity/index.js";
import { explainFigure, explainValue, reconcile, verbFor } from "../../src/reconcile/index.js";
import { shortTitle } from "../../src/reconcile/report/titles.js";
import { indexOf } from "./base.js";

const DEAL = [
  "x | investment borealis kite | $5 billion | tranche: immediate; id: now",
  "x | investment borealis kite | up to $20 billion | tranche: further; id: later",
  "y | investment borealis kite | up to $25 billion | tranche: new; id: new",
  "z | investment borealis kite | $8 billion | tranche: prior; id: before",
];

const SUM = ["x | spend-commitment kite borealis | over $100 billion | over: 10 years; id: sum"];

/** A figure, the claims on its topic, and the equations that lead from them to it. */
const CASES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ["$33 billion", DEAL, ["sum $25B + $8B = $33B"]],
  ["$25 billion", DEAL, ["sum $5B + $20B = $25B"]],
  ["up to $28 billion", DEAL, ["sum $20B + $8B = $28B"]],
  ["$13 billion", DEAL, ["sum $5B + $8B = $13B"]],
  // No money twice: 25 holds the 5 and the 20.
  ["$30 billion", DEAL, []],
  ["$45 billion", DEAL, []],
  ["$83 billion", DEAL, []],
  ["$10 billion a year", SUM, ["rate $100B / 10 years = $10B a year"]],
  ["$9 billion a year", SUM, []],
  [
    "12.5%",
    ["x | investment borealis kite | up to $25 billion", "x | capex borealis | $200 billion"],
    ["percentage $25B / $200B = 12.5%"],
  ],
  [
    "more than 3x",
    [
      "x | revenue-run-rate kite | $30 billion | asOf: 2026",
      "x | revenue-run-rate kite | $9 billion | asOf: 2025",
    ],
    ["ratio $30B / $9B = 3.33x"],
  ],
  [
    "3.3x",
    [
      "x | revenue-run-rate kite | $30 billion | asOf: 2026",
      "x | revenue-run-rate kite | $9 billion | asOf: 2025",
    ],
    ["ratio $30B / $9B = 3.33x"],
  ],
  ["5 MW", ["x | power-capacity borealis kite | 5 GW"], ["magnitude 5 MW × 1,000 = 5 GW"]],
  ["$500 billion", ["x | capex borealis | $500 million"], ["magnitude $500B / 1,000 = $500M"]],
  ["$7 billion", ["x | capex borealis | $500 million"], []],
];

describe("explainValue", () => {
  test.each(CASES)("%s", (figure, claims, equations) => {
    const quantity = parseFigure(figure);
    if (quantity === null) throw new Error(`no figure: ${figure}`);
    const index = indexOf(claims);
    expect(
      explainValue(quantity, index.base.claims, index).map(({ kind, equation }) => `${kind} ${equation}`),
    ).toEqual(equations);
  });
});

describe("explainFigure", () => {
  const index = indexOf([
    ...DEAL,
    ...Array.from(
      { length: 300 },
      (_, i) => `x | capex borealis | $${i + 100} billion | during: ${1700 + i}`,
    ),
    "y | price kite-small | $3 |",
    "y | price lumen | $40 |",
  ]);
  const on = (topic: string) => index.claimsOn(topic).slice(0, 1);
  test.each([
    ["$13 billion", "borealis/investment/kite", ["sum $5B + $8B = $13B"]],
    ["$33 billion", "borealis/investment/kite", ["sum $25B + $8B = $33B"]],
    ["$17 billion", "borealis/investment/kite", []],
    ["$45 billion", "borealis/investment/kite", []],
    ["$20 billion", "borealis/investment/kite", ["difference $25B − $5B = $20B"]],
    ["$25 million", "borealis/investment/kite", ["magnitude $25M × 1,000 = $25B"]],
    // Of a list of years any sum comes out; of prices none means anything.
    ["$501 billion", "borealis/capex", []],
    ["$43", "kite-small/price", []],
  ] as const)("%s on %s", (figure, topic, equations) => {
    const quantity = parseFigure(figure);
    if (quantity === null) throw new Error(`no figure: ${figure}`);
    expect(
      explainFigure(quantity, on(topic), index).map(({ kind, equation }) => `${kind} ${equation}`),
    ).toEqual(equations);
  });

  test("is cheap on a topic of any size", () => {
    const quantity = parseFigure("$501 billion");
    const start = performance.now();
    for (let i = 0; i < 100; i++) if (quantity) explainFigure(quantity, on("borealis/capex"), index);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe("names", () => {
  test.each([
    [["Ex"], "has", "has"],
    [["Ex", "Why"], "has", "have"],
    [["Ex", "Why"], "says", "say"],
    [["Ex", "Why"], "does", "do"],
    [["3 others"], "says", "say"],
  ] as const)("%j %s: %s", (sources, verb, expected) => {
    expect(verbFor(sources, verb)).toBe(expected);
  });

  test.each([
    ["Amazon to Invest $200 Billion in AI", "Amazon to Invest $200 Billion in AI"],
    ["What AWS is — and why it matters for AI", "What AWS is"],
    ["A Very Long Title That Goes On and On Without Any End in Sight", "A Very Long Title That Goes…"],
    [
      "Kite: how a small company became large by waiting for others",
      "Kite: how a small company became large…",
    ],
    ["Supercalifragilisticexpialidociousnessesandmore", "Supercalifragilisticexpialidociousnesses…"],
  ])("%s", (title, short) => {
    expect(shortTitle(title)).toBe(short);
  });
});

describe("summaries", () => {
  /** The words of the one discrepancy in a base. */
  const summaryOf = (claims: readonly string[]) =>
    reconcile(indexOf(claims), { today: "2026-05-01" }).map(({ summary }) => summary);

  test.each([
    [
      ["x | valuation kite | $9 billion", "y | valuation kite | $12 billion"],
      "Ex puts Kite's valuation at $9 billion; Why puts it at $12 billion.",
    ],
    [
      ["x | valuation kite | $9 billion", "x | valuation kite | $12 billion"],
      "Ex gives Kite's valuation as $9 billion in one place and $12 billion in another.",
    ],
    [
      [...DEAL.slice(2), "z | investment borealis kite | up to $33 billion | tranche: total"],
      "Why puts Borealis' investment in Kite at up to $25 billion in new money; Zed puts it at up to $33 billion in total: the larger figure includes $8 billion in earlier money ($25B + $8B = $33B).",
    ],
    [
      ["x y | capex borealis | up to $9 billion", "z | capex borealis | $9 billion"],
      "Zed gives Borealis' capital spending as a plain $9 billion; Ex and Why say up to $9 billion: a ceiling told as a sum.",
    ],
    [
      [
        "x | capex borealis | $9 billion | modality: projected",
        "z | capex borealis | $9 billion | modality: done",
      ],
      "Zed tells Borealis' capital spending, $9 billion, as a fact; Ex tells it as a projection.",
    ],
    [
      ["x | spend-commitment kite borealis | $9 billion", "y | spend-commitment borealis kite | $9 billion"],
      "On the spending commitment of $9 billion, Ex has Kite as customer and Borealis as provider; Why has it the other way round.",
    ],
    [
      ["x | licence kite | granted", "y | licence kite | refused"],
      "The sources differ on Kite's licence to export, granted or refused: Ex writes “granted”; Why writes “refused”.",
    ],
  ])("%#", (claims, summary) => {
    expect(summaryOf(claims)).toContain(summary);
  });
});
