import type { Draft } from "../draft.js";
import { isLess, type Numeral, scaled, toFloat } from "../number.js";
import { DOWN, LOWERS, RAISES, UP } from "../tables/trends.js";
import { type Tokens, WORD } from "../tokens.js";

const REACH = 12;

/** Joins a change told in two figures, "from $9 billion in June to $30 billion", into one, with the two as its steps. */
export function changes(tokens: Tokens, drafts: Draft[]): Draft[] {
  let joined: Draft[] | null = null;
  for (let i = 0; i < drafts.length; i++) {
    const a = drafts[i] as Draft;
    const b = a.out ? null : partner(tokens, drafts, i);
    if (!b) {
      joined?.push(a);
      continue;
    }
    joined ??= drafts.slice(0, i);
    joined.push(change(tokens, a, b.draft));
    i = b.index;
  }
  return joined ?? drafts;
}

/** "rose from 5 to 7", "from $36,040 to $34,935": what goes up or down is no range of possible values. */
export function isChange({ trend, low, high }: Draft): boolean {
  return trend !== null || (low !== null && high !== null && isLess(high, low));
}

/** The figure that "to" introduces after one that "from" introduced. */
function partner(
  tokens: Tokens,
  drafts: readonly Draft[],
  i: number,
): { readonly draft: Draft; readonly index: number } | null {
  const a = drafts[i] as Draft;
  if (!a.value || tokens.lower(a.first - 1) !== "from") return null;
  for (let k = i + 1; k < drafts.length; k++) {
    const b = drafts[k] as Draft;
    if (b.first - a.last > REACH) return null;
    if (b.out) continue;
    if (tokens.lower(b.first - 1) !== "to" || !(b.value ?? b.high)) return null;
    if (a.unit && b.unit && a.unit.id !== b.unit.id && !isRateOf(a, b)) return null;
    if (!a.unit && b.unit && b.unit.dimension === "time") return null;
    for (let t = a.last + 1; t < b.first; t++)
      if (tokens.kind(t) !== WORD && tokens.kind(t) !== 1 && !/^[:'’,]$/.test(tokens.at(t))) return null;
    return { draft: b, index: k };
  }
  return null;
}

/** "$75 per barrel to $45": the rate is told once. */
function isRateOf(a: Draft, b: Draft): boolean {
  const [one = "", other = ""] = [a.unit?.id, b.unit?.id];
  return one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
}

/** The number a change starts at; "from 24.2 to 33-35 billion" tells its magnitude once. */
function startOf(a: Draft, { value, low, power }: Draft): Numeral | null {
  if (value || !low || !a.value || a.magnitude || power === 0) return a.value;
  return toFloat(a.value) <= toFloat(low) / 10 ** power ? scaled(a.value, power) : a.value;
}

function change(tokens: Tokens, a: Draft, b: Draft): Draft {
  const [first, second] = [a.unit ?? b.unit, b.unit ?? a.unit];
  const unit = (first?.id.length ?? 0) >= (second?.id.length ?? 0) ? first : second;
  const from: Draft = { ...a, unit, trend: null, value: startOf(a, b) };
  const to: Draft = { ...b, unit, trend: null };
  const verb = tokens.lower(a.first - 2);
  const trend = DOWN.has(verb) || LOWERS.has(verb) ? "down" : UP.has(verb) || RAISES.has(verb) ? "up" : null;
  return {
    ...a,
    first: a.first - 1,
    last: b.last,
    unit,
    bound: "range",
    low: from.value,
    high: b.value ?? b.high,
    value: null,
    trend,
    steps: [from, to],
  };
}
