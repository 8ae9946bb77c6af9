import { describe, expect, test } from "vitest";
import { loadBase } from "../../src/base/load.js";
import { formatProblem } from "../../src/base/problem.js";
import { base, claim, GOOD, type SampleFile } from "./sample.js";

const messages = (files: readonly SampleFile[]) => loadBase(files).problems.map(formatProblem);

/** One line of a claims file that holds a list of claims, the first of them good. */
const second = (lines: string) => `${claim("$5 billion")}${lines}`;

describe("a base without a fault gives no problem", () => {
  test.each([
    ["nothing but entities, metrics and sources", GOOD],
    ["no file at all", []],
    ["an empty file", base("")],
    ["a file of comments", base("# nothing yet\n")],
    ["a section without entries", base("claims:\nrulings: []\n")],
    ["a claim", base(claim("up to $25 billion"))],
    [
      "Windows line ends and a byte order mark",
      base(`\ufeff${claim("$5 billion").replaceAll("\n", "\r\n")}`),
    ],
    ["a scope in words", base(claim("$5 billion", "    scope: for chips\n"))],
    [
      "a scope with every facet",
      base(claim("$5 billion", "    scope: { tranche: new, over: 10 years, as: limit, of: chips }\n")),
    ],
    ["years that YAML takes for numbers", base(claim("$5 billion", "    during: 2026\n    asOf: 2026-04\n"))],
    [
      "a formula",
      base(
        claim("$5 billion", '    derived: { formula: "other * 2 - a", from: { a: other } }\n') +
          OTHER("$5 billion"),
      ),
    ],
    ["a source alone in its file", [{ path: "sources/x.yaml", text: "id: x\ntype: webpage\ntitle: X\n" }]],
    ["a ruling on a discrepancy's id", base("rulings:\n  - { on: value-1f3a, wording: either }\n")],
    [
      "an alias",
      base(claim("$5 billion").replace("acme\n", "&a acme\n").replace("object: globex", "object: *a")),
    ],
  ])("%s", (_, files) => {
    expect(messages(files)).toEqual([]);
  });
});

function OTHER(figure: string): string {
  return claim(figure).replace("claims:\n", "").replaceAll("acme-globex", "other");
}

describe("what is wrong is told with its place", () => {
  test.each<[string, string, readonly string[]]>([
    // YAML itself
    [
      "a bracket left open",
      "claims: [\n",
      [
        "claims/a.yaml:2:1: expected YAML: Flow sequence in block collection must be sufficiently indented and end with a ]",
      ],
    ],
    [
      "a key twice",
      claim("$5 billion", "    object: acme\n"),
      ['claims/a.yaml:8:5: expected "object" once, found it again'],
    ],
    [
      "two documents",
      `${claim("$5 billion")}---\nclaims: []\n`,
      ["claims/a.yaml:10:1: expected one YAML document, found a second"],
    ],
    [
      "an alias to nothing",
      "claims: *nobody\n",
      ['claims/a.yaml:1:9: expected an anchor before its alias, found none for "nobody"'],
    ],
    [
      "a tag that YAML does not know",
      "claims: !js []\n",
      ["claims/a.yaml:1:9: expected YAML: Unresolved tag: !js"],
    ],
    // shape
    [
      "a list for a file",
      "- a\n",
      ["claims/a.yaml:1:1: expected a mapping with entities, metrics, claims, rulings, found a list"],
    ],
    [
      "text for a file",
      "hello\n",
      ['claims/a.yaml:1:1: expected a mapping with entities, metrics, claims, rulings, found "hello"'],
    ],
    [
      "a section misspelt",
      "claim: []\n",
      ['claims/a.yaml:1:1: unknown key "claim" in a claims file, did you mean "claims"?'],
    ],
    [
      "a section unknown",
      "notes: []\n",
      [
        'claims/a.yaml:1:1: unknown key "notes" in a claims file, expected one of entities, metrics, claims, rulings',
      ],
    ],
    ["text for a list", "claims: none\n", ['claims/a.yaml:1:9: expected a list, found "none"']],
    ["text for an entry", "claims:\n  - none\n", ['claims/a.yaml:2:5: expected a mapping, found "none"']],
    [
      "a key misspelt",
      claim("$5 billion", "    partof: x\n"),
      ['claims/a.yaml:8:5: unknown key "partof" in a claim, did you mean "partOf"?'],
    ],
    [
      "a citation's key misspelt",
      second("        said_by: Ann\n").replace(
        '{ source: herald, paragraph: 1, quote: "$5 billion" }',
        "source: herald\n        quote: $5 billion",
      ),
      ['claims/a.yaml:11:9: unknown key "said_by" in a citation, did you mean "said-by"?'],
    ],
    [
      "keys missing",
      "claims:\n  - id: x\n",
      [
        'claims/a.yaml:2:5: expected "subject" in a claim, found none',
        'claims/a.yaml:2:5: expected "metric" in a claim, found none',
        'claims/a.yaml:2:5: expected "citations" in a claim, found none',
      ],
    ],
    [
      "an empty value",
      claim("$5 billion").replace("subject: acme", "subject:"),
      ['claims/a.yaml:3:5: expected "subject" in a claim, found none'],
    ],
    [
      "no citation in the list",
      `${claim("$5 billion").split("    citations")[0]}    citations: []\n`,
      ["claims/a.yaml:8:16: expected at least one citation, found none"],
    ],
    ["a list for text", claim("[5, 6]"), ["claims/a.yaml:7:13: expected text, found a list"]],
    ["blank text", claim('" "'), ["claims/a.yaml:7:13: expected text, found nothing"]],
    [
      "text for true or false",
      "metrics:\n  - { id: x, name: x, dimension: money, changesOverTime: maybe }\n",
      ['claims/a.yaml:2:58: expected true or false, found "maybe"'],
    ],
    [
      "a modality unknown",
      claim("$5 billion", "    modality: commited\n"),
      [
        'claims/a.yaml:8:15: expected one of done, committed, contingent, potential, projected, requested, reported, found "commited", did you mean "committed"?',
      ],
    ],
    [
      "a tranche unknown",
      claim("$5 billion", "    scope: { tranche: second }\n"),
      ['claims/a.yaml:8:23: expected one of immediate, further, new, prior, total, found "second"'],
    ],
    [
      "an id with a slash",
      "entities:\n  - { id: a/b, name: A }\n",
      ['claims/a.yaml:2:11: expected an id without slashes, found "a/b"'],
    ],
    // dates, paragraphs, quotes
    [
      "a date in words",
      claim("$5 billion", "    asOf: soon\n"),
      ['claims/a.yaml:8:11: expected a date in EDTF, found "soon"'],
    ],
    [
      "a date that the calendar lacks",
      claim("$5 billion", "    during: 2026-13\n"),
      ['claims/a.yaml:8:13: expected a date in EDTF, found "2026-13"'],
    ],
    [
      "paragraph nought",
      claim("$5 billion").replace("paragraph: 1", "paragraph: 0"),
      ['claims/a.yaml:9:38: expected a paragraph number from 1, found "0"'],
    ],
    [
      "a quote too long",
      claim("$5 billion").replace('"$5 billion"', "a b c d e f g h i j k l m n o p"),
      ["claims/a.yaml:9:48: expected at most 15 words, found 16"],
    ],
    // figures and states
    [
      "a figure that is none",
      claim("very deep"),
      ['claims/a.yaml:7:13: expected one figure, found "very deep"'],
    ],
    [
      "a figure of another dimension",
      claim("5 GW"),
      ['claims/a.yaml:7:13: expected money for "investment", found power: "5 GW"'],
    ],
    [
      "a bare number for money",
      claim("33"),
      ['claims/a.yaml:7:13: expected money for "investment", found a bare number: "33"'],
    ],
    [
      "another period in figure and scope",
      claim("$2 billion a year", "    scope: { per: month }\n"),
      ['claims/a.yaml:8:19: expected "year" as the figure has it, found "month"'],
    ],
    [
      "neither figure nor state",
      claim("$5 billion").replace("    figure: $5 billion\n", ""),
      ["claims/a.yaml:2:5: expected a figure or a state in a claim, found none"],
    ],
    [
      "both figure and state",
      claim("$5 billion", "    state: open\n"),
      ["claims/a.yaml:8:12: expected a figure or a state, found both"],
    ],
    [
      "a state on a metric with figures",
      claim("$5 billion").replace("figure: $5 billion", "state: open"),
      ['claims/a.yaml:7:12: expected a figure, since "investment" is of money, found a state'],
    ],
    [
      "a figure on a metric with states",
      claim("$5 billion").replace("investment", "weights"),
      ['claims/a.yaml:7:13: expected a state, since "weights" has states, found a figure'],
    ],
    [
      "a state that the metric does not list",
      claim("$5 billion").replace("figure: $5 billion", "state: ajar").replace("investment", "weights"),
      ['claims/a.yaml:7:12: expected one of open, closed, secret, found "ajar"'],
    ],
    [
      "excludes with a state unknown",
      "metrics:\n  - { id: x, name: x, dimension: state, states: [open, shut], excludes: [[open, shutt]] }\n",
      ['claims/a.yaml:2:73: expected a state that "x" lists, found "shutt", did you mean "shut"?'],
    ],
    [
      "units of a dimension of one's own that disagree",
      second(OTHER("5 lbs")).replace("$5 billion", "5 Nm").replaceAll("investment", "torque"),
      ['claims/a.yaml:15:13: expected a unit that agrees with "5 Nm" on "torque", found "5 lbs"'],
    ],
    [
      "a date figure that is none",
      claim("soon").replace("investment", "launch"),
      ['claims/a.yaml:7:13: expected a date, found "soon"'],
    ],
    // ids
    [
      "a subject unknown",
      claim("$5 billion").replace("subject: acme", "subject: acmee"),
      ['claims/a.yaml:3:14: expected the id of an entity, found "acmee", did you mean "acme"?'],
    ],
    [
      "an object unknown",
      claim("$5 billion").replace("object: globex", "object: initech"),
      ['claims/a.yaml:5:13: expected the id of an entity, found "initech"'],
    ],
    [
      "a metric unknown",
      claim("$5 billion").replace("metric: investment", "metric: investments"),
      ['claims/a.yaml:4:13: expected the id of a metric, found "investments", did you mean "investment"?'],
    ],
    [
      "a source unknown",
      claim("$5 billion").replace("herald", "gazette"),
      ['claims/a.yaml:9:19: expected the id of a source, found "gazette"'],
    ],
    [
      "a total unknown",
      claim("$5 billion", "    partOf: total\n"),
      ['claims/a.yaml:8:13: expected the id of a claim, found "total"'],
    ],
    [
      "an entity's whole unknown",
      "entities:\n  - { id: x, name: X, partOf: y }\n",
      ['claims/a.yaml:2:31: expected the id of an entity, found "y"'],
    ],
    [
      "a ruling on no topic",
      "rulings:\n  - { on: acme/investment/globex, wording: five }\n",
      ['claims/a.yaml:2:11: expected the id of a topic, found "acme/investment/globex"'],
    ],
    [
      "an id twice",
      second(OTHER("$5 billion").replace("id: other", "id: acme-globex")),
      [
        'claims/a.yaml:10:9: expected a claim id of its own, found "acme-globex" again (first at claims/a.yaml:2)',
      ],
    ],
    // loops
    [
      "a part of itself",
      claim("$5 billion", "    partOf: acme-globex\n"),
      ["claims/a.yaml:8:13: expected partOf without a loop, found acme-globex → acme-globex"],
    ],
    [
      "entities in a loop",
      "entities:\n  - { id: x, name: X, partOf: y }\n  - { id: y, name: Y, partOf: x }\n",
      ["claims/a.yaml:2:31: expected partOf without a loop, found x → y → x"],
    ],
    // formulas
    [
      "a formula that does not come out",
      second(
        OTHER("$9 billion").replace(
          "    citations",
          '    derived: { formula: "a + 3000000000", from: { a: acme-globex } }\n    citations',
        ),
      ),
      ['claims/a.yaml:16:25: expected "$9 billion", found 8000000000 from "a + 3000000000"'],
    ],
    [
      "a formula that breaks off",
      claim("$5 billion", '    derived: { formula: "a +", from: { a: acme-globex } }\n'),
      ['claims/a.yaml:8:25: expected an id, a number or a bracket, found its end in the formula "a +"'],
    ],
    [
      "a formula with a name unknown",
      claim("$5 billion", '    derived: { formula: "a + b", from: { a: acme-globex } }\n'),
      ['claims/a.yaml:8:25: expected "b" among the names in `from`, found "a"'],
    ],
    [
      "a formula from a claim unknown",
      claim("$5 billion", '    derived: { formula: "a", from: { a: acme-globe } }\n'),
      ['claims/a.yaml:8:41: expected the id of a claim, found "acme-globe", did you mean "acme-globex"?'],
    ],
    [
      "a formula from a state",
      second(
        OTHER("$9 billion").replace(
          "    citations",
          '    derived: { formula: "a", from: { a: acme-globex } }\n    citations',
        ),
      )
        .replace("figure: $5 billion", "state: open")
        .replace("metric: investment", "metric: weights"),
      ['claims/a.yaml:16:25: expected a claim with a figure for "a", found the state "open"'],
    ],
    [
      "a division by nought",
      claim("$5 billion", '    derived: { formula: "a / 0", from: { a: acme-globex } }\n'),
      ['claims/a.yaml:8:25: expected a divisor other than 0, found 0 from "a / 0"'],
    ],
  ])("%s", (_, text, expected) => {
    expect(messages(base(text))).toEqual(expected);
  });

  test.each<[string, string, readonly string[]]>([
    [
      "a mapping without an id",
      "title: X\n",
      [
        'sources/x.yaml:1:1: expected "id" in a source, found none',
        'sources/x.yaml:1:1: expected "type" in a source, found none',
      ],
    ],
    [
      "a type that CSL does not have",
      "- { id: x, type: web page, title: X }\n",
      ['sources/x.yaml:1:18: expected a CSL type, found "web page", did you mean "webpage"?'],
    ],
    [
      "a field misspelt",
      "- { id: x, type: webpage, title: X, url: y }\n",
      ['sources/x.yaml:1:37: unknown key "url" in a source, did you mean "URL"?'],
    ],
    [
      "the source of a copy unknown",
      "- { id: x, type: webpage, title: X, custom: { copied-from: y } }\n",
      ['sources/x.yaml:1:60: expected the id of a source, found "y"'],
    ],
    [
      "copies in a loop",
      "- { id: x, type: webpage, title: X, custom: { copied-from: x } }\n",
      ["sources/x.yaml:1:60: expected copied-from without a loop, found x → x"],
    ],
    [
      "a hash that is none",
      "- { id: x, type: webpage, title: X, custom: { sha256: abc } }\n",
      ['sources/x.yaml:1:55: expected 64 hexadecimal digits, found "abc"'],
    ],
    [
      "a tier unknown",
      "- { id: x, type: webpage, title: X, custom: { tier: first } }\n",
      ['sources/x.yaml:1:53: expected one of primary, secondary, opinion, found "first"'],
    ],
    [
      "an issue date in words",
      "- { id: x, type: webpage, title: X, issued: last spring }\n",
      ['sources/x.yaml:1:45: expected a date in EDTF, found "last spring"'],
    ],
  ])("in a source: %s", (_, text, expected) => {
    expect(messages([{ path: "sources/x.yaml", text }])).toEqual(expected);
  });
});

test("all problems of all files come at once, in their order", () => {
  const files = [
    ...base(claim("very deep", "    asOf: soon\n    modality: maybe\n")),
    { path: "claims/b.yaml", text: "claims: 3\n" },
  ];
  expect(loadBase(files).problems.map(({ path, line }) => `${path}:${line}`)).toEqual([
    "claims/a.yaml:8",
    "claims/a.yaml:9",
    "claims/b.yaml:1",
  ]);
});

test("after broken YAML nothing is told but that, before it everything is", () => {
  const text = `${claim("very deep")}  - id: other\n    subject: "acme\n  - id: third\n`;
  const told = loadBase(base(text)).problems.map(({ line, code }) => `${line} ${code}`);
  expect(told).toEqual(["7 bad-figure", "13 yaml-syntax"]);
});

test("more aliases than a file may have are told once, at the first that is too many, before a tree is made", () => {
  const lines = "- *n\n".repeat(300_000);
  const text = `entities:\n- {id: &n a, name: A}\n# * a remark *\nrulings: |\n  * a list\nclaims:\n${lines}`;
  const start = performance.now();
  expect(messages(base(text))).toEqual([
    "claims/a.yaml:10007:3: expected aliases for at most 10000 values, found more",
  ]);
  expect(performance.now() - start).toBeLessThan(3000);
});

test("aliases that multiply are stopped", () => {
  const levels = Array.from(
    { length: 30 },
    (_, i) => `  - &l${i + 1} [${Array(10).fill(`*l${i}`).join(", ")}]`,
  );
  const text = `claims:\n  - &l0 [a, b]\n${levels.join("\n")}\n`;
  expect(loadBase(base(text)).problems.map(({ code }) => code)).toContain("aliases");
});

test("nesting without end is stopped", () => {
  const text = `claims: ${"[".repeat(20_000)}`;
  expect(loadBase(base(text)).problems.map(({ code }) => code)).toContain("yaml-syntax");
});
