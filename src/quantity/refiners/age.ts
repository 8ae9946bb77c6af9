import type { Draft } from "../draft.js";
import { lexicon } from "../lexicon.js";
import { isWhole, toFloat } from "../number.js";
import type { Tokens } from "../tokens.js";
import { wordSet } from "../wordset.js";

const YOUNGEST_IN_COMMAS = 10;
const OLDEST = 115;
const AGE_WORDS = wordSet(["age", "aged", "ages"]);

/** "Maddon, 66, has", "aged 35", "ages 5 and 7": a person's age. */
export function age(tokens: Tokens, draft: Draft): void {
  if (draft.unit?.id === "year" && isAgeOf(tokens, draft))
    draft.unit = lexicon().byId.get("year-old")?.unit ?? draft.unit;
  if (draft.unit || draft.out || draft.magnitude || !draft.value || !isWhole(draft.value)) return;
  const years = toFloat(draft.value);
  if (
    years > OLDEST ||
    !(isAged(tokens, draft) || (years >= YOUNGEST_IN_COMMAS && isInCommas(tokens, draft)))
  )
    return;
  draft.unit = lexicon().byId.get("year-old")?.unit ?? null;
}

/** "under the age of five" */
function isAgeOf(tokens: Tokens, draft: Draft): boolean {
  return tokens.lower(draft.first - 1) === "of" && tokens.lower(draft.first - 2) === "age";
}

function isAged(tokens: Tokens, draft: Draft): boolean {
  const before = draft.first - 1;
  if (tokens.is(before, AGE_WORDS)) return true;
  if (isAgeOf(tokens, draft) || isAgeGroup(tokens, draft.last + 1)) return true;
  const word = tokens.lower(before);
  if ((word === "is" || word === "was") && tokens.lower(before - 1) === "age") return true;
  return word === "and" && tokens.is(before - 2, AGE_WORDS);
}

/** "65 and over", "35 or older" */
function isAgeGroup(tokens: Tokens, at: number): boolean {
  const joint = tokens.lower(at);
  const after = tokens.lower(at + 1);
  if (joint === "and" && (after === "over" || after === "under")) return !tokens.isNumber(at + 2);
  return (joint === "and" || joint === "or") && (after === "older" || after === "younger");
}

function isInCommas(tokens: Tokens, draft: Draft): boolean {
  const after = draft.last + 1;
  if (draft.writing !== "numeral" || tokens.at(draft.first - 1) !== "," || !tokens.isWord(draft.first - 2))
    return false;
  return (
    (tokens.at(after) === "," && tokens.isWord(after + 1)) ||
    (tokens.at(after) === "." && tokens.isCapital(draft.first - 2))
  );
}
