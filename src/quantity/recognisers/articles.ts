import type { Draft } from "../draft.js";
import { draftOf } from "../draft.js";
import { fromInteger } from "../number.js";
import { unitAt } from "../refiners/unit.js";
import { ARTICLE_UNITS } from "../tables/numbers.js";
import type { Tokens } from "../tokens.js";

/** Nouns that a unit before them only sizes: "a gigawatt campus" does not tell how many. */
const SIZED = /^(?:deal|campus|project|plant|site|facility|agreement|data)$/;

/** "a gigawatt", "more than an exaflop": the article is the number; "several gigawatts", "a multi-gigawatt campus": a few. */
export function articles(tokens: Tokens, at: number): Draft | null {
  const word = tokens.lower(at);
  if (word.endsWith("s") && ARTICLE_UNITS.has(word.slice(0, -1))) return several(tokens, at);
  if (!ARTICLE_UNITS.has(word)) return null;
  if (tokens.isDash(at - 1) && tokens.lower(at - 2) === "multi") return of(tokens, at - 2, at, 1, 10);
  if (!/^an?$/.test(tokens.lower(at - 1)) || tokens.isDash(at + 1)) return null;
  if (tokens.isWord(at + 1) && SIZED.test(tokens.lower(at + 1))) return null;
  const draft = draftOf(at - 1, at, "word", fromInteger(1));
  draft.unit = unitAt(tokens, at)?.entry.unit ?? null;
  return draft;
}

function several(tokens: Tokens, at: number): Draft | null {
  const couple = tokens.lower(at - 1) === "of" && tokens.lower(at - 2) === "couple";
  const before = couple ? at - 2 : at - 1;
  const word = tokens.lower(before);
  if (!couple && word !== "several" && word !== "few" && word !== "multiple") return null;
  return of(tokens, tokens.lower(before - 1) === "a" ? before - 1 : before, at, 2, couple ? 3 : 9);
}

function of(tokens: Tokens, from: number, at: number, low: number, high: number): Draft {
  const draft = draftOf(from, at, "vague", null);
  draft.bound = "range";
  draft.low = fromInteger(low);
  draft.high = fromInteger(high);
  draft.magnitude = true;
  draft.unit = unitAt(tokens, at)?.entry.unit ?? null;
  return draft;
}
