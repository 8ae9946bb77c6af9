import { describe, expect, test } from "vitest";
import { OBJECT, rawSpan, readDocument } from "../../src/text/index.js";

const read = (raw: string) => readDocument("a.html", raw);
const blocks = (raw: string) => read(raw).blocks.map(({ kind, text }) => [kind, text]);

describe("text", () => {
  test.each([
    ["<p>a <b>$33</b>\n  billion", "a $33 billion"],
    ["<p>AT&amp;T &#36;5&nbsp;bn &#x24;6 &copy 2026 &bogus; &", "AT&T $5\u00a0bn $6 © 2026 &bogus; &"],
    ["<p>bil&shy;lion bil\u00adlion", "billion billion"],
    ["<p>a<br>b", "a b"],
    ["<p>costs <code>$5</code> now", `costs ${OBJECT} now`],
    ["<p><s>$25</s><del>$26</del>$33 <ins>billion</ins>", "$33 billion"],
    ["<p>10<sup>25</sup> in <sup>th</sup>", "10²⁵ in th"],
    ["<p>rose<sup class=reference><a href=#n>[1]</a></sup>.", "rose."],
    ["<p>rose<sup>[1]</sup>.", "rose."],
    ["<p>a <!-- $5 --> b <![CDATA[c]]> d", "a b d"],
    ["<p>x < 5 and y > 3", "x < 5 and y > 3"],
    ["<p title='a > b' class=\"c\">t", "t"],
    ["<P>T</P>", "T"],
    ["<h2>T<a class=headerlink href=#t>¶</a></h2>", "T"],
    ["<p>a<script>if (a < b) '<p>'</script>b", "ab"],
    ["<p>&#0;&#xD800;&#99999999;&#150;", "\uFFFD\uFFFD\uFFFD–"],
  ])("%j reads %j", (raw, text) => {
    expect(read(raw).blocks.map((block) => block.text)).toEqual([text]);
  });

  test.each([
    ["<p>a <b>$33</b> billion", "$33 billion", "$33</b> billion"],
    ["<p>a &#36;33&nbsp;billion.", "$33\u00a0billion", "&#36;33&nbsp;billion"],
    ["<p>🚀 $33\r\n  billion", "$33 billion", "$33\r\n  billion"],
    ["<td>&dollar;33 bil&shy;lion", "$33 billion", "&dollar;33 bil&shy;lion"],
    ["<p>10<sup>25</sup> FLOP", "10²⁵", "10<sup>25"],
  ])("%j: %j is %j", (raw, words, expected) => {
    const block = read(raw).blocks.find(({ text }) => text.includes(words));
    if (block === undefined) throw new Error("no such block");
    const at = block.text.indexOf(words);
    const { start, end } = rawSpan(block, at, at + words.length);
    expect(raw.slice(start, end)).toBe(expected);
  });
});

describe("blocks", () => {
  test.each<[string, string, [string, string][]]>([
    [
      "headings and paragraphs",
      "<h1>A</h1>b<p>c<p>d<h2>E",
      [
        ["heading", "A"],
        ["paragraph", "b"],
        ["paragraph", "c"],
        ["paragraph", "d"],
        ["heading", "E"],
      ],
    ],
    [
      "lists",
      "<ul><li>a<li>b<ul><li>c</ul></li><li><p>d</p><p>e</ul>",
      [
        ["item", "a"],
        ["item", "b"],
        ["item", "c"],
        ["item", "d"],
        ["item", "e"],
      ],
    ],
    [
      "definitions",
      "<dl><dt>a<dd>b<dt>c<dd>d</dl>",
      [
        ["item", "a"],
        ["item", "b"],
        ["item", "c"],
        ["item", "d"],
      ],
    ],
    [
      "quotes and captions",
      "<blockquote><p>a</p></blockquote><figure><img alt=x><figcaption>b</figcaption></figure>",
      [
        ["quote", "a"],
        ["caption", "b"],
      ],
    ],
    [
      "old pages",
      "a<br><br>b<br>\n<br/>c<hr>d",
      [
        ["paragraph", "a"],
        ["paragraph", "b"],
        ["paragraph", "c"],
        ["paragraph", "d"],
      ],
    ],
    [
      "what is no prose",
      "<pre>$5</pre><style>a</style><template>b</template><noscript>c</noscript><svg><text>d</text></svg><button>e</button>",
      [["paragraph", OBJECT]],
    ],
    ["hidden text", "<p hidden>a</p><div aria-hidden=true>b</div><p>c</p>", [["paragraph", "c"]]],
    [
      "layout tables",
      "<table><tr><td><h1>A</h1><p>b</p></td><td>c</td></tr></table>",
      [
        ["heading", "A"],
        ["paragraph", "b"],
        ["paragraph", "c"],
      ],
    ],
    [
      "one-column tables",
      "<table><tr><td>a</td></tr><tr><td>b</td></tr></table>",
      [
        ["paragraph", "a"],
        ["paragraph", "b"],
      ],
    ],
  ])("%s", (_name, raw, expected) => {
    expect(blocks(raw)).toEqual(expected);
  });

  test("of a saved page the article is read", () => {
    const raw = `<!doctype html><html><head><title>A | Site</title><meta property="og:title" content="B &amp; C"></head>
<body><header><h1>Site</h1><nav><ul><li><a href=/>Home</a></ul></nav></header>
<form action=/s><input><label>Search $5</label></form>
<div class="sidebar widget"><p>Most read: $6</p></div>
<main><article><header><h1>Head</h1><p>By X</p></header><p>Text $33 billion.</p><aside>Ad $7</aside>
<div class="related"><a href=#>More $8</a></div><footer>Tags</footer></article></main>
<article><p>Teaser</p></article><footer>© $9</footer></body></html>`;
    const document = read(raw);
    expect(document.title).toBe("Head");
    expect(document.blocks.map(({ text }) => text)).toEqual(["Head", "By X", "Text $33 billion."]);
  });

  test.each([
    ["<title>A</title><p>b", "A"],
    ["<title>A</title><h1>H</h1><p>b", "H"],
    ["<title>A</title><meta property=og:title content='B &amp; C'><p>b", "B & C"],
    ["<p>b", null],
  ])("the title of %j is %j", (raw, title) => {
    expect(read(raw).title).toBe(title);
  });

  test("pages without an article lose their lists of links and keep the rest", () => {
    const raw =
      "<div><ul><li><a href=a>One</a><li><a href=b>Two</a></ul></div><div><p>Text with a <a href=c>link</a>.</p></div>";
    expect(blocks(raw)).toEqual([["paragraph", "Text with a link."]]);
  });

  test("a form around the whole page does not hide it", () => {
    const raw = `<form><p>${"Text. ".repeat(600)}</p></form>`;
    expect(blocks(raw)).toHaveLength(1);
  });
});

describe("context", () => {
  test("lists have their lead-in", () => {
    const raw = "<p>It rose. Amazon pays:</p><ul><li>a<ul><li>b</ul><li>c</ul><h2>H</h2><ul><li>d</ul>";
    expect(read(raw).blocks.map(({ text, context }) => [text, context.leadIn])).toEqual([
      ["It rose. Amazon pays:", null],
      ["a", "Amazon pays:"],
      ["b", "a"],
      ["c", "Amazon pays:"],
      ["H", null],
      ["d", null],
    ]);
  });

  test("cells know their heads over spans", () => {
    const raw = `<table><caption>Spend</caption><thead><tr><th rowspan=2>Firm<th colspan=2>Money</tr><tr><th>2025<th>2026</tr></thead>
<tr><td rowspan=2>A<td>1<td>2</tr><tr><td>3<td></tr><tr><th scope=row>B<td colspan=2>4</tr></table>`;
    const cells = read(raw).blocks.filter(({ kind }) => kind === "cell");
    expect(cells.map(({ text, context: c }) => [text, c.rowHead, c.columnHead, c.leadIn])).toEqual([
      ["Firm", null, null, "Spend"],
      ["Money", null, null, "Spend"],
      ["2025", null, null, "Spend"],
      ["2026", null, null, "Spend"],
      ["A", null, "Firm", "Spend"],
      ["1", "A", "Money 2025", "Spend"],
      ["2", "A", "Money 2026", "Spend"],
      ["3", "A", "Money 2025", "Spend"],
      ["B", null, "Firm", "Spend"],
      ["4", "B", "Money 2025", "Spend"],
    ]);
  });

  test("paragraphs are counted by lines that are not blank", () => {
    expect(read("<p>a\n\n<p>b\r\n<p>c").blocks.map(({ paragraph }) => paragraph)).toEqual([1, 2, 3]);
  });
});
