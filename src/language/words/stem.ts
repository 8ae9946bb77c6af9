import { type ClosedWords, closedTable } from "../../text/closed-words.js";
import { rowsOf } from "../../text/lettered.js";
import type { Irregular } from "./irregular.js";
import { IRREGULAR_FORMS } from "./irregular.made.js";

const IRREGULARS = rowsOf<readonly [word: string, Irregular]>(IRREGULAR_FORMS);

/** How a word stands to its stem: which ending came off. */
export type Form = "base" | "s" | "ed" | "ing" | "ment" | "past" | "participle";

export interface Stemmed {
  /** A key, not a word: "pledg" for pledge, pledges, pledged, pledging. Only ever compared with other stems. */
  readonly stem: string;
  readonly form: Form;
}

const VOWEL = /[aeiouy]/;

/** Takes inflections off an English word in lower case, so that a cue meets its text in any form. */
export function stemOf(lower: string): Stemmed {
  const irregular = IRREGULARS.get(lower)?.[1];
  if (irregular) return { stem: close(irregular.base), form: irregular.form };
  if (lower.length <= 3) return { stem: lower, form: "base" };
  const form = endingOf(lower);
  const bare = withoutEnding(lower, form);
  if (form === "s" && bare.length > 6 && bare.endsWith("ment"))
    return { stem: close(bare.slice(0, -4)), form: "ment" };
  return { stem: close(bare), form };
}

function endingOf(lower: string): Form {
  if (lower.endsWith("ing") && lower.length > 5 && VOWEL.test(lower.slice(0, -3))) return "ing";
  if (lower.endsWith("ed") && lower.length > 4 && !lower.endsWith("eed") && VOWEL.test(lower.slice(0, -2)))
    return "ed";
  if (lower.endsWith("ment") && lower.length > 6) return "ment";
  if (lower.endsWith("s") && !/(?:ss|us|is)$/.test(lower)) return "s";
  return "base";
}

function withoutEnding(lower: string, form: Form): string {
  switch (form) {
    case "ing":
      return lower.slice(0, -3);
    case "ed":
      return lower.endsWith("ied") ? `${lower.slice(0, -3)}y` : lower.slice(0, -2);
    case "ment":
      return lower.slice(0, -4);
    case "s":
      if (lower.endsWith("ies") && lower.length > 4) return `${lower.slice(0, -3)}y`;
      return /(?:ss|x|ch|sh|z)es$/.test(lower) ? lower.slice(0, -2) : lower.slice(0, -1);
    default:
      return lower;
  }
}

/** The final e and doubled consonants go, so that "pledge" and "pledg(ed)", "commit" and "committ(ed)" meet. */
function close(word: string): string {
  let out = word;
  if (out.length > 3 && out.endsWith("e")) out = out.slice(0, -1);
  const last = out.charCodeAt(out.length - 1);
  if (out.length > 3 && last === out.charCodeAt(out.length - 2) && !VOWEL.test(out.slice(-1)))
    out = out.slice(0, -1);
  return out;
}

/** The stems of a list of words with blanks between them; made when a text first asks. */
export function closedStems(list: string): ClosedWords {
  return closedTable(() => list.split(/\s+/).map((word) => [stemOf(word).stem, true] as const));
}
