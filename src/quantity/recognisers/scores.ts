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
export function scoreUnit(whole: string): Unit {
  return { id: `/${whole}`, name: `out of ${whole}`, dimension: "score" };
}

/** "22/100", "4.5/5", "8 out of 10"; "one out of three Germans", "one in five" are shares. */
export function scores(tokens: Tokens, at: number): Draft | null {
  if (tokens.isNumber(at) && tokens.at(at + 1) === "/" && tokens.isNumber(at + 2)) {
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
    if (toFloat(mark) > Number(whole)) return null;
    if (Number(whole) < 10 && isWhole(mark) && !/^stars?$/.test(tokens.lower(at + 3))) return null;
    if (tokens.glued(at + 3) && tokens.isWord(at + 3)) return null;
    const draft = draftOf(at, at + 2, "score", mark);
    draft.unit = scoreUnit(whole);
    return draft;
  }
  return outOf(tokens, at);
}

function numberAt(tokens: Tokens, at: number): { readonly value: number; readonly to: number } | null {
  if (tokens.isNumber(at)) {
    const read = readDigits(tokens.at(at));
    return read && { value: toFloat(read), to: at };
  }
  const read = tokens.isWord(at) ? readWords(tokens, at) : null;
  return read && { value: toFloat(read.value), to: read.to };
}

function outOf(tokens: Tokens, at: number): Draft | null {
  const after = tokens.lower(at + 1);
  if (after !== "in" && after !== "out" && !tokens.isDash(at + 1)) return null;
  const top = numberAt(tokens, at);
  if (!top) return null;
  let i = top.to + 1;
  if (tokens.isDash(i)) i++;
  const word = tokens.lower(i);
  let loose = false;
  if (word === "out") {
    if (tokens.isDash(i + 1)) i++;
    if (tokens.lower(i + 1) !== "of") return null;
    i += 2;
    if (tokens.isDash(i)) i++;
    if (tokens.lower(i) === "every") i++;
  } else if (word === "in") {
    i++;
    if (tokens.isDash(i)) i++;
    if (tokens.lower(i) === "every") i++;
    else loose = true;
  } else return null;
  const bottom = numberAt(tokens, i);
  if (!bottom || bottom.value <= top.value || bottom.value === 0 || !Number.isInteger(bottom.value))
    return null;
  const noun = tokens.lower(bottom.to + 1);
  if (
    loose &&
    (top.value > 10 ||
      bottom.value > 1000 ||
      top.to > at ||
      (noun !== "" &&
        tokens.isNumber(bottom.to) &&
        /^(?:years?|months?|weeks?|days?|hours?|%|percent)$/.test(noun)))
  )
    return null;
  if (
    loose &&
    (/^(?:years?|months?|weeks?|days?|hours?|minutes?|quarters?|games?|matches|starts|seasons?)$/.test(
      after,
    ) ||
      !(
        /^(?:one|two|three|four|nine|1|2|3|4|9)$/.test(tokens.lower(at)) ||
        (top.value < 10 && (bottom.value === 10 || bottom.value === 100))
      ))
  )
    return null;
  if (
    !loose &&
    SCALES.has(String(bottom.value)) &&
    (!tokens.isWord(bottom.to + 1) || STOPS.has(noun) || /^(?:stars?|points?)$/.test(noun))
  ) {
    const mark = tokens.isNumber(at) ? readDigits(tokens.at(at)) : (readWords(tokens, at)?.value ?? null);
    if (!mark) return null;
    const draft = draftOf(at, bottom.to, "score", mark);
    draft.unit = scoreUnit(String(bottom.value));
    return draft;
  }
  if (!Number.isInteger(top.value)) return null;
  const draft = draftOf(at, bottom.to, "fraction", fromFraction(top.value, bottom.value));
  draft.unit = FRACTION;
  return draft;
}
