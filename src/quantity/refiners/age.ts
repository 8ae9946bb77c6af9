import type { Draft } from "../draft.js";
import { lexicon } from "../lexicon.js";
import { isWhole, toFloat } from "../number.js";
import type { Tokens } from "../tokens.js";

/** "Maddon, 66, has": a person's age between commas. */
export function age(tokens: Tokens, draft: Draft): void {
  if (draft.unit || draft.out || !draft.value || draft.writing !== "numeral" || !isWhole(draft.value)) return;
  if (tokens.at(draft.first - 1) !== "," || !tokens.isCapital(draft.first - 2)) return;
  const after = tokens.at(draft.last + 1);
  if (after !== "," && after !== ".") return;
  const years = toFloat(draft.value);
  if (years < 10 || years > 110) return;
  draft.unit = lexicon().byId.get("year-old")?.unit ?? null;
}
