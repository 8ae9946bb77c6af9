import { describe, expect, test } from "vitest";
import { sentencesOf, wordsOf } from "../../src/text/index.js";

/** Sentences as they should come out, joined by blanks to make the text. */
const texts: readonly (readonly string[])[] = [
  ["It rose.", "It fell."],
  ["Amazon.com Inc. said it paid $3.5 billion.", "Shares rose 2.5%."],
  ["Acme Corp. bought it.", "The deal closed."],
  ["It moved to the U.S.", "The company said so."],
  ["U.S. officials and U.K. Treasury staff met."],
  ["Mr. Smith and Dr. J. R. Jones met Sen. Warren.", "They left."],
  ["It is No. 3 vs. No. 4.", "He said no.", "Then he left."],
  ["It takes approx. 5 GW (e.g. in Ohio, i.e. there).", "Done."],
  ["It opened on Jan. 5 at 9 a.m. Eastern time.", "It closed at 5 p.m.", "The rest waited."],
  ["“It is big.”", "“It is,” he said.", "She left."],
  ["“Why?” he asked.", "“No!” she said."],
  ["Really?!", "Yes…", "And so on... and on."],
  ["It grew (see below).", "(It did.)", "It did."],
  ["It raised a Series A.", "The round closed."],
  ["In 2026.", "2027 was better.", "$5 billion went in."],
  ["It runs at 3.2x.", "xAI raised more.", "iPhone sales fell."],
  ["It uses Node.js and example.com/a.b for it.", "Yes."],
  ["1. Review the deal.", "It ends."],
  ["It rose.[1]", "It fell.¹", "It stood."],
  ["Visit St. Louis or Mt. Hood.", "Both are nice."],
  ["He said “we paid.”", "Amazon’s arm, AWS, did not."],
  ["It has chips, etc. and more.", "It has chips, etc.", "The rest is here."],
  ["A line\nbreak ends none.", "This does."],
  ["“We did it,” said Jane Doe, Acme Corp.’s head.", "“And more.”", "“Will it last?”"],
  ["The U.S.-based firm, J.P. Morgan, and a Ph.D. student met Gov. Newsom near Washington, D.C. airports."],
  ["It opens at 9 a.m. ET.", "It is the No. 1-ranked site, e.g., by size, i.e., area."],
  ["It cost $5bn.", "In Q3.", "By 2026, it had 5 GW.", "That’s a lot."],
  ["It has 3.5M users vs. 2.1M in Oct. 2025.", "In Nov. it had more."],
  ["The firm (Acme Inc.) rose.", "It (the firm.) fell."],
  ["Shares of Acme Ltd. fell.", "Acme Holdings Co. Ltd. rose."],
  ["He works for Yahoo! Finance.", "Why?", "Because."],
  ["The deal — worth $33 billion — closed.", "• It was big."],
  ["AT&T Inc.", "The firm rose."],
];

describe("sentences", () => {
  test.each(texts.map((sentences) => [sentences.join(" "), sentences]))("%j", (text, sentences) => {
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });

  test.each([
    ["", []],
    ["  \n ", []],
    ["no stop", ["no stop"]],
    [" a. ", ["a."]],
    ["One\n\nTwo", ["One", "Two"]],
    ["One.\r\n\r\nTwo.", ["One.", "Two."]],
    ["...", ["..."]],
  ])("%j gives %j", (text, sentences) => {
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });
});

describe("words", () => {
  test.each([
    ["Amazon's $3,200.5-million deal", "Amazon's $ 3,200.5 - million deal"],
    ["the labs’ U.S. arm they’ve", "the labs’ U.S. arm they’ve"],
    ["“3x” 5.", "“ 3x ” 5 ."],
    ["🚀 naïve 中文", "🚀 naïve 中文"],
    ["Trainium2 chips/sec", "Trainium2 chips / sec"],
    ["It rose. Then", "It rose . Then"],
  ])("%j falls into %j", (text, expected) => {
    const words = wordsOf(text);
    expect(words.map((word) => word.text).join(" ")).toBe(expected);
    for (const word of words) expect(text.slice(word.start, word.end)).toBe(word.text);
  });

  test.each([
    ["Amazon's", 2],
    ["Amazon’s", 2],
    ["labs'", 1],
    ["they've", 3],
    ["O'Brien", 0],
    ["chips", 0],
  ])("the clitic of %s has %i characters", (text, clitic) => {
    expect(wordsOf(text).map((word) => word.clitic)).toEqual([clitic]);
  });
});
