// How long reconciling takes as a base grows: synthetic claims at three sizes, and whether time grows with their number.
//
//   node bench/reconcile.mjs [claims …]
//
// The claims are like real ones: many topics of a few claims, some of hundreds, bounds, tranches, modalities and
// dates mixed, several sources each. They are made in memory, so that loading YAML does not count.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = new URL("..", import.meta.url).pathname;
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [50_000, 100_000, 200_000];

const dir = mkdtempSync(join(tmpdir(), "twosource-bench-"));
const outfile = join(dir, "reconcile.mjs");
await build({
  stdin: {
    contents: `export { indexBase } from "./src/base/index.js"; export { reconcile } from "./src/reconcile/index.js";`,
    resolveDir: root,
    loader: "ts",
  },
  bundle: true,
  format: "esm",
  platform: "node",
  outfile,
  logLevel: "error",
  banner: {
    js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
  },
});
const { indexBase, reconcile } = await import(pathToFileURL(outfile).href);
rmSync(dir, { recursive: true });

run(5_000); // warm up
const times = [];
for (const size of sizes) {
  const { milliseconds, found } = run(size);
  times.push(milliseconds);
  const per = ((milliseconds * 1000) / size).toFixed(1);
  console.log(
    `${size.toLocaleString("en-US").padStart(9)} claims  ${milliseconds.toFixed(0).padStart(6)} ms  ${per} µs a claim  ${found} discrepancies`,
  );
}
for (let i = 1; i < times.length; i++) {
  console.log(
    `${(sizes[i] / sizes[i - 1]).toFixed(1)}x the claims take ${(times[i] / times[i - 1]).toFixed(2)}x the time`,
  );
}

function run(size) {
  const index = indexBase(baseOf(size));
  const start = performance.now();
  const found = reconcile(index, { today: "2026-05-01" }).length;
  return { milliseconds: performance.now() - start, found };
}

/** A base of `size` claims; the same one each time. */
function baseOf(size) {
  const random = mulberry(42);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const companies = Math.max(20, Math.floor(size / 40));
  const sources = Math.max(10, Math.floor(size / 200));
  const entities = Array.from({ length: companies }, (_, i) => ({
    id: `company-${i}`,
    name: `Company ${i}`,
    kind: "company",
    aliases: [],
    partOf: i % 10 === 9 ? `company-${i - 1}` : null,
  }));
  const metric = (id, parts, changesOverTime, object) => ({
    id,
    name: id,
    dimension: "money",
    roles: { subject: "giver", object },
    cues: [],
    changesOverTime,
    parts,
    states: {},
    excludes: [],
  });
  const metrics = [
    metric("investment", "add", false, "taker"),
    metric("spend-commitment", "add", false, "taker"),
    metric("capex", "add", true, null),
    metric("valuation", null, true, null),
  ];
  const claims = Array.from({ length: size }, (_, i) => {
    // One claim in twenty is on one of a few topics with very many claims.
    const crowded = random() < 0.05;
    const { id, roles } = crowded ? metrics[0] : pick(metrics);
    const subject = `company-${crowded ? i % 5 : Math.floor(random() * companies)}`;
    const object = roles.object === null ? null : `company-${crowded ? 7 : Math.floor(random() * companies)}`;
    const number = (1 + Math.floor(random() * (crowded ? 900 : 60))) * 1e9;
    const bound = pick(["exact", "exact", "exact", "about", "at-most", "more-than"]);
    const tranche = id === "investment" ? pick([undefined, undefined, "new", "prior", "total"]) : undefined;
    const year = 2020 + Math.floor(random() * 7);
    return {
      id: `claim-${i}`,
      subject,
      metric: id,
      object,
      quantity: quantityOf(number, bound),
      state: null,
      scope: tranche === undefined ? null : { tranche },
      modality: pick(["done", "committed", "potential", null]),
      during: id === "capex" ? `${year}` : null,
      asOf: `${year}-0${1 + (i % 9)}`,
      partOf: i > 0 && random() < 0.02 ? `claim-${Math.floor(random() * i)}` : null,
      derived: null,
      citations: [
        {
          source: `source-${Math.floor(random() * sources)}`,
          paragraph: 1,
          quote: "…",
          prefix: null,
          suffix: null,
          saidBy: null,
        },
      ],
      topic: object === null ? `${subject}/${id}` : `${subject}/${id}/${object}`,
    };
  });
  const source = (_, i) => ({
    id: `source-${i}`,
    type: "webpage",
    title: `Source ${i}`,
    author: [],
    containerTitle: null,
    issued: null,
    url: null,
    sha256: null,
    copiedFrom: i % 50 === 49 ? `source-${i - 1}` : null,
    tier: null,
  });
  return {
    dir: null,
    entities,
    metrics,
    sources: Array.from({ length: sources }, source),
    claims,
    rulings: [],
  };
}

function quantityOf(number, bound) {
  const value = String(number);
  const low = bound === "at-most" ? null : value;
  const high = bound === "more-than" ? null : value;
  return {
    text: `$${number / 1e9} billion`,
    bound,
    value,
    low,
    high,
    unit: { id: "USD", name: "dollar", dimension: "money" },
    precision: "1000000000",
  };
}

/** A small generator of the same numbers in every run. */
function mulberry(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
