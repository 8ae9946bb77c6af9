import type { Draft } from "../../draft.js";
import { isWhole } from "../../number.js";
import { SYMBOL, type Tokens } from "../../tokens.js";

/** "1." or "2)" at the start of a line. */
export function isListNumber(tokens: Tokens, draft: Draft): boolean {
  if (draft.unit || draft.magnitude || draft.writing !== "numeral" || draft.first !== draft.from)
    return false;
  const after = tokens.at(draft.last + 1);
  if ((after !== "." && after !== ")") || !tokens.glued(draft.last + 1)) return false;
  if (
    tokens.end(draft.from) - tokens.start(draft.from) > 2 ||
    !isWhole(draft.value ?? { negative: false, digits: "0", exponent: 1, place: 0 })
  )
    return false;
  const first = draft.first;
  if (first > 0 && !startsLine(tokens, first) && tokens.at(first - 1) !== "(") return false;
  if (tokens.at(first - 1) === "(") return after === ")" && tokens.isWord(first + 2);
  return after === ")" || tokens.kind(first + 2) <= SYMBOL;
}

function startsLine(tokens: Tokens, i: number): boolean {
  for (let k = tokens.start(i) - 1, end = tokens.end(i - 1); k >= end; k--) {
    const code = tokens.text.charCodeAt(k);
    if (code === 10 || code === 13) return true;
  }
  return false;
}
