// Runs every "$ twosource …" of the README's console blocks again and puts in what it prints, in a folder that
// holds the README's own draft; fills the rules' table. `npm run readme` after a change of output.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const path = join(root, "README.md");
const before = readFileSync(path, "utf8");
const folder = mkdtempSync(join(tmpdir(), "twosource-readme-"));

function twosource(line) {
  const args = [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, word]) => quoted ?? word);
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, "bin/twosource.js"), ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { PATH: process.env.PATH, HOME: folder, COLUMNS: "80", TWOSOURCE_TODAY: "2026-05-02" },
  });
  return `${stderr}${stdout}`.trimEnd();
}

const draft = /```markdown\n<!-- drafts\/launch\.md -->\n([\s\S]*?)```/.exec(before)?.[1] ?? "";
mkdirSync(join(folder, "drafts"));
writeFileSync(join(folder, "drafts/launch.md"), draft);

const { rules } = JSON.parse(twosource("explain --format json"));
const table = rules.map(({ id, severity, summary }) => `| \`${id}\` | ${severity} | ${summary} |`).join("\n");
const after = before
  .replace(
    /(```console\n\$ twosource ([^\n]*)\n)[\s\S]*?```/g,
    (_, head, line) => `${head}${twosource(line)}\n\`\`\``,
  )
  .replace(
    /(\| rule \| default \| says \|\n\|---\|---\|---\|\n)(?:\|.*\n)*/,
    (_, head) => `${head}${table}\n`,
  );
writeFileSync(path, after);
rmSync(folder, { recursive: true });
console.log(after === before ? "README.md is as it was" : "README.md is new");
