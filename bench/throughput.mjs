// How fast drafts are read: `figures` and `lint` as whole processes, on prose of our own; beside them the least that
// any such tool does: one read, and three passes of a plain numeric regex.
//   node bench/throughput.mjs [megabytes]
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const size = Number(process.argv[2] ?? 10) * 1e6;
const folder = mkdtempSync(join(tmpdir(), "twosource-bench-"));

const PLAIN = [
  "The company said on Monday that it would open its new site by the river next to the old mill.",
  "Analysts had expected as much, and few of them were surprised when the letter came.",
  "“We have been waiting for this,” a person who knows the matter said, asking not to be named.",
  "The two firms have worked together for years, first on small things and then on larger ones.",
  "Nobody outside the room knows what was agreed, and those who were inside are not telling.",
  "It is the kind of news that moves a market for an afternoon and is forgotten by the evening.",
  "The deal still needs the approval of the authorities, which is not expected to take long.",
];
const WITH_FIGURES = [
  "Harbour Cloud will invest up to $6 billion in Tern Labs over the next four years.",
  "The site draws about 1.2 gigawatts, enough for a town of half a million people.",
  "Revenue rose 12% to $340 million in the second quarter of the year.",
  "More than 20,000 chips were installed in the first hall alone.",
];
/** Companies that the shipped base knows, with figures that it does not: each has to be read and judged. */
const NAMING = [
  "Nvidia and Microsoft declined to comment, and OpenAI did not answer a letter.",
  "Google is said to have looked at a site of 300 megawatts, and Oracle at another of 450.",
  "Anthropic has hired 200 people in the city, and pays about $4 million a year for its offices.",
  "For Amazon, which runs 14 warehouses in the county, it would be a first.",
];

/** Paragraphs of seven plain sentences and one of `others`, for as long as is wanted. */
function prose(others) {
  let text = "# A long read\n\n";
  for (let i = 0; text.length < size; i++) {
    const sentences = [...PLAIN, others[i % others.length]];
    text += `${sentences.map((_, k) => sentences[(k * 3 + i) % sentences.length]).join(" ")}\n\n`;
  }
  return text;
}

const TEXTS = [
  ["a figure in every eighth sentence", prose(WITH_FIGURES)],
  [
    "the same, every fourth paragraph with names of the base",
    prose(WITH_FIGURES.flatMap((_, i) => [...WITH_FIGURES.slice(0, 3), NAMING[i]])),
  ],
  ["every paragraph with names of the base", prose(NAMING)],
];
const program = join(root, "bin/twosource.js");

function best(args) {
  const times = Array.from({ length: 3 }, () => {
    const start = process.hrtime.bigint();
    spawnSync(process.execPath, args, {
      cwd: folder,
      stdio: ["ignore", "pipe", "inherit"],
      maxBuffer: 1 << 30,
    });
    return Number(process.hrtime.bigint() - start) / 1e9;
  });
  return Math.min(...times);
}

console.log(`Node ${process.versions.node}, ${(size / 1e6).toFixed(1)} MB of Markdown, best of 3`);
TEXTS.forEach(([title, text], i) => {
  const file = join(folder, `draft-${i}.md`);
  writeFileSync(file, text);
  const least = `const t=require("fs").readFileSync(${JSON.stringify(file)},"utf8");let n=0;for(let i=0;i<3;i++)for(const _ of t.matchAll(/\\d[\\d,.]*/g))n++;`;
  const rows = [
    ["one read, three numeric regexes", ["-e", least]],
    ["twosource figures", [program, "figures", file, "--format", "json"]],
    ["twosource lint", [program, "lint", file, "--format", "json"]],
  ].map(([name, args]) => [name, best(args)]);
  console.log(`\n${title}`);
  for (const [name, time] of rows) {
    const rate = (text.length / 1e6 / time).toFixed(1);
    console.log(
      `  ${name.padEnd(32)} ${time.toFixed(2).padStart(6)} s  ${rate.padStart(6)} MB/s  ${(time / rows[0][1]).toFixed(1).padStart(6)} ×`,
    );
  }
});
rmSync(folder, { recursive: true });
