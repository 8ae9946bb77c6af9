import type { Decimal } from "decimal.js";
import { intervalOf, toBase } from "../quantity/index.js";
import type { Bound, Quantity } from "../quantity/quantity.js";

/** A quantity ready to be compared: exact decimals in the base unit of its dimension. */
export interface Measure {
  /** Measures compare only where this is equal: the dimension, for money the currency, for all plain numbers "number". */
  readonly kind: string;
  readonly dimension: string;
  readonly bound: Bound;
  /** The number itself, whatever bounds it; null for a range. */
  readonly point: Decimal | null;
  /** What the bound words alone allow; null where open-ended. */
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  /** The number (or the range) with what the writer may have rounded away, and what "about" allows. */
  readonly from: Decimal;
  readonly to: Decimal;
  /** For sorting only. */
  readonly order: number;
}

const PLAIN: ReadonlySet<string> = new Set(["count", "score", "bare"]);

const known = new WeakMap<Quantity, { readonly measure: Measure | null }>();

/** Measures a quantity, once; null where it has no number at all. */
export function measureOf(quantity: Quantity): Measure | null {
  const done = known.get(quantity);
  if (done) return done.measure;
  const measure = measured(quantity);
  known.set(quantity, { measure });
  return measure;
}

function measured(quantity: Quantity): Measure | null {
  const { bound, value, low, high, unit } = quantity;
  const first = value ?? low ?? high;
  const last = value ?? high ?? low;
  if (first === null || last === null) return null;
  const dimension = unit?.dimension ?? "bare";
  const window = intervalOf(
    first === last ? plain(quantity, first) : { ...quantity, bound: "range", low: first, high: last },
  );
  const from = window.low ?? scaled(quantity, first);
  const to = window.high ?? scaled(quantity, last);
  return {
    kind: PLAIN.has(dimension) ? "number" : dimension === "money" ? `money ${unit?.id}` : dimension,
    dimension,
    bound,
    point: value === null ? null : scaled(quantity, value),
    low: low === null ? null : scaled(quantity, low),
    high: high === null ? null : scaled(quantity, high),
    from,
    to,
    order: value === null ? from.plus(to).div(2).toNumber() : scaled(quantity, value).toNumber(),
  };
}

/** The number alone: "about" keeps what it allows, a ceiling or a floor only its rounding. */
function plain(quantity: Quantity, value: string): Quantity {
  if (quantity.bound === "about") return quantity;
  return { ...quantity, bound: "exact", value, low: value, high: value };
}

function scaled(quantity: Quantity, value: string): Decimal {
  return toBase({ ...quantity, bound: "exact", value, low: value, high: value });
}
