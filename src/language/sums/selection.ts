import type { Figure } from "../../quantity/quantity.js";
import { equation, outcome, term } from "./equation.js";
import { accepted, comesOut, leewayOfSum, plus, type Reach, reachOf } from "./reach.js";
import type { Found } from "./stated-sum.js";

/**
 * Whether some of the parts make the result. Where none of the ways to choose two or more of them does, the equation is that
 * of all parts which are not themselves parts of one another. Null for fewer than two.
 */
export function addUp(parts: readonly Figure[], result: Figure, needed: Figure | null = null): Found | null {
  if (parts.length < 2) return null;
  const chosen = chosenFor(parts, result);
  if (chosen && (needed === null || !parts.includes(needed) || chosen.includes(needed)))
    return sumOf(chosen, result, true);
  const top = withoutInner(parts);
  return sumOf(top.length < 2 ? parts : top, result, false);
}

/** The parts that make the result, as many as can be; null where no choice does. */
export function chosenFor(parts: readonly Figure[], result: Figure): readonly Figure[] | null {
  const reaches = parts.map((part) => reachOf(part.quantity));
  const lows = reaches.map(({ rounded }) => rounded[0].toNumber());
  const highs = reaches.map(({ rounded }) => rounded[1].toNumber());
  const [least, most] = accepted(result.quantity).map((end) => end.toNumber());
  for (let mask = 2 ** parts.length - 1; mask > 2; mask--) {
    if ((mask & (mask - 1)) === 0) continue;
    // In floating point first: most choices are far off.
    if (sumOver(lows, mask) > (most ?? 0) * (1 + ROUGH) || sumOver(highs, mask) < (least ?? 0) * (1 - ROUGH))
      continue;
    const chosen = parts.filter((_, i) => mask & (1 << i));
    const made = total(reaches.filter((_, i) => mask & (1 << i)));
    if (made && comesOut(made, result.quantity, leewayOf(chosen, result))) return chosen;
  }
  return null;
}

const ROUGH = 1e-9;

function sumOver(values: readonly number[], mask: number): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) if (mask & (1 << i)) sum += values[i] as number;
  return sum;
}

function leewayOf(parts: readonly Figure[], result: Figure): number {
  return leewayOfSum([...parts, result].map((figure) => figure.quantity));
}

/** The reach of a sum; null for no summands. */
export function total(reaches: readonly Reach[]): Reach | null {
  const [first, ...rest] = reaches;
  return first ? rest.reduce(plus, first) : null;
}

function sumOf(parts: readonly Figure[], result: Figure, holds: boolean): Found | null {
  const made = total(parts.map((part) => reachOf(part.quantity)));
  if (!made) return null;
  const written = holds ? told(result) : outcome(made.point, result.quantity);
  return {
    kind: "sum",
    parts,
    result,
    holds,
    equation: equation(parts.map(term).join(" + "), written, result, holds),
  };
}

function told(result: Figure): string {
  return term(result);
}

/** Leaves out parts that another part is the sum of: "$25 billion — $5 billion now, $20 billion later — on top of $8 billion". */
function withoutInner(parts: readonly Figure[]): readonly Figure[] {
  for (let whole = 0; whole < parts.length; whole++) {
    const sum = parts[whole];
    if (!sum) continue;
    for (const [from, to] of runsBeside(whole, parts.length)) {
      const inner = parts.slice(from, to);
      if (inner.length < 2) continue;
      const made = total(inner.map((part) => reachOf(part.quantity)));
      if (made && comesOut(made, sum.quantity, 0)) return [...parts.slice(0, from), ...parts.slice(to)];
    }
  }
  return parts;
}

function* runsBeside(whole: number, count: number): Generator<readonly [number, number]> {
  for (let to = count; to > whole + 2; to--) yield [whole + 1, to];
  for (let from = 0; from < whole - 1; from++) yield [from, whole];
}
