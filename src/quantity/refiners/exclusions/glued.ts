import type { Draft } from "../../draft.js";
import { LABEL_SIGNS, NUMBER_PREFIXES } from "../../tables/names.js";
import { SMALL } from "../../tables/numbers.js";
import { type Tokens, VERSION, WORD } from "../../tokens.js";

/** Letters before or after without a space: "A100", "1080p", "24703L202", "SCP-173". */
export function isGlued(tokens: Tokens, draft: Draft, measured: boolean): boolean {
  const after = draft.last + 1;
  if (
    draft.writing === "numeral" &&
    tokens.glued(after) &&
    tokens.kind(after) === WORD &&
    tokens.kind(draft.last) !== WORD
  )
    return true;
  const first = draft.first;
  if (!tokens.glued(first)) return false;
  const before = tokens.at(first - 1);
  if (tokens.kind(first - 1) === WORD || tokens.kind(first - 1) === VERSION || LABEL_SIGNS.has(before))
    return true;
  if (before === "." && tokens.glued(first - 1)) return true;
  if (before === "/" && tokens.glued(first - 1) && !measured) return true;
  if (tokens.isDash(first - 1) && tokens.glued(first - 1) && tokens.kind(first - 2) === WORD) {
    const word = tokens.lower(first - 2);
    if (NUMBER_PREFIXES.has(word) || SMALL.has(word)) return false;
    if (tokens.isNumber(first - 3) && tokens.glued(first - 2)) return false;
    return draft.writing !== "word" && draft.writing !== "fraction"
      ? !measured || before === "-"
      : !measured && !draft.unit;
  }
  return false;
}
