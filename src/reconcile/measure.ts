import { Decimal } from "decimal.js";
import { intervalOf, moneyOf, toBase } from "../quantity/index.js";
import type { Bound, Quantity, Unit } from "../quantity/quantity.js";

/** A quantity ready to be compared: exact decimals in the base unit of its dimension. */
export interface Measure {
  /** Measures compare only where this is equal: the dimension, for money the currency, for all plain numbers "number". */
  readonly kind: string;
  readonly dimension: string;
  readonly bound: Bound;
  /** The number itself, whatever bounds it; null for a range. */
  readonly point: Decimal | null;
  /** Whether "about" is "nearly": not more than the number. */
  readonly below: boolean;
  /** What the bound words alone allow; null where open-ended. */
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  /** The number (or the range) with what the writer may have rounded away, and what "about" allows. */
  readonly from: Decimal;
  readonly to: Decimal;
  /** The width of the last place that the writer kept; zero where the number is exact. */
  readonly place: Decimal;
  /** For sorting only. */
  readonly order: number;
}

const known = new WeakMap<Quantity, { readonly measure: Measure | null }>();

/** As {@link measureOf}, each quantity once: a draft's figure meets many claims, and a base's claims many drafts. */
export function measured(quantity: Quantity): Measure | null {
  const done = known.get(quantity);
  if (done !== undefined) return done.measure;
  const measure = measureOf(quantity);
  known.set(quantity, { measure });
  return measure;
}

const PLAIN: ReadonlySet<string> = new Set(["count", "score", "bare"]);

/** Measures a quantity; null where it has no number at all. */
export function measureOf(quantity: Quantity): Measure | null {
  const { bound, value, low, high, unit } = quantity;
  const ends = [value ?? low ?? high, value ?? high ?? low];
  const [first, last] = isFall(low, high) ? [ends[1], ends[0]] : ends;
  if (first == null || last == null) return null;
  const dimension = unit?.dimension ?? "bare";
  const least = scaled(quantity, first);
  const most = first === last ? least : scaled(quantity, last);
  let window: readonly [Decimal, Decimal] | null = null;
  let place: Decimal | null = null;
  const rounded = () => {
    window ??= windowOf(first === last ? plain(quantity, first) : range(quantity, first, last), least, most);
    return window;
  };
  return {
    kind: kindOf(dimension, unit),
    dimension,
    bound,
    point: value === null ? null : least,
    below: quantity.approach === "below",
    low: low === null ? null : least,
    high: high === null ? null : most,
    // Most measures are only ever found equal, or are not compared at all.
    get from() {
      return rounded()[0];
    },
    get to() {
      return rounded()[1];
    },
    get place() {
      place ??= scaled(quantity, placeOf(quantity));
      return place;
    },
    order: value === null ? least.plus(most).div(2).toNumber() : least.toNumber(),
  };
}

/** The last written place; of "about 180 billion" the ten billions, since a round number may be rounded to its zeros. */
function placeOf({ bound, value, precision }: Quantity): string {
  if (bound !== "about" || value === null) return precision;
  const number = new Decimal(value);
  const kept = new Decimal(10).pow(number.e - Math.max(number.precision(), FEWEST_DIGITS) + 1);
  return Decimal.max(kept, precision).toFixed();
}

/** Digits that writers keep: ten is not eleven, however roughly. */
const FEWEST_DIGITS = 2;

function kindOf(dimension: string, unit: Unit | null): string {
  if (PLAIN.has(dimension)) return "number";
  return dimension.startsWith("money") ? `${dimension} ${unit === null ? "" : moneyOf(unit)}` : dimension;
}

function windowOf(quantity: Quantity, least: Decimal, most: Decimal): readonly [Decimal, Decimal] {
  const { low, high } = intervalOf(quantity);
  return [atLeast(low ?? least, least), atMost(high ?? most, most)];
}

function range(quantity: Quantity, low: string, high: string): Quantity {
  return { ...quantity, bound: "range", low, high };
}

/** A change told from its higher end: "from $30 billion to $9 billion". */
function isFall(low: string | null, high: string | null): boolean {
  return low !== null && high !== null && Number(low) > Number(high);
}

/** The number alone: "about" keeps what it allows, a ceiling or a floor only its rounding. */
function plain(quantity: Quantity, value: string): Quantity {
  if (quantity.bound === "about") return quantity;
  return { ...quantity, bound: "exact", value, low: value, high: value };
}

/** No writer rounds away more than a fifth: "one million" may be 1.1 million, and is not half a million. */
const MOST_ROUNDED = "0.2";

function atLeast(low: Decimal, value: Decimal): Decimal {
  return Decimal.max(low, value.minus(value.abs().times(MOST_ROUNDED)));
}

function atMost(high: Decimal, value: Decimal): Decimal {
  return Decimal.min(high, value.plus(value.abs().times(MOST_ROUNDED)));
}

function scaled(quantity: Quantity, value: string): Decimal {
  return toBase({ ...quantity, bound: "exact", value, low: value, high: value });
}

/** Values that meet by chance: small numbers, percentages, times, dates and scores. */
export function isCommonplace(measure: Measure): boolean {
  if (["ratio", "time", "date", "score"].includes(measure.dimension)) return true;
  return measure.kind === "number" && measure.order < 1000;
}
