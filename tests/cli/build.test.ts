import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const dist = join(import.meta.dirname, "../../dist");

// The program is read as Latin-1, which is quick; any other character in it would be read as two or three wrong ones.
test.each(["cli.cjs", "vendor/yaml.cjs", "vendor/zod.cjs", "base.compiled"])("%s is pure ASCII", (file) => {
  const bytes = readFileSync(join(dist, file));
  expect(bytes.findIndex((byte) => byte > 0x7f)).toBe(-1);
});
