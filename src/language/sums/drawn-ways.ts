import { type Figure, trendOf } from "../../quantity/quantity.js";
import { derivationsOf } from "./derivations.js";

import { term } from "./equation.js";
import { addable, isAmount, isMultiple, isPercent, isShare, rateOf } from "./kinds.js";
import type { Role } from "./operations.js";
import { exactly, minus, over, type Reach, reachOf, times } from "./reach.js";
import { chosenFor, total } from "./selection.js";

/** One way to make a figure out of others by the operation that its words name. */
export interface Way {
  readonly made: Reach;
  readonly left: string;
  readonly parts: readonly Figure[];
  /** A sum or difference, whose rounding is that of its parts. */
  readonly sum: boolean;
  /** By how much of itself something has grown or shrunk. */
  readonly growth?: boolean;
  /** Whether no other figures could have been meant: one that does not come out is then wrong. */
  readonly natural: boolean;
}

/** More amounts of a kind than these, and a ratio or difference may be of any. */
const FEW = 3;

/** All ways to make `result` by the operation of its role; empty where the figures are too few for it. */
export function waysOf(
  role: Role,
  operands: readonly Figure[],
  result: Figure,
  own: readonly Figure[],
  sense: "up" | "down" | null,
): readonly Way[] {
  switch (role) {
    case "total":
    case "raised":
      return totals(operands, result, own);
    case "average":
      return [...means(alikeOf(operands, amountOf(result))), ...shapes(operands, result, "/")];
    case "difference":
      return differences(isPoints(result) ? operands.filter(isPercent) : alikeOf(operands, result));
    case "rest":
      return rests(operands, result);
    case "change":
      return ratios(operands, changeWays(sense));
    case "share":
      return ratios(operands, shareWays);
    case "multiple":
      return ratios(operands, multipleWays);
    case "rate":
      return shapes(operands, result);
  }
}

function alikeOf(operands: readonly Figure[], result: Figure): readonly Figure[] {
  const bare = result.quantity.unit === null;
  // "18 turbines, and another seven": bare numbers are of what is counted beside them.
  const counted =
    !bare && operands.some((one) => one.quantity.unit !== null && addable(one.quantity, result.quantity));
  return operands.filter(
    (one) =>
      ((one.quantity.unit === null) === bare || counted || one.quantity.unit?.dimension === "count") &&
      (isAmount(one) || isPercent(one) || isTime(one)) &&
      addable(one.quantity, result.quantity),
  );
}

const isPoints = ({ quantity: { unit } }: Figure): boolean => unit?.id === "pp" || unit?.id === "bp";

const isTime = ({ quantity: { unit } }: Figure): boolean =>
  unit?.dimension === "time" && unit.id !== "year-old";

function totals(operands: readonly Figure[], result: Figure, own: readonly Figure[]): readonly Way[] {
  if (!isAmount(result) && !isPercent(result)) return [];
  const alike = alikeOf(operands, result).filter((one) => trendOf(one) === null);
  const ways: Way[] = [];
  if (alike.length > 1) {
    // "Counting the $8 billion": what its own sentence tells of is among its parts.
    const needed = alike.filter((one) => own.includes(one));
    const chosen = chosenFor(alike, result);
    const whole = chosen && (needed.length === 0 || chosen.some((one) => needed.includes(one)));
    for (const parts of whole ? [chosen] : [alike]) {
      const made = total(parts.map((part) => reachOf(part.quantity)));
      if (made) ways.push({ made, left: parts.map(term).join(" + "), parts, sum: true, natural: true });
    }
  }
  if (alike.length <= 1) ways.push(...shapes(operands, result, alike.length === 1 ? "×" : undefined));
  return ways;
}

/** Products and quotients that give a figure of the kind of the result: a number of things times what each is. */
function shapes(operands: readonly Figure[], result: Figure, sign?: "×" | "/"): readonly Way[] {
  const derived = derivationsOf(operands, result).filter(
    ({ left }) => /[×/]/.test(left) && !left.includes("("),
  );
  const only = derived.filter(({ left }) => sign === undefined || left.includes(sign));
  return only.map(({ made, left, parts, natural }) => ({
    made,
    left,
    parts,
    sum: false,
    natural: natural || (operands.length === 2 && only.every((one) => one.made.point.eq(made.point))),
  }));
}

/** "$3.8bn a quarter" as an average of quarters is of dollars. */
function amountOf(figure: Figure): Figure {
  const { unit } = figure.quantity;
  const rate = rateOf(figure.quantity);
  if (!rate || !unit) return figure;
  const id = unit.id.slice(0, unit.id.lastIndexOf("/"));
  return { ...figure, quantity: { ...figure.quantity, unit: { id, name: unit.name, dimension: rate.of } } };
}

function means(alike: readonly Figure[]): readonly Way[] {
  const sum = alike.length > 1 ? total(alike.map((part) => reachOf(part.quantity))) : null;
  const made = sum && over(sum, exactly(alike.length));
  if (!made) return [];
  const left = `(${alike.map(term).join(" + ")}) / ${alike.length}`;
  return [{ made, left, parts: alike, sum: true, natural: alike.length > 2 }];
}

function differences(alike: readonly Figure[]): readonly Way[] {
  const parts = alike.filter((one) => trendOf(one) === null);
  const ways: Way[] = [];
  pairs(parts, (a, b) => {
    const [most, least] = reachOf(a.quantity).point.gte(reachOf(b.quantity).point) ? [a, b] : [b, a];
    const made = minus(reachOf(most.quantity), reachOf(least.quantity));
    const left = `${term(most)} − ${term(least)}`;
    if (made.point.gt(0))
      ways.push({ made, left, parts: [most, least], sum: true, natural: parts.length === 2 });
  });
  return ways;
}

/** A whole less its parts, or less the share of it that is gone. */
function rests(operands: readonly Figure[], result: Figure): readonly Way[] {
  const alike = alikeOf(operands, result).filter((one) => trendOf(one) === null);
  const [whole, ...rest] = [...alike].sort((a, b) =>
    reachOf(b.quantity).point.cmp(reachOf(a.quantity).point),
  );
  if (!whole) return [];
  const ways: Way[] = [];
  for (let mask = 2 ** rest.length - 1; mask > 0; mask--) {
    const parts = rest.filter((_, k) => mask & (1 << k));
    const gone = total(parts.map((part) => reachOf(part.quantity)));
    const made = gone && minus(reachOf(whole.quantity), gone);
    if (!made || made.point.lte(0)) continue;
    const left = [whole, ...parts].map(term).join(" − ");
    ways.push({ made, left, parts: [whole, ...parts], sum: true, natural: mask === 2 ** rest.length - 1 });
  }
  const shares = operands.filter((one) => isShare(one) && trendOf(one) === null);
  for (const share of isPercent(result) ? [] : shares) {
    const kept = minus(exactly(1), reachOf(share.quantity));
    const left = `${term(whole)} × (1 − ${term(share)})`;
    const made = times(reachOf(whole.quantity), kept);
    const natural = alike.length === 1 && shares.length === 1;
    if (made.point.gt(0)) ways.push({ made, left, parts: [whole, share], sum: false, natural });
  }
  return ways;
}

type Make = (a: Figure, b: Figure, natural: boolean) => readonly (Way | null)[];

/** Of every two amounts of one kind. */
function ratios(operands: readonly Figure[], make: Make): readonly Way[] {
  const amounts = operands.filter((one) => (isAmount(one) || isTime(one)) && !isMultiple(one));
  const ways: Way[] = [];
  pairs(amounts, (a, b) => {
    const two = inOneUnit(a, b);
    if (!two || ((a.quantity.unit === null) !== (b.quantity.unit === null) && amounts.length > 2)) return;
    const kin = amounts.filter((one) => addable(one.quantity, a.quantity)).length;
    for (const way of make(...two, kin <= FEW)) if (way) ways.push(way);
  });
  return ways;
}

/** "from 8 cents to 10 cents per kWh": one that leaves out what it is of is of the same; null where they are of two kinds. */
function inOneUnit(a: Figure, b: Figure): readonly [Figure, Figure] | null {
  if (addable(a.quantity, b.quantity)) return [a, b];
  const [x, y] = [a.quantity.unit, b.quantity.unit];
  if (!x || !y || x.dimension === "count" || y.dimension === "count") return null;
  if (y.id.startsWith(`${x.id}/`)) return [{ ...a, quantity: { ...a.quantity, unit: y } }, b];
  return x.id.startsWith(`${y.id}/`) ? [a, { ...b, quantity: { ...b.quantity, unit: x } }] : null;
}

/** By how much of itself one has grown or shrunk to the other; and what the size of a change is of either end. */
const changeWays =
  (sense: "up" | "down" | null): Make =>
  (a, b, natural) => {
    const [x, y] = [reachOf(a.quantity), reachOf(b.quantity)];
    const sized = trendOf(a) !== null || trendOf(b) !== null;
    // What rises is measured by its lower end, what falls by its higher one.
    const [low, high] = x.point.lte(y.point) ? [a, b] : [b, a];
    const [least, most] = low === a ? [x, y] : [y, x];
    const grown = `(${term(high)} − ${term(low)}) / ${term(low)}`;
    const shrunk = `(${term(high)} − ${term(low)}) / ${term(high)}`;
    return [
      sense === "down" ? null : asGrowth(part(minus(most, least), least, grown, [a, b], natural && !sized)),
      sense === "up" ? null : asGrowth(part(minus(most, least), most, shrunk, [a, b], natural && !sized)),
      ofSize(a, x, b, y, natural),
      ofSize(b, y, a, x, natural),
    ];
  };

const asGrowth = (way: Way | null): Way | null => way && { ...way, growth: true };

/** "up $210 million to $1.42 billion, or 17%": of what it was before it grew by that much. */
function ofSize(size: Figure, x: Reach, now: Figure, y: Reach, natural: boolean): Way | null {
  if (trendOf(size) === null) return null;
  const left = `${term(size)} / (${term(now)} − ${term(size)})`;
  return part(x, minus(y, x), left, [size, now], natural && trendOf(size) === "up");
}

const shareWays: Make = (a, b, natural) => {
  const [x, y] = [reachOf(a.quantity), reachOf(b.quantity)];
  return [
    part(x, y, `${term(a)} / ${term(b)}`, [a, b], natural && x.point.lte(y.point)),
    part(y, x, `${term(b)} / ${term(a)}`, [a, b], natural && y.point.lte(x.point)),
    part(minus(y, x), x, `(${term(b)} − ${term(a)}) / ${term(a)}`, [a, b], false),
    part(minus(x, y), y, `(${term(a)} − ${term(b)}) / ${term(b)}`, [a, b], false),
  ];
};

const multipleWays: Make = (a, b, natural) => {
  const [x, y] = [reachOf(a.quantity), reachOf(b.quantity)];
  return [
    part(y, x, `${term(b)} / ${term(a)}`, [a, b], natural),
    part(x, y, `${term(a)} / ${term(b)}`, [a, b], natural),
  ];
};

function part(
  top: Reach,
  bottom: Reach,
  left: string,
  parts: readonly Figure[],
  natural: boolean,
): Way | null {
  if (top.point.lte(0) || bottom.point.lte(0)) return null;
  const made = over(top, bottom);
  return made && { made, left, parts, sum: false, natural };
}

function pairs(all: readonly Figure[], each: (a: Figure, b: Figure) => void): void {
  for (let i = 0; i < all.length; i++) for (let j = 0; j < i; j++) each(all[j] as Figure, all[i] as Figure);
}
