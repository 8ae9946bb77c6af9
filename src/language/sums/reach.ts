import { Decimal } from "decimal.js";
import { intervalOf, toBase } from "../../quantity/index.js";
import type { Quantity } from "../../quantity/quantity.js";

/** Both ends of an interval, in base units. */
export type Ends = readonly [Decimal, Decimal];

/**
 * How far a figure, or what was made of several, may be from the number that is written, in base units: by its hedges
 * alone ("about"), and by hedges and rounding together.
 */
export interface Reach {
  readonly point: Decimal;
  readonly hedged: Ends;
  readonly rounded: Ends;
}

/** What "about" may hide to either side, and "more than" to one. */
const HEDGE = new Decimal("0.1");

/** Whole counts up to here are exact unless a magnitude word rounds them. */
const COUNTED = 10_000;

/** The number of a quantity in its base unit with what its hedges and its written precision leave open. */
export function reachOf(quantity: Quantity): Reach {
  const point = toBase(quantity);
  const half = isCounted(quantity) ? new Decimal(0) : halfOf(quantity);
  const less = point.minus(point.abs().times(HEDGE));
  const more = point.plus(point.abs().times(HEDGE));
  const hedged = hedgesOf(quantity, point, less, more);
  return {
    point,
    hedged,
    rounded: [Decimal.min(hedged[0], point.minus(half)), Decimal.max(hedged[1], point.plus(half))],
  };
}

/** A number without any leeway. */
export function exactly(value: Decimal.Value): Reach {
  const point = new Decimal(value);
  return { point, hedged: [point, point], rounded: [point, point] };
}

export function plus(a: Reach, b: Reach): Reach {
  return combine(a, b, (x, y) => x.plus(y));
}

export function minus(a: Reach, b: Reach): Reach {
  return combine(a, b, (x, y) => x.minus(y));
}

export function times(a: Reach, b: Reach): Reach {
  return combine(a, b, (x, y) => x.times(y));
}

/** Null where the divisor may be nought. */
export function over(a: Reach, b: Reach): Reach | null {
  if (b.rounded[0].lte(0)) return null;
  return combine(a, b, (x, y) => x.div(y));
}

/**
 * Whether what was made of the parts can be the figure told as the result. Rounding of the parts may move it by the share
 * `leeway` at most: "$5 billion" and "$20 billion" may stand for 5.4 and 20.4, but nobody calls their sum $26 billion.
 */
export function comesOut(made: Reach, result: Quantity, leeway: number): boolean {
  const aimed = result.bound === "exact" && /\d/.test(result.text);
  return reaches(made, accepted(result), leeway, aimed ? reachOf(result).hedged : null);
}

/** The same for an outcome told as an interval; `aim` is what the gap is measured to, where that is narrower. */
export function reaches(made: Reach, told: Ends, leeway: number, aim: Ends | null = null): boolean {
  if (meet(made.hedged, told)) return true;
  if (!meet(made.rounded, told)) return false;
  const target = aim ?? told;
  const [low, high] = made.hedged;
  const gap = low.gt(target[1]) ? low.minus(target[1]) : target[0].minus(high);
  return gap.lte(made.point.abs().times(leeway));
}

function meet([low, high]: Ends, [least, most]: Ends): boolean {
  return low.lte(most) && high.gte(least);
}

/** How much more "more than" may stand for, when it is told of an outcome. */
const BEYOND = new Decimal("1.25");

/** The outcomes that a figure may be told for, in its base unit. */
export function accepted(result: Quantity): Ends {
  const { point, rounded } = reachOf(result);
  const multiple = result.unit?.id === "x";
  switch (result.bound) {
    case "at-least":
    case "more-than":
      return [
        result.bound === "more-than" ? point : rounded[0],
        multiple ? Decimal.max(point.plus(1), point.times("1.5")) : point.times(BEYOND),
      ];
    case "less-than":
      return [point.div(BEYOND), point];
    default:
      return rounded;
  }
}

/** The share by which rounding may move a sum: more where figures are written with decimals. */
export function leewayOfSum(figures: readonly Quantity[]): number {
  return figures.some(({ text }) => /\d\.\d/.test(text)) ? 0.05 : 0.025;
}

/** The same for a growth, whose parts are rounded as what has grown is: by so much of the whole. */
export function leewayOfGrowth(growth: Reach, leeway: number): number {
  const size = growth.point.abs().toNumber();
  return size === 0 ? leeway : Math.min(MOST_OF_GROWTH, (leeway * (1 + size)) / size);
}

const MOST_OF_GROWTH = 0.5;

function isCounted({ unit, value, text }: Quantity): boolean {
  if (unit?.dimension === "time") return true;
  if (unit !== null && unit.dimension !== "count") return false;
  return value !== null && Math.abs(Number(value)) < COUNTED && /^[\d,]+\b(?!\.)|^[a-z-]+\b/i.test(text);
}

function halfOf(quantity: Quantity): Decimal {
  const value = quantity.value ?? quantity.low ?? quantity.high;
  if (value === null) return new Decimal(0);
  const fraction = quantity.unit?.id === "1" || (quantity.unit?.id === "x" && !/\d/.test(quantity.text));
  // "a third" and "doubled" are as good as the words: within a tenth.
  if (fraction) return toBase(quantity).abs().times(HEDGE);
  const { low, high } = intervalOf({ ...quantity, bound: "exact", value, low: value, high: value });
  return low === null || high === null ? new Decimal(0) : high.minus(low).div(2);
}

function hedgesOf(quantity: Quantity, point: Decimal, less: Decimal, more: Decimal): Ends {
  switch (quantity.bound) {
    case "exact":
    case "at-most":
      return [point, point];
    case "about":
      return [less, quantity.approach === "below" ? point : more];
    case "less-than":
      return [less, point];
    case "at-least":
    case "more-than":
      return [point, more];
    case "range": {
      const { low, high } = intervalOf(quantity);
      return [low ?? point, high ?? point];
    }
  }
}

function combine(a: Reach, b: Reach, make: (x: Decimal, y: Decimal) => Decimal): Reach {
  const ends = (one: Ends, other: Ends): Ends => {
    const all = one.flatMap((x) => other.map((y) => make(x, y)));
    return [Decimal.min(...all), Decimal.max(...all)];
  };
  return {
    point: make(a.point, b.point),
    hedged: ends(a.hedged, b.hedged),
    rounded: ends(a.rounded, b.rounded),
  };
}
