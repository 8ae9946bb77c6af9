import type { Draft } from "../draft.js";
import { draftOf } from "../draft.js";
import { MONTHS } from "../tables/calendar.js";
import { STOPS } from "../tables/nouns.js";
import { NUMBER, SYMBOL, type Tokens, VERSION, WORD } from "../tokens.js";
import { wordSet } from "../wordset.js";

function out(from: number, to: number): Draft {
  const draft = draftOf(from, to, "numeral", null);
  draft.out = true;
  return draft;
}

function isNumberLike(tokens: Tokens, i: number): boolean {
  const kind = tokens.kind(i);
  return kind === NUMBER || kind === VERSION;
}

/** The end of "2024-05-06", "555-1234-99", "5:25:10", "192.168.0.1/24": numbers joined by signs without spaces. */
function chainEnd(
  tokens: Tokens,
  at: number,
): { readonly to: number; readonly links: number; readonly sign: string } {
  let to = at;
  let links = 0;
  let sign = "";
  while (
    tokens.glued(to + 1) &&
    tokens.kind(to + 1) === SYMBOL &&
    tokens.glued(to + 2) &&
    isNumberLike(tokens, to + 2)
  ) {
    const mark = tokens.at(to + 1);
    if (
      !(
        mark === "-" ||
        mark === "/" ||
        mark === ":" ||
        mark === "." ||
        mark === "–" ||
        mark === "\u2011" ||
        mark === "\u2010"
      )
    )
      break;
    sign = mark;
    links++;
    to += 2;
  }
  return { to, links, sign };
}

function isMeridiem(word: string): boolean {
  const first = word.charCodeAt(0);
  return (first === 97 || first === 112) && MERIDIEM.has(word);
}

const MERIDIEM = new Set(["am", "pm", "a.m", "a.m.", "p.m", "p.m."]);

const NO_CHAIN = { to: 0, links: 0, sign: "" };

/** Times, dates, phone numbers and other chains of numbers, which are no figures. */
export function others(tokens: Tokens, at: number): Draft | null {
  if (!tokens.isNumber(at)) return null;
  const chain = tokens.glued(at + 1) && tokens.kind(at + 1) === SYMBOL ? chainEnd(tokens, at) : NO_CHAIN;
  if (chain.links >= 2) return out(at, chain.to);
  if (chain.sign === ":") return out(at, isMeridiem(tokens.lower(chain.to + 1)) ? chain.to + 1 : chain.to);
  if (tokens.code(at - 1) === 58 && tokens.glued(at) && tokens.glued(at - 1) && isNumberLike(tokens, at - 2))
    return out(at, at);
  if (chain.links === 1 && chain.sign === "-" && isZip(tokens, at)) return out(at, chain.to);
  if (tokens.isNumber(at + 1) && isDialled(tokens, at)) return out(at, spacedEnd(tokens, at));
  const next = tokens.lower(at + 1);
  if (isMeridiem(next) && !isLength(tokens, at)) return out(at, at + 1);
  if (next === "o'clock") return out(at, at + 1);
  if (isPlainYear(tokens, at)) return out(at, at);
  return date(tokens, at) ?? ordinal(tokens, at);
}

function length(tokens: Tokens, i: number): number {
  return tokens.end(i) - tokens.start(i);
}

/** "94105-1804" */
function isZip(tokens: Tokens, at: number): boolean {
  return length(tokens, at) === 5 && length(tokens, at + 2) === 4;
}

/** "+44 20 7946 0018", "0800 123 4567": digits in groups behind a plus or a nought. */
function isDialled(tokens: Tokens, at: number): boolean {
  const plus = tokens.code(at - 1) === 43 && tokens.glued(at);
  const nought = tokens.code(at) === 48 && length(tokens, at) > 2 && !tokens.at(at).includes(".");
  return (plus && tokens.isNumber(at + 2)) || (nought && length(tokens, at + 1) > 2);
}

function spacedEnd(tokens: Tokens, at: number): number {
  let to = at;
  while (tokens.isNumber(to + 1)) to++;
  return to;
}

/** "2 pm" is a time; nothing on a clock goes past 24. */
function isLength(tokens: Tokens, at: number): boolean {
  return Number(tokens.at(at)) > 24;
}

const ORDINAL_ENDS = new Set(["st", "nd", "rd", "th"]);

function ordinal(tokens: Tokens, at: number): Draft | null {
  if (!tokens.glued(at + 1) || tokens.kind(at + 1) !== WORD) return null;
  const end = tokens.lower(at + 1);
  if (!ORDINAL_ENDS.has(end)) return null;
  // "16st" is a weight.
  return end === "st" && !/(?:^|[^1])1$/.test(tokens.at(at)) ? null : out(at, at + 1);
}

function isDay(tokens: Tokens, at: number): boolean {
  const length = tokens.end(at) - tokens.start(at);
  if (length > 2) return false;
  const day = Number(tokens.at(at));
  return day >= 1 && day <= 31;
}

const BEFORE_YEAR = wordSet(["in", "since", "during", "until", "before", "after", "early", "late"]);

/** "in 2019," without anything that it could count: most years, told early. */
function isPlainYear(tokens: Tokens, at: number): boolean {
  if (
    tokens.end(at) - tokens.start(at) !== 4 ||
    tokens.isWord(at + 1) ||
    tokens.glued(at + 1) !== isStop(tokens.code(at + 1))
  )
    return false;
  return tokens.is(at - 1, BEFORE_YEAR) && isYear(tokens, at);
}

/** A full stop, a comma, a closing bracket or nothing. */
function isStop(code: number): boolean {
  return code === 46 || code === 44 || code === 41 || code === 59;
}

function isMonth(tokens: Tokens, i: number): boolean {
  return tokens.isCapital(i) && MONTHS.has(tokens.at(i));
}

function isYear(tokens: Tokens, at: number): boolean {
  return tokens.isNumber(at) && /^(?:1[5-9]|20|21)\d\d$/.test(tokens.at(at));
}

/** "April 20, 2026", "20 April 2026", "Oct. 18-22 and 25-29". */
function date(tokens: Tokens, at: number): Draft | null {
  let before = at - 1;
  if (tokens.code(before) === 46 && tokens.isWord(before - 1)) before--;
  if (isMonth(tokens, before) && (isDay(tokens, at) || isYear(tokens, at))) {
    let to = at;
    if (tokens.isDash(to + 1) && tokens.isNumber(to + 2) && isDay(tokens, to + 2)) to += 2;
    else if (
      /^(?:and|to|through|or|&)$/.test(tokens.lower(to + 1)) &&
      tokens.isNumber(to + 2) &&
      isDay(tokens, to + 2) &&
      (!tokens.isWord(to + 3) || tokens.is(to + 3, STOPS))
    )
      to += 2;
    if (tokens.at(to + 1) === "," && isYear(tokens, to + 2)) to += 2;
    else if (isYear(tokens, to + 1)) to += 1;
    // "may 5 people": a modal verb.
    return out(at, to);
  }
  const next = tokens.code(at + 1);
  // Nothing of "20 April", "20th of April", "20-22 April" comes next.
  if (
    !tokens.isCapital(at + 1) &&
    next !== 45 &&
    next < 0x2010 &&
    next !== 115 &&
    next !== 110 &&
    next !== 114 &&
    next !== 116 &&
    next !== 111
  )
    return null;
  if (!isDay(tokens, at)) return null;
  let after = at + 1;
  if (tokens.isDash(after) && tokens.isNumber(after + 1) && isDay(tokens, after + 1)) after += 2;
  if (tokens.glued(after) && ORDINAL_ENDS.has(tokens.lower(after))) after++;
  if (tokens.lower(after) === "of") after++;
  if (!isMonth(tokens, after)) return null;
  if (tokens.at(after + 1) === "." && isYear(tokens, after + 2)) return out(at, after + 2);
  return out(at, isYear(tokens, after + 1) ? after + 1 : after);
}
