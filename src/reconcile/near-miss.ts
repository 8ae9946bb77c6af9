import type { Quantity } from "../quantity/quantity.js";
import { trimOf } from "../text/trim.js";
import { isMagnitudeSlip, isSameScale } from "./magnitude.js";

/**
 * Whether a figure looks like a slip of the pen for another: the same digits at another power of ten, two digits
 * swapped, one digit mistyped, or the same number in another unit of the dimension. Of two figures met by chance few
 * are so alike, so a near miss says that the one was meant.
 */
export function isNearMiss(a: Quantity, b: Quantity): boolean {
  if (isMagnitudeSlip(a, b)) return true;
  if (a.value === null || b.value === null) return false;
  const one = digitsOf(a.value);
  const other = digitsOf(b.value);
  if (one === other) return one.length > 1 && isSameScale(a, b, 1e9);
  if (one.length < 2 || other.length < 2 || !isSameScale(a, b)) return false;
  // With their zeros, since one of them may be what was swapped: 22,000 and 20,200.
  const [whole, rest] = [allDigitsOf(a.value), allDigitsOf(b.value)];
  if (isSameUnit(a, b) && whole.length === rest.length && isSwapped(whole, rest)) return true;
  return one.length === other.length && (isSwapped(one, other) || isMistyped(one, other));
}

/** Of what is counted only the number can be mistyped: "34,060 people" for "34,600 employees". */
function isSameUnit({ unit: a }: Quantity, { unit: b }: Quantity): boolean {
  return (
    a?.id === b?.id || ((a === null || a.dimension === "count") && (b === null || b.dimension === "count"))
  );
}

/** How many digits of a figure say something: 1 for "$5 billion" and "500", 3 for "2.52". */
export function tellingDigits({ value, low }: Quantity): number {
  return digitsOf(value ?? low ?? "").length;
}

/** The digits that count: "25000000000" and "2.5" both have 25. */
function digitsOf(value: string): string {
  return trimOf(value.replace(/[^0-9]/g, ""), "0");
}

function allDigitsOf(value: string): string {
  return value.replace(/[^0-9]/g, "").replace(/^0+/, "");
}

function isSwapped(a: string, b: string): boolean {
  return [...a].sort().join("") === [...b].sort().join("");
}

/** One digit differs, in a number long enough that this is no chance. */
function isMistyped(a: string, b: string): boolean {
  if (a.length < 3) return false;
  let different = 0;
  for (let at = 0; at < a.length; at++) if (a.charAt(at) !== b.charAt(at)) different++;
  return different === 1;
}
