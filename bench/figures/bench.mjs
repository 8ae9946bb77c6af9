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

/** Rounds a second of wall-clock time, after one round to warm up. */
function rate(round) {
  round();
  const started = performance.now();
  let rounds = 0;
  while (rounds === 0 || performance.now() - started < seconds * 1000) {
    round();
    rounds++;
  }
  return (rounds * 1000) / (performance.now() - started);
}

const results = [];
for (const [name, load] of Object.entries(SYSTEMS)) {
  let read;
  try {
    read = await load(module);
  } catch (error) {
    console.error(`${name}: left out (${error.message.split("\n")[0]})`);
    continue;
  }
  const speed =
    rate(() => {
      for (const sentence of sentences) read(sentence);
    }) * sentences.length;
  const plain = name === "twosource" ? (rate(() => read(PLAIN)) * PLAIN.length) / 1e6 : null;
  results.push({ name, speed, plain, ...(rows ? scoresOf(read, rows) : {}) });
}

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
