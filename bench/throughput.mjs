// How fast drafts are read: megabytes a second of `figures` and `lint` as whole processes, on prose of our own in which
// about one sentence in eight has a figure; beside it the least that any such tool does, one read and one numeric regex.
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
let text = "# A long read\n\n";
for (let i = 0; text.length < size; i++) {
  text += `${[...PLAIN, WITH_FIGURES[i % 4]].map((_, k, all) => all[(k * 3 + i) % all.length]).join(" ")}\n\n`;
}
const file = join(folder, "draft.md");
writeFileSync(file, text);

const program = join(root, "bin/twosource.js");
const regex = `const t=require("fs").readFileSync(${JSON.stringify(file)},"utf8");let n=0;for(const _ of t.matchAll(/\\d[\\d,.]*/g))n++;`;
const rows = [
  ["read and one numeric regex", ["-e", regex]],
  ["twosource figures", [program, "figures", file, "--format", "json"]],
  ["twosource lint", [program, "lint", file, "--format", "json"]],
];
console.log(`Node ${process.versions.node}, ${(text.length / 1e6).toFixed(1)} MB of Markdown, best of 3\n`);
for (const [name, args] of rows) {
  const times = Array.from({ length: 3 }, () => {
    const start = process.hrtime.bigint();
    spawnSync(process.execPath, args, {
      cwd: folder,
      stdio: ["ignore", "pipe", "inherit"],
      maxBuffer: 1 << 30,
    });
    return Number(process.hrtime.bigint() - start) / 1e9;
  });
  const time = Math.min(...times);
  console.log(
    `${name.padEnd(28)} ${time.toFixed(2).padStart(6)} s  ${(text.length / 1e6 / time).toFixed(1).padStart(6)} MB/s`,
  );
}
rmSync(folder, { recursive: true });
