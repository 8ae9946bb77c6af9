import type { Draft } from "../../draft.js";
import { isWhole } from "../../number.js";
import { MONTHS, WEEKDAYS } from "../../tables/calendar.js";
import { OPENERS } from "../../tables/names.js";
import { STOPS } from "../../tables/nouns.js";
import type { Tokens } from "../../tokens.js";
import { wordSet } from "../../wordset.js";

/** "iPhone 11", "Llama 4", "S&P 500", "Big 12": a small whole number after a capitalised word. */
export function isName(tokens: Tokens, draft: Draft, measured: boolean): boolean {
  if (measured) return false;
  if (
    draft.magnitude ||
    !draft.value ||
    (draft.unit !== null && !isWhole(draft.value)) ||
    draft.writing === "fraction" ||
    draft.writing === "multiple"
  )
    return false;
  const before = draft.first - 1;
  if (!tokens.isCapital(before)) return false;
  if (tokens.is(before, OPENERS) || tokens.is(before, STOPS)) return false;
  if (draft.writing === "word")
    return tokens.isCapital(draft.first) && (draft.unit === null || tokens.at(draft.from) === "One");
  if (tokens.at(draft.from).includes(",")) return tokens.at(draft.last + 1) === "Index";
  if (MONTHS.has(tokens.at(before)) || WEEKDAYS.has(tokens.at(before))) return draft.unit === null;
  return true;
}

/** "11 Pro Max", "3 Opus": a small bare number before a capitalised word; "costs 18 R" is no name. */
export function isNamedAfter(tokens: Tokens, draft: Draft): boolean {
  if (draft.unit || draft.magnitude || draft.writing !== "numeral" || !draft.value || !isWhole(draft.value))
    return false;
  if (tokens.end(draft.from) - tokens.start(draft.from) > 3 || draft.last !== draft.from) return false;
  const after = draft.last + 1;
  if (!tokens.isCapital(after)) return false;
  const isLetter = tokens.end(after) - tokens.start(after) === 1;
  if (isLetter && !tokens.isCapital(after + 1) && !isNameBefore(tokens, draft.first - 1)) return false;
  return (
    !tokens.is(after, STOPS) &&
    !tokens.is(after, OPENERS) &&
    tokens.start(after) - tokens.end(draft.last) === 1
  );
}

/** "Mistral 7B", "Llama 3 70B": a capitalised word or a name's number. */
export function isNameBefore(tokens: Tokens, before: number): boolean {
  if (tokens.isNumber(before)) return tokens.isCapital(before - 1) && !tokens.is(before - 1, OPENERS);
  return tokens.isCapital(before) && !tokens.is(before, OPENERS) && !tokens.is(before, STOPS);
}

const STREETS = new Set(
  "street st avenue ave road rd boulevard blvd drive dr lane ln square plaza court place terrace highway parkway way".split(
    " ",
  ),
);

const POST = wordSet(["zip", "postcode", "postal"]);

/** "the 90049 ZIP code", "221 Baker Street". */
export function isPostcode(tokens: Tokens, draft: Draft): boolean {
  if (draft.writing === "numeral" && !draft.magnitude && tokens.isCapital(draft.to + 1)) {
    for (let i = draft.to + 2; i < draft.to + 5 && tokens.isCapital(i); i++)
      if (STREETS.has(tokens.lower(i)) && tokens.isCapital(i - 1)) return true;
  }
  return draft.unit === null && tokens.is(draft.last + 1, POST);
}

/** Names that begin with a number word. */
const NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ["One", ["Medical", "Direction", "World"]],
  ["Two", ["Sigma"]],
  ["Three", ["Mile", "Gorges"]],
  ["Four", ["Seasons"]],
  ["Five", ["Guys", "Eyes"]],
  ["Six", ["Flags", "Nations"]],
  ["Seven", ["Eleven"]],
  ["Nine", ["Inch"]],
]);

/** "Three Mile Island", "Four Seasons". */
export function isKnownName(tokens: Tokens, draft: Draft): boolean {
  if (draft.writing !== "word" || !tokens.isCapital(draft.from)) return false;
  return NAMES.get(tokens.at(draft.from))?.includes(tokens.at(draft.from + 1)) ?? false;
}
