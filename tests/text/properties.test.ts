import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Document, placeOf, rawSpan, readDocument, sentencesOf, wordsOf } from "../../src/text/index.js";

/** What must hold for every document, whatever was read. */
function expectSound(document: Document): void {
  const { raw, blocks } = document;
  let paragraph = 1;
  let start = 0;
  for (const block of blocks) {
    expect(block.text.trim()).not.toBe("");
    expect(block.start).toBeGreaterThanOrEqual(start);
    expect(block.end).toBeLessThanOrEqual(raw.length);
    expect(block.paragraph).toBeGreaterThanOrEqual(paragraph);
    ({ start, paragraph } = block);
    if (block.runs === null) {
      expect(raw.slice(block.start, block.end)).toBe(block.text);
      continue;
    }
    for (let at = 2; at < block.runs.length; at += 2) {
      expect(block.runs[at]).toBeGreaterThanOrEqual(block.runs[at - 2] as number);
      expect(block.runs[at + 1]).toBeGreaterThanOrEqual(block.runs[at - 1] as number);
    }
    let before = block.start;
    for (let at = 0; at < block.text.length; at++) {
      const span = rawSpan(block, at, at + 1);
      expect(span.start).toBeGreaterThanOrEqual(before);
      expect(span.end).toBeGreaterThanOrEqual(span.start);
      expect(span.end).toBeLessThanOrEqual(block.end);
      before = span.start;
      // A letter or digit is the same in the file, unless a reference stands for it.
      const character = block.text[at] as string;
      if (/[A-Za-z0-9]/.test(character) && raw[span.start] !== "&") expect(raw[span.start]).toBe(character);
    }
  }
}

const word = fc.constantFrom(
  "Amazon",
  "naïve",
  "🚀",
  "chips,",
  "(AWS)",
  "AT&T",
  "5",
  "中文",
  "a.b",
  "it’s",
  "—",
  "x_y",
  "“so”",
);
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((list) => list.join(" "));
const lineEnd = fc.constantFrom("\n", "\r\n");

/** The token as Markdown and HTML may write it; all of them read "$33 billion". */
const inMarkdown = fc.constantFrom(
  "$33 billion",
  "**$33** billion",
  "**$33 billion**",
  "*$33* _billion_",
  "\\$33 billion",
  "&dollar;33 billion",
  "&#36;33 billion",
  "[$33 billion](https://x.y/25 'z')",
  "[$33](x) billion",
  "$33<!-- no --> billion",
  "<b>$33</b> billion",
  "***$33*** **billion**",
);
const inHtml = fc.constantFrom(
  "$33 billion",
  "<b>$33</b> billion",
  "&dollar;33 billion",
  "&#x24;33\n  billion",
  "<a href='x>y'>$33</a> <i>billion</i>",
  "$33<!-- > --> billion",
  "$33 bil&shy;lion",
  "<span>$</span>33 billion",
);

/** Markdown's blocks; "@" is where the token goes. */
const markdownBlock = fc
  .tuple(words, words)
  .chain(([a, b]) =>
    fc.constantFrom(
      `${a} @ ${b}`,
      `## ${a} @`,
      `${a}\n@ ${b}`,
      `- ${a}\n- @ ${b}`,
      `${a}:\n\n1. ${b}\n   @\n2. ${b}`,
      `> ${a}\n> @ ${b}`,
      `> - ${a} @\n>   ${b}`,
      `| ${a.replaceAll("|", "")} | b |\n|---|---|\n| c\\|d | ${b} @ |`,
      `${a} [^1]\n\n[^1]: @ ${b}`,
    ),
  );
const besides = fc.constantFrom(
  "text",
  "```\n$33 billion\n```",
  "<!-- $33 billion -->",
  "# Title",
  "[ref]: http://x 'y'",
  "`$33 billion` https://x.y/$33-billion",
  "---",
  "> quote",
);

function expectPlanted(document: Document): void {
  expectSound(document);
  const holding = document.blocks.filter(({ text }) => text.includes("$33 billion"));
  expect(holding).toHaveLength(1);
  const [block] = holding as [Document["blocks"][0]];
  const at = block.text.indexOf("$33 billion");
  const { start, end } = rawSpan(block, at, at + "$33 billion".length);
  const written = document.raw.slice(start, end);
  expect(written).toMatch(/^(?:\$|&dollar;|&#36;|&#x24;)/);
  expect(written.endsWith("n")).toBe(true);
  expect(written.length).toBeLessThan(40);
  const place = placeOf(document, start, end);
  const lines = document.raw.split(/\r\n|\n|\r/);
  expect(lines[place.line - 1]?.slice(place.column - 1)).toMatch(/^[$&]/);
  expect(lines[place.endLine - 1]?.slice(0, place.endColumn - 1)).toMatch(/n$/);
}

describe("a planted figure is found once, where it stands", () => {
  test("in Markdown", () => {
    const document = fc.record({
      // Behind an item or a footnote an indented line would be its text.
      before: fc.array(fc.oneof(besides, fc.constant("    $33 billion")), { maxLength: 3 }),
      block: markdownBlock,
      token: inMarkdown,
      after: fc.array(besides, { maxLength: 3 }),
      end: lineEnd,
      bom: fc.boolean(),
    });
    fc.assert(
      fc.property(document, ({ before, block, token, after, end, bom }) => {
        const raw = [...before, block.replace("@", () => token), ...after].join("\n\n");
        expectPlanted(readDocument("a.md", (bom ? "\uFEFF" : "") + raw.replaceAll("\n", end)));
      }),
      { numRuns: 400 },
    );
  });

  test("in HTML", () => {
    const block = fc
      .tuple(words, words)
      .chain(([a, b]) =>
        fc.constantFrom(
          `<p>${a} @ ${b}</p>`,
          `<p>${a}<br>@`,
          `<h2>@ ${b}</h2>`,
          `<ul><li>${a}<li>${b} @</ul>`,
          `<table><tr><th>${a}<th>b<tr><td>c<td>@ ${b}</table>`,
          `<blockquote>${a} @</blockquote>`,
          `<dl><dt>${a}<dd>@</dl>`,
          `<div>${a}<p>${b}</p>@</div>`,
          `<figure><figcaption>@</figcaption></figure>`,
        ),
      );
    const noise = fc.constantFrom(
      "<p>text</p>",
      "<script>'$33 billion'</script>",
      "<!-- $33 billion -->",
      "<pre>$33 billion</pre>",
      "<nav>$33 billion</nav>",
      "<p><code>$33 billion</code></p>",
    );
    const list = fc.array(noise, { maxLength: 3 });
    fc.assert(
      fc.property(list, block, inHtml, list, lineEnd, (before, middle, token, after, end) => {
        const raw = [...before, middle.replace("@", () => token), ...after].join("\n").replaceAll("\n", end);
        expectPlanted(readDocument("a.html", raw));
      }),
      { numRuns: 400 },
    );
  });
});

describe("any text at all", () => {
  const piece = fc.constantFrom(
    ..."* _ ** ` `` ~~ [ ] ( ) ![ < > <b> </b> <!-- --> <p> <td> <table> <li> <ul> </ul> <sup> </sup> <code> & &amp; &#36; \\ | |-|-| --- # > - 1. + = : ``` www. http://x \" '".split(
      " ",
    ),
    "\n",
    "\r\n",
    "\r",
    " ",
    "    ",
    "\t",
    "a",
    "7",
    "\uFEFF",
    "\uD800",
    "🚀",
    "\u00a0",
    "[a]: b\n",
    "[^1]: ",
    "\n\n",
  );
  const soup = fc.oneof(
    fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join("")),
    fc.string({ unit: "binary", maxLength: 200 }),
  );
  test.each(["a.md", "a.html", "a.txt", "-", "a.mdx"])("reads as %s", (path) => {
    fc.assert(
      fc.property(soup, (raw) => expectSound(readDocument(path, raw))),
      { numRuns: 1500 },
    );
  });

  test("sentences and words lie in order and leave out nothing but blanks", () => {
    fc.assert(
      fc.property(soup, (text) => {
        for (const spans of [sentencesOf(text), wordsOf(text)]) {
          let last = 0;
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(last, start)).toMatch(/^[\s\u200b]*$/);
            last = end;
          }
          expect(text.slice(last)).toMatch(/^[\s\u200b]*$/);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe("hostile texts are read in linear time", () => {
  const size = 150_000;
  const units =
    "* *a _ [ ![ [a]( [a](< ` `a`` < <a <a> </a <!-- | & &# ~~ \\ # > - <div> </div> <table> <td> <ul><li> <sup> <code> <nav> <article> www. http:// . A. “ 1 '"
      .split(" ")
      .concat([
        "> ",
        "- ",
        "1. ",
        "- a\n  ",
        "a|b\n-|-\n",
        "<a x='",
        "{{",
        "{% }}",
        ":::\n",
        '[a](b "',
        "\n",
        "\r",
        "    ",
        "<td rowspan=999>",
        "[a]: b\n",
      ]);
  test.each(units)("%j", (unit) => {
    const raw = unit.repeat(Math.ceil(size / unit.length));
    const start = performance.now();
    for (const path of ["a.md", "a.html", "a.txt"]) readDocument(path, raw);
    readDocument("a.md", `[x]: y\n\n> - ${raw}`);
    readDocument("a.md", `<div>\n${raw}`);
    sentencesOf(raw);
    wordsOf(raw);
    // Seven readings; what is quadratic takes minutes.
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
