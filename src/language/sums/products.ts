import { sameDimension } from "../../quantity/index.js";
import type { Figure, Unit } from "../../quantity/quantity.js";
import { isPhrase, saysAgain } from "./apposition.js";
import { CLAUSE_BREAKS, EACH, TIMES, TOTAL_BEFORE } from "./cues.js";
import { equation, outcome, term } from "./equation.js";
import { isAmount } from "./kinds.js";
import { type Line, phraseUpTo, plainFigure, wordAt } from "./line.js";
import { comesOut, over, type Reach, reachOf, times } from "./reach.js";
import type { Found } from "./stated-sum.js";
import { addsUp } from "./told-total.js";

/** How far rounding may move a product. */
const LEEWAY = 0.05;

const SHARED = new Set("for on across among between over buys buy to".split(" "));

/** "500,000 chips at $30,000 each, or $15 billion"; "40 sites of 25 MW each, 1 GW in all". */
export function findProducts(line: Line): Found[] {
  const found: Found[] = [];
  for (let i = 0; i + 2 < line.figures.length; i++) {
    const [x = -1, y = -1, z = -1] = line.figures.slice(i, i + 3);
    const [a, b, c] = [plainFigure(line, x), plainFigure(line, y), plainFigure(line, z)];
    const sum = a && b && c && (total(line, x, y, z, a, b, c) ?? unitPrice(line, x, y, z, a, b, c));
    if (sum) found.push(sum);
  }
  return [...found, ...atThatPrice(line)];
}

const PRICES = new Set("price size rate cost pace level".split(" "));

/** "The reactor is of 80 MW. A dozen at that size makes 960 MW": the worth of each told in the sentence before. */
function atThatPrice(line: Line): Found[] {
  const found: Found[] = [];
  for (let i = 1; i + 1 < line.figures.length; i++) {
    const [w = -1, x = -1, y = -1] = line.figures.slice(i - 1, i + 2);
    const [each, count, whole] = [plainFigure(line, w), plainFigure(line, x), plainFigure(line, y)];
    if (!each || !count || !whole || !isCount(count) || !isAmount(each) || isCount(each)) continue;
    if ((line.items[x]?.sentence ?? 0) - (line.items[w]?.sentence ?? 0) !== 1) continue;
    if (line.items[y]?.sentence !== line.items[x]?.sentence) continue;
    if (!sameDimension(each.quantity, whole.quantity) || !refersBack(line, x, y)) continue;
    const made = times(reachOf(count.quantity), reachOf(each.quantity));
    found.push(productFound(made, `${term(count)} × ${term(each)}`, [count, each], whole));
  }
  return found;
}

function refersBack(line: Line, count: number, whole: number): boolean {
  const sentence = line.items[count]?.sentence;
  for (let k = whole; k >= 0 && line.items[k]?.sentence === sentence; k--) {
    const word = line.items[k]?.lower;
    if ((word === "that" || word === "this") && PRICES.has(line.items[k + 1]?.lower ?? "")) return true;
  }
  return false;
}

/** A number of things, what each is worth, and the total; or the worth of each first. */
function total(line: Line, x: number, y: number, z: number, a: Figure, b: Figure, c: Figure): Found | null {
  if (!isPhrase(line, x, y, 6, CLAUSE_BREAKS) || !hasAny(line, x, y, TIMES)) return null;
  if (!saysAgain(line, y, z) && !addsUp(line, z) && !phraseUpTo(line, z - 1, TOTAL_BEFORE)) return null;
  const countFirst = isCount(a) && isOfEach(line, x, y, b);
  const countLast = isCount(b) && isOfEach(line, x - 1, x, a);
  const [count, each] = countFirst ? [a, b] : countLast ? [b, a] : [null, null];
  if (!count || !each || !isOf(each, c)) return null;
  const made = times(reachOf(count.quantity), reachOf(each.quantity));
  return productFound(made, `${term(count)} × ${term(each)}`, [count, each], c);
}

/** A total, the number of things it is for, and what each comes to. */
function unitPrice(
  line: Line,
  x: number,
  y: number,
  z: number,
  a: Figure,
  b: Figure,
  c: Figure,
): Found | null {
  if (isCount(a) && !isCount(b)) {
    // "50 turbines and 400 MW, or 8 MW each"
    if (y - x > 6 || !EACH.has(wordAt(line, z + 1, z)) || !isOf(c, b) || !saysAgain(line, y, z)) return null;
    const each = over(reachOf(b.quantity), reachOf(a.quantity));
    return each && productFound(each, `${term(b)} / ${term(a)}`, [b, a], c);
  }
  if (!isCount(b) || !isPhrase(line, x, y, 8, CLAUSE_BREAKS) || !hasAny(line, x, y, SHARED)) return null;
  if (!isOfEach(line, y, z, c) || !isOf(c, a) || !(saysAgain(line, y, z) || comesTo(line, y, z))) return null;
  const made = over(reachOf(a.quantity), reachOf(b.quantity));
  return made && productFound(made, `${term(a)} / ${term(b)}`, [a, b], c);
}

/** "A bill of $360m for 12,000 servers comes to $30,000 a server" */
function comesTo(line: Line, from: number, to: number): boolean {
  return to - from <= 5 && isPhrase(line, from, to, 4, CLAUSE_BREAKS) && COMES.has(wordAt(line, to - 1, to));
}

const COMES = new Set(["to", "at", "is", "means", "makes"]);

function productFound(made: Reach, left: string, parts: readonly Figure[], result: Figure): Found {
  const holds = comesOut(made, result.quantity, LEEWAY);
  const written = holds ? term(result) : outcome(made.point, result.quantity);
  return { kind: "ratio", parts, result, holds, equation: equation(left, written, result, holds) };
}

function isCount({ quantity }: Figure): boolean {
  return quantity.unit === null || quantity.unit.dimension === "count";
}

/** "$30,000 each", "each of 25 MW", "$30,000 per chip". */
function isOfEach(line: Line, from: number, at: number, figure: Figure): boolean {
  if (isPerThing(figure.quantity.unit)) return true;
  if (
    EACH.has(wordAt(line, at + 1, at)) ||
    (wordAt(line, at + 1, at) === "a" && wordAt(line, at + 2, at) === "piece")
  )
    return true;
  for (let k = from + 1; k < at; k++) if (line.items[k]?.lower === "each") return true;
  return false;
}

function isPerThing(unit: Unit | null): boolean {
  const dimension = unit?.dimension ?? "";
  return dimension.endsWith("/count");
}

/** Whether the worth of each is of the kind of the total. */
function isOf(each: Figure, whole: Figure): boolean {
  if (!isAmount(whole) || isCount(whole) || isPerThing(whole.quantity.unit)) return false;
  const { unit } = each.quantity;
  if (!unit || !isPerThing(unit)) return unit !== null && sameDimension(each.quantity, whole.quantity);
  const of = unit.dimension.slice(0, unit.dimension.lastIndexOf("/"));
  if (of !== whole.quantity.unit?.dimension) return false;
  return of !== "money" || unit.id.split("/")[0] === whole.quantity.unit.id;
}

function hasAny(line: Line, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let k = from + 1; k < to; k++) if (words.has(line.items[k]?.lower ?? "")) return true;
  return false;
}
