import { describe, expect, test } from "vitest";
import { OBJECT, rawSpan, readDocument } from "../../src/text/index.js";

const read = (raw: string, path = "a.md") => readDocument(path, raw);
const blocks = (raw: string) => read(raw).blocks.map(({ kind, text }) => [kind, text]);

/** What the file holds where the block's text says `words`. */
function rawOf(raw: string, words: string, path = "a.md"): string | null {
  for (const block of read(raw, path).blocks) {
    const at = block.text.indexOf(words);
    if (at < 0) continue;
    const { start, end } = rawSpan(block, at, at + words.length);
    return raw.slice(start, end);
  }
  return null;
}

describe("inline markup", () => {
  test.each([
    ["Amazon put **$33** billion in", "Amazon put $33 billion in"],
    ["***$33*** billion", "$33 billion"],
    ["**a*b*c**", "abc"],
    ["up _to_ $5", "up to $5"],
    ["snake_case_name stays", "snake_case_name stays"],
    ["5 * 3 * 2", "5 * 3 * 2"],
    ["**of **$5", "**of **$5"],
    ["~~$25 billion~~ $33 billion", " $33 billion"],
    ["~$25 billion to ~$33 billion", "~$25 billion to ~$33 billion"],
    ["see [$33 billion](https://x.y/25 'a title') now", "see $33 billion now"],
    ['[a](<b c> "t")', "a"],
    ["[a](b(c)d)", "a"],
    ["[a] (b)", "[a] (b)"],
    ["[sic] stays", "[sic] stays"],
    ["![$33 billion](x.png) $5", " $5"],
    ["[![alt](x.png)](y) text", " text"],
    ["a note[^1] here", "a note here"],
    ["costs `$5` now", `costs ${OBJECT} now`],
    ["``a ` b`` c", `${OBJECT} c`],
    ["a ` b", "a ` b"],
    ["at <https://x.y/33> now", `at ${OBJECT} now`],
    ["mail <a@b.co>", `mail ${OBJECT}`],
    ["at https://x.y/$33-billion, now", `at ${OBJECT}, now`],
    ["(see www.x.y/a_(b)).", `(see ${OBJECT}).`],
    ["AT&amp;T paid &#36;5&nbsp;bn &unknown; &", "AT&T paid $5\u00a0bn &unknown; &"],
    ["\\$33 \\*billion\\* \\a", "$33 *billion* \\a"],
    ["a <b>$33</b> <span class='x'>billion</span>", "a $33 billion"],
    ["x < 5 and y > 3", "x < 5 and y > 3"],
    ["x <!-- $33 billion --> y", "x  y"],
    ["a<br>b<br/>c", "a b c"],
    ["<code>$5</code> and <kbd>x</kbd>", `${OBJECT} and ${OBJECT}`],
    ["<del>$25</del>$33", "$33"],
    ["10<sup>25</sup> FLOP", "10²⁵ FLOP"],
    ["4<sup>th</sup>", "4th"],
    ["hard  \nbreak", "hard break"],
    ["hard\\\nbreak", "hard break"],
    ["soft\r\nbreak", "soft break"],
    ["lone\rreturn", "lone return"],
    ["🚀 **$33** 🚀", "🚀 $33 🚀"],
  ])("%j reads %j", (raw, text) => {
    expect(read(raw).blocks.map((block) => block.text)).toEqual([text]);
  });
});

describe("the way back to the file", () => {
  test.each([
    ["Amazon put **$33** billion in", "$33 billion", "$33** billion"],
    ["**$33 billion**", "$33 billion", "$33 billion"],
    ["AT&amp;T", "AT&T", "AT&amp;T"],
    ["a &amp;**b**", "&", "&amp;"],
    ["$33&nbsp;billion.", "$33\u00a0billion", "$33&nbsp;billion"],
    ["\\$33 billion", "$33 billion", "$33 billion"],
    ["paid $33\r\nbillion", "$33 billion", "$33\r\nbillion"],
    ["> paid $33\r\n>   billion", "$33 billion", "$33\r\n>   billion"],
    ["- paid $33\n  billion", "$33 billion", "$33\n  billion"],
    ["🚀🚀 [$33](x) billion", "$33 billion", "$33](x) billion"],
    ["| a | b |\r\n|---|---|\r\n| x\\|y | **$33** billion |", "$33 billion", "$33** billion"],
    ["| a | b |\r\n|---|---|\r\n| x\\|y | z |", "x|y", "x\\|y"],
    ["\uFEFF$33 billion", "$33 billion", "$33 billion"],
    ["## The $33 billion ##", "$33 billion", "$33 billion"],
    ["<div>\n<b>$33</b>&nbsp;billion\n</div>", "$33\u00a0billion", "$33</b>&nbsp;billion"],
  ])("%j: %j is %j", (raw, words, expected) => {
    expect(rawOf(raw, words)).toBe(expected);
  });
});

describe("blocks", () => {
  test.each<[string, string, [string, string][]]>([
    [
      "headings",
      "# A\n\nB\n---\n\n###### C ######\n#no",
      [
        ["heading", "A"],
        ["heading", "B"],
        ["heading", "C"],
        ["paragraph", "#no"],
      ],
    ],
    ["heading attributes", "## A {#id}", [["heading", "A"]]],
    [
      "lists",
      "- a\n- b\n\n  c\n* d\n1) e\n2) f",
      [
        ["item", "a"],
        ["item", "b"],
        ["item", "c"],
        ["item", "d"],
        ["item", "e"],
        ["item", "f"],
      ],
    ],
    [
      "typed bullets",
      "• a\n• b",
      [
        ["item", "a"],
        ["item", "b"],
      ],
    ],
    [
      "tasks",
      "- [ ] a\n- [x] b",
      [
        ["item", "a"],
        ["item", "b"],
      ],
    ],
    [
      "lazy continuation",
      "- a\nb\n\n> c\nd",
      [
        ["item", "a b"],
        ["quote", "c d"],
      ],
    ],
    ["a year does not begin a list", "It was in\n2024. Then", [["paragraph", "It was in 2024. Then"]]],
    [
      "quotes and lists in each other",
      "> a\n> - b\n>   > c",
      [
        ["quote", "a"],
        ["item", "b"],
        ["quote", "c"],
      ],
    ],
    [
      "fenced code is no prose",
      "a\n```js\n$5\n```\nb\n~~~\n```\n~~~\nc",
      [
        ["paragraph", "a"],
        ["paragraph", "b"],
        ["paragraph", "c"],
      ],
    ],
    ["unclosed fences run to the end", "a\n```\n$5\n\n$6", [["paragraph", "a"]]],
    [
      "indented code is no prose",
      "a\n\n    $5\n\n\t$6\n\nb",
      [
        ["paragraph", "a"],
        ["paragraph", "b"],
      ],
    ],
    ["indented lines go on", "a\n    b", [["paragraph", "a b"]]],
    [
      "code in items",
      "- a\n\n      $5\n\n  b",
      [
        ["item", "a"],
        ["item", "b"],
      ],
    ],
    [
      "rules",
      "a\n\n---\n* * *\n___\nb",
      [
        ["paragraph", "a"],
        ["paragraph", "b"],
      ],
    ],
    [
      "comments",
      "a\n\n<!-- $5\n\n$6 -->\n\nb",
      [
        ["paragraph", "a"],
        ["paragraph", "b"],
      ],
    ],
    [
      "blocks of HTML",
      "<div align=center>\n<p>a</p>\n<p>b\n</div>\n\nc",
      [
        ["paragraph", "a"],
        ["paragraph", "b"],
        ["paragraph", "c"],
      ],
    ],
    ["scripts", "<script>\n$5\n\n$6\n</script>\n\na", [["paragraph", "a"]]],
    [
      "definitions",
      "[a]: http://x 'T'\n[b]: <y>\nuse [a] and [b][a] and [c]",
      [["paragraph", "use a and b and [c]"]],
    ],
    ["definitions after use", "use [a][]\n\n[A]: x", [["paragraph", "use a"]]],
    [
      "footnotes",
      "a[^1]\n\n[^1]: b\n    c",
      [
        ["paragraph", "a"],
        ["paragraph", "b c"],
      ],
    ],
    ["alerts", "> [!NOTE]\n> a", [["quote", "a"]]],
    ["front matter", "---\ntitle: T\n---\na", [["paragraph", "a"]]],
    [
      "lines all in bold",
      "**A Heading**\n\ntext\n\n**Not one:**\n\n**No.** one",
      [
        ["heading", "A Heading"],
        ["paragraph", "text"],
        ["paragraph", "Not one:"],
        ["paragraph", "No. one"],
      ],
    ],
    [
      "directives and shortcodes",
      "::: note\na\n:::\n\n{{< figure src='x' >}}\n\nb {% c %}d {{ e",
      [
        ["paragraph", "a"],
        ["paragraph", "b d {{ e"],
      ],
    ],
    [
      "rules around a heading are no front matter",
      "---\n## a\n---\nb",
      [
        ["heading", "a"],
        ["paragraph", "b"],
      ],
    ],
    ["definitions over a rule", "[a]: b\n---\nc", [["paragraph", "c"]]],
    ["money in emphasis", "paid *£*5", [["paragraph", "paid *£*5"]]],
    [
      "a rule is no front matter",
      "---\n\na\n\n---\n\nb",
      [
        ["paragraph", "a"],
        ["paragraph", "b"],
      ],
    ],
    [
      "tables",
      "x\n| a | b |\n|---|:-:|\n| c | |\n| `|` | d |\n\ny",
      [
        ["paragraph", "x"],
        ["cell", "a"],
        ["cell", "b"],
        ["cell", "c"],
        ["cell", "`"],
        ["cell", "`"],
        ["cell", "d"],
        ["paragraph", "y"],
      ],
    ],
    [
      "tables without outer bars",
      "a | b\n--|--\nc | d\n\ny",
      [
        ["cell", "a"],
        ["cell", "b"],
        ["cell", "c"],
        ["cell", "d"],
        ["paragraph", "y"],
      ],
    ],
    ["no table without its second row", "a | b\nc | d", [["paragraph", "a | b c | d"]]],
  ])("%s", (_name, raw, expected) => {
    expect(blocks(raw)).toEqual(expected);
    expect(blocks(raw.replaceAll("\n", "\r\n"))).toEqual(expected);
  });

  test("the code of MDX is no prose", () => {
    const raw = "import A from 'a'\n\nexport const b = 5\n\nText";
    expect(read(raw, "a.mdx").blocks.map(({ text }) => text)).toEqual(["Text"]);
  });

  test("text as it stands has no runs", () => {
    const [block] = read("One.\n\nTwo.").blocks.slice(1);
    expect(block).toMatchObject({ text: "Two.", start: 6, end: 10, runs: null, paragraph: 2 });
  });
});

describe("context", () => {
  test.each<[string, string, string | null, string[]]>([
    [
      "the title of the front matter comes first",
      '---\ntitle: "T: \\"x\\""\n---\n# A\n## B\ntext',
      'T: "x"',
      ['T: "x"', "A", "B"],
    ],
    ["the first H1 is the title", "# A\n## B\n### C\n## D\ntext", "A", ["A", "D"]],
    ["TOML", "+++\ntitle = 'T'\n+++\ntext", "T", ["T"]],
    ["no title", "## B\ntext", null, ["B"]],
    ["a heading in a quote opens no section", "# A\n> # B\n\ntext", "A", ["A"]],
  ])("%s", (_name, raw, title, headings) => {
    const document = read(raw);
    expect(document.title).toBe(title);
    expect(document.blocks.at(-1)?.context.headings).toEqual(headings);
  });

  test.each<[string, string, (string | null)[]]>([
    [
      "a sentence with a colon",
      "It rose. Amazon will pay:\n\n- a\n- b",
      [null, "Amazon will pay:", "Amazon will pay:"],
    ],
    [
      "abbreviations do not cut it",
      "Amazon.com Inc. will pay the U.S. unit:\n- a",
      [null, "Amazon.com Inc. will pay the U.S. unit:"],
    ],
    ["no colon, no lead-in", "Amazon will pay.\n\n- a", [null, null]],
    ["the item above", "- a\n  - b\n    - c\n- d", [null, "a", "b", null]],
    ["nothing over a heading", "Amazon will pay:\n\n## H\n- a", [null, null, null]],
    ["nothing over code", "Amazon will pay:\n\n```\nx\n```\n\n- a", [null, null]],
  ])("lead-in: %s", (_name, raw, expected) => {
    expect(read(raw).blocks.map(({ context }) => context.leadIn)).toEqual(expected);
  });

  test("cells know their heads and the table's lead-in", () => {
    const raw = "Spending by firm:\n\n| Firm | **Spend** |\n|---|---|\n| [A](x) | $5 |\n| | $6 |";
    const cells = read(raw).blocks.slice(1);
    expect(cells.map(({ text, context: { rowHead, columnHead } }) => [text, rowHead, columnHead])).toEqual([
      ["Firm", null, null],
      ["Spend", null, null],
      ["A", null, "Firm"],
      ["$5", "A", "Spend"],
      ["$6", null, "Spend"],
    ]);
    expect(new Set(cells.map(({ context }) => context.leadIn))).toEqual(new Set(["Spending by firm:"]));
  });

  test("paragraphs are counted by lines that are not blank", () => {
    const raw =
      "---\ntitle: T\n---\n\n# A\n\nb\nb\n\n```\nx\n\ny\n```\n- c\n\n| d | e |\n|---|---|\n| f | g |\n";
    expect(read(raw).blocks.map(({ text, paragraph }) => [text, paragraph])).toEqual([
      ["A", 4],
      ["b b", 5],
      ["c", 11],
      ["d", 12],
      ["e", 12],
      ["f", 14],
      ["g", 14],
    ]);
  });
});
