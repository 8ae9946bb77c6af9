import fc from "fast-check";
import { expect, test } from "vitest";
import { createSpill } from "../../src/io/spill.js";

test("sections come back as they were added, however much of them went to the file", () => {
  const item = fc.record({ text: fc.string({ unit: "binary" }), at: fc.nat() });
  fc.assert(
    fc.property(
      fc.array(fc.array(item, { maxLength: 12 }), { maxLength: 8 }),
      fc.integer({ min: 1, max: 9 }),
      (lists, held) => {
        const spill = createSpill<{ text: string; at: number }>(held);
        const sections = lists.map((list) => {
          const section = spill.section();
          for (const one of list) spill.add(one);
          return section;
        });
        for (let times = 0; times < 2; times++)
          expect(sections.map((section) => [...section])).toEqual(lists);
        spill.close();
      },
    ),
  );
});

test("lines longer than a piece of the file", () => {
  const spill = createSpill<string>(1);
  const section = spill.section();
  const texts = ["a".repeat(3 << 20), "é".repeat(1 << 20), ""];
  for (const text of texts) spill.add(text);
  expect([...section]).toEqual(texts);
  spill.close();
});
