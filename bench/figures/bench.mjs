#!/usr/bin/env node
// How fast findFigures() is beside its npm peers, and how well all of them read annotated sentences, in one run.
//   npm install && node bench.mjs [GOLD.jsonl] [--module ../../dist/index.js] [--seconds 3]
// GOLD has one {"text": …, "quantities": [{"value": …, "unit": …, "change": …}]} a line; without it only speed is measured, on
// the sentences in sentences.mjs.
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { scoresOf } from "./score.mjs";
import { PLAIN, SENTENCES } from "./sentences.mjs";
import { SYSTEMS } from "./systems.mjs";

const args = process.argv.slice(2);
const option = (name, fallback) => {
  const at = args.indexOf(name);
  return at < 0 ? fallback : args.splice(at, 2)[1];
};
const here = dirname(fileURLToPath(import.meta.url));
const module = resolve(option("--module", join(here, "../../dist/index.js")));
const seconds = Number(option("--seconds", 3));
const rows = args[0]
  ? readFileSync(args[0], "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
  : null;
const sentences = rows ? rows.map(({ text }) => text) : SENTENCES;

/** Rounds a second of wall-clock time. */
function rate(round, milliseconds) {
  const started = performance.now();
  let rounds = 0;
  while (rounds === 0 || performance.now() - started < milliseconds) {
    round();
    rounds++;
  }
  return (rounds * 1000) / (performance.now() - started);
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
}

const systems = [];
for (const [name, load] of Object.entries(SYSTEMS)) {
  try {
    const read = await load(module);
    const round = () => {
      for (const sentence of sentences) read(sentence);
    };
    systems.push({ name, read, round, rates: [], plain: [] });
  } catch (error) {
    console.error(`${name}: left out (${error.message.split("\n")[0]})`);
  }
}

// Turn and turn about, the middle turn counts: whatever else the machine does meets all of them alike.
const TURNS = 8;
for (let turn = 0; turn <= TURNS; turn++) {
  for (const { name, read, round, rates, plain } of systems) {
    const speed = rate(round, (seconds * 1000) / TURNS);
    if (turn > 0) rates.push(speed * sentences.length);
    if (name === "twosource") plain.push((rate(() => read(PLAIN), 100) * PLAIN.length) / 1e6);
  }
}
const results = systems.map(({ name, read, rates, plain }) => ({
  name,
  speed: median(rates),
  plain: plain.length > 0 ? median(plain) : null,
  ...(rows ? scoresOf(read, rows) : {}),
}));

const own = results[0];
console.log(
  `| system | sentences/s | twosource is |${rows ? " value F1 | value + unit | value + bound/trend |" : ""}`,
);
console.log(`|---|---|---|${rows ? "---|---|---|" : ""}`);
for (const { name, speed, value, unit, change } of results) {
  const scores = rows ? ` ${value.toFixed(1)} | ${unit.toFixed(1)} | ${change.toFixed(1)} |` : "";
  const times = own === undefined || name === own.name ? "" : `${(own.speed / speed).toFixed(1)}x`;
  console.log(`| ${name} | ${Math.round(speed).toLocaleString("en-US")} | ${times} |${scores}`);
}
if (own?.plain) console.log(`\nProse with few figures: ${own.plain.toFixed(0)} MB/s.`);
