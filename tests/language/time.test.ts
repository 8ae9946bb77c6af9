import { describe, expect, test } from "vitest";
import { boundToldAround, isQuoted } from "../../src/language/scope/reached.js";
import { monthsTold } from "../../src/language/times/month.js";
import { isToldAsNow } from "../../src/language/times/tense.js";
import { readDocument } from "../../src/text/index.js";
import { on, reader } from "./vocabulary.js";

/** Sentence, the figure asked about, whether it is told as what is so today. */
const NOW: readonly (readonly [string, string, boolean])[] = [
  ["Initech is worth $61 billion.", "$61", true],
  ["Initech is now worth $61 billion.", "$61", true],
  ["Initech's valuation has reached $61 billion.", "$61", true],
  ["Initech was valued at $61 billion this month.", "$61", true],
  ["Initech, valued at $61 billion this March against $6 billion a year earlier, is hiring.", "$61", true],
  ["Initech's run rate, which was small once, is $61 billion.", "$61", true],
  ["The first of its sites has 80 MW.", "80 MW", true],
  ["Since last month there are 60,000 chips at Prometheus.", "60,000", true],
  ["Initech's revenue rose from $9 billion to $30 billion.", "$30", true],
  ["Initech was worth $61 billion.", "$61", false],
  ["Initech was once worth $61 billion.", "$61", false],
  ["Initech's run rate was $9 billion at the end of 2025.", "$9", false],
  ["Initech's run rate is $30 billion, up from $9 billion.", "$9", false],
  ["Initech's run rate is $30 billion, up from just $9 billion.", "$9", false],
  ["Initech's run rate is $30 billion, against $9 billion.", "$9", false],
  ["Initech's run rate is $30 billion, compared with $9 billion.", "$9", false],
  ["Initech is worth $30 billion, after $9 billion.", "$9", false],
  ["Initech was valued at $6 billion a year ago.", "$6", false],
  ["At the time Initech was worth $6 billion.", "$6", false],
  ["Back then Prometheus used 40 MW.", "40 MW", false],
  ["Prometheus had 40,000 chips at launch.", "40,000", false],
  ["Prometheus launched with 40,000 chips.", "40,000", false],
  ["Prometheus opened with 40,000 chips.", "40,000", false],
  ["Initech previously had 1,000 customers.", "1,000", false],
  ["Initech had 1,000 customers last year.", "1,000", false],
  ["In 2024 Initech had 1,000 customers.", "1,000", false],
];

describe("told as now", () => {
  test.each(NOW)("%s (%s)", (text, figure, expected) => {
    const assertion = on(text, figure);
    expect(assertion && isToldAsNow(assertion)).toBe(expected);
  });
});

/** Sentence, the figure, the times: "during | asOf". */
const TIMES: readonly (readonly [string, string, string])[] = [
  ["Globex spent $150 billion on capex last year.", "$150", "- | .."],
  ["Globex will spend $200 billion on capex this year.", "$200", "- | -"],
  ["Initech's run rate was $9 billion a year ago.", "$9", "- | .."],
  ["Initech's run rate was $9 billion two years ago.", "$9", "- | .."],
  ["Initech's run rate was $9 billion last August.", "$9", "- | .."],
  ["Initech's run rate was $9 billion last week.", "$9", "- | -"],
  ["Prometheus had 40,000 chips at launch.", "40,000", "- | .."],
  ["Back then Prometheus had 40,000 chips.", "40,000", "- | .."],
  ["At the time Prometheus had 40,000 chips.", "40,000", "- | .."],
  ["Prometheus has 40,000 chips.", "40,000", "- | -"],
  ["In 2025 Prometheus had 40,000 chips.", "40,000", "2025 | -"],
];

describe("times", () => {
  test.each(TIMES)("%s (%s)", (text, figure, expected) => {
    const assertion = on(text, figure);
    expect(`${assertion?.during ?? "-"} | ${assertion?.asOf ?? "-"}`).toBe(expected);
  });
});

/** A document's head, and the year that "last year" is in it. */
const DATED: readonly (readonly [string, string, string | null])[] = [
  ["a.md", "---\ntitle: x\ndate: 2026-04-21\n---\n\nGlobex spent $150 billion on capex last year.\n", "2025"],
  ["a.md", '---\ndate: "2025-01-02"\n---\n\nGlobex spent $150 billion on capex last year.\n', "2024"],
  ["a.md", "# Capex\n\nBy Jane Roe, 4 May 2026\n\nGlobex spent $150 billion on capex last year.\n", "2025"],
  ["a.md", "# Capex\n\nMay 4, 2026\n\nGlobex spent $150 billion on capex last year.\n", "2025"],
  ["a.txt", "SEATTLE, April 21, 2026 (Desk) - Globex spent $150 billion on capex last year.\n", "2025"],
  [
    "a.html",
    '<html><head><meta property="article:published_time" content="2026-04-21T10:00:00Z"></head><body><p>Globex spent $150 billion on capex last year.</p></body></html>',
    "2025",
  ],
  ["a.md", "# Capex\n\nGlobex spent $150 billion on capex last year.\n", null],
  [
    "a.md",
    "# Capex\n\nOn May 4, 2026 the board met.\n\nGlobex spent $150 billion on capex last year.\n",
    null,
  ],
  ["a.txt", "SEATTLE, April 21 (Desk) - Globex spent $150 billion on capex last year.\n", null],
];

describe("the day a document was written", () => {
  test.each(DATED)("%s %j", (path, raw, expected) => {
    const assertion = reader
      .read(readDocument(path, raw))
      .find(({ figure }) => figure?.text.startsWith("$150"));
    expect(assertion?.during ?? null).toBe(expected);
  });

  test("a reference that is given comes first", () => {
    const raw = "---\ndate: 2026-04-21\n---\n\nGlobex spent $150 billion on capex last year.\n";
    const [assertion] = reader.read(readDocument("a.md", raw), { reference: "2030-01-01" });
    expect(assertion?.during).toBe("2029");
  });

  test("cells under two years are told of two times", () => {
    const raw = "| Globex | 2025 | 2026 |\n|---|---|---|\n| Capex | $150 billion | $200 billion |\n";
    const times = reader.read(readDocument("a.md", raw)).map(({ during }) => during);
    expect(times).toEqual(["2025", "2026"]);
  });

  test("cells under last year and this year are, too", () => {
    const raw =
      "| Globex | Last year | This year |\n|---|---|---|\n| Capex | $150 billion | $200 billion |\n";
    const [last, now] = reader.read(readDocument("a.md", raw));
    expect(last?.during).not.toBe(now?.during);
  });
});

/** Sentence, figure, the bound that words around it give. */
const BOUNDS: readonly (readonly [string, string, string | null])[] = [
  ["Globex's new money for Initech tops out at $25 billion.", "$25", "ceiling"],
  ["Globex's money for Initech is capped at $25 billion.", "$25", "ceiling"],
  ["Globex's money for Initech is limited to $25 billion.", "$25", "ceiling"],
  ["Globex's money for Initech has a ceiling of $25 billion.", "$25", "ceiling"],
  ["Globex's investment in Initech could reach $33 billion.", "$33", "ceiling"],
  ["Globex's investment in Initech could rise to $33 billion.", "$33", "ceiling"],
  ["Globex's investment in Initech may eventually total $33 billion.", "$33", "ceiling"],
  ["Globex will pay Initech $25 billion, at most.", "$25", "ceiling"],
  ["Globex will pay Initech $25 billion at the outside.", "$25", "ceiling"],
  ["Globex will pay Initech $25 billion or less.", "$25", "ceiling"],
  ["Initech's run rate has passed $30 billion.", "$30", "floor"],
  ["Initech's run rate topped $30 billion.", "$30", "floor"],
  ["Initech's run rate is $30 billion and counting.", "$30", "floor"],
  ["Initech's run rate is $30 billion, at least.", "$30", "floor"],
  ["Initech's run rate is $30 billion.", "$30", null],
  ["Globex will pay Initech $25 billion in May.", "$25", null],
  ["Globex will pay Initech $25 billion. At most, that is.", "$25", null],
];

describe("bounds told around a figure", () => {
  test.each(BOUNDS)("%s (%s)", (text, figure, expected) => {
    const assertion = on(text, figure);
    const bound = assertion?.quantity?.bound;
    const read =
      bound === "at-most" || bound === "less-than"
        ? "ceiling"
        : bound === "at-least" || bound === "more-than"
          ? "floor"
          : null;
    expect(assertion && (boundToldAround(assertion) ?? read)).toBe(expected);
  });
});

/** Text, figure, whether it stands in a quotation. */
const QUOTES: readonly (readonly [string, string, boolean])[] = [
  ['"We will put $5 billion into Initech," said Jane Roe.', "$5", true],
  ["“We will put $5 billion into Initech,” said Jane Roe.", "$5", true],
  ['Globex "will put in $5 billion", it said, and $8 billion later.', "$8", false],
  ['Globex "will put in $5 billion", it said, and $8 billion later.', "$5", true],
  ["Globex “will put in $5 billion”, it said, and $8 billion later.", "$8", false],
  ["„Wir zahlen $5 billion”, and $8 billion later.", "$5", true],
  ['A 19" rack at Globex costs $5 billion.', "$5", false],
  ["Globex will put $5 billion into Initech.", "$5", false],
];

describe("quotations", () => {
  test.each(QUOTES)("%s (%s)", (text, figure, expected) => {
    const assertion = on(text, figure);
    expect(assertion && isQuoted(assertion)).toBe(expected);
  });
});

/** Sentence, figure, the first and last month that it is told for without a year. */
const MONTHS: readonly (readonly [string, string, readonly [number, number] | null])[] = [
  ["In October Initech's run rate was $3 billion; in April, $8 billion.", "$3", [10, 10]],
  ["In October Initech's run rate was $3 billion; in April, $8 billion.", "$8", [4, 4]],
  ["Initech's run rate passed $3 billion in October.", "$3", [10, 10]],
  ["Initech's run rate passed $3 billion in October 2025.", "$3", null],
  ["Initech may raise $3 billion.", "$3", null],
  ["In April Initech said its run rate was $3 billion.", "$3", null],
  ["Initech's run rate is $3 billion.", "$3", null],
  ["Initech made $3 billion in the first quarter.", "$3", [1, 3]],
  ["Initech's Q4 revenue was $3 billion.", "$3", [10, 12]],
  ["Initech made $3 billion in the second half and $2 billion in the first.", "$3", [7, 12]],
  ["Initech made $3 billion in the first quarter of 2025.", "$3", null],
  ["Initech made $3 billion in the first quarter of last year.", "$3", null],
];

describe("months without a year", () => {
  test.each(MONTHS)("%s (%s)", (text, figure, expected) => {
    const assertion = on(text, figure);
    const months = assertion && monthsTold(assertion);
    expect(months ? [months.first, months.last] : null).toEqual(expected);
  });
});
