import type { Draft } from "../../draft.js";
import type { Tokens } from "../../tokens.js";
import { isCode } from "./codes.js";
import { isGlued } from "./glued.js";
import { isLabel } from "./labels.js";
import { isListNumber } from "./lists.js";
import { isKnownName, isName, isNamedAfter, isPostcode } from "./names.js";
import { isPronoun } from "./pronoun.js";
import { isYear } from "./years.js";

type Exclusion = (tokens: Tokens, draft: Draft, measured: boolean) => boolean;

/** Whatever any of these says is no figure. `measured`: it has a unit of measure, not a counted noun. */
const EXCLUSIONS: readonly Exclusion[] = [
  isGlued,
  isLabel,
  isYear,
  isName,
  isKnownName,
  isPronoun,
  isCode,
  isPostcode,
  isNamedAfter,
  isListNumber,
];

/** Takes out what only looks like a figure: years, labels, names, identifiers, "one" as a pronoun. Amounts of money stay. */
export function exclusions(tokens: Tokens, draft: Draft): void {
  if (draft.out || draft.unit?.dimension === "money" || draft.writing === "vague") return;
  const measured = draft.unit !== null && draft.unit.dimension !== "count";
  for (const excludes of EXCLUSIONS) {
    if (excludes(tokens, draft, measured)) {
      draft.out = true;
      return;
    }
  }
}
