import { Decimal } from "decimal.js";
import type { Quantity, Unit } from "./quantity.js";
import { factorOf, moneyOf, unitById } from "./units.js";

/** What a quantity can mean, in the base unit of its dimension; null ends are open-ended. */
export interface Interval {
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  /** Whether the end itself belongs to the interval. */
  readonly lowClosed: boolean;
  readonly highClosed: boolean;
}

/** How far "about" reaches to either side, as a share of the value. */
const ABOUT = new Decimal("0.1");

/**
 * The interval that a quantity means once its written precision is applied, in the base unit of its dimension (W, B, s,
 * FLOP/s, 1 for ratios; for money the currency itself): half-open around an exact value, ten per cent either way for "about"
 * (from below only for "nearly"), one-sided for bounds. Fahrenheit and kelvin are not converted.
 */
export function intervalOf(quantity: Quantity): Interval {
  const factor = factorOf(quantity.unit);
  const half = new Decimal(quantity.precision).div(2);
  const at = (text: string): Decimal => new Decimal(text);
  const scale = (value: Decimal | null): Decimal | null => (value === null ? null : value.times(factor));
  const make = (
    low: Decimal | null,
    high: Decimal | null,
    lowClosed: boolean,
    highClosed: boolean,
  ): Interval => ({
    low: scale(low),
    high: scale(high),
    lowClosed,
    highClosed,
  });
  const { bound, value, low, high } = quantity;
  if (bound === "range") {
    const ends = [low, high].map((end) => (end === null ? null : at(end)));
    const [first = null, second = null] = ends;
    const swapped = first !== null && second !== null && first.gt(second);
    const [from, to] = swapped ? [second, first] : [first, second];
    return make(from?.minus(half) ?? null, to?.plus(half) ?? null, from !== null, false);
  }
  const written = value ?? low ?? high;
  if (written === null) return make(null, null, false, false);
  const point = at(written);
  switch (bound) {
    case "exact":
      return make(point.minus(half), point.plus(half), true, half.isZero());
    case "about": {
      const reach = Decimal.max(point.abs().times(ABOUT), half);
      return make(point.minus(reach), quantity.approach === "below" ? point : point.plus(reach), true, true);
    }
    case "at-most":
      return make(null, point.plus(half), false, half.isZero());
    case "less-than":
      return make(null, point, false, false);
    case "at-least":
      return make(point.minus(half), null, true, false);
    case "more-than":
      return make(point, null, false, false);
  }
}

/** The quantity's number in the base unit of its dimension; for a range its low end. */
export function toBase(quantity: Quantity): Decimal {
  let base = bases.get(quantity);
  if (base === undefined) {
    base = new Decimal(quantity.value ?? quantity.low ?? quantity.high ?? "0").times(factorOf(quantity.unit));
    bases.set(quantity, base);
  }
  return base;
}

/** A draft's figure meets many claims, and a base's claims many drafts. */
const bases = new WeakMap<Quantity, Decimal>();
const dimensionKeys = new WeakMap<Unit, string>();

/** Whether two quantities may be compared at all: the same dimension, and for money the same currency. */
export function sameDimension(a: Quantity, b: Quantity): boolean {
  return dimensionKey(a.unit) === dimensionKey(b.unit);
}

/** Whether two quantities are of the same unit: the same id, or the same currency whatever it is written as. */
export function sameUnit(a: Quantity, b: Quantity): boolean {
  return (
    a.unit?.id === b.unit?.id || (a.unit !== null && b.unit !== null && unitKey(a.unit) === unitKey(b.unit))
  );
}

function dimensionKey(unit: Unit | null): string {
  if (!unit) return "";
  let key = dimensionKeys.get(unit);
  if (key === undefined) {
    const money = moneyOf(unit);
    if (unit.dimension === "score") key = unit.id;
    else key = money === null ? unit.dimension : `${unit.dimension} ${money}`;
    dimensionKeys.set(unit, key);
  }
  return key;
}

function unitKey(unit: Unit): string {
  return (unitById(unit.id) ?? unit).id.toLowerCase();
}
