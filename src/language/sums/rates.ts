import type { Figure } from "../../quantity/quantity.js";
import { isBeing, isPhrase, saysAgain, wordBefore } from "./apposition.js";
import { CLAUSE_BREAKS, SPREAD } from "./cues.js";
import { equation, outcome, term } from "./equation.js";
import { rateOf } from "./kinds.js";
import { type Line, plainFigure, wordAt } from "./line.js";
import { comesOut, over, type Reach, reachOf, times } from "./reach.js";
import type { Found } from "./stated-sum.js";

/** How far rounding may move a rate. */
const LEEWAY = 0.03;

const PASSED = new Set(
  "the next a an period of coming following first about its some just full initial term".split(" "),
);

/** "$100 billion over ten years, or about $10 billion a year"; "$1bn a month, $12bn a year". */
export function findRates(line: Line): Found[] {
  const found: Found[] = [];
  for (let i = 0; i + 1 < line.figures.length; i++) {
    const [x = -1, y = -1, z = -1] = line.figures.slice(i, i + 3);
    const [a, b, c] = [rateFigure(line, x), rateFigure(line, y), rateFigure(line, z)];
    if (!a || !b) continue;
    const twice = rateTwice(line, x, y, a, b);
    if (twice) found.push(twice);
    const sum = c && (perTime(line, x, y, z, a, b, c) ?? overTime(line, x, y, z, a, b, c));
    if (sum) found.push(sum);
  }
  return found;
}

/** A figure, with the time it is told for in its unit: "$10 billion annually". */
function rateFigure(line: Line, at: number): Figure | null {
  const figure = plainFigure(line, at);
  const per = line.items[at]?.per;
  const unit = figure?.quantity.unit;
  if (!figure || !per || !unit || rateOf(figure.quantity) || !TIMES.has(per)) return figure;
  const spread = {
    id: `${unit.id}/${per}`,
    name: `${unit.name} per ${per}`,
    dimension: `${unit.dimension}/time`,
  };
  return { ...figure, quantity: { ...figure.quantity, unit: spread } };
}

const TIMES = new Set(["year", "quarter", "month", "week", "day"]);

/** A sum, the time it is spread over, and what that makes a year. */
function perTime(line: Line, x: number, y: number, z: number, a: Figure, b: Figure, c: Figure): Found | null {
  if (!saysAgain(line, y, z) && !isBeing(line, y, z) && !isWorkedOut(line, y, z) && !isPaidAt(line, y, z))
    return null;
  const taken = isTime(b) && !AWAY.has(wordAt(line, y + 1, y)) && isPhrase(line, x, y, 5, CLAUSE_BREAKS);
  const spread = isUnder(c, b) && (isSpread(line, x, y) || (taken && saysAgain(line, y, z)));
  const termed =
    isTime(a) &&
    /-(?:year|month|week|day|quarter|decade)/i.test(a.text) &&
    isPhrase(line, x, y, 4, CLAUSE_BREAKS);
  const [whole, time] = spread ? [a, b] : termed ? [b, a] : [null, null];
  if (!whole || !time || !isRateOf(c, whole)) return null;
  const made = over(reachOf(whole.quantity), reachOf(time.quantity));
  return made && rateFound(made, `${term(whole)} / ${term(time)}`, [whole, time], c);
}

/** "€720m over 12 years, paid back at €60m a year" */
function isPaidAt(line: Line, time: number, rate: number): boolean {
  return wordAt(line, rate - 1, rate) === "at" && isPhrase(line, time, rate, 8, CLAUSE_BREAKS);
}

/** "On average that is about $10 billion a year", "Do the division and you get $9 billion": in the sentence behind. */
function isWorkedOut(line: Line, time: number, rate: number): boolean {
  if ((line.items[rate]?.sentence ?? 0) - (line.items[time]?.sentence ?? 0) !== 1) return false;
  for (let k = rate - 1; k > rate - 10; k--) {
    const word = wordAt(line, k, rate);
    if (word === "") return false;
    if (WORKED_OUT.has(word)) return true;
  }
  return false;
}

const WORKED_OUT = new Set(["average", "division", "spread", "that", "divided", "arithmetic"]);
const AWAY = new Set(["ago", "later", "earlier", "before", "after", "old", "from"]);

/** A rate, the time it runs for, and the sum. */
function overTime(
  line: Line,
  x: number,
  y: number,
  z: number,
  a: Figure,
  b: Figure,
  c: Figure,
): Found | null {
  if (!isPhrase(line, x, y, 10, CLAUSE_BREAKS) || !saysAgain(line, y, z)) return null;
  const rateFirst = isUnder(a, b) && isRateOf(a, c) && isSpread(line, x, y);
  const rateLast = isUnder(b, a) && isRateOf(b, c) && wordBefore(line, y, PASSED, 3) === "at";
  if (!rateFirst && !rateLast) return null;
  const made = times(reachOf(a.quantity), reachOf(b.quantity));
  return rateFound(made, `${term(a)} × ${term(b)}`, [a, b], c);
}

/** One rate told per month and per year. */
function rateTwice(line: Line, x: number, y: number, a: Figure, b: Figure): Found | null {
  const [one, other] = [rateOf(a.quantity), rateOf(b.quantity)];
  if (!one || !other || one.of !== other.of) return null;
  if (moneyId(a) !== moneyId(b) || !saysAgain(line, x, y)) return null;
  // "$20 billion a year, or about $2 billion annually": a choice or a range where they are near.
  if (one.over === other.over && (wordAt(line, x + 1, x) !== "," || isNear(a, b))) return null;
  const found = rateFound(reachOf(a.quantity), term(a), [a], b);
  // A price a month or a year: subscriptions give a discount.
  return found.holds || !isPrice(a) || wordAt(line, x + 2, x) === "so" ? found : null;
}

function isNear(a: Figure, b: Figure): boolean {
  const ratio = reachOf(a.quantity).point.div(reachOf(b.quantity).point).toNumber();
  return ratio > 0.5 && ratio < 2;
}

/** Money as it stands on a price tag. */
function isPrice(figure: Figure): boolean {
  return moneyId(figure) !== "" && Number(figure.quantity.value) < 100_000;
}

function rateFound(made: Reach, left: string, parts: readonly Figure[], result: Figure): Found {
  const holds = comesOut(made, result.quantity, LEEWAY);
  const written = holds ? term(result) : outcome(made.point, result.quantity);
  return { kind: "rate", parts, result, holds, equation: equation(left, written, result, holds) };
}

/** Whether a rate is over such an amount: "$10 billion a year" over ten years, "$48 per MWh" over 20 GWh. */
function isUnder(rate: Figure, amount: Figure): boolean {
  const [, under] = splitRate(rate);
  return (
    under !== null &&
    under !== "count" &&
    under === amount.quantity.unit?.dimension &&
    amount.quantity.unit.id !== "year-old"
  );
}

function splitRate({ quantity }: Figure): readonly [string, string | null] {
  const dimension = quantity.unit?.dimension ?? "";
  const slash = dimension.lastIndexOf("/");
  return slash < 0 ? [dimension, null] : [dimension.slice(0, slash), dimension.slice(slash + 1)];
}

function isTime({ quantity }: Figure): boolean {
  return quantity.unit?.dimension === "time" && quantity.unit.id !== "year-old";
}

function isSpread(line: Line, sum: number, time: number): boolean {
  return (
    SPREAD.has(wordBefore(line, time, PASSED, 5)) &&
    isPhrase(line, sum, time, 10, CLAUSE_BREAKS) &&
    wordAt(line, sum + 1, sum) !== ","
  );
}

function isRateOf(rate: Figure, whole: Figure): boolean {
  const [dimension, under] = splitRate(rate);
  if (under === null || dimension !== (whole.quantity.unit?.dimension ?? "")) return false;
  return dimension !== "money" || moneyId(rate) === moneyId(whole);
}

function moneyId({ quantity }: Figure): string {
  const id = quantity.unit?.id ?? "";
  return quantity.unit?.dimension.startsWith("money") ? (id.split("/")[0] ?? "") : "";
}
