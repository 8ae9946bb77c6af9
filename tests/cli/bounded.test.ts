import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

test("a draft with an error in every sentence is linted in little memory, and told whole", () => {
  const folder = mkdtempSync(join(tmpdir(), "twosource-"));
  const count = 12_000;
  const sentences = Array.from(
    { length: count },
    (_, i) => `Amazon has invested $${40 + (i % 900)} billion in Anthropic.`,
  );
  writeFileSync(join(folder, "draft.md"), sentences.join("\n\n"));
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      "--max-old-space-size=250",
      join(import.meta.dirname, "../../bin/twosource.js"),
      "lint",
      "draft.md",
      "--format",
      "github",
    ],
    { cwd: folder, encoding: "utf8", maxBuffer: 1 << 28 },
  );
  rmSync(folder, { recursive: true });
  expect(status).toBe(1);
  expect(stdout.match(/^::error /gm)?.length).toBe(count);
}, 60_000);
