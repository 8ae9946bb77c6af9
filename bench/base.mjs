// Loading, indexing, compiling and reviving a base of many synthetic claims. Usage: node bench/base.mjs [claims = 200000]
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const count = Number(process.argv[2] ?? 200_000);
const PER_FILE = 500;

const folder = mkdtempSync(join(tmpdir(), "twosource-bench-"));
const bundle = join(folder, "base.mjs");
await build({
  stdin: {
    contents: `
      export { loadBase } from "./src/base/load.ts";
      export { indexBase } from "./src/base/index.ts";
      export { compileBase, reviveBase } from "./src/base/compile.ts";
      export { verifyBase } from "./src/base/verify.ts";`,
    resolveDir: new URL("..", import.meta.url).pathname,
  },
  bundle: true,
  format: "esm",
  platform: "node",
  outfile: bundle,
  banner: {
    js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
  },
  logLevel: "error",
});
const { loadBase, indexBase, compileBase, reviveBase, verifyBase } = await import(pathToFileURL(bundle).href);
rmSync(folder, { recursive: true });

const companies = Math.max(2, Math.ceil(count / 100));
const claimOf = (i) => `
  - id: claim-${i}
    subject: company-${i % companies}
    metric: investment
    object: company-${(i * 7 + 1) % companies}
    figure: up to $${(i % 97) + 1} billion
    scope: { tranche: new }
    modality: contingent
    asOf: 2026-04-20${i % PER_FILE === 0 ? "" : `\n    partOf: claim-${i - 1}`}
    citations:
      - { source: source-${i % 50}, paragraph: ${i + 1}, quote: up to $${(i % 97) + 1} billion in company ${i} }`;
const entities = Array.from(
  { length: companies },
  (_, i) => `\n  - { id: company-${i}, name: Company ${i} }`,
);
const sources = Array.from(
  { length: 50 },
  (_, i) => `- { id: source-${i}, type: webpage, title: Source ${i} }\n`,
);
const files = [
  {
    path: "claims/entities.yaml",
    text: `entities:${entities.join("")}\nmetrics:\n  - { id: investment, name: investment, dimension: money }\n`,
  },
  { path: "sources/all.yaml", text: sources.join("") },
];
for (let from = 0; from < count; from += PER_FILE) {
  const claims = Array.from({ length: Math.min(PER_FILE, count - from) }, (_, i) => claimOf(from + i));
  files.push({ path: `claims/${from}.yaml`, text: `claims:${claims.join("")}\n` });
}
const article = Array.from(
  { length: count },
  (_, i) => `They put up to $${(i % 97) + 1} billion in company ${i} at once.`,
).join("\n");
const texts = new Map(Array.from({ length: 50 }, (_, i) => [`source-${i}`, article]));

function timed(name, work) {
  const start = performance.now();
  const result = work();
  console.log(`${name.padEnd(24)}${(performance.now() - start).toFixed(1).padStart(10)} ms`);
  return result;
}

console.log(
  `${count} claims in ${files.length} files, ${(files.reduce((sum, { text }) => sum + text.length, 0) / 1e6).toFixed(1)} MB`,
);
const loaded = timed("load YAML", () => loadBase(files));
if (loaded.problems.length > 0)
  console.log(`${loaded.problems.length} problems, first: ${loaded.problems[0].message}`);
const compiled = timed("compile", () => compileBase(loaded.base));
const base = timed("revive", () => reviveBase(compiled));
const index = timed("index, nothing asked", () => indexBase(base));
timed("index, first look-ups", () => {
  index.claimsOn(base.claims[0].topic);
  index.claimsByEntity("company-1");
  index.claim("claim-1");
  index.related("company-1", "company-2");
});
timed("index, every topic", () => {
  let witnesses = 0;
  for (const topic of index.topics) witnesses += index.witnesses(index.claimsOn(topic));
  return witnesses;
});
if (count <= 20_000) timed("verify with texts", () => verifyBase({ loaded, texts, today: "2026-05-02" }));
console.log(`memory ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);
