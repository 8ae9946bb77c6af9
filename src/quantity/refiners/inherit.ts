import type { Draft } from "../draft.js";
import { toFloat } from "../number.js";
import type { Tokens } from "../tokens.js";

/** What makes a bare number a further value of the figure before it: "up from 500 million", "versus 30". */
const COMPARING = new Set(["from", "versus", "vs", "against", "than", "to"]);
const PAIRS: ReadonlyMap<string, string> = new Map([
  ["with", "compared"],
  ["to", "compared"],
  ["which", "of"],
  ["whom", "of"],
  ["them", "of"],
]);
const FARTHEST = 12;
/** How far a number of the same shape may be from its like. */
const FARTHEST_LIKE = 24;

/** Gives a bare number the unit of the figure it is compared with, is a part of, or is written like. */
export function inheritUnits(tokens: Tokens, drafts: readonly Draft[]): void {
  let last: Draft | null = null;
  let thing: Draft | null = null;
  let over: Draft | null = null;
  for (const draft of drafts) {
    if (draft.out) continue;
    if (over) span(tokens, over, draft);
    if (isSpan(tokens, draft)) over = draft;
    if (draft.unit) {
      last = draft;
      if (passes(draft)) thing = draft;
      continue;
    }
    if (last && draft.first - last.last <= FARTHEST && follows(tokens, last, draft)) draft.unit = last.unit;
    else if (
      thing &&
      draft.first - thing.last <= FARTHEST_LIKE &&
      (isFurther(tokens, thing, draft) || isAlike(tokens, thing, draft)) &&
      !endsSentence(tokens, thing.last + 1, draft.first)
    )
      draft.unit = thing.unit;
  }
}

/** "over six years" */
function isSpan(tokens: Tokens, { unit, bound, first }: Draft): boolean {
  return unit?.dimension === "time" && bound === "exact" && tokens.lower(first - 1) === "over";
}

/** "$10 billion over six years and $3 billion over four": a period again, and no bound. */
function span(tokens: Tokens, over: Draft, draft: Draft): void {
  if (draft.unit || draft.bound !== "more-than" || draft.magnitude || !draft.value) return;
  if (draft.from !== draft.first + 1 || tokens.lower(draft.first) !== "over") return;
  if (toFloat(draft.value) > LONGEST || draft.first - over.last > FARTHEST_LIKE) return;
  draft.bound = "exact";
  draft.unit = over.unit;
}

/** The most years, months or days that are told without their unit. */
const LONGEST = 30;

function follows(tokens: Tokens, last: Draft, draft: Draft): boolean {
  return passes(last) ? isCompared(tokens, last, draft) : isMovedToo(tokens, last, draft);
}

/** A share of something is no unit for what it is a share of. */
function passes({ unit, value, high }: Draft): boolean {
  return (
    unit !== null &&
    unit.dimension !== "time" &&
    unit.dimension !== "ratio" &&
    unit.dimension !== "score" &&
    (value ?? high) !== null
  );
}

/** "rose by 2 percent while the other fell by 1" */
function isMovedToo(tokens: Tokens, a: Draft, b: Draft): boolean {
  return (
    a.unit?.dimension === "ratio" &&
    a.trend !== null &&
    b.trend !== null &&
    !b.magnitude &&
    tokens.lower(a.first - 1) === "by" &&
    tokens.lower(b.first - 1) === "by"
  );
}

function isCompared(tokens: Tokens, a: Draft, b: Draft): boolean {
  const word = tokens.lower(b.first - 1);
  if (word === "," && PAIRS.has(tokens.lower(b.first - 2))) return tokens.lower(b.first - 3) === "of";
  const pair = PAIRS.get(word);
  if (pair !== undefined && tokens.lower(b.first - 2) === pair) return true;
  if (!COMPARING.has(word)) return false;
  return word !== "to" || tokens.lower(a.first - 1) === "from";
}

/** "68,400 people have …, and 95,800 who have …": large numbers side by side. */
function isFurther(tokens: Tokens, a: Draft, b: Draft): boolean {
  if (tokens.lower(b.first - 1) !== "and" || !a.value || !b.value || a.unit?.dimension !== "count")
    return false;
  const [one, other] = [toFloat(a.value), toFloat(b.value)];
  return one >= 1000 && other >= 1000 && !tokens.isCapital(b.last + 1);
}

const CLOSEST = 0.5;

/** "84.75 cents … while the lowest is 74.07", "1,463.87 points … to 1,333.18": near in size and written alike. */
function isAlike(tokens: Tokens, a: Draft, b: Draft): boolean {
  if (!a.value || !b.value || a.magnitude || b.magnitude || b.writing !== "numeral") return false;
  const [one, other] = [tokens.at(a.from), tokens.at(b.from)];
  const places = decimals(one);
  const grouped = one.includes(",");
  if (decimals(other) !== places || other.includes(",") !== grouped || (places === 0 && !grouped))
    return false;
  if (tokens.isCapital(b.last + 1)) return false;
  const [low = 0, high = 0] = [toFloat(a.value), toFloat(b.value)].sort((x, y) => x - y);
  return low > 0 && low / high > CLOSEST;
}

function decimals(written: string): number {
  const point = written.lastIndexOf(".");
  return point < 0 ? 0 : written.length - point - 1;
}

function endsSentence(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = tokens.code(i);
    // A full stop, or the wall of a table's cell.
    if ((code === 46 && tokens.isCapital(i + 1)) || code === 124) return true;
  }
  return false;
}
