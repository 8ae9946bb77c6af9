// How long the whole process takes, against an empty Node process: run alternately, so that whatever else the
// machine does hits both. Public means only: the command line, as a user would run it.
//   node bench/startup.mjs [runs]
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const program = join(root, "bin/twosource.js");
const runs = Number(process.argv[2] ?? 40);
const claim = "Amazon is investing $33 billion in Anthropic";

const rows = [
  ["node -e 0", root, ["-e", "0"]],
  ["twosource check (shipped base)", tmpdir(), [program, "check", claim]],
  ["twosource check (in the repository)", root, [program, "check", claim]],
  ["twosource check --format json", tmpdir(), [program, "check", claim, "--format", "json"]],
  ["twosource --version", tmpdir(), [program, "--version"]],
];

const times = rows.map(() => []);
for (let run = -2; run < runs; run++) {
  rows.forEach(([, cwd, args], i) => {
    const start = process.hrtime.bigint();
    const { status } = spawnSync(process.execPath, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
    const time = Number(process.hrtime.bigint() - start) / 1e6;
    if (status === null || status === 2) throw new Error(`${args.join(" ")} failed`);
    if (run >= 0) times[i].push(time);
  });
}

const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];
const empty = median(times[0]);
console.log(`Node ${process.versions.node}, median of ${runs} alternating runs\n`);
rows.forEach(([name], i) => {
  const time = median(times[i]);
  console.log(`${name.padEnd(38)} ${time.toFixed(1).padStart(7)} ms  ${(time / empty).toFixed(2)} ×`);
});
