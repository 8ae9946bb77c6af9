import { describe, expect, test } from "vitest";
import { chooser, drafts } from "../../bench/planted/corpus.mjs";
import { factsOf } from "../../bench/planted/facts.mjs";
import { readMarked, sentenceAt } from "../../bench/planted/markers.mjs";
import { applied, OPERATORS } from "../../bench/planted/operators.mjs";
import { testBase } from "../bases.js";

const northlake = factsOf(testBase("tests/fixtures/bases/northlake").index.base.claims);

const PROSE = readMarked(
  "{{Halden::swap;other=Verity}} {{will put::modality=has put}} {{up to $3.5 billion::halden-northlake-equity;tranche=up to $2 billion}} into {{Northlake::swap}} in all. " +
    "Orbit spends {{more than $42 billion::orbit-northlake-spend}}{{ over seven years::year= a year}} and earns {{$14 billion::orbit-arr-now;stale=$6 billion}}; both together are {{$56 billion::sum}}. " +
    "Lumen scores {{88.4%::lumen-mathbench}}. Halden's ceiling is {{up to $3.5 billion::halden-northlake-equity}}.",
);
const TABLE = readMarked(
  "| Chip | Memory |\n|---|---|\n| K7 | {{96 GB::k7-memory}} |\n| K8 | {{216 GB::k8-memory}} |\n",
);

/** Every draft that an operator makes of a draft, as the words it took out and put in. */
function changes(draft: typeof PROSE, operator: string): string[] {
  const plants = OPERATORS[operator]?.(draft, northlake, chooser(`test ${operator}`)) ?? [];
  return plants.map((plant) => {
    const { text, spans } = applied(draft.text, plant);
    for (const edit of plant.edits) {
      expect(text).toContain(edit.text);
      expect(spans.some((span) => span.start < span.end && span.end <= text.length)).toBe(true);
    }
    const length = plant.edits.reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0);
    expect(text.length).toBe(draft.text.length + length);
    return plant.edits.map((edit) => `${draft.text.slice(edit.start, edit.end)} → ${edit.text}`).join(", ");
  });
}

describe("each operator changes what it says, and nothing else", () => {
  test.each([
    ["unit-prefix", "up to $3.5 billion → up to $3.5 million"],
    ["digit-swap", "more than $42 billion → more than $24 billion"],
    ["payer-payee", "Halden → Northlake, Northlake → Halden"],
    ["other-party", "Halden → Verity"],
    ["bound-dropped", "up to $3.5 billion → $3.5 billion"],
    ["bound-inverted", "more than $42 billion → less than $42 billion"],
    ["modality", "will put → has put"],
    ["year-for-total", " over seven years →  a year"],
    ["new-for-total", "up to $3.5 billion → up to $2 billion"],
    ["stale", "$14 billion → $6 billion"],
  ])("%s: %s", (operator, change) => {
    expect(changes(PROSE, operator)).toContain(change);
  });

  test.each([
    ["magnitude", /^more than \$42 billion → more than \$(?:420|4,200|4\.2) billion$/],
    ["neighbour", /^more than \$42 billion → more than \$(?!42)[\d.]+ billion$/],
    ["percentage", /^88\.4% → (?!88)\d\d\.4%$/],
    ["sum", /^\$56 billion → \$(?!56)\d\d billion$/],
    ["contradiction", /^up to \$3\.5 billion → up to \$(?!3\.5)\d\.\d billion$/],
  ])("%s changes a figure to %s", (operator, change) => {
    expect(changes(PROSE, operator).some((text) => change.test(text))).toBe(true);
  });

  test("table-cell takes the figure of another row", () => {
    expect(changes(TABLE, "table-cell")).toEqual(["96 GB → 216 GB", "216 GB → 96 GB"]);
  });

  test("a contradiction shows in both its places, and in the later one is changed", () => {
    const [plant] = OPERATORS.contradiction?.(PROSE, northlake, chooser("both")) ?? [];
    expect(plant?.spans.map((span) => PROSE.text.slice(span.start, span.end))).toEqual([
      "up to $3.5 billion",
      "up to $3.5 billion",
    ]);
    expect(plant?.edits[0]?.start).toBe(PROSE.text.lastIndexOf("up to"));
  });

  test("what another claim on the topic bears out is not planted", () => {
    const draft = readMarked("Halden put {{$1.5 billion::halden-northlake-first}} in.");
    expect(northlake.alsoTrue("halden-northlake-first", "up to $2 billion")).toBe(true);
    expect(changes(draft, "bound-dropped")).toEqual([]);
  });
});

test("markers leave the draft as it is read", () => {
  expect(PROSE.text).toMatch(/^Halden will put up to \$3\.5 billion into Northlake in all\. Orbit spends/);
  expect(() => readMarked("{{$5 billion")).toThrow(/malformed/);
});

test.each([
  ["A is 1.5 up. B is $2. “C” is 3.", "$2", "B is $2."],
  ["| a | 1 |\n| b | 2 |", "2", "| b | 2 |"],
  ["- first: 5\n- second: 6", "5", "- first: 5"],
])("the sentence in %j at %s", (text, at, sentence) => {
  const { start, end } = sentenceAt(text, text.indexOf(at));
  expect(text.slice(start, end)).toBe(sentence);
});

test("the corpus: a hundred drafts or more over twelve bases or more, about a quarter of them held out", () => {
  const all = drafts();
  expect(all.length).toBeGreaterThanOrEqual(100);
  expect(new Set(all.map(({ base }) => base)).size).toBeGreaterThanOrEqual(12);
  const heldOut = all.filter((draft) => draft.heldOut).length / all.length;
  expect(heldOut).toBeGreaterThan(0.15);
  expect(heldOut).toBeLessThan(0.35);
});
