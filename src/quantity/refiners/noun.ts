import type { Draft } from "../draft.js";
import { countUnit, FRACTION } from "../lexicon.js";
import { isPlural, singular } from "../nouns.js";
import { FILLERS, PLURAL_MODIFIERS, STOPS } from "../tables/nouns.js";
import { type Tokens, WORD } from "../tokens.js";

const LONGEST_PHRASE = 5;

/** Gives a count the noun it counts as its unit: "13,000 workers", "500,000 Trainium2 chips", "a 12-page document". */
export function noun(tokens: Tokens, draft: Draft): void {
  if (draft.unit || draft.out) return;
  if (draft.writing === "fraction") {
    draft.unit = FRACTION;
    return;
  }
  let at = draft.last + 1;
  const plus = tokens.at(at) === "+" && tokens.isWord(at + 1);
  if (plus) at++;
  if (tokens.isDash(at)) {
    if (tokens.glued(at) && tokens.glued(at + 1) && tokens.isWord(at + 1)) hyphened(tokens, draft, at + 1);
    return;
  }
  if (tokens.lower(at) === "of") {
    of(tokens, draft, at + 1);
    return;
  }
  if (tokens.glued(at) && tokens.at(at - 1) !== "+") return;
  while (FILLERS.has(tokens.lower(at)) && tokens.isWord(at + 1)) at++;
  phrase(tokens, draft, at);
  if (plus && draft.unit) draft.bound = "at-least";
}

function isOne(draft: Draft): boolean {
  return draft.value !== null && draft.value.digits === "1" && draft.value.exponent === 0;
}

/** The words from `at` up to and with the first plural are the unit; after "one", up to the first stop. */
function phrase(tokens: Tokens, draft: Draft, at: number): void {
  const one = isOne(draft);
  let head = -1;
  let i = at;
  for (; i < at + LONGEST_PHRASE; i++) {
    if (tokens.kind(i) !== WORD) break;
    const lower = tokens.lower(i);
    if (STOPS.has(lower)) break;
    if (isPlural(lower)) {
      head = i;
      if (PLURAL_MODIFIERS.has(lower) && tokens.isWord(i + 1) && isPlural(tokens.lower(i + 1))) continue;
      break;
    }
  }
  if (head < 0) {
    if (!one || i === at || i - at > 3) return;
    head = i - 1;
  }
  let name = "";
  for (let k = at; k < head; k++) name += `${tokens.at(k)} `;
  draft.unit = countUnit(name + singular(tokens.at(head)));
  draft.last = head;
}

/** "a 12-page document", "four-cylinder": the word after the hyphen. */
function hyphened(tokens: Tokens, draft: Draft, at: number): void {
  const word = tokens.lower(at);
  if (word === "strong") {
    draft.last = at;
    return;
  }
  if (STOPS.has(word) || word.length < 3) return;
  let name = tokens.at(at);
  let last = at;
  if (
    tokens.isDash(at + 1) &&
    tokens.glued(at + 1) &&
    tokens.isWord(at + 2) &&
    !STOPS.has(tokens.lower(at + 2))
  ) {
    name = `${name} ${tokens.at(at + 2)}`;
    last = at + 2;
  }
  draft.unit = countUnit(singular(name));
  draft.last = last;
}

const DETERMINERS = new Set("the these those its their his her our your my all".split(" "));

/** "millions of Americans", "dozens of companies", "two of the company's plants", "eight of the Fortune 10". */
function of(tokens: Tokens, draft: Draft, at: number): void {
  let i = at;
  while (DETERMINERS.has(tokens.lower(i)) || tokens.lower(i).endsWith("'s")) i++;
  if (i > at && tokens.isCapital(i) && tokens.isNumber(i + 1)) {
    draft.unit = countUnit(`${tokens.at(i)} ${tokens.at(i + 1)}`);
    draft.last = i + 1;
    return;
  }
  if (draft.writing === "vague" || i > at) {
    const last = draft.last;
    const one = draft.value;
    if (draft.writing !== "vague" && isOne(draft)) draft.value = null;
    phrase(tokens, draft, i);
    draft.value = one;
    if (draft.last === last) draft.unit = null;
  }
}
