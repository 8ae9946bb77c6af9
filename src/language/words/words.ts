import { rowsOf } from "../../text/lettered.js";
import { Is } from "./flags.js";
import { type Form, stemOf } from "./stem.js";
import type { Flow } from "./verbs.js";
import type { StemRow, WordRow } from "./word-table.js";
import { STEMS, WORDS } from "./word-table.made.js";

export { AUXILIARY, Is } from "./flags.js";

/** The lexical facts of one written word. */
export interface Word {
  readonly lower: string;
  readonly stem: string;
  readonly form: Form;
  readonly flags: number;
  /** The directions it may have as a verb, likeliest first; empty where it is none that we know. */
  readonly flows: readonly Flow[];
}

/** Looks a word up in the closed classes and tables; answers are kept, so a word is worked out once. */
export type Lexicon = (lower: string) => Word;

const NO_VERB = Is.negation | Is.modal | Is.determiner | Is.pronoun | Is.conjunction;

/** Makes a lexicon. It grows with the distinct words it meets, up to a limit, and holds nothing of the text. */
export function createLexicon(): Lexicon {
  const listed = rowsOf<WordRow>(WORDS);
  const stems = rowsOf<StemRow>(STEMS);
  const words = new Map<string, Word>();
  const none: readonly Flow[] = [];
  return (lower) => {
    const known = words.get(lower);
    if (known) return known;
    const { stem, form } = stemOf(lower);
    const verbal = form !== "ment";
    const own = listed.get(lower)?.[1] ?? 0;
    const [, noun = 0, verb = 0, flows = none] = stems.get(stem) ?? [];
    const word: Word = {
      lower,
      stem,
      form,
      flags: own | noun | (verbal ? verb : 0) | lyAdverb(lower),
      flows: verbal && !(own & NO_VERB) ? flows : none,
    };
    if (words.size < 50_000) words.set(lower, word);
    return word;
  };
}

function lyAdverb(lower: string): number {
  return lower.length > 4 &&
    lower.endsWith("ly") &&
    lower !== "supply" &&
    lower !== "family" &&
    lower !== "italy"
    ? Is.adverb
    : 0;
}
