import { type Figure, trendOf } from "../../quantity/quantity.js";
import { isPhrase, wordBefore } from "./apposition.js";
import { AFTER_SIZE, CHANGE_NOUNS, CHANGE_VERBS, CLAUSE_BREAKS, SKIPPED, TO_SIZE } from "./cues.js";
import { equation, outcome, term } from "./equation.js";
import { addable, isAmount, isMultiple, isPercent, isShare, pointsOf } from "./kinds.js";
import { type Line, plainFigure, wordAt } from "./line.js";
import {
  accepted,
  comesOut,
  type Ends,
  exactly,
  leewayOfSum,
  minus,
  over,
  reaches,
  reachOf,
} from "./reach.js";
import { ratioUnit } from "./relations.js";
import type { Found } from "./stated-sum.js";

/** How far rounding may move a growth factor. */
const LEEWAY = 0.03;

/** A change's two ends, as items. */
interface Pair {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
}

/** Changes told with both ends and their size: "up 50% from $20bn to $30bn", "from $9bn to $30bn, more than threefold". */
export function findChanges(line: Line): Found[] {
  const times = line.figures.filter((at) => isTime(line, at));
  if (times.length === 0) return changesAmong(line);
  // "from $61 billion to $165 billion in eight months, a 170% jump": how long it took stands between.
  const others = line.figures.filter((at) => !isTime(line, at));
  return [others, times].flatMap((figures) => changesAmong({ items: line.items, figures }));
}

function changesAmong(line: Line): Found[] {
  const found: Found[] = [];
  for (let i = 0; i + 1 < line.figures.length; i++) {
    const inner = sizeInside(line, i);
    if (inner) found.push(inner);
    const pair = pairAt(line, i);
    if (!pair) continue;
    const [before = -1, after = -1] = [line.figures[i - 1], line.figures[i + 2]];
    const sum = sizeBefore(line, pair, before) ?? sizeAfter(line, pair, after);
    if (sum) found.push(sum);
  }
  return found;
}

function isTime(line: Line, at: number): boolean {
  return line.items[at]?.figure?.quantity.unit?.dimension === "time";
}

/** The same as a phrase, but for how long it took, and "between 2021 and 2025". */
function isLongPhrase(line: Line, from: number, to: number, most: number): boolean {
  if (to - from - 1 > most || line.items[from]?.sentence !== line.items[to]?.sentence) return false;
  for (let k = from + 1; k < to; k++) {
    const item = line.items[k];
    if (!item || (item.kind === "figure" && !isTime(line, k))) return false;
    if (
      CLAUSE_BREAKS.has(item.lower) &&
      !(item.lower === "and" && isYear(line, k - 1) && isYear(line, k + 1))
    )
      return false;
  }
  return true;
}

function isYear(line: Line, at: number): boolean {
  return /^(?:19|20)\d\d$/.test(line.items[at]?.lower ?? "");
}

/** "from A to B", "to B from A", "B, up from A", "B compared with A". */
function pairAt(line: Line, i: number): Pair | null {
  const [x = -1, y = -1] = line.figures.slice(i, i + 2);
  if (!isPhrase(line, x, y, 12, CLAUSE_BREAKS)) return null;
  const opens = wordBefore(line, x, SKIPPED);
  const joins = wordBefore(line, y, SKIPPED);
  if (opens === "from" && joins === "to") return { from: x, to: y, first: x, last: y };
  if (joins === "to" && hasMoved(line, x, y)) return { from: x, to: y, first: x, last: y };
  if (isBracketed(line, x, y)) return { from: y, to: x, first: x, last: y };
  if (isAgainst(line, x, y)) return { from: y, to: x, first: x, last: y };
  if (joins === "from" && (opens === "to" || hasUp(line, x, y))) return { from: y, to: x, first: x, last: y };
  return null;
}

/** "last year's profit of €1.5bn grew to €2.1bn" */
function hasMoved(line: Line, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) if (MOVES.has(line.items[k]?.lower ?? "")) return true;
  return false;
}

const MOVES = new Set(
  "grew grown rose risen fell fallen climbed jumped dropped declined shrank shrunk cut raised lifted increased reduced expanded swelled slumped dipped soared".split(
    " ",
  ),
);

/** "€2.1bn (2024: €1.5bn)" */
function isBracketed(line: Line, from: number, to: number): boolean {
  if (wordAt(line, from + 1, from) !== "(" || wordAt(line, to + 1, to) !== ")" || to - from > 6) return false;
  for (let k = from + 2; k < to; k++) if (isYear(line, k)) return true;
  return false;
}

/** "4.6 petaflops against 1.9", "£1.26bn, compared with £840m". */
function isAgainst(line: Line, from: number, to: number): boolean {
  const word = wordBefore(line, to, AGAINST_PASSED, 4);
  if (word === "against" || word === "versus" || word === "vs") return true;
  return (word === "with" || word === "to") && hasCompared(line, from, to);
}

const AGAINST_PASSED = new Set([...SKIPPED, "its", "their", "last", "year", "'s", "just"]);

function hasCompared(line: Line, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) if (line.items[k]?.lower === "compared") return true;
  return false;
}

function hasUp(line: Line, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) {
    const word = line.items[k]?.lower ?? "";
    if (word === "up" || word === "down") return true;
  }
  return false;
}

/** "$30bn, up 50% from $20bn", "to $12bn, a rise of $3bn from $9bn". */
function sizeInside(line: Line, i: number): Found | null {
  const [x = -1, y = -1, z = -1] = line.figures.slice(i, i + 3);
  if (!isPhrase(line, x, y, 8, CLAUSE_BREAKS) || !isPhrase(line, y, z, 6, CLAUSE_BREAKS)) return null;
  const joins = wordBefore(line, z, FROM_PASSED, 4);
  if (joins !== "from" && joins !== "on" && joins !== "over") return null;
  const size = line.items[y]?.figure;
  const told = wordAt(line, y - 1, y);
  const changes =
    trendOf(size) !== null ||
    CHANGE_NOUNS.has(told) ||
    CHANGE_NOUNS.has(wordAt(line, y - 2, y)) ||
    CHANGE_NOUNS.has(wordAt(line, y + 1, y));
  if (!changes || wordBefore(line, x, SKIPPED) === "from") return null;
  return changeAt(line, z, x, y);
}

const FROM_PASSED = new Set([...SKIPPED, "last", "year", "'s", "its", "their", "previous"]);

/** "rose fivefold from 2 to 10", "up by $3bn from $9bn to $12bn", "a 50% increase, from …". */
function sizeBefore(line: Line, pair: Pair, at: number): Found | null {
  if (at < 0 || !isLongPhrase(line, at, pair.first, 9)) return null;
  const size = line.items[at]?.figure;
  if (!size) return null;
  const told =
    isMultiple(size) ||
    trendOf(size) !== null ||
    CHANGE_NOUNS.has(wordAt(line, at + 1, at)) ||
    [wordAt(line, at - 1, at), wordAt(line, at - 2, at)].some(
      (word) => word === "by" || CHANGE_NOUNS.has(word),
    );
  return told ? changeAt(line, pair.from, pair.to, at) : null;
}

/** "from $9bn to $30bn, more than threefold", "…, an increase of $3bn", "… (up 50%)". */
function sizeAfter(line: Line, pair: Pair, at: number): Found | null {
  const size = line.items[at]?.figure;
  if (at < 0 || !size || line.items[at]?.sentence !== line.items[pair.last]?.sentence) return null;
  let joined = pair.last + (wordAt(line, pair.last + 1, pair.last) === ")" ? 2 : 1);
  while (
    joined < at &&
    joined - pair.last <= 8 &&
    (line.items[joined]?.kind === "word" || isTime(line, joined))
  )
    joined++;
  const mark = wordAt(line, joined, at);
  if (mark !== "," && mark !== "(" && mark !== "—" && mark !== ":") return null;
  let told = isMultiple(size) || trendOf(size) !== null;
  for (let k = joined; k < at; k++) {
    const word = wordAt(line, k, at);
    if (!TO_SIZE.has(word)) return null;
    told ||= CHANGE_NOUNS.has(word) || word === "by";
  }
  const next = line.items[at + 1];
  const lower = wordAt(line, at + 1, at);
  told ||= CHANGE_NOUNS.has(lower);
  const ends = !next || next.sentence !== line.items[at]?.sentence || next.kind === "mark";
  if (!told || !(ends || CHANGE_NOUNS.has(lower) || AFTER_SIZE.has(lower))) return null;
  return changeAt(line, pair.from, pair.to, at);
}

function changeAt(line: Line, from: number, to: number, size: number): Found | null {
  const [a, b, d] = [plainFigure(line, from), plainFigure(line, to), plainFigure(line, size)];
  return a && b && d ? changeFound(withUnitOf(a, b), b, isPercent(b) ? pointsOf(d) : d) : null;
}

/** "4.6 petaflops against 1.9": a bare number takes the unit of what it is held against, money aside. */
function withUnitOf(bare: Figure, model: Figure): Figure {
  const { unit } = model.quantity;
  if (bare.quantity.unit !== null || unit === null || unit.dimension.startsWith("money")) return bare;
  return /^[\d.]+$/.test(bare.text) ? { ...bare, quantity: { ...bare.quantity, unit } } : bare;
}

/** A change from `then` to `now` by `size`; null where the three do not go together. */
export function changeFound(then: Figure, now: Figure, size: Figure): Found | null {
  if (!addable(then.quantity, now.quantity) || isMultiple(then)) return null;
  const [a, b] = [reachOf(then.quantity), reachOf(now.quantity)];
  const grows = b.point.gte(a.point);
  if (isPercent(then)) {
    if (!isShare(size) && !isPoints(size)) return isMultiple(size) ? growth(then, now, size) : null;
    const points = difference(then, now, size);
    return points.holds || isPoints(size) ? points : growth(then, now, size);
  }
  if (!isAmount(then) && !areTimes(then, now, size)) return null;
  if (isMultiple(size) || isShare(size)) return growth(then, now, size);
  if (
    isPoints(size) ||
    !addable(size.quantity, now.quantity) ||
    !(isAmount(size) || areTimes(then, now, size))
  )
    return null;
  return difference(grows ? then : now, grows ? now : then, size);
}

/** "from 90 minutes to 60 minutes, saving 30 minutes" */
function areTimes(...figures: readonly Figure[]): boolean {
  return figures.every(({ quantity: { unit } }) => unit?.dimension === "time" && unit.id !== "year-old");
}

function isPoints({ quantity }: Figure): boolean {
  return quantity.unit?.id === "pp" || quantity.unit?.id === "bp";
}

function difference(less: Figure, more: Figure, size: Figure): Found {
  const [a, b] = [reachOf(less.quantity), reachOf(more.quantity)];
  const [low, high, least, most] = a.point.lte(b.point) ? [a, b, less, more] : [b, a, more, less];
  const made = minus(high, low);
  const holds = comesOut(made, size.quantity, leewayOfSum([less.quantity, more.quantity, size.quantity]));
  const written = holds ? term(size) : outcome(made.point, size.quantity);
  return {
    kind: "difference",
    parts: [most, least],
    result: size,
    holds,
    equation: equation(`${term(most)} − ${term(least)}`, written, size, holds),
  };
}

function growth(then: Figure, now: Figure, size: Figure): Found | null {
  const [a, b] = [reachOf(then.quantity), reachOf(now.quantity)];
  const grows = b.point.gte(a.point);
  const factor = over(b, a);
  const inverse = over(a, b);
  if (!factor || !inverse) return null;
  if (isMultiple(size)) {
    const holds =
      comesOut(factor, size.quantity, LEEWAY) || (!grows && comesOut(inverse, size.quantity, LEEWAY));
    const result = CHANGE_VERBS.has(size.text.toLowerCase()) ? now : size;
    const inverted = !grows && reachOf(size.quantity).point.gt(1);
    const made = outcome((inverted ? inverse : factor).point, size.quantity);
    const left = inverted ? `${term(then)} / ${term(now)}` : `${term(now)} / ${term(then)}`;
    const told = `${left} = ${holds ? term(size) : `${made}, not ${size.text}`}`;
    return {
      kind: "growth",
      parts: result === now ? [then, size] : [then, now],
      result,
      holds,
      equation: told,
    };
  }
  const [low, high] = accepted(size.quantity);
  const told: Ends = grows ? [low.plus(1), high.plus(1)] : [high.neg().plus(1), low.neg().plus(1)];
  const holds = reaches(factor, told, LEEWAY);
  const made = grows ? minus(factor, exactly(1)) : minus(exactly(1), factor);
  const left = grows
    ? `(${term(now)} − ${term(then)}) / ${term(then)}`
    : `(${term(then)} − ${term(now)}) / ${term(then)}`;
  const written = holds ? term(size) : outcome(made.point, { ...size.quantity, unit: ratioUnit(size) });
  return {
    kind: isPercent(size) ? "percentage" : "growth",
    parts: [then, now],
    result: size,
    holds,
    equation: equation(left, written, size, holds),
  };
}
