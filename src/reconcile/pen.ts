import { dimensionOf, rateToScope } from "../base/dimensions.js";
import type { BaseIndex } from "../base/index.js";
import type { Claim } from "../base/model.js";
import type { Assertion } from "../language/assertion.js";
import { sameDimension } from "../quantity/index.js";
import type { Quantity } from "../quantity/quantity.js";
import { isMagnitudeSlip, isSameScale } from "./magnitude.js";

/** More powers of ten than "million" for "billion" is another figure more often than a slip. */
const FARTHEST = 1001;

/** What figures have in common of which one is a slip for the other: the digits that say something, in any order. */
export function digitsKey(quantity: Quantity): string {
  const digits = (quantity.value ?? quantity.low ?? "").replace(/[^1-9]/g, "");
  return [...digits].sort().join("");
}

/** A base's claims with figures, dates apart, by the digits of those. */
export function claimsByDigits(index: BaseIndex): ReadonlyMap<string, readonly Claim[]> {
  const map = new Map<string, Claim[]>();
  for (const claim of index.base.claims) {
    if (claim.quantity === null || claim.quantity.unit?.dimension === "date") continue;
    const key = digitsKey(claim.quantity);
    const list = map.get(key);
    if (list === undefined) map.set(key, [claim]);
    else list.push(claim);
  }
  return map;
}

/** A figure as a claim's metric tells it: a rate by its whole, a bare number in the claim's unit where that goes without saying. */
export function toldAs({ quantity, scope }: Assertion, claim: Claim): Quantity | null {
  const unit = claim.quantity?.unit ?? null;
  if (quantity === null || claim.quantity === null) return null;
  if (quantity.unit !== null || unit === null)
    return rateToScope(quantity, dimensionOf(claim.quantity), scope).quantity;
  if (unit.dimension.startsWith("count") || (unit.dimension === "money" && isScaled(quantity)))
    return { ...quantity, unit };
  return quantity;
}

/** The same digits at another power of ten, or two neighbouring digits swapped. */
export function isSlipOfPen(assertion: Assertion, claim: Claim): boolean {
  const [told, held] = [toldAs(assertion, claim), claim.quantity];
  if (told === null || held === null || !sameDimension(told, held)) return false;
  if (isMagnitudeSlip(told, held)) return isSameScale(told, held, FARTHEST);
  if (told.unit?.id !== held.unit?.id && told.unit?.dimension !== "count") return false;
  if (told.value === null || held.value === null) return false;
  return isSwapped(...aligned(told.value, held.value)) && isSameScale(told, held);
}

/** "9.3 trillion" may be money where "9,300" is not. */
const isScaled = ({ text }: Quantity): boolean => /[a-z]/i.test(text);

/** Two neighbours have changed places. */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 2) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return (
    at < a.length - 1 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
  );
}

/** The digits of two numbers with as many places behind the point: 4.10 and 4.01. */
function aligned(a: string, b: string): readonly [string, string] {
  const places = Math.max(...[a, b].map((value) => value.split(".")[1]?.length ?? 0));
  const digits = (value: string): string => {
    const [whole = "", rest = ""] = value.split(".");
    return whole + rest.padEnd(places, "0");
  };
  return [digits(a), digits(b)];
}
