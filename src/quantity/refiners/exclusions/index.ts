import type { Draft } from "../../draft.js";
import type { Tokens } from "../../tokens.js";
import { isCode } from "./codes.js";
import { isGlued } from "./glued.js";
import { isKind } from "./kinds.js";
import { isLabel } from "./labels.js";
import { isListNumber } from "./lists.js";
import { isKnownName, isName, isNamedAfter, isPostcode } from "./names.js";
import { isPronoun } from "./pronoun.js";
import { isYear } from "./years.js";

/** Whatever any of these says is no figure. `measured`: it has a unit of measure, not a counted noun. */
function isExcluded(tokens: Tokens, draft: Draft, measured: boolean): boolean {
  return (
    isGlued(tokens, draft, measured) ||
    isLabel(tokens, draft, measured) ||
    isYear(tokens, draft, measured) ||
    isName(tokens, draft, measured) ||
    isKnownName(tokens, draft) ||
    isKind(tokens, draft) ||
    isPronoun(tokens, draft) ||
    isCode(tokens, draft) ||
    isPostcode(tokens, draft) ||
    isNamedAfter(tokens, draft) ||
    isListNumber(tokens, draft)
  );
}

/** Takes out what only looks like a figure: years, labels, names, identifiers, "one" as a pronoun. Amounts of money stay. */
export function exclusions(tokens: Tokens, draft: Draft): void {
  if (draft.out || draft.unit?.dimension === "money" || draft.writing === "vague") return;
  const measured = draft.unit !== null && draft.unit.dimension !== "count";
  if (isExcluded(tokens, draft, measured)) draft.out = true;
}
