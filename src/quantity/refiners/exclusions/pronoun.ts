import type { Draft } from "../../draft.js";
import { STOPS } from "../../tables/nouns.js";
import type { Tokens } from "../../tokens.js";

const NOT_ONE_BEFORE = new Set(
  "the this that no any every each another which some only-one loved other number".split(" "),
);
const NOT_ONE_AFTER = new Set(
  "can could may might must should will would has had is was who that which another day thing by such and or".split(
    " ",
  ),
);

/** "one" that counts nothing: "the one that", "no one", "one can", "one another", "one day". */
export function isPronoun(tokens: Tokens, draft: Draft): boolean {
  if (draft.writing !== "word" || draft.from !== draft.to) return false;
  // "zero carbon", "zero trust"
  if (tokens.lower(draft.from) === "zero")
    return draft.unit === null && tokens.isWord(draft.from + 1) && !tokens.is(draft.from + 1, STOPS);
  if (tokens.lower(draft.from) !== "one") return false;
  if (draft.magnitude) return false;
  const before = tokens.lower(draft.from - 1);
  const after = tokens.lower(draft.from + 1);
  if (before === "negative" || before === "minus") return false;
  if (
    (after === "to" || after === "or" || after === "and") &&
    (tokens.isSmall(draft.from + 2) || tokens.isNumber(draft.from + 2))
  )
    return after === "and";
  if (
    tokens.isDash(draft.from + 1) &&
    (tokens.isSmall(draft.from + 2) || tokens.lower(draft.from + 2) === "to")
  )
    return false;
  if (NOT_ONE_BEFORE.has(before)) return true;
  // "one of four plants" counts four.
  if (after === "of") return tokens.isSmall(draft.from + 2) || tokens.isNumber(draft.from + 2);
  if (NOT_ONE_AFTER.has(after)) return true;
  if (tokens.isDash(draft.from + 1)) return draft.unit === null || draft.unit.dimension === "count";
  return draft.unit === null && tokens.length > 1 && before !== "minus";
}
