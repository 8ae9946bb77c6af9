import { headNoun, sameDimension } from "../../quantity/index.js";
import type { Figure } from "../../quantity/quantity.js";
import { clauseOf, isMark } from "./clause.js";
import { equation, outcome, term } from "./equation.js";
import { isAmount } from "./kinds.js";
import { type Line, plainFigure, wordAt } from "./line.js";
import { comesOut, reachOf, times } from "./reach.js";
import type { Found } from "./stated-sum.js";
import { tieOf } from "./ties.js";

/** How far rounding may move a product, and how far off one may be that is not of something else. */
const LEEWAY = 0.05;
const NEAR = Math.log(2.5);

/** How many sentences may lie between what each is, how many there are and what they make. */
const BACK = 6;
const AHEAD = 2;

/** What each of a number of things is worth, draws or holds; `noun` is what they are, null where they were just counted. */
interface PerThing {
  readonly at: number;
  readonly figure: Figure;
  readonly noun: string | null;
}

/**
 * "Each rack draws 120 kW. The hall holds 500 racks, so it needs 60 MW": a number of things, by their name, what one of them is,
 * and the total that is told of them, in any order of the first two.
 */
export function findPerThing(line: Line): Found[] {
  const found: Found[] = [];
  for (const [i, at] of line.figures.entries()) {
    const each = perThingAt(line, at);
    if (!each) continue;
    const counts = countsOf(line, i, each);
    for (const place of totalsBehind(line, i, each)) {
      const sum = productOf(line, each, counts, place);
      if (sum) found.push(sum);
    }
  }
  return found;
}

const EACH_BEFORE = new Set(["each", "every"]);
const EACH_AFTER = new Set(["each", "apiece"]);
const PER = new Set(["per", "a", "an"]);

function perThingAt(line: Line, at: number): PerThing | null {
  const figure = plainFigure(line, at);
  if (!figure || !isAmount(figure)) return null;
  const { unit } = figure.quantity;
  if (unit?.dimension.endsWith("/count"))
    return { at, figure: withoutThing(figure), noun: singular(unit.id.slice(unit.id.lastIndexOf("/") + 1)) };
  const next = wordAt(line, at + 1, at);
  if (EACH_AFTER.has(next)) return { at, figure, noun: null };
  if ((next === "per" || next === "in" || next === "inside") && unit) {
    const k = next === "per" ? at + 2 : EACH_BEFORE.has(wordAt(line, at + 2, at)) ? at + 3 : 0;
    const noun = wordAt(line, k, at);
    if (k > 0 && noun !== "" && !isMark(noun)) return { at, figure, noun: singular(noun) };
  }
  for (let k = at - 1; k > at - 7; k--) {
    const word = wordAt(line, k, at);
    if (line.items[k]?.kind === "figure" && line.items[k]?.figure?.quantity.unit?.dimension === "count")
      continue;
    if (word === "" || (PER.has(word) && k === at - 1)) break;
    if (EACH_BEFORE.has(word)) {
      const noun = wordAt(line, k + 1, at);
      if (noun === "of") return { at, figure, noun: null };
      return noun === "" || noun === "of" || isMark(noun) ? null : { at, figure, noun: singular(noun) };
    }
  }
  return null;
}

/** "$6m a year", of what each costs a year. */
const yearless = (figure: Figure): Figure =>
  figure.quantity.unit?.dimension.endsWith("/time") ? withoutThing(figure) : figure;

/** "$4 per GPU-hour" as dollars. */
function withoutThing(figure: Figure): Figure {
  const { unit } = figure.quantity;
  if (!unit) return figure;
  const [id, dimension] = [unit.id, unit.dimension].map((text) => text.slice(0, text.lastIndexOf("/")));
  const plain = { id: id ?? "", name: unit.name, dimension: dimension ?? "" };
  return { ...figure, quantity: { ...figure.quantity, unit: plain } };
}

/** How many there are: by the name of the things wherever they were counted, else counted right before. */
function countsOf(line: Line, i: number, { at, noun }: PerThing): readonly Figure[] {
  const sentence = line.items[at]?.sentence ?? 0;
  if (noun === null) {
    const before = line.figures[i - 1];
    const count = plainFigure(line, before);
    const near = before !== undefined && line.items[before]?.sentence === sentence && at - before <= 8;
    return count && near && count.quantity.unit?.dimension === "count" ? [count] : [];
  }
  const counts: Figure[] = [];
  for (const place of line.figures) {
    const item = line.items[place];
    const figure = plainFigure(line, place);
    if (!item || !figure || place === at || item.sentence > sentence + 1 || sentence - item.sentence > BACK)
      continue;
    const { unit } = figure.quantity;
    if (unit?.dimension === "count" && singular(headNoun(unit)) === noun) counts.push(figure);
  }
  return counts;
}

/** Figures behind that are of the kind of what each is. */
function totalsBehind(line: Line, i: number, { at, figure }: PerThing): readonly number[] {
  const sentence = line.items[at]?.sentence ?? 0;
  return line.figures.slice(i + 1).filter((place) => {
    const item = line.items[place];
    const total = plainFigure(line, place);
    if (!item || !total || item.sentence - sentence > AHEAD || !isAmount(total)) return false;
    const [a, b] = [figure.quantity.unit, yearless(total).quantity.unit];
    if (a === null || b === null || a.dimension !== b.dimension) return false;
    if (a.dimension === "count") return headNoun(a) === headNoun(b);
    return sameDimension(figure.quantity, yearless(total).quantity);
  });
}

/** Words for what a number of things come to. */
const COME_TO = new Set(
  "bill tab total totals sum need needs needed cost costs costing comes come came makes make making draws draw earning earns earned worth order outlay spend budget price gives giving together".split(
    " ",
  ),
);
/** Of more than these things. */
const PART_OF = new Set("including includes other others also plus besides".split(" "));

function productOf(line: Line, each: PerThing, counts: readonly Figure[], place: number): Found | null {
  const told = plainFigure(line, place);
  const total = told && yearless(told);
  if (!total || counts.length === 0) return null;
  const sums = counts
    .filter((count) => count.start < total.start)
    .map((count) => {
      const made = times(reachOf(count.quantity), reachOf(each.figure.quantity));
      const holds = comesOut(made, total.quantity, LEEWAY);
      const written = holds ? term(total) : outcome(made.point, total.quantity);
      const left = `${term(count)} × ${term(each.figure)}`;
      const far = Math.abs(Math.log(made.point.div(reachOf(total.quantity).point).toNumber()));
      const parts = [count, each.figure];
      const sum: Found = {
        kind: "ratio",
        parts,
        result: total,
        holds,
        equation: equation(left, written, total, holds),
      };
      return { sum, far };
    });
  const right = sums.find(({ sum }) => sum.holds);
  if (right) return right.sum;
  const [only, more] = sums;
  if (!only || more || only.far > NEAR || !isTotalOf(line, place) || hasOthers(line, each.at, place, total))
    return null;
  return only.sum;
}

/** "$220m each, and the bank lends $310m, so it has $750m": the total is of more than the product. */
function hasOthers(line: Line, from: number, to: number, total: Figure): boolean {
  return line.figures.some((place) => {
    const unit = line.items[place]?.figure?.quantity.unit;
    return place > from && place < to && unit != null && unit.dimension === total.quantity.unit?.dimension;
  });
}

function isTotalOf(line: Line, place: number): boolean {
  const clause = clauseOf(line, place);
  if (clause.before.concat(clause.after).some((word) => PART_OF.has(word))) return false;
  if (clause.before.some((word, k) => word === "of" && clause.before[k + 1] === "part")) return false;
  return tieOf(clause) !== "none" || clause.before.some((word) => COME_TO.has(word));
}

function singular(noun: string): string {
  const lower = noun.toLowerCase();
  return lower.endsWith("s") && !lower.endsWith("ss") ? lower.slice(0, -1) : lower;
}
