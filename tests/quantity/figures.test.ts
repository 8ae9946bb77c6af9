import { describe, expect, test } from "vitest";
import { findFigures, separately } from "../../src/quantity/index.js";
import { summary } from "./summary.js";

const ARTICLE = `# Northwind to spend up to $12 billion on Lumen campus

Northwind said on March 3, 2026, it would invest $4 billion now and up to
$8 billion more over five years, or roughly $1.6 billion a year after 2027.

1. The campus will draw 1.2 GW by the end of 2027, up from 300 MW today.
2. It will hold more than 400,000 Kite 2 chips, each with 96 GB of memory.

| site | power | score |
|---|---|---|
| Lumen | 1.2 GW | 71/100 |

Revenue rose from $900 million to $2.7 billion in six months — a threefold increase. One analyst
called it "one of the five biggest bets of the decade". Shares fell as much as 4%, or $1.10, to $26.40.
Half of its customers, including eight of the Fortune 10, run Llama 4 or GPT-5; see https://example.com/2026/12-gw.`;

describe("a whole text", () => {
  test("its figures, in order", () => {
    expect(findFigures(ARTICLE).map((figure) => summary("", [figure]))).toEqual([
      "«up to $12 billion» at-most 12000000000 USD",
      "«$4 billion» 4000000000 USD",
      "«up to\n$8 billion» at-most 8000000000 USD",
      "«five years» 5 year",
      "«roughly $1.6 billion a year» about 1600000000 USD/year",
      "«1.2 GW» 1.2 GW",
      "«300 MW» 300 MW",
      "«more than 400,000 Kite 2 chips» more-than 400000 Kite 2 chip",
      "«96 GB» 96 GB",
      "«1.2 GW» 1.2 GW",
      "«71/100» 71 /100",
      "«from $900 million to $2.7 billion» range 900000000..2700000000 USD up",
      "«six months» 6 month",
      "«threefold» 3 x",
      "«One analyst» 1 analyst",
      "«one» 1",
      "«five biggest bets» 5 biggest bet",
      "«as much as 4%» at-most 4 % down",
      "«$1.10» 1.1 USD down",
      "«$26.40» 26.4 USD",
      "«Half» 0.5 1",
      "«eight of the Fortune 10» 8 Fortune 10",
    ]);
  });

  test("spans slice back, with either kind of line end", () => {
    for (const text of [ARTICLE, ARTICLE.replaceAll("\n", "\r\n")]) {
      for (const figure of findFigures(text)) expect(text.slice(figure.start, figure.end)).toBe(figure.text);
    }
  });

  test("no figure goes over a blank line", () => {
    expect(summary("", findFigures("up to\n\n5 GW"))).toBe("«5 GW» 5 GW");
  });
});

describe("separately", () => {
  test("takes a change apart into its two figures", () => {
    const text = "Revenue jumped from about $9 billion to $30 billion.";
    expect(summary("", findFigures(text))).toBe(
      "«from about $9 billion to $30 billion» range 9000000000..30000000000 USD up",
    );
    const apart = separately(findFigures(text));
    expect(summary("", apart)).toBe("«about $9 billion» about 9000000000 USD; «$30 billion» 30000000000 USD");
    for (const figure of apart) expect(text.slice(figure.start, figure.end)).toBe(figure.text);
  });

  test("leaves a range of what may be", () => {
    const figures = findFigures("It expects from $9 billion to $30 billion.");
    expect(separately(figures)).toEqual(figures);
  });
});
