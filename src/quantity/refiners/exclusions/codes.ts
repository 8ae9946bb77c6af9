import type { Draft } from "../../draft.js";
import type { Tokens } from "../../tokens.js";
import { isNameBefore } from "./names.js";

const PARENTHESIS = 40;
const BRACKET = 91;
const APOSTROPHE = 39;
const CLOSING_QUOTE = 0x2019;

/** "[12]", "(3)": a number alone in brackets. */
function isReference(tokens: Tokens, draft: Draft): boolean {
  const closing = tokens.code(draft.last + 1);
  return (
    tokens.glued(draft.first) &&
    (closing === 41 || closing === 93) &&
    draft.first === draft.last &&
    tokens.end(draft.last) - tokens.start(draft.last) <= 3
  );
}

/** "'24" */
function isShortYear(tokens: Tokens, draft: Draft): boolean {
  return (
    tokens.glued(draft.first) &&
    !tokens.glued(draft.first - 1) &&
    tokens.end(draft.from) - tokens.start(draft.from) === 2
  );
}

/** Time zones: "1430 GMT". */
const ZONES = new Set("GMT UTC BST EST EDT ET PST PDT PT CET CEST IST JST MT CT MST CST".split(" "));

/** "9/11", "24/7", "10-K", "401(k)", "arXiv:2401.12345", "the 1990s", "Mistral 7B", "zero-day". */
export function isCode(tokens: Tokens, draft: Draft): boolean {
  const after = draft.last + 1;
  if (draft.writing === "word")
    return tokens.lower(draft.from) === "zero" && tokens.isDash(draft.to + 1) && tokens.glued(draft.to + 1);
  if (draft.writing !== "numeral") return false;
  if (draft.unit?.id === "s" && tokens.at(draft.last) === "s" && tokens.glued(draft.last)) {
    const digits = tokens.end(draft.from) - tokens.start(draft.from);
    return (
      digits === 4 ||
      (digits === 2 && /^(?:the|mid|early|late|his|her|their|-|’|')$/.test(tokens.lower(draft.first - 1)))
    );
  }
  if (draft.unit) return false;
  const before = tokens.code(draft.first - 1);
  if ((before === BRACKET || before === PARENTHESIS) && isReference(tokens, draft)) return true;
  if ((before === APOSTROPHE || before === CLOSING_QUOTE) && isShortYear(tokens, draft)) return true;
  if (
    tokens.isCapital(after) &&
    ZONES.has(tokens.at(after)) &&
    tokens.end(draft.from) - tokens.start(draft.from) <= 4
  )
    return true;
  const mark = tokens.glued(after) ? tokens.at(after) : "";
  if (mark === "/" && tokens.glued(after + 1) && tokens.isNumber(after + 1)) return true;
  if (
    mark === "(" &&
    tokens.glued(after + 1) &&
    tokens.at(after + 1).length === 1 &&
    tokens.at(after + 2) === ")"
  )
    return true;
  if (
    tokens.isDash(after) &&
    mark !== "" &&
    tokens.glued(after + 1) &&
    (/^[A-Z]$/.test(tokens.at(after + 1)) ||
      tokens.isCapital(after + 1) ||
      tokens.lower(after + 1) === "of" ||
      tokens.lower(after + 1) === "for")
  )
    return true;
  if (
    tokens.glued(draft.first) &&
    tokens.at(draft.first - 1) === ":" &&
    tokens.glued(draft.first - 1) &&
    tokens.isWord(draft.first - 2)
  )
    return true;
  if (tokens.at(draft.last) === "K" && /^(?:2|4|5|8|16)$/.test(tokens.at(draft.from))) return true;
  return draft.magnitude && /^[BM]$/.test(tokens.at(draft.last)) && isNameBefore(tokens, draft.first - 1);
}
