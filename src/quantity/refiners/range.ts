import type { Draft } from "../draft.js";
import { FRACTION } from "../lexicon.js";
import { isLess, scaled, toFloat } from "../number.js";
import { DOWN, UP } from "../tables/trends.js";
import type { Tokens } from "../tokens.js";
import { rate } from "./rate.js";

const BY_WORD = new Set(["to", "through", "-to-", "till"]);

/** Tokens between the two figures of a range: "-to-". */
const MOST_BETWEEN = 3;

/** Joins "10 to 12 billion dollars", "$70-72 billion", "between 5 and 7 GW", "three or four years" into one range. */
export function ranges(tokens: Tokens, drafts: Draft[]): Draft[] {
  let joined: Draft[] | null = null;
  for (let i = 1, last = drafts[0] as Draft; i < drafts.length; i++) {
    const draft = drafts[i] as Draft;
    if (
      draft.first - last.last <= MOST_BETWEEN + 1 &&
      !last.out &&
      !draft.out &&
      joins(tokens, last, draft) &&
      !leads(tokens, last, draft, drafts[i + 1])
    ) {
      last = merge(tokens, last, draft);
      // "$10-12 million per megawatt"
      if (draft.unit === null) rate(tokens, last);
      joined ??= drafts.slice(0, i);
      joined[joined.length - 1] = last;
      continue;
    }
    joined?.push(draft);
    last = draft;
  }
  return joined ?? drafts;
}

/** "from 24.2 to 33-35 billion": the second number leads a range of its own. */
function leads(tokens: Tokens, a: Draft, b: Draft, c: Draft | undefined): boolean {
  return (
    c !== undefined &&
    !tokens.isDash(a.last + 1) &&
    c.first === b.last + 2 &&
    tokens.isDash(b.last + 1) &&
    joins(tokens, b, c)
  );
}

function joins(tokens: Tokens, a: Draft, b: Draft): boolean {
  if (!a.value || !b.value) return false;
  if ((a.unit === FRACTION) !== (b.unit === FRACTION)) return false;
  const gap = b.first - a.last - 1;
  if (gap < 1 || gap > MOST_BETWEEN) return false;
  if (
    a.unit &&
    b.unit &&
    a.unit.id !== b.unit.id &&
    !(a.unit.dimension === "count" && a.unit === b.unit) &&
    a.unit !== FRACTION
  ) {
    if (!b.unit.id.startsWith(`${a.unit.id}/`)) return false;
  }
  if (!a.unit && b.unit?.dimension === "money" && b.first < b.from) return false;
  if (a.unit?.dimension === "score" || a.unit?.dimension === "count") return false;
  const between = a.last + 1;
  const word = tokens.lower(between);
  if (gap === 1 && (tokens.isDash(between) || word === "~" || word === "〜")) {
    if (isPause(tokens, a, b)) return false;
    if (a.unit && !b.unit) return a.unit.dimension === "money";
    if (tokens.isDash(a.first - 1) && tokens.glued(a.first)) return false;
    return a.unit !== null || b.unit !== null || isLess(shared(a, b), b.value);
  }
  if (gap === 2 && tokens.isDash(between) && tokens.glued(between) && tokens.lower(between + 1) === "to")
    return isLess(shared(a, b), b.value);
  if (gap === 3 && tokens.isDash(between) && tokens.lower(between + 1) === "to")
    return isLess(shared(a, b), b.value);
  if (
    gap === 2 &&
    word === "up" &&
    tokens.lower(between + 1) === "to" &&
    tokens.lower(a.first - 1) === "from"
  )
    return isLess(shared(a, b), b.value);
  if (gap !== 1) return false;
  if (BY_WORD.has(word)) {
    if (isBoundedChange(tokens, a) || isMovedTo(tokens, a, b)) return false;
    if (tokens.lower(a.first - 1) === "from") return true;
    if (a.unit && !b.unit) return a.unit.dimension === "money" || a.unit.id === "year-old";
    return a.unit !== null || isLess(shared(a, b), b.value);
  }
  if (word === "and") return startsBetween(tokens, a);
  if (word === "or") return isNext(a, b);
  return false;
}

/** "up to $25 billion — $5 billion of it": a dash between spaces that goes down, or is as long as a pause. */
function isPause(tokens: Tokens, a: Draft, b: Draft): boolean {
  const dash = a.last + 1;
  if (tokens.glued(dash) || tokens.glued(b.first) || !a.value || !b.value) return false;
  return tokens.code(dash) === 0x2014 || !isLess(shared(a, b), b.value);
}

/** "up $3bn to $12bn", "fell 35.88 to 5,390.94", "gained 20 paise to 68.85": by how much, and to what. */
function isMovedTo(tokens: Tokens, a: Draft, b: Draft): boolean {
  const verb = tokens.lower(a.first - 1);
  if (!UP.has(verb) && !DOWN.has(verb)) return false;
  if (a.unit?.dimension === "money" && b.unit?.dimension === "money") return true;
  if (!a.value || !b.value || b.unit || b.magnitude || (a.unit && a.unit.dimension !== "money")) return false;
  return toFloat(b.value) >= FARTHEST_ENDS * toFloat(a.value) || toFloat(b.value) < toFloat(a.value);
}

/** A range whose ends are further apart than this is none after a verb of movement. */
const FARTHEST_ENDS = 3;

const HEDGES = new Set(
  "about around roughly approximately nearly almost over ~ an estimated some".split(" "),
);

/** "from about $9 billion to …": two figures with bounds of their own, which a change joins. */
function isBoundedChange(tokens: Tokens, a: Draft): boolean {
  let i = a.first - 1;
  while (i > a.first - 4 && HEDGES.has(tokens.lower(i))) i--;
  return i < a.first - 1 && tokens.lower(i) === "from";
}

function startsBetween(tokens: Tokens, a: Draft): boolean {
  return tokens.lower(a.first - 1) === "between" || tokens.lower(a.first - 2) === "between";
}

/** "three or four", "two or three": neighbours, not choices. */
function isNext(a: Draft, b: Draft): boolean {
  if (a.unit || !a.value || !b.value || a.magnitude) return false;
  const step = toFloat(b.value) - toFloat(a.value);
  return step === 1 && toFloat(b.value) <= 12;
}

/** The first number with the magnitude that it shares with the second: 70 in "$70-72 billion". */
function shared(a: Draft, b: Draft) {
  const value = a.value ?? b.value;
  if (!value) throw new TypeError("a range of no numbers");
  if (a.magnitude || b.power === 0 || !b.value) return value;
  const lower = toFloat(value);
  return lower < 1000 && lower <= toFloat(b.value) / 10 ** b.power ? scaled(value, b.power) : value;
}

function merge(tokens: Tokens, a: Draft, b: Draft): Draft {
  const merged: Draft = {
    ...b,
    first: a.first,
    from: a.from,
    unit: b.unit ?? a.unit,
    bound: "range",
    value: null,
  };
  merged.low = shared(a, b);
  merged.high = b.value;
  const lead = tokens.lower(a.first - 1);
  if (lead === "from" || lead === "between") merged.first = a.first - 1;
  // Whether it is a change or a range, its context will tell.
  if (lead === "from" && a.value && b.value) {
    merged.steps = [
      { ...a, unit: merged.unit, value: merged.low },
      { ...b, unit: merged.unit },
    ];
  }
  return merged;
}

const VOTES = new Set(
  "voted vote votes passed approved rejected won win wins beat beats lost loses lose led leads defeated".split(
    " ",
  ),
);
const REACH = 4;

function isVoteBefore(tokens: Tokens, { first }: Draft): boolean {
  for (let i = first - 1; i >= first - REACH; i--) if (VOTES.has(tokens.lower(i))) return true;
  return false;
}

/** "the House 235 to 192", "voted 12 to 3" */
function isVote(tokens: Tokens, a: Draft, b: Draft): boolean {
  return (
    (a.out || (!a.unit && !a.magnitude && isVoteBefore(tokens, a))) &&
    !b.unit &&
    !b.magnitude &&
    b.first - a.last === 2 &&
    tokens.lower(a.last + 1) === "to" &&
    a.value !== null &&
    b.value !== null &&
    isLess(b.value, a.value)
  );
}

/** "3-4 on the road": two small bare numbers, no wider than a score. */
function isResult(tokens: Tokens, a: Draft, b: Draft): boolean {
  return (
    b.unit === null &&
    tokens.glued(a.last + 1) &&
    a.from === a.to &&
    tokens.end(a.from) - tokens.start(a.from) < 3 &&
    tokens.end(b.from) - tokens.start(b.from) < 3
  );
}

/** "a 9-to-5 job", "a 10-to-1 favourite" */
function isOdds(tokens: Tokens, a: Draft, b: Draft): boolean {
  return (
    b.first - a.last === 4 &&
    tokens.lower(a.last + 2) === "to" &&
    tokens.isDash(a.last + 1) &&
    tokens.isDash(a.last + 3) &&
    a.unit === null &&
    (b.unit === null || b.unit.dimension === "count") &&
    a.value !== null &&
    b.value !== null &&
    isLess(b.value, a.value)
  );
}

/** Scores of games ("21-17", "89-89") and spans of years: two bare numbers that a hyphen joins but no range. */
export function results(tokens: Tokens, drafts: readonly Draft[]): void {
  for (let i = 1; i < drafts.length; i++) {
    const a = drafts[i - 1] as Draft;
    const b = drafts[i] as Draft;
    if (isVote(tokens, a, b)) {
      a.out = true;
      b.out = true;
    }
    if (isOdds(tokens, a, b)) {
      a.out = true;
      b.out = true;
    }
    if (b.first - a.last !== 2 || !tokens.isDash(a.last + 1) || !tokens.glued(b.first)) continue;
    if (a.out && a.writing === "numeral" && !b.unit && !b.magnitude) {
      b.out = true;
      continue;
    }
    if (a.unit || a.magnitude || !a.value || !b.value || b.magnitude || b.out) continue;
    if (a.writing === "numeral" && (!isLess(a.value, b.value) || isResult(tokens, a, b))) {
      a.out = true;
      if (!b.unit || b.unit.dimension === "count") b.out = true;
    }
  }
}

/** "10-, 15- and 20-year notes": a number whose hyphen waits for the unit of the next. */
export function suspended(tokens: Tokens, drafts: readonly Draft[]): void {
  for (let i = drafts.length - 2; i >= 0; i--) {
    const draft = drafts[i] as Draft;
    const next = drafts[i + 1] as Draft;
    if (draft.out || draft.unit || !next.unit || next.first - draft.last > 4) continue;
    if (isSide(tokens, draft, next)) draft.unit = next.unit;
    if (tokens.isDash(draft.last + 1) && tokens.glued(draft.last + 1) && !isJoined(tokens, draft.last + 2))
      draft.unit = next.unit;
  }
}

/** "2,436 x 1,125 pixels", "30 by 40 feet"; not "4 x 100 m". */
function isSide(tokens: Tokens, a: Draft, b: Draft): boolean {
  const { unit, value } = b;
  if (b.first - a.last !== 2 || !unit || !value || !a.value || a.magnitude) return false;
  if (!/^(?:x|×|by)$/.test(tokens.lower(a.last + 1))) return false;
  return SIDES.has(unit.dimension) && toFloat(value) < MOST_SIDES * toFloat(a.value);
}

const SIDES = new Set(["length", "pixels"]);
const MOST_SIDES = 20;

function isJoined(tokens: Tokens, i: number): boolean {
  return tokens.glued(i) && (tokens.isWord(i) || tokens.isNumber(i));
}
