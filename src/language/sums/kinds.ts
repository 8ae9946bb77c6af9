import { headNoun, sameDimension } from "../../quantity/index.js";
import type { Figure, Quantity } from "../../quantity/quantity.js";

/** A share: a percentage or a fraction. */
export function isShare({ quantity }: Figure): boolean {
  const id = quantity.unit?.id;
  return id === "%" || (id === "1" && quantity.unit?.dimension === "ratio");
}

export function isPercent({ quantity }: Figure): boolean {
  return quantity.unit?.id === "%";
}

/** "three times", "fivefold", "doubled", "3x". */
export function isMultiple({ quantity }: Figure): boolean {
  return quantity.unit?.id === "x" && quantity.unit.dimension === "ratio";
}

/** "ten points" of percentages are percentage points. */
export function pointsOf(figure: Figure): Figure {
  const { unit } = figure.quantity;
  return unit?.name === "point" ? { ...figure, quantity: { ...figure.quantity, unit: POINT } } : figure;
}

const POINT = { id: "pp", name: "percentage point", dimension: "ratio" };

/** An amount: not a ratio, a score, a date or a length of time. */
export function isAmount({ quantity }: Figure): boolean {
  const dimension = quantity.unit?.dimension;
  return dimension === undefined || !NO_AMOUNTS.has(dimension);
}

const NO_AMOUNTS = new Set(["ratio", "score", "date", "time", "temperature", "frequency", "state"]);

/** "the two companies", "three tranches", "both": numbers that point at what is told, and are no amounts. */
export function isPointer({ quantity, text }: Figure, before: string): boolean {
  const { unit, value } = quantity;
  if (
    value === null ||
    /\d/.test(text) ||
    unit?.name === "point" ||
    (unit !== null && unit.dimension !== "count")
  )
    return false;
  if (unit !== null && POINTED.has(headNoun(unit).toLowerCase())) return true;
  return POINTING.test(before) && Number(value) <= 12;
}

const POINTING = /\b(?:the|these|those|all|both|other|of|its|their|between)\s+$/i;
const POINTED = new Set(
  "tranche part step stage phase instalment installment company firm deal lab party round partner side group payment contract agreement way thing source reason paper outlet report half chunk slice".split(
    " ",
  ),
);

/** Whether two figures are of one kind, so that they may be added; a bare number goes with any count. */
export function addable(a: Quantity, b: Quantity): boolean {
  if (a.unit?.dimension === "count" || b.unit?.dimension === "count") {
    if (a.unit === null || b.unit === null) return true;
    return a.unit.dimension === b.unit.dimension && headNoun(a.unit) === headNoun(b.unit);
  }
  return sameDimension(a, b);
}

/** "$10 billion a year": what it is a rate of and over what unit of time; null for others. */
export function rateOf({ unit }: Quantity): { readonly of: string; readonly over: string } | null {
  const dimension = unit?.dimension ?? "";
  const slash = dimension.lastIndexOf("/");
  if (slash < 0 || dimension.slice(slash + 1) !== "time" || !unit) return null;
  return { of: dimension.slice(0, slash), over: unit.id.slice(unit.id.lastIndexOf("/") + 1) };
}
