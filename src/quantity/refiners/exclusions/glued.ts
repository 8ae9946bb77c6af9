import type { Draft } from "../../draft.js";
import { LABEL_SIGNS, NUMBER_PREFIXES } from "../../tables/names.js";
import { SMALL } from "../../tables/numbers.js";
import { type Tokens, VERSION, WORD } from "../../tokens.js";

/** Letters before or after without a space: "A100", "1080p", "24703L202", "SCP-173". */
export function isGlued(tokens: Tokens, draft: Draft, measured: boolean): boolean {
  const after = draft.last + 1;
  if (isFileName(tokens, after) || tokens.at(draft.from) === "802.11") return true;
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
  if (before === "[" && tokens.at(draft.last) === "m" && tokens.glued(first - 1)) return true;
  if ((before === "." || before === "+") && tokens.glued(first - 1)) return true;
  if (isInside(tokens, draft)) return true;
  if (before === "/" && tokens.glued(first - 1) && !measured) return true;
  if (tokens.isDash(first - 1) && tokens.glued(first - 1) && tokens.kind(first - 2) === WORD) {
    const word = tokens.lower(first - 2);
    if (NUMBER_PREFIXES.has(word) || SMALL.has(word)) return false;
    if (tokens.isNumber(first - 3) && tokens.glued(first - 2)) return false;
    // "0-to-60-mph"
    if (word === "to" && tokens.isDash(first - 3) && tokens.isNumber(first - 4)) return false;
    return draft.writing !== "word" && draft.writing !== "fraction"
      ? !measured || before === "-"
      : !measured && !draft.unit;
  }
  return false;
}

/** "2024.pdf", "48.example.com": a point and letters without spaces. */
function isFileName(tokens: Tokens, after: number): boolean {
  if (tokens.code(after) !== 46 || !tokens.glued(after) || !tokens.glued(after + 1)) return false;
  const code = tokens.code(after + 1);
  return tokens.isWord(after + 1) && code >= 97 && code <= 122;
}

const LONGEST_LOOK = 300;

/** Inside an address or a name: "https://a.b/2024/10-years", "?id=45&page=2", "Qwen2.5-72B". */
function isInside(tokens: Tokens, draft: Draft): boolean {
  const { text } = tokens;
  const end = tokens.start(draft.first);
  let start = end;
  let digits = false;
  while (start > 0 && end - start < LONGEST_LOOK) {
    const code = text.charCodeAt(start - 1);
    if (code <= 32 || code === 0xa0 || code === 0x2014 || code === 40 || code === 124) break;
    if (code >= 48 && code <= 57) digits = true;
    start--;
  }
  const first = text.charCodeAt(start) | 32;
  if (first < 97 || first > 122) return false;
  if (digits) return true;
  const chunk = text.slice(start, end);
  return chunk.includes("://") || chunk.startsWith("www.") || chunk.includes("@");
}
