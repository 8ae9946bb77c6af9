import type { Draft } from "../draft.js";
import { draftOf } from "../draft.js";
import { MULTIPLE } from "../lexicon.js";
import { fromFraction, fromInteger } from "../number.js";
import { MULTIPLES, SMALL } from "../tables/numbers.js";
import type { Tokens } from "../tokens.js";

/** After these, "double" and "twice" say how many times over. */
const AFTER = new Set("as the that its their his her our your what last this of since".split(" "));

/** "doubled", "tripling", "twice as", "fivefold", "halved". */
export function multiples(tokens: Tokens, at: number): Draft | null {
  if (!tokens.isWord(at)) return null;
  const word = tokens.lower(at);
  if (tokens.isSmall(at) || tokens.magnitude(at) > 0) return null;
  const draft = fold(at, word) ?? plain(tokens, at, word);
  if (draft) draft.unit = MULTIPLE;
  return draft;
}

function fold(at: number, word: string): Draft | null {
  if (!word.endsWith("fold")) return null;
  const stem = word.slice(0, -4);
  const value = SMALL.get(stem) ?? (stem === "hundred" ? 100 : stem === "thousand" ? 1000 : undefined);
  return value === undefined ? null : draftOf(at, at, "multiple", fromInteger(value));
}

function plain(tokens: Tokens, at: number, word: string): Draft | null {
  if (word === "halved" || word === "halving") {
    const draft = draftOf(at, at, "multiple", fromFraction(1, 2));
    draft.trend = "down";
    return draft;
  }
  const value = tokens.is(at, MULTIPLES) ? MULTIPLES.get(word) : undefined;
  if (value === undefined) return null;
  const after = tokens.lower(at + 1);
  const verb = word.endsWith("ed") || word.endsWith("ing");
  if (verb) {
    if (after === "down" || after === "back" || after === "over" || after === "up" || after === "as")
      return null;
    if (tokens.isDash(at + 1)) return null;
  } else if (!AFTER.has(after)) return null;
  else if (after === "as" && !comparesAs(tokens, at + 2)) return null;
  const draft = draftOf(at, at, "multiple", fromInteger(value));
  if (verb) draft.trend = "up";
  return draft;
}

/** "twice as much", "twice as fast as": a comparison, and not "scored twice as United won". */
function comparesAs(tokens: Tokens, at: number): boolean {
  if (/^(?:much|many|likely|often|long|large|big|fast|high|good)$/.test(tokens.lower(at))) return true;
  return tokens.lower(at + 1) === "as" || tokens.lower(at + 2) === "as";
}
