import type { Draft } from "../../draft.js";
import { isWhole, toFloat } from "../../number.js";
import type { Tokens } from "../../tokens.js";
import { wordSet } from "../../wordset.js";

/** Nouns that, joined to a number by a hyphen, say what kind of thing it is rather than how many there are. */
const KINDS = wordSet(
  "door speed star tier factor phase socket wheel stroke piece ply part step horse party letter prong axis".split(
    " ",
  ),
);

/** Larger numbers are counts: "a 48-part series". */
const LARGEST = 10;

/** "two-factor", "three-phase power", "a four-door saloon", "4-star". */
export function isKind(tokens: Tokens, draft: Draft): boolean {
  const dash = draft.to + 1;
  return (
    draft.from === draft.to &&
    tokens.isDash(dash) &&
    tokens.glued(dash) &&
    tokens.is(dash + 1, KINDS) &&
    draft.unit?.dimension === "count" &&
    draft.value !== null &&
    isWhole(draft.value) &&
    toFloat(draft.value) <= LARGEST
  );
}
