import { describe, expect, test } from "vitest";
import { loadBase } from "../../src/base/load.js";
import { formatProblem } from "../../src/base/problem.js";
import { verifyBase } from "../../src/base/verify.js";
import { base } from "./sample.js";

const TEXT =
  "Acme backs Globex\n\nAcme will put up to $25 billion into Globex, and $5 billion now.\nIt has put in $8 billion since 2023, of which $5 billion last year.\n";

/** A claims file whose first claim has this figure and this citation. */
function cited(figure: string, citation: string, metric = "investment"): string {
  return `claims:
  - id: a
    subject: acme
    metric: ${metric}
    object: globex
    figure: ${figure}
    citations:
      - { source: herald, ${citation} }
`;
}

function verify(
  claims: string,
  more: { readonly hash?: string; readonly today?: string; readonly text?: string | null } = {},
) {
  const loaded = loadBase(base(claims));
  const text = more.text === undefined ? TEXT : more.text;
  return verifyBase({
    loaded,
    texts: new Map(text === null ? [] : [["herald", text]]),
    hashes: new Map(more.hash === undefined ? [] : [["herald", more.hash]]),
    today: more.today ?? "2026-05-02",
  });
}

const told = (result: ReturnType<typeof verifyBase>) =>
  result.problems.map((problem) => `${problem.severity} ${formatProblem(problem)}`);

describe("a citation that anchors says nothing", () => {
  test.each([
    ["in its paragraph", "up to $25 billion", 'paragraph: 2, quote: "put up to $25 billion into Globex"'],
    ["without a paragraph", "up to $25 billion", 'quote: "put up to $25 billion into Globex"'],
    ["with a prefix", "$5 billion", 'paragraph: 2, quote: "$5 billion", prefix: and'],
    ["with a suffix", "$5 billion", 'paragraph: 3, quote: "$5 billion", suffix: last year'],
  ])("%s", (_, figure, citation) => {
    const result = verify(cited(figure, citation));
    expect(told(result)).toEqual([]);
    expect(result.counts).toEqual({
      claims: 1,
      citations: 1,
      anchored: 1,
      unanchored: 0,
      withoutText: 0,
      texts: 1,
    });
  });
});

describe("a citation that does not is told", () => {
  test.each([
    [
      "other digits",
      "up to $33 billion",
      'paragraph: 2, quote: "put up to $33 billion into Globex"',
      'error claims/a.yaml:8:48: expected the quote "put up to $33 billion into Globex" in the text of herald, found paragraph 2, which has no "33"',
    ],
    [
      "another paragraph",
      "$8 billion",
      'paragraph: 1, quote: "put in $8 billion"',
      "error claims/a.yaml:8:38: expected paragraph 3, where the quote is, found 1",
    ],
    [
      "a paragraph that the text lacks",
      "$8 billion",
      'paragraph: 9, quote: "put in $8 billion"',
      "error claims/a.yaml:8:38: expected paragraph 3, where the quote is, found 9",
    ],
    [
      "words from elsewhere",
      "$8 billion",
      'paragraph: 1, quote: "a sum nobody named, $8 billion or so"',
      'error claims/a.yaml:8:48: expected the quote "a sum nobody named, $8 billion or so" in the text of herald, found nothing like it',
    ],
    [
      "a prefix that is not there",
      "$5 billion",
      'paragraph: 2, quote: "$5 billion", prefix: some',
      "error claims/a.yaml:8:48: expected the quote between its prefix and suffix, found it without them in paragraph 2 and 3",
    ],
    [
      "one of several, without a paragraph",
      "$5 billion",
      'quote: "$5 billion"',
      "warning claims/a.yaml:8:34: expected a paragraph, since the quote is in 2 and 3, found none",
    ],
    [
      "twice in its paragraph",
      "$5 billion",
      'paragraph: 3, quote: "put"',
      'warning claims/a.yaml:8:48: expected "$5 billion" in the quote, found no figure',
    ],
    [
      "another figure in the quote",
      "$8 billion",
      'paragraph: 2, quote: "put up to $25 billion into Globex"',
      'warning claims/a.yaml:8:48: expected "$8 billion" in the quote, found "up to $25 billion"',
    ],
    [
      "a quote that leaves the bound out",
      "$25 billion",
      'paragraph: 2, quote: "$25 billion into Globex"',
      'warning claims/a.yaml:8:48: expected the whole of "up to $25 billion" in the quote, found a part of it',
    ],
    [
      "a quote that leaves the magnitude out",
      "$8 billion",
      'paragraph: 3, quote: "put in $8"',
      'warning claims/a.yaml:8:48: expected the whole of "$8 billion" in the quote, found a part of it',
    ],
  ])("%s", (_, figure, citation, expected) => {
    expect(told(verify(cited(figure, citation)))).toEqual([expected]);
  });

  test("a quote that is twice in its paragraph", () => {
    const result = verify(cited("$5 billion", 'paragraph: 1, quote: "$5 billion"'), {
      text: "first $5 billion, then $5 billion\n",
    });
    expect(told(result)).toEqual([
      'warning claims/a.yaml:8:48: expected "$5 billion" once in paragraph 1, found it again',
    ]);
  });
});

describe("figures that prose tells in other ways", () => {
  const span = (figure: string, quote: string) =>
    told(
      verify(
        `${cited(figure, `quote: ${JSON.stringify(quote)}`, "span")}metrics:\n  - { id: span, name: span, dimension: time }\n`,
        { text: "They have it over the next decade, in about a week, or for ten years.\n" },
      ),
    );
  test.each([
    ["10 years", "over the next decade", []],
    ["a decade", "for ten years", []],
    ["about a week", "in about a week", []],
    [
      "20 years",
      "over the next decade",
      ['warning claims/a.yaml:8:34: expected "20 years" in the quote, found no figure'],
    ],
  ])("%s in %j", (figure, quote, expected) => {
    expect(span(figure, quote)).toEqual(expected);
  });
});

test("without the text nothing is said, and counted", () => {
  const result = verify(cited("$5 billion", 'quote: "nowhere"'), { text: null });
  expect(told(result)).toEqual([]);
  expect(result.counts).toEqual({
    claims: 1,
    citations: 1,
    anchored: 0,
    unanchored: 0,
    withoutText: 1,
    texts: 0,
  });
});

test("what loading found is told too", () => {
  expect(told(verify("claims: 3\n"))).toEqual(['error claims/a.yaml:1:9: expected a list, found "3"']);
});

test("a claim of a state needs no figure in its quote", () => {
  const claims = cited("x", 'paragraph: 1, quote: "Acme backs Globex"', "weights").replace(
    "figure: x",
    "state: open",
  );
  expect(told(verify(claims))).toEqual([]);
});

describe("a date in its quote", () => {
  test.each([
    ["2023", []],
    ["2025", []], // "last year", counted from the day of issue
    ["2021", ['warning claims/a.yaml:8:48: expected the date "2021" in the quote, found none like it']],
  ])("%s", (date, expected) => {
    const claims = cited(
      date,
      'paragraph: 3, quote: "$8 billion since 2023, of which $5 billion last year"',
      "launch",
    );
    expect(told(verify(claims))).toEqual(date === "2025" ? [] : expected);
  });
});

describe("a ruling past its date is a warning", () => {
  const ruling = (until: string) => `rulings:\n  - { on: d-1, wording: five, until: ${until} }\n`;
  test.each([
    ["2026-05-02", []],
    ["2026-05", []],
    ["2026", []],
    [
      "2026-05-01",
      [
        "warning claims/a.yaml:2:38: expected a ruling that still holds on 2026-05-02, found one until 2026-05-01",
      ],
    ],
    [
      "2025",
      ["warning claims/a.yaml:2:38: expected a ruling that still holds on 2026-05-02, found one until 2025"],
    ],
  ])("until %s", (until, expected) => {
    expect(told(verify(ruling(until)))).toEqual(expected);
  });
});

describe("a text is compared with the one the citations were taken from", () => {
  const source = (sha256: string) => ({
    path: "sources/b.yaml",
    text: `- { id: b, type: webpage, title: B, custom: { sha256: ${sha256} } }\n`,
  });
  const ours = "ab".repeat(32);
  test.each([
    [ours, []],
    [ours.toUpperCase(), []],
    [
      "cd".repeat(32),
      [
        "warning sources/b.yaml:1:55: expected the text that the citations were taken from (sha256 abababababab…), found another (cdcdcdcdcdcd…)",
      ],
    ],
  ])("%s", (hash, expected) => {
    const loaded = loadBase([...base(""), source(ours)]);
    const result = verifyBase({
      loaded,
      texts: new Map([["b", "x"]]),
      hashes: new Map([["b", hash]]),
      today: "2026-05-02",
    });
    expect(told(result)).toEqual(expected);
  });
});
