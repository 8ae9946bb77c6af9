import { expect, test } from "vitest";
import { createReader, tabulateVocabulary } from "../../src/language/index.js";
import { testBase } from "../bases.js";

const { base } = testBase(".").index;
const tables = JSON.parse(JSON.stringify(tabulateVocabulary(base)));
const made = createReader(base);
const compiled = createReader({ ...base, tables });

const told = (text: string) =>
  made.readText(text).map(({ start, end, metric, state }) => ({ start, end, metric, state }));

const readings = (reader: typeof made, text: string) =>
  reader.readText(text).map(({ start, end, subject, metric, object, state, readings }) => ({
    text,
    start,
    end,
    subject,
    metric,
    object,
    state,
    readings,
  }));

test("every name, cue and state reads the same from compiled tables", () => {
  for (const { aliases, name } of base.entities)
    for (const written of [name, ...aliases]) {
      const text = `${written} will invest $5 billion in Anthropic.`;
      expect(readings(compiled, text)).toEqual(readings(made, text));
    }
  for (const { cues, states } of base.metrics)
    for (const cue of [...cues, ...Object.values(states).flat()]) {
      const text = `Amazon ${cue} Anthropic, at $5 billion, 5 GW or 500 customers.`;
      expect(readings(compiled, text)).toEqual(readings(made, text));
    }
});

test("states are found in a long text as in a short one", () => {
  const cues = Object.values(
    base.metrics.find(({ dimension }) => dimension === "state")?.states ?? {},
  ).flat();
  const filler = "\n\nNothing of that kind was said there.".repeat(100);
  for (const cue of cues) {
    const text = `Anthropic: ${cue}.`;
    expect(told(text + filler)).toEqual(told(text));
  }
});

test("tables of other names and metrics than the reader's count for nothing", () => {
  const reader = createReader({ entities: [], metrics: [], tables });
  expect(reader.readText("Amazon will invest $5 billion in Anthropic.")).toMatchObject([
    { subject: null, metric: null, object: null },
  ]);
});
