import { sameDimension } from "../../quantity/index.js";
import type { Figure, Quantity } from "../../quantity/quantity.js";
import { term } from "./equation.js";
import { addable, isAmount, isMultiple, isPercent, isShare } from "./kinds.js";
import { exactly, minus, over, plus, type Reach, reachOf, times } from "./reach.js";

/** One way to work a figure out of others. */
export interface Derivation {
  readonly made: Reach;
  readonly left: string;
  readonly parts: readonly Figure[];
  /** The only way of its kind that these figures allow: one that does not come out may be told as the one that was meant. */
  readonly natural: boolean;
}

/** All that two of a few figures, or all of one kind, can make that is of the kind of `result`. */
export function derivationsOf(operands: readonly Figure[], result: Figure): readonly Derivation[] {
  const found: Derivation[] = [];
  const ratio = isPercent(result) || isMultiple(result) || isShare(result);
  const alike = operands.filter((one) => (ratio ? isAmount(one) : isLike(one, result)));
  for (let i = 0; i < operands.length; i++) {
    for (let j = 0; j < i; j++) {
      const [a, b] = [operands[j] as Figure, operands[i] as Figure];
      const two = isOnly(alike, a, b, ratio);
      found.push(...(ratio ? quotients(a, b, two) : amounts(a, b, result, two, alike.length === 1)));
    }
  }
  if (!ratio && alike.length > 2) found.push(...sumOfAll(alike));
  if (isPercent(result)) found.push(...shareLeft(operands));
  return found;
}

/** Two of a kind where there are no others, or the last two of three that may be added. */
function isOnly(alike: readonly Figure[], a: Figure, b: Figure, ratio: boolean): boolean {
  const most = ratio ? 2 : 3;
  return (
    alike.length <= most && alike.length > 1 && alike[alike.length - 1] === b && alike[alike.length - 2] === a
  );
}

/** Strictly of one kind: bare numbers may be of anything. */
function isLike(one: Figure, other: Figure): boolean {
  const [a, b] = [one.quantity.unit, other.quantity.unit];
  if ((a === null) !== (b === null)) return false;
  return (isAmount(one) || isPercent(one)) && addable(one.quantity, other.quantity);
}

function quotients(a: Figure, b: Figure, only: boolean): Derivation[] {
  if (!isAmount(a) || !addable(a.quantity, b.quantity)) return points(a, b);
  const [x, y] = [reachOf(a.quantity), reachOf(b.quantity)];
  const natural = only && a.quantity.unit !== null && b.quantity.unit !== null;
  return [[x, y, a, b] as const, [y, x, b, a] as const].flatMap(([top, bottom, one, other]) => {
    const made = over(top, bottom);
    if (!made) return [];
    const part = { made, left: `${term(one)} / ${term(other)}`, parts: [one, other], natural };
    const grown = minus(made, exactly(1));
    const size = grown.point.isNegative() ? minus(exactly(1), made) : grown;
    const left = `(${term(one)} \u2212 ${term(other)}) / ${term(other)}`;
    return [part, { made: size, left, parts: [one, other], natural }];
  });
}

/** Of two percentages their sum, difference and product. */
function points(a: Figure, b: Figure): Derivation[] {
  if (!isPercent(a) || !isPercent(b)) return [];
  const [x, y] = [reachOf(a.quantity), reachOf(b.quantity)];
  const parts = [a, b];
  return [
    { made: plus(x, y), left: `${term(a)} + ${term(b)}`, parts, natural: false },
    { made: positive(minus(x, y)), left: `${term(a)} \u2212 ${term(b)}`, parts, natural: false },
    { made: times(x, y), left: `${term(a)} \u00d7 ${term(b)}`, parts, natural: false },
  ];
}

function shareLeft(operands: readonly Figure[]): Derivation[] {
  return operands.filter(isPercent).map((one) => ({
    made: minus(exactly(1), reachOf(one.quantity)),
    left: `100% \u2212 ${term(one)}`,
    parts: [one],
    natural: false,
  }));
}

function amounts(a: Figure, b: Figure, result: Figure, only: boolean, lone: boolean): Derivation[] {
  const [x, y] = [reachOf(a.quantity), reachOf(b.quantity)];
  const parts = [a, b];
  const found: Derivation[] = [];
  if (isLike(a, result) && isLike(b, result)) {
    const [big, small] = x.point.gte(y.point) ? [a, b] : [b, a];
    found.push({ made: plus(x, y), left: `${term(a)} + ${term(b)}`, parts, natural: only });
    found.push({
      made: times(plus(x, y), HALF),
      left: `(${term(a)} + ${term(b)}) / 2`,
      parts,
      natural: false,
    });
    found.push({
      made: positive(minus(x, y)),
      left: `${term(big)} \u2212 ${term(small)}`,
      parts: [big, small],
      natural: only,
    });
  }
  for (const [one, other, p, q] of [
    [a, b, x, y],
    [b, a, y, x],
  ] as const) {
    const under = underOf(one.quantity);
    const multiplies =
      (isPlain(other) || isPercent(other) || isMultiple(other) || isShare(other)) && sameKind(one, result);
    if (multiplies || (under !== null && under === dimensionOf(other) && isOf(one, result)))
      found.push({
        made: times(p, q),
        left: `${term(one)} \u00d7 ${term(other)}`,
        parts,
        natural: under !== null || (lone && (isPercent(other) || isShare(other))),
      });
    const divided = over(p, q);
    if (!divided) continue;
    const resultUnder = underOf(result.quantity);
    if (
      (isPlain(other) && sameKind(one, result)) ||
      (resultUnder !== null && resultUnder === dimensionOf(other) && isOf(result, one))
    )
      found.push({
        made: divided,
        left: `${term(one)} / ${term(other)}`,
        parts: [one, other],
        natural: resultUnder !== null,
      });
  }
  return found;
}

const HALF = exactly("0.5");

function sumOfAll(alike: readonly Figure[]): Derivation[] {
  const [first, ...rest] = alike.map((one) => reachOf(one.quantity));
  if (!first) return [];
  return [
    { made: rest.reduce(plus, first), left: alike.map(term).join(" + "), parts: alike, natural: false },
  ];
}

function positive(reach: Reach): Reach {
  return reach.point.isNegative() ? minus(exactly(0), reach) : reach;
}

/** A number of things. */
function isPlain({ quantity: { unit } }: Figure): boolean {
  return unit === null || unit.dimension === "count";
}

function sameKind(one: Figure, other: Figure): boolean {
  const [a, b] = [one.quantity.unit, other.quantity.unit];
  return a !== null && b !== null && sameDimension(one.quantity, other.quantity);
}

function dimensionOf({ quantity: { unit } }: Figure): string {
  return unit?.dimension ?? "count";
}

function underOf({ unit }: Quantity): string | null {
  const dimension = unit?.dimension ?? "";
  const slash = dimension.lastIndexOf("/");
  return slash < 0 ? null : dimension.slice(slash + 1);
}

/** Whether a rate is of such an amount: dollars a year of dollars. */
function isOf(rate: Figure, amount: Figure): boolean {
  const unit = rate.quantity.unit;
  const of = unit?.dimension.slice(0, unit.dimension.lastIndexOf("/"));
  if (!unit || of !== dimensionOf(amount)) return false;
  return of !== "money" || unit.id.split("/")[0] === amount.quantity.unit?.id;
}
