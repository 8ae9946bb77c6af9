import { cuesEndingIn, cuesStartingWith } from "../cues.js";
import type { Draft } from "../draft.js";
import type { Cue } from "../tables/cues.js";
import { GOES_UP_TO } from "../tables/trends.js";
import type { Tokens } from "../tokens.js";
import { wordSet } from "../wordset.js";

/** The longest cue that ends right before token `end`; null for none. */
function cueBefore(tokens: Tokens, end: number): { readonly cue: Cue; readonly first: number } | null {
  const endings = cuesEndingIn(tokens.word(end - 1));
  if (endings === null) return null;
  const longer = endings.longer?.get(tokens.lower(end - 2));
  if (longer) {
    for (const cue of longer) {
      const first = end - cue.words.length;
      if (first >= 0 && isWritten(tokens, cue, first)) return { cue, first };
    }
  }
  return endings.alone && { cue: endings.alone, first: end - 1 };
}

/** Whether the words of a cue but the last two stand from `first` on. */
function isWritten(tokens: Tokens, { words }: Cue, first: number): boolean {
  for (let k = words.length - 3; k >= 0; k--) if (tokens.lower(first + k) !== words[k]) return false;
  return true;
}

const ARTICLES = wordSet(["a", "an", "another", "additional", "further", "extra", "record"]);
const MOST_CUES = 3;

/** Reads the words around a figure that bound it: "up to", "100,000+", "or more", "sub-200ms", "nearly". */
export function bounds(tokens: Tokens, draft: Draft): void {
  if (draft.out) return;
  const ranged = draft.bound === "range";
  before(tokens, draft, ranged);
  after(tokens, draft, ranged);
}

function before(tokens: Tokens, draft: Draft, ranged: boolean): void {
  for (let k = 0; k < MOST_CUES; k++) {
    let end = draft.first;
    if (tokens.isDash(end - 1) && tokens.glued(end) && tokens.isWord(end - 2)) end--;
    let skipped = 0;
    while (skipped < 2 && tokens.is(end - 1, ARTICLES)) {
      end--;
      skipped++;
    }
    // "just shy of the $1tn mark"
    if (tokens.lower(end - 1) === "the" && LIMITS.has(tokens.lower(draft.last + 1))) end--;
    const found = cueBefore(tokens, end);
    if (!found || !applies(tokens, draft, found.cue, found.first, end)) return;
    draft.first = found.first;
    if (!ranged) apply(draft, found.cue);
    else if (draft.writing !== "vague" && !draft.steps) limit(tokens, draft, found.cue);
  }
}

/** "up to 20–30%" is a ceiling, "at least 10-12 GW" a floor; "about 14-18" stays a range. */
function limit(tokens: Tokens, draft: Draft, { bound }: Cue): void {
  const end =
    bound === "at-most" || bound === "less-than" ? draft.high : bound === "about" ? null : draft.low;
  if (!end || tokens.lower(draft.from - 1) === "between") return;
  draft.value = end;
  draft.bound = bound;
}

/** The outermost bound wins over "about"; "about" never weakens a bound. */
function apply(draft: Draft, cue: Cue): void {
  if (cue.bound === "about" && draft.bound !== "exact" && draft.bound !== "about") return;
  if (draft.bound !== "exact" && draft.bound !== "about" && draft.bound !== cue.bound) {
    draft.bound = cue.bound;
    return;
  }
  draft.bound = cue.bound;
  draft.below = cue.below;
}

const OVER_TIME_AFTER = new Set(
  "for well just lasted last lasting took takes taking take after slightly spent spending is was were are aged been a-little little of far at than and".split(
    " ",
  ),
);

const LIMITS = new Set([
  "threshold",
  "limit",
  "cap",
  "ceiling",
  "mark",
  "level",
  "line",
  "barrier",
  "milestone",
]);

/** Cues that mean something else in places: "over ten years" is a span, "past 5 million" a bound. */
function applies(tokens: Tokens, draft: Draft, cue: Cue, first: number, end: number): boolean {
  const [word] = cue.words;
  if (cue.words.length > 1)
    return !(word === "up" && cue.words[1] === "to" && GOES_UP_TO.has(tokens.lower(first - 1)));
  const time = draft.unit?.dimension === "time";
  switch (word) {
    case "over":
      if (tokens.lower(first - 1) === "turn" || tokens.lower(first - 1) === "one") return false;
      return (
        !time || draft.unit?.id === "year-old" || OVER_TIME_AFTER.has(tokens.lower(first - 1)) || first === 0
      );
    case "under":
      // "under a $9 billion contract"
      return (
        !/^an?$/.test(tokens.lower(end)) || end >= draft.first || LIMITS.has(tokens.lower(draft.last + 1))
      );
    case "within":
      return time;
    case "sub":
    case "near":
      return tokens.isDash(end) || word === "near";
    case "plus":
      return false;
    case "as":
      return false;
    case "c":
      return false;
    case "some":
      return draft.writing !== "fraction" && draft.writing !== "multiple";
    case "say":
    case "crossed":
    case "crossing":
      return word !== "say" && draft.unit?.dimension === "money";
    case "<":
    case ">":
      return true;
    case "max":
    case "min":
    case "maximum":
    case "minimum":
      return true;
    default:
      return true;
  }
}

/** "$8 billion + $5 billion" is a sum. */
const SIGNS = new Set(["$", "€", "£", "¥", "₹"]);

function after(tokens: Tokens, draft: Draft, ranged: boolean): void {
  const at = draft.last + 1;
  const word = tokens.lower(at);
  if (word === "+" && !tokens.isNumber(at + 1) && !SIGNS.has(tokens.at(at + 1))) {
    draft.last = at;
    if (!ranged) draft.bound = "at-least";
    return;
  }
  if (tokens.isDash(at) && tokens.glued(at)) {
    const next = tokens.lower(at + 1);
    if (next === "plus" || next === "odd" || next === "ish") {
      draft.last = at + 1;
      if (!ranged) draft.bound = next === "plus" ? "at-least" : "about";
    }
    return;
  }
  const list = cuesStartingWith(tokens.word(at));
  if (!list || ranged) return;
  for (const cue of list) {
    const last = at + cue.words.length - 1;
    let matched = true;
    for (let k = 1; k < cue.words.length; k++) if (tokens.lower(at + k) !== cue.words[k]) matched = false;
    if (!matched) continue;
    if (word === "plus" && tokens.isWord(last + 1)) return;
    if ((word === "minimum" || word === "maximum" || word === "max") && tokens.isWord(last + 1)) return;
    if (cue.words.at(-1) === "than" && (tokens.isNumber(last + 1) || tokens.isWord(last + 1))) continue;
    // "above 1,000 and below 1,500": the bound is the next figure's.
    if (cue.words[0] === "and" && startsFigure(tokens, last + 1)) return;
    if (
      /^(?:more|greater|higher|better|less|fewer|lower)$/.test(cue.words.at(-1) ?? "") &&
      tokens.lower(last + 1) === "than"
    )
      return;
    // "down from $12 billion and up from 8"
    if (cue.words[0] === "and" && cue.words[1] === "up" && tokens.isWord(last + 1)) return;
    if (
      cue.bound === "at-least" &&
      cue.words.join(" ") === "and more" &&
      tokens.isWord(last + 1) &&
      tokens.lower(last + 1) !== "in"
    )
      return;
    draft.last = last;
    apply(draft, cue);
    return;
  }
}

function startsFigure(tokens: Tokens, at: number): boolean {
  const i = /^an?$/.test(tokens.lower(at)) ? at + 1 : at;
  return tokens.isNumber(i) || tokens.isSmall(i) || /^(?:half|[$€£¥₹])$/.test(tokens.lower(i));
}
