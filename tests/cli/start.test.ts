import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

/**
 * Loads the modules of `check` and has it refuse a blank text, so that nothing is read: what is in sets and maps then
 * was put there at import, which every start pays for.
 */
const LOADS = `
const counted = { entries: 0, largest: 0 };
for (const name of ["Set", "Map"]) {
  globalThis[name] = new Proxy(globalThis[name], {
    construct(target, rows, asked) {
      const made = Reflect.construct(target, rows, asked);
      counted.entries += made.size;
      counted.largest = Math.max(counted.largest, made.size);
      return made;
    },
  });
}
const file = process.argv[1];
const bundle = require("node:vm").runInThisContext(require("node:fs").readFileSync(file, "latin1"));
const module_ = { exports: {} };
bundle(module_.exports, require, module_, file, require("node:path").dirname(file));
module_.exports.main(["check", " "]).then(() => process.stdout.write(JSON.stringify(counted)));
`;

test("check builds no long table at import (see closedWords, closedStems, lettered)", () => {
  const bundle = join(import.meta.dirname, "../../dist/check.cjs");
  const { stdout } = spawnSync(process.execPath, ["-e", LOADS, bundle], { encoding: "utf8" });
  const { entries, largest } = JSON.parse(stdout);
  expect(largest).toBeLessThanOrEqual(40);
  expect(entries).toBeLessThanOrEqual(2500);
});
