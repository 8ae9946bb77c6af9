import fc from "fast-check";
import { expect, test } from "vitest";
import { COMMANDS, commonOptions } from "../../src/commands/index.js";
import { parsePlain } from "../../src/commands/parse.js";
import { parseWithCommander } from "../../src/commands/program.js";

const WORDS = [
  ...COMMANDS.flatMap((spec) =>
    [...spec.options, ...commonOptions(spec)].map(({ flags }) => flags.split(" ")[0] ?? ""),
  ),
  ..."- -- text json markdown error never open high x.md --help -h -V --format=json --nope dropped-bound=off".split(
    " ",
  ),
  "Amazon is investing $33 billion",
  "",
];

test("what the plain reader reads, commander reads the same", async () => {
  let plain = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...COMMANDS.map(({ name }) => name), "chekc"),
      fc.array(fc.constantFrom(...WORDS), { maxLength: 5 }),
      async (command, words) => {
        const argv = [command, ...words];
        const parsed = parsePlain(argv);
        if (parsed === null) return;
        plain++;
        const { spec, args, options } = (await parseWithCommander(argv, () => {})) ?? {};
        expect({ name: spec?.name, args, options }).toEqual({
          name: parsed.spec.name,
          args: parsed.args,
          options: parsed.options,
        });
      },
    ),
    { numRuns: 3000 },
  );
  expect(plain).toBeGreaterThan(300);
});

test.each([
  [["check", "x", "--format", "json"]],
  [["lint", "a.md", "b.md", "--rule", "arithmetic=off", "--rule", "wrong-party=off", "--no-color"]],
  [["report", "--status", "open", "--status", "ruled"]],
  [["claims"]],
])("%j is plain", (argv) => expect(parsePlain(argv)).not.toBe(null));
