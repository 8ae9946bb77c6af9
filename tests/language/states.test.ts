import { expect, test } from "vitest";
import { loadBase } from "../../src/base/load.js";
import { createReader } from "../../src/language/index.js";

const { base } = loadBase([
  {
    path: "states.yaml",
    text: `
entities:
  - { id: initech, name: Initech, kind: company }
  - { id: globex, name: Globex, kind: company }
  - { id: milton, name: Milton, kind: model, partOf: initech }
metrics:
  - id: licence
    name: licence to trade
    dimension: state
    roles: { subject: company, object: null }
    states: { granted: [licensed to trade, cleared for trading], refused: [barred from trading, refused a licence] }
    excludes: [[granted, refused]]
  - id: exclusivity
    name: exclusivity
    dimension: state
    roles: { subject: supplier, object: customer }
    states: { exclusive: [exclusive supplier, sole supplier], open: [not exclusive, no longer exclusive] }
    excludes: [[exclusive, open]]
  - id: weights
    name: model weights
    dimension: state
    roles: { subject: model, object: null }
    states: { open: [open weights, weights were published], closed: [has not published the weights, closed weights] }
    excludes: [[open, closed]]
`,
  },
]);
const reader = createReader(base);

/** Sentence, and the states it tells: "subject > metric > object = state", a mood other than asserting behind. */
const ROWS: readonly (readonly [string, string])[] = [
  ["Initech is barred from trading.", "initech > licence > - = refused"],
  ["Initech was recently barred from trading by the regulator.", "initech > licence > - = refused"],
  ["Initech is licensed to trade in Europe.", "initech > licence > - = granted"],
  ["The regulator cleared Initech for trading.", ""],
  ["Initech is not licensed to trade.", "initech > licence > - = granted [denial]"],
  ["Is Initech licensed to trade?", "initech > licence > - = granted [question]"],
  [
    "Initech lost its status as one of the firms licensed to trade.",
    "initech > licence > - = granted [denial]",
  ],
  ["Globex is the exclusive supplier of Initech.", "globex > exclusivity > initech = exclusive"],
  ["Globex is Initech's sole supplier.", "globex > exclusivity > initech = exclusive"],
  ["Globex is no longer exclusive to Initech.", "globex > exclusivity > initech = open"],
  ["Milton has open weights.", "milton > weights > - = open"],
  ["Initech has not published the weights of Milton.", "milton > weights > - = closed"],
  ["The weather is fine and trading goes on.", ""],
];

test.each(ROWS)("%s", (text, expected) => {
  const states = reader.readText(text).filter((assertion) => assertion.state !== null);
  const told = states.map((assertion) => {
    const mood = assertion.mood === "asserts" ? "" : ` [${assertion.mood}]`;
    return `${assertion.subject ?? "-"} > ${assertion.metric} > ${assertion.object ?? "-"} = ${assertion.state}${mood}`;
  });
  expect(told.join(" ; ")).toBe(expected);
});
