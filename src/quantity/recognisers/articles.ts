import type { Draft } from "../draft.js";
import { draftOf } from "../draft.js";
import { fromInteger } from "../number.js";
import { unitAt } from "../refiners/unit.js";
import { ARTICLE_UNITS } from "../tables/numbers.js";
import type { Tokens } from "../tokens.js";

/** "a gigawatt", "more than an exaflop": the article is the number. */
export function articles(tokens: Tokens, at: number): Draft | null {
  if (!ARTICLE_UNITS.has(tokens.lower(at)) || !/^an?$/.test(tokens.lower(at - 1)) || tokens.isDash(at + 1))
    return null;
  if (
    tokens.isWord(at + 1) &&
    /^(?:deal|campus|project|plant|site|facility|agreement|data)$/.test(tokens.lower(at + 1))
  )
    return null;
  const draft = draftOf(at - 1, at, "word", fromInteger(1));
  draft.unit = unitAt(tokens, at)?.entry.unit ?? null;
  return draft;
}
