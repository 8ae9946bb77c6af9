import { describe, expect, test } from "vitest";
import { anchorsIn, fold, paragraphsOf } from "../../src/base/anchor.js";

const TEXT = `A headline

Acme will put up to $33 billion into Globex, it said.\u00a0Over $5 billion of it is paid.
The “first” tranche – $5 billion – is Globex’s; the next $5 billion follows.

US$70–72 billion, 5.5 GW and 25 billion dollars, A$12 million
`;

const anchors = anchorsIn(TEXT);
const places = (quote: string, prefix: string | null = null, suffix: string | null = null) =>
  anchors.paragraphsWith({ quote, prefix, suffix });

describe("a quote is found", () => {
  test.each<[string, string, readonly number[]]>([
    ["to the letter", "up to $33 billion into Globex", [2]],
    ["across a no-break space", "it said. Over $5 billion", [2]],
    ["with other white space", "up  to $33\n billion", [2]],
    ["with straight quotation marks", `The "first" tranche`, [3]],
    ["with other dashes", "tranche — $5 billion — is", [3]],
    ["with a straight apostrophe", "Globex's; the next", [3]],
    ["with a small letter at its start", "over $5 billion", [2]],
    ["with a capital at its start", "Up to $33 billion", [2]],
    ["in several paragraphs", "$5 billion", [2, 3]],
    ["a range", "$70-72 billion", [4]],
  ])("%s", (_, quote, expected) => {
    expect(places(quote)).toEqual(expected);
  });
});

describe("a quote is not found", () => {
  test.each([
    ["with other digits", "up to $25 billion into Globex"],
    ["with another bound word", "as much as $33 billion into Globex"],
    ["with another unit", "up to $33 million into Globex"],
    ["with the unit's letters in another case", "5.5 gw"],
    ["with a capital in its middle", "up To $33 billion"],
    ["cut out of a longer number", "5 billion dollars"],
    ["cut off within a number", "and 5.5 GW and 2"],
    ["cut off at the point", "billion, 5"],
    ["cut off its currency sign", "33 billion into"],
    ["with another currency", "$12 million"],
    ["cut off within a word", "tran"],
    ["empty", " "],
    ["over two paragraphs", "is paid. The"],
  ])("%s", (_, quote) => {
    expect(places(quote)).toEqual([]);
  });
});

test("prefix and suffix tell one place from another", () => {
  expect(anchors.inParagraph(3, { quote: "$5 billion", prefix: null, suffix: null })).toHaveLength(2);
  expect(anchors.inParagraph(3, { quote: "$5 billion", prefix: "tranche –", suffix: null })).toHaveLength(1);
  expect(anchors.inParagraph(3, { quote: "$5 billion", prefix: null, suffix: "follows." })).toHaveLength(1);
  expect(anchors.inParagraph(3, { quote: "$5 billion", prefix: "paid", suffix: null })).toHaveLength(0);
});

test("the nearest paragraph and what it lacks", () => {
  expect(anchors.nearest("Acme will put up to $25 billion into Globex")).toEqual({
    paragraph: 2,
    missing: ["25"],
  });
  expect(anchors.nearest("nothing of the kind")).toBeNull();
});

test("paragraphs are the non-blank lines, whatever ends them", () => {
  expect(paragraphsOf("a\r\n\r\n  \nb\rc\n")).toEqual(["a", "b", "c"]);
});

test("folding never touches a digit, a letter or a sign of a unit", () => {
  expect(fold("№ 25 % of €3,5 “x” ½ µs Ω")).toBe('№ 25 % of €3,5 "x" ½ µs Ω');
});

test("looking up is linear: a long text and many quotes that are nowhere", () => {
  const text = Array.from(
    { length: 20_000 },
    (_, i) => `Line ${i} says $${i} billion for the chips of company ${i % 97}.`,
  ).join("\n");
  const many = anchorsIn(text);
  const start = performance.now();
  for (let i = 0; i < 20_000; i++)
    many.paragraphsWith({ quote: `says $${i + 20_000} billion for the chips`, prefix: null, suffix: null });
  expect(performance.now() - start).toBeLessThan(5_000);
});
