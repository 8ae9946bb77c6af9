import type { Draft } from "../draft.js";
import { fromFloat, type Numeral, toFloat } from "../number.js";
import type { Unit } from "../quantity.js";
import type { Tokens } from "../tokens.js";
import { factorOf } from "../units.js";

/** What may follow what in one measure: "5 ft 2 in", "3 dollars 50 cents", "6 lb 4 oz". */
const PARTS: ReadonlyMap<string, string> = new Map([
  ["ft", "in"],
  ["USD", "USD-cent"],
  ["EUR", "EUR-cent"],
  ["GBP", "GBP-penny"],
  ["MYR", "MYR-sen"],
  ["lb", "oz"],
  ["st", "lb"],
]);

/** Adds the smaller part of a measure told in two units to the larger. */
export function compounds(tokens: Tokens, drafts: Draft[]): Draft[] {
  let joined: Draft[] | null = null;
  for (let i = 1, last = drafts[0]; i < drafts.length; i++) {
    const draft = drafts[i] as Draft;
    if (last && isPart(tokens, last, draft)) {
      joined ??= drafts.slice(0, i);
      add(last, draft);
    } else {
      joined?.push(draft);
      last = draft;
    }
  }
  return joined ?? drafts;
}

function isPart(tokens: Tokens, a: Draft, b: Draft): boolean {
  if (a.out || !a.unit || !a.value || !b.value || a.magnitude || b.first !== b.from) return false;
  if (
    a.unit.id === "ft" &&
    tokens.isDash(a.last + 1) &&
    tokens.glued(a.last + 1) &&
    b.first === a.last + 2 &&
    b.last === b.from
  )
    return toFloat(b.value) < 12;
  if (b.out) return false;
  const gap = b.first - a.last - 1;
  if (gap > 1 || (gap === 1 && tokens.lower(a.last + 1) !== "and")) return false;
  const part = PARTS.get(a.unit.id);
  if (part === undefined) return false;
  if (b.unit?.id === part) return true;
  // "thirteen dollars forty five"
  if (a.unit.dimension !== "money" || b.unit !== null || gap > 0 || a.first < a.from) return false;
  return tokens.isSmall(b.from) && toFloat(b.value) < 100 && tokens.isSmall(a.from);
}

function add(a: Draft, b: Draft): void {
  const value = a.value && b.value && sum(a.value, b.value, sizeIn(b.unit, a.unit));
  if (!value) return;
  a.value = value;
  a.last = b.last;
  a.to = b.to;
}

/** How much of the larger unit the smaller is; a bare number is a hundredth, or an inch after feet. */
function sizeIn(part: Unit | null, whole: Unit | null): number {
  if (whole?.id === "ft" && part?.id !== "in") return 1 / 12;
  return part && whole ? factorOf(part).div(factorOf(whole)).toNumber() : 0.01;
}

function sum(whole: Numeral, part: Numeral, size: number): Numeral | null {
  const total = fromFloat(toFloat(whole) + toFloat(part) * size);
  return total && { ...total, place: Math.max(total.place, -2) };
}
