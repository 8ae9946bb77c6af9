import type { Draft } from "../draft.js";
import { toFloat } from "../number.js";
import type { Trend } from "../quantity.js";
import {
  CLOSES,
  COMPARATIVES,
  DOWN,
  GOES_UP_TO,
  LOWERS,
  MOVES,
  NO_MOVES,
  NOUN_BEFORE,
  RAISES,
  TAKES_OBJECT,
  UP,
} from "../tables/trends.js";
import type { Tokens } from "../tokens.js";

const REACH = 3;

/** "rose 5%", "down 20", "fell by as much as 3 points": which way the figure went. */
export function trend(tokens: Tokens, draft: Draft): void {
  if (draft.out || draft.trend || (draft.unit?.dimension === "time" && !draft.steps)) return;
  draft.trend =
    verbBefore(tokens, draft) ??
    verbBeforeBy(tokens, draft) ??
    comparativeAfter(tokens, draft) ??
    verbBeforeFrom(tokens, draft);
}

/** A verb right before the figure, or an adverb or two away. */
function verbBefore(tokens: Tokens, draft: Draft): Trend | null {
  let at = draft.first - 1;
  for (let k = 0; k < REACH; k++) {
    const word = tokens.lower(at);
    const way = tokens.is(at, MOVES) ? MOVES.get(word) : undefined;
    if (way === "up" || way === "down") {
      if (word === "off" && !CLOSES.has(tokens.lower(at - 1))) return null;
      if (TAKES_OBJECT.has(word) && !(isMovement(draft) && tokens.lower(draft.first - 1) !== "another"))
        return null;
      if (NOUN_BEFORE.has(tokens.lower(at - 1)) && isNounToo(word)) return null;
      if ((word === "up" || word === "down") && NO_MOVES.has(tokens.lower(at - 1))) return null;
      if (TAKES_OBJECT.has(word) && draft.unit === null && draft.writing === "word") return null;
      if (word === "up" && tokens.lower(at + 1) === "to" && GOES_UP_TO.has(tokens.lower(at - 1))) return way;
      if (word === "up" && (tokens.lower(at - 1) === "to" || tokens.lower(at + 1) === "to")) return null;
      return way;
    }
    if (way === undefined && !isAdverb(word)) return null;
    at--;
  }
  return null;
}

/** "drop", "rise"; not "up", "fallen", "rising". */
function isNounToo(word: string): boolean {
  return (
    word !== "up" && word !== "down" && word !== "higher" && word !== "lower" && !/(?:ed|ing)$/.test(word)
  );
}

function isAdverb(word: string): boolean {
  const { length } = word;
  return word.charCodeAt(length - 1) === LETTER_Y && word.charCodeAt(length - 2) === LETTER_L;
}

const LETTER_L = 108;
const LETTER_Y = 121;

/** Shares, prices and points move; chips and megawatts are added. */
function isMovement({ unit }: Draft): boolean {
  return unit === null || unit.dimension === "ratio" || unit.dimension === "money" || unit.name === "point";
}

/** "was trimmed from $9 billion to $7 billion" */
function verbBeforeFrom(tokens: Tokens, draft: Draft): Trend | null {
  if (!draft.steps) return null;
  const verb = tokens.lower(draft.first - 1);
  return RAISES.has(verb) ? "up" : LOWERS.has(verb) ? "down" : null;
}

const REACH_BY = 8;

/** "raised its rate by 25 basis points", "fell on Monday by 3%": a verb some words before "by". */
function verbBeforeBy(tokens: Tokens, draft: Draft): Trend | null {
  if (tokens.lower(draft.first - 1) !== "by") return null;
  for (let i = draft.first - 2; i > draft.first - 2 - REACH_BY; i--) {
    if (!tokens.isWord(i)) return null;
    const word = tokens.lower(i);
    const way = UP.has(word) || RAISES.has(word) ? "up" : DOWN.has(word) || LOWERS.has(word) ? "down" : null;
    // "Declining stocks outnumbered advancers by 1,770"
    if (way && !(word.endsWith("ing") && !tokens.isWord(i - 1) && i < draft.first - 2)) return way;
  }
  return null;
}

/** "closed 0.4% higher", "was 12 points down". */
function comparativeAfter(tokens: Tokens, draft: Draft): Trend | null {
  const after = draft.last + 1;
  const way = tokens.is(after, COMPARATIVES) ? COMPARATIVES.get(tokens.lower(after)) : undefined;
  if (way === undefined || !CLOSES.has(tokens.lower(draft.first - 1))) return null;
  const next = tokens.lower(draft.last + 2);
  return next === "than" || next === "to" ? null : way;
}

/** "lost 190 points, or 0.6%" and "rose 18 sen to RM23.50": the second figure goes the way of the first. */
export function sharedTrends(tokens: Tokens, drafts: readonly Draft[]): void {
  for (let i = 1; i < drafts.length; i++) {
    const a = drafts[i - 1] as Draft;
    const b = drafts[i] as Draft;
    if (a.out || b.out || !a.trend || b.trend) continue;
    const gap = b.first - a.last - 1;
    const word = tokens.lower(b.first - 1);
    if (word === "by" ? isListed(tokens, a, b) : isElided(tokens, a, b)) {
      b.trend = a.trend;
      continue;
    }
    if (
      word === "and" &&
      gap === 1 &&
      a.unit?.id === "%" &&
      b.unit?.id === "%" &&
      tokens.lower(b.last + 1) === "in"
    )
      b.trend = a.trend;
    else if (word === "or" && gap <= 2 && (gap === 1 || tokens.at(a.last + 1) === ",")) b.trend = a.trend;
    else if (word === "to" && gap === 1 && isSize(a, b)) b.trend = a.trend;
  }
}

/** What goes up by one goes up to the other: money, or points of a percentage. */
function isSize(a: Draft, b: Draft): boolean {
  const steps = a.unit?.id === "bp" || a.unit?.id === "pp";
  return steps ? b.unit?.id === "%" : a.unit?.dimension === "money" && b.unit?.dimension === "money";
}

const LONGEST_NAME = 5;

/** "were down 2.3%, Gap by 2.6% and Ross by 1.9%": after a comma or "and", a name, and "by". */
function isListed(tokens: Tokens, a: Draft, b: Draft): boolean {
  if (a.unit?.id !== b.unit?.id) return false;
  const name = b.first - 2;
  const at = afterJoint(tokens, a);
  if (name < at || name - at >= LONGEST_NAME) return false;
  for (let i = at; i <= name; i++) if (!tokens.isWord(i)) return false;
  return tokens.isCapital(name);
}

/** "lost 2.1% and BHP 1.8%": a share after a comma or "and" and a name alone, its verb left out. */
function isElided(tokens: Tokens, a: Draft, b: Draft): boolean {
  if (a.unit?.id !== "%" || b.unit?.id !== "%") return false;
  const at = afterJoint(tokens, a);
  if (b.first - at < 1 || b.first - at > LONGEST_NAME) return false;
  // "AMD 2% lower", "AMD -2%", and headlines, whose verbs have capitals
  if (tokens.is(b.last + 1, COMPARATIVES) || tokens.isDash(b.from - 1) || !b.value || toFloat(b.value) < 0)
    return false;
  if (tokens.isCapital(a.first - 1)) return false;
  for (let i = at; i < b.first; i++) if (!tokens.isCapital(i)) return false;
  return true;
}

/** Where what follows a figure's comma, "and" or "while" begins; never, where it has none. */
function afterJoint(tokens: Tokens, { last }: Draft): number {
  let at = last + 1;
  if (tokens.at(at) === ",") at++;
  if (tokens.lower(at) === "and" || tokens.lower(at) === "while") at++;
  return at === last + 1 ? Number.POSITIVE_INFINITY : at;
}
