import type { Decimal } from "decimal.js";
import { shortQuantity, toBase } from "../../quantity/index.js";
import type { Figure, Quantity } from "../../quantity/quantity.js";

/** A figure as a term of an equation, without its bound words. */
export function term({ quantity }: Figure): string {
  return shortQuantity(quantity, { bound: false });
}

/** An outcome in base units, written in the unit of the figure told for it. */
export function outcome(value: Decimal, { unit }: Quantity): string {
  const factor = toBase({ ...UNITY, unit });
  const number = value.div(factor);
  const digits = number.abs().gte(1000) ? 4 : 3;
  const rounded = number.toSignificantDigits(Math.max(digits, wholeDigits(number))).toFixed();
  return shortQuantity({ ...UNITY, value: rounded, low: rounded, high: rounded, unit });
}

/** `left = made`, and what was told in its place where it does not come out. */
export function equation(left: string, made: string, result: Figure, holds: boolean): string {
  const told = result.quantity.unit?.id === "1" ? result.text : shortQuantity(result.quantity);
  return holds ? `${left} = ${made}` : `${left} = ${made}, not ${told}`;
}

const UNITY: Quantity = {
  text: "",
  bound: "exact",
  value: "1",
  low: "1",
  high: "1",
  unit: null,
  precision: "0",
};

/** Whole numbers below a trillion times their last three digits are not cut: 3,579 stays 3,579. */
function wholeDigits(number: Decimal): number {
  if (!number.isInteger() && number.abs().lt(1000)) return 0;
  return number.isInteger() ? number.precision() : 0;
}
