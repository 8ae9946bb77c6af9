import { Decimal } from "decimal.js";
import type { Figure } from "../../quantity/quantity.js";
import { equation, outcome, term } from "./equation.js";
import { type Line, plainFigure, wordAt } from "./line.js";
import { comesOut, exactly, type Reach, reachOf, times } from "./reach.js";
import type { Found } from "./stated-sum.js";

/** How far rounding may move it, and what is farther off is of other hours. */
const LEEWAY = 0.05;
const NEAR = Math.log(1.7);

const HOURS_A_YEAR = 8760;
/** What runs so runs all hours of its time. */
const ALWAYS = new Set(
  "clock flat continuously continuous nonstop non-stop 24/7 uninterrupted full-time".split(" "),
);
const YEARLY = new Set("year annually yearly annum".split(" "));

/** "835 MW running flat out for 8,760 hours is 7.3 million MWh": power over hours, or all round a year. */
export function findEnergy(line: Line): Found[] {
  const found: Found[] = [];
  for (const [i, at] of line.figures.entries()) {
    const result = plainFigure(line, at);
    if (result?.quantity.unit?.dimension.split("/")[0] !== "energy") continue;
    const [power, hours] = [before(line, i, "power"), before(line, i, "time")];
    if (!power) continue;
    const over = hours ?? (isAllYear(line, at) ? null : undefined);
    if (over === undefined) continue;
    const time: Reach = over ? reachOf(over.quantity) : exactly(new Decimal(HOURS_A_YEAR).times(3600));
    const made = times(reachOf(power.quantity), time);
    const holds = comesOut(made, total(result).quantity, LEEWAY);
    const far = Math.abs(Math.log(made.point.div(reachOf(total(result).quantity).point).toNumber()));
    if (!holds && far > NEAR) continue;
    const written = holds ? term(total(result)) : outcome(made.point, total(result).quantity);
    const left = `${term(power)} × ${over ? term(over) : "8,760 hours"}`;
    const parts = over ? [power, over] : [power];
    found.push({
      kind: "ratio",
      parts,
      result,
      holds,
      equation: equation(left, written, total(result), holds),
    });
  }
  return found;
}

/** The only figure of a dimension before one, of its own sentence or the one before. */
function before(line: Line, i: number, dimension: string): Figure | null {
  const sentence = line.items[line.figures[i] ?? 0]?.sentence ?? 0;
  let only: Figure | null = null;
  for (let j = i - 1; j >= 0; j--) {
    const item = line.items[line.figures[j] ?? 0];
    if (!item || sentence - item.sentence > (dimension === "time" ? 0 : 1)) break;
    if (item.figure?.quantity.unit?.dimension !== dimension) continue;
    if (only) return null;
    only = plainFigure(line, line.figures[j]);
  }
  return only;
}

/** "7 TWh a year" told of a year is of energy. */
function total(figure: Figure): Figure {
  const { unit } = figure.quantity;
  if (!unit?.dimension.includes("/")) return figure;
  const id = unit.id.slice(0, unit.id.indexOf("/"));
  return { ...figure, quantity: { ...figure.quantity, unit: { id, name: unit.name, dimension: "energy" } } };
}

/** "around the clock", "flat out", and a year. */
function isAllYear(line: Line, at: number): boolean {
  let [always, yearly] = [false, false];
  const sentence = line.items[at]?.sentence;
  for (let k = at - 40; k < at + 12; k++) {
    const item = line.items[k];
    if (item?.sentence !== sentence) continue;
    always ||= ALWAYS.has(item?.lower ?? "");
    yearly ||=
      YEARLY.has(wordAt(line, k, at)) ||
      (item?.figure?.quantity.unit?.id.endsWith("/year") ?? false) ||
      item?.per === "year";
  }
  return always && yearly;
}
