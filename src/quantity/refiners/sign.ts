import type { Draft } from "../draft.js";
import { negated } from "../number.js";
import { MAGNITUDES } from "../tables/numbers.js";
import { type Tokens, WORD } from "../tokens.js";

/** "-5", "minus 5", "negative ninety", "minus-130"; a hyphen after a word or number is none. */
export function sign(tokens: Tokens, draft: Draft): void {
  if (!draft.value) return;
  const before = draft.first - 1;
  let first = -1;
  if (tokens.isDash(before)) {
    const word = tokens.lower(before - 1);
    if (word === "minus" || word === "negative") first = before - 1;
    else if (tokens.glued(draft.first) && !tokens.glued(before)) first = before;
    else if (tokens.glued(draft.first) && /^[(<>=~≈[$£€]$/.test(tokens.at(before - 1))) first = before;
  } else {
    const word = tokens.lower(before);
    if (
      (word === "minus" || word === "negative") &&
      !tokens.isNumber(before - 1) &&
      tokens.lower(before - 1) !== "or"
    )
      first = before;
    else if (
      word === "+" &&
      tokens.glued(draft.first) &&
      (!tokens.glued(before) || /^[([,|]$/.test(tokens.at(before - 1)))
    )
      draft.first = before;
  }
  if (first < 0) return;
  draft.first = first;
  draft.value = negated(draft.value);
}

/** The article of "a million", "an 8-hour" is no part of the number, that of "a hundred" is. */
export function article(tokens: Tokens, draft: Draft): void {
  if (draft.writing !== "word" && draft.writing !== "fraction") return;
  const before = draft.first - 1;
  if (tokens.kind(before) !== WORD) return;
  const word = tokens.lower(before);
  if (word !== "a" && word !== "an") return;
  const first = tokens.lower(draft.from);
  if (MAGNITUDES.has(first) || first === "dozen" || first === "half") draft.first = before;
}

/** "- 10 k": a spaced minus only where the text is nothing but the number. */
export function leadingMinus(tokens: Tokens, drafts: readonly Draft[]): void {
  const [draft] = drafts;
  if (
    !draft?.value ||
    drafts.length > 1 ||
    draft.first !== 1 ||
    draft.last !== tokens.length - 1 ||
    !tokens.isDash(0)
  )
    return;
  draft.first = 0;
  draft.value = negated(draft.value);
}
