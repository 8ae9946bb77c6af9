import type { Quantity } from "../quantity/quantity.js";
import type { Scope } from "./model.js";

/** Dimensions that the tool knows; any of them over another (`money/energy`) is known too. */
const KNOWN: ReadonlySet<string> = new Set([
  "money",
  "power",
  "energy",
  "compute",
  "compute-total",
  "information",
  "time",
  "length",
  "area",
  "volume",
  "mass",
  "temperature",
  "frequency",
  "ratio",
  "score",
  "count",
  "date",
  "state",
]);

/** Standard metrics whose figures are a ratio "or as written" (DESIGN §4): any figure will do. */
const AS_WRITTEN: ReadonlySet<string> = new Set(["efficiency", "cost-change", "time-saved", "share"]);

/** Dimensions of figures that a metric takes besides its own; "bare" is a number without a unit. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  count: ["bare"],
  ratio: ["bare"],
  score: ["bare", "ratio", "count"],
};

/** Whether the dimension is one of the tool's own, or one that a base has named for itself. */
export function isKnownDimension(dimension: string): boolean {
  return dimension.split("/").every((part) => KNOWN.has(part));
}

/** "bare" for a number without a unit. */
export function dimensionOf(quantity: Quantity): string {
  return quantity.unit?.dimension ?? "bare";
}

/** Whether a figure can be one of this metric's. Prices are money over anything, and any sum may be a rate over time. */
export function fitsMetric(
  quantity: Quantity,
  metric: { readonly id: string; readonly dimension: string },
): boolean {
  const found = dimensionOf(quantity);
  const wanted = metric.dimension;
  if (found === wanted || !isKnownDimension(wanted) || AS_WRITTEN.has(metric.id)) return true;
  if (ALSO[wanted]?.includes(found)) return true;
  return found === `${wanted}/time` || (wanted === "money" && found.startsWith("money/"));
}

/** Ways to write the period of a rate in `scope.per`. */
const PERIODS: Readonly<Record<string, string>> = {
  annum: "year",
  annual: "year",
  annually: "year",
  yearly: "year",
  yr: "year",
  quarterly: "quarter",
  monthly: "month",
  mo: "month",
  weekly: "week",
  daily: "day",
  hourly: "hour",
  hr: "hour",
  h: "hour",
};

/** "year" for "a year", "per year", "annually"; other words stay as they are. */
export function periodOf(words: string): string {
  const plain = words
    .trim()
    .toLowerCase()
    .replace(/^(?:a|an|per|each|every)\s+/u, "");
  return PERIODS[plain] ?? plain;
}

/**
 * "$2 billion a year" and "$2 billion" with `per: year` are the same: the rate's period goes into the scope. A quantity
 * whose metric is itself a rate, or that is over something else than time, stays as it is.
 */
export function rateToScope(
  quantity: Quantity,
  dimension: string,
  scope: Scope | null,
): { readonly quantity: Quantity; readonly scope: Scope | null } {
  const unit = quantity.unit;
  if (!unit || unit.dimension !== `${dimension}/time`) return { quantity, scope };
  const period = after(unit.name, " per ") ?? after(unit.id, "/");
  if (period === null) return { quantity, scope };
  const whole = {
    id: before(unit.id, "/"),
    name: before(unit.name, " per "),
    dimension,
  };
  return { quantity: { ...quantity, unit: whole }, scope: { ...scope, per: periodOf(period) } };
}

function before(text: string, mark: string): string {
  const at = text.lastIndexOf(mark);
  return at < 0 ? text : text.slice(0, at);
}

function after(text: string, mark: string): string | null {
  const at = text.lastIndexOf(mark);
  return at < 0 ? null : text.slice(at + mark.length);
}
