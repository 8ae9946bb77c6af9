import type { Draft } from "../draft.js";
import { draftOf } from "../draft.js";
import { FRACTION } from "../lexicon.js";
import { fromFraction, isWhole, readDigits, toFloat } from "../number.js";
import type { Unit } from "../quantity.js";
import { STOPS } from "../tables/nouns.js";
import type { Tokens } from "../tokens.js";
import { readWords } from "./words.js";

const SCALES = new Set(["5", "10", "20", "50", "100", "1000"]);

/** A mark out of a whole: id "/100", name "out of 100". */
function scoreUnit(whole: string): Unit {
  return { id: `/${whole}`, name: `out of ${whole}`, dimension: "score" };
}

/** "22/100", "4.5/5", "8 out of 10"; "one out of three Germans", "one in five" are shares. */
export function scores(tokens: Tokens, at: number): Draft | null {
  if (tokens.code(at + 1) === 47 && tokens.isNumber(at) && tokens.isNumber(at + 2)) {
    const whole = tokens.at(at + 2);
    const mark = readDigits(tokens.at(at));
    if (!mark || !SCALES.has(whole) || tokens.at(at + 3) === "/" || tokens.at(at - 1) === "/") return null;
    if (
      whole !== "100" &&
      whole !== "1000" &&
      (tokens.at(at).length > 3 ||
        (whole === "10" && /^[1379]$/.test(tokens.at(at)) === false && Number(tokens.at(at)) > 10))
    )
      return null;
    // 20/20, 50/50 are figures of speech.
    if (toFloat(mark) > Number(whole) || (tokens.at(at) === whole && whole !== "100")) return null;
    if (Number(whole) < 10 && isWhole(mark) && !/^stars?$/.test(tokens.lower(at + 3))) return null;
    if (tokens.glued(at + 3) && tokens.isWord(at + 3)) return null;
    const draft = draftOf(at, at + 2, "score", mark);
    draft.unit = scoreUnit(whole);
    return draft;
  }
  return outOf(tokens, at);
}

/** A number and its last token. */
interface Part {
  readonly value: number;
  readonly to: number;
}

function numberAt(tokens: Tokens, at: number): Part | null {
  if (tokens.isNumber(at)) {
    const read = readDigits(tokens.at(at));
    return read && { value: toFloat(read), to: at };
  }
  const read = tokens.isWord(at) ? readWords(tokens, at) : null;
  return read && { value: toFloat(read.value), to: read.to };
}

/** The connective of "8 out of 10", "one in five": where the whole begins, and whether it was the looser "in". */
function connective(tokens: Tokens, at: number): { readonly next: number; readonly loose: boolean } | null {
  let i = tokens.isDash(at) ? at + 1 : at;
  const word = tokens.lower(i);
  // "1 of every 5"
  if (word === "of" && tokens.lower(i + 1) === "every") return { next: i + 2, loose: true };
  if (word !== "out" && word !== "in") return null;
  if (word === "out") {
    if (tokens.isDash(i + 1)) i++;
    if (tokens.lower(++i) !== "of") return null;
  }
  i++;
  if (tokens.isDash(i)) i++;
  if (tokens.lower(i) === "every") return { next: i + 1, loose: false };
  return { next: i, loose: word === "in" };
}

const SPANS = new Set(
  "year years month months week weeks day days hour hours minute minutes quarter quarters game games matches starts season seasons % percent".split(
    " ",
  ),
);
const SMALL_PARTS = new Set("one two three four nine 1 2 3 4 9".split(" "));

/** "one in five" is a share; "two in three games", "5 in 2023" are not. */
function isLooseShare(tokens: Tokens, at: number, top: Part, bottom: Part): boolean {
  if (top.value > 10 || bottom.value > 1000 || top.to > at || SPANS.has(tokens.lower(bottom.to + 1)))
    return false;
  return (
    SMALL_PARTS.has(tokens.lower(at)) || (top.value < 10 && (bottom.value === 10 || bottom.value === 100))
  );
}

/** "one household in five", "one GPU in every four is idle": a share told with its noun; "one plant in ten states" is none. */
function oneOf(tokens: Tokens, at: number): Draft | null {
  if (tokens.lower(at + 2) !== "in" || (tokens.lower(at) !== "one" && tokens.at(at) !== "1")) return null;
  if (!tokens.isWord(at + 1) || tokens.is(at + 1, STOPS)) return null;
  const every = tokens.lower(at + 3) === "every";
  const whole = numberAt(tokens, every ? at + 4 : at + 3);
  if (!whole || !Number.isInteger(whole.value) || whole.value < 2 || whole.value > LARGEST_WHOLE) return null;
  const after = whole.to + 1;
  const next = tokens.lower(after);
  if (tokens.isDash(after) || tokens.isNumber(after) || /^(?:[%+/]|to|or|and)$/.test(next)) return null;
  if (!every && tokens.isWord(after) && !tokens.is(after, STOPS)) return null;
  const draft = draftOf(at, whole.to, "fraction", fromFraction(1, whole.value));
  draft.unit = FRACTION;
  return draft;
}

const LARGEST_WHOLE = 1000;

function outOf(tokens: Tokens, at: number): Draft | null {
  const shared = oneOf(tokens, at);
  if (shared) return shared;
  const code = tokens.code(at + 1);
  if (code !== LETTER_I && code !== LETTER_O && !tokens.isDash(at + 1)) return null;
  const top = numberAt(tokens, at);
  const joint = top && connective(tokens, top.to + 1);
  const bottom = joint && numberAt(tokens, joint.next);
  if (!bottom || bottom.value <= top.value || !Number.isInteger(bottom.value)) return null;
  if (joint.loose && !isLooseShare(tokens, at, top, bottom)) return null;
  const after = bottom.to + 1;
  const noun = tokens.lower(after);
  const bare = !tokens.isWord(after) || STOPS.has(noun) || STARS.has(noun);
  if (!joint.loose && bare && SCALES.has(String(bottom.value))) {
    const mark = tokens.isNumber(at) ? readDigits(tokens.at(at)) : (readWords(tokens, at)?.value ?? null);
    const draft = mark && draftOf(at, bottom.to, "score", mark);
    if (draft) draft.unit = scoreUnit(String(bottom.value));
    return draft;
  }
  if (!Number.isInteger(top.value)) return null;
  const draft = draftOf(at, bottom.to, "fraction", fromFraction(top.value, bottom.value));
  draft.unit = FRACTION;
  return draft;
}

const LETTER_I = 105;
const LETTER_O = 111;
const STARS = new Set(["star", "stars", "point", "points"]);
