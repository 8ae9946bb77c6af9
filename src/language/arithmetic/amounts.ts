import { Decimal } from "decimal.js";
import { intervalOf, shortQuantity, toBase } from "../../quantity/index.js";
import type { Figure, Quantity } from "../../quantity/quantity.js";

/** What a figure, or a sum of figures, may be: ends in base units, null where open. */
export interface Span {
  readonly low: Decimal | null;
  readonly high: Decimal | null;
}

/** "up to $20 billion" may be nothing at all. */
export function spanOf({ quantity }: Figure): Span {
  const { low, high } = intervalOf(quantity);
  return { low: low ?? new Decimal(0), high };
}

export function add(spans: readonly Span[]): Span {
  const zero = new Decimal(0);
  return spans.reduce<Span>(
    (sum, span) => ({ low: plus(sum.low, span.low), high: plus(sum.high, span.high) }),
    { low: zero, high: zero },
  );
}

function plus(a: Decimal | null, b: Decimal | null): Decimal | null {
  return a === null || b === null ? null : a.plus(b);
}

export function minus(a: Span, b: Span): Span {
  return {
    low: a.low && b.high ? a.low.minus(b.high) : null,
    high: a.high && b.low ? a.high.minus(b.low) : null,
  };
}

export function times(a: Span, b: Span): Span {
  return {
    low: a.low && b.low ? a.low.times(b.low) : null,
    high: a.high && b.high ? a.high.times(b.high) : null,
  };
}

/** The quotient of two positive spans; open where the divisor may be zero. */
export function over(a: Span, b: Span): Span {
  const low = a.low && b.high && b.high.gt(0) ? a.low.div(b.high) : new Decimal(0);
  const high = a.high && b.low && b.low.gt(0) ? a.high.div(b.low) : null;
  return { low, high };
}

/** Whether two spans have a value in common; a hair's breadth of rounding is none. */
export function meets(a: Span, b: Span): boolean {
  const hair = new Decimal("1.0000001");
  if (a.high && b.low && a.high.times(hair).lt(b.low)) return false;
  return !(b.high && a.low && b.high.times(hair).lt(a.low));
}

/** The written number in base units. */
export function written({ quantity }: Figure): Decimal {
  return toBase(quantity);
}

/** Half of the last written place of some figures together, in base units. */
export function slack(figures: readonly Figure[]): Decimal {
  return figures.reduce((sum, { quantity }) => {
    const base = new Decimal(quantity.value ?? quantity.low ?? quantity.high ?? 1);
    const factor = base.isZero() ? new Decimal(1) : toBase(quantity).div(base);
    return sum.plus(new Decimal(quantity.precision).div(2).times(factor.abs()));
  }, new Decimal(0));
}

/** Whether a made number is the one told: inside of its written precision, or near it and within reach of the parts' own. */
export function isTold(made: Decimal, reach: Span, told: Figure): boolean {
  const { low, high } = intervalOf(told.quantity);
  const inside = (low === null || made.gte(low)) && (high === null || made.lt(high));
  if (inside) return true;
  const value = written(told);
  return (
    meets(reach, spanOf(told)) && !value.isZero() && made.minus(value).abs().div(value.abs()).lte("0.12")
  );
}

/** A number in base units as a short figure like another one: "$25B". */
export function print(value: Decimal, like: Quantity): string {
  const base = new Decimal(like.value ?? like.low ?? like.high ?? 1);
  const factor = base.isZero() ? new Decimal(1) : toBase(like).div(base);
  const text = value.div(factor).toSignificantDigits(4).toFixed();
  return shortQuantity({ ...like, text, bound: "exact", value: text, low: text, high: text });
}
