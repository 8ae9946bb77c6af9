import {
  ADVERBS,
  BE_FORMS,
  CAPITALISED_COMMON,
  CONJUNCTIONS,
  DETERMINERS,
  DO_FORMS,
  HAVE_FORMS,
  LINKS,
  MODALS,
  NEGATIONS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from "./closed.js";
import {
  GIVING_NOUNS,
  MANNER_NOUNS,
  REFERENCE_NOUNS,
  REPRESENTING_NOUNS,
  SYMMETRIC_NOUNS,
  TAKING_NOUNS,
} from "./nouns.js";
import { type Form, stemOf } from "./stem.js";
import { type Flow, OBJECT_CONTROL, VERB_ROWS } from "./verbs.js";

/** What a word may be, as bits: many words are several things, and their neighbours decide. */
export const Is = {
  preposition: 1,
  determiner: 1 << 1,
  possessive: 1 << 2,
  pronoun: 1 << 3,
  be: 1 << 4,
  have: 1 << 5,
  do: 1 << 6,
  modal: 1 << 7,
  negation: 1 << 8,
  conjunction: 1 << 9,
  subordinator: 1 << 10,
  link: 1 << 11,
  adverb: 1 << 12,
  representing: 1 << 13,
  reference: 1 << 14,
  manner: 1 << 15,
  objectControl: 1 << 16,
  common: 1 << 17,
  giving: 1 << 18,
  taking: 1 << 19,
  symmetric: 1 << 20,
  to: 1 << 21,
} as const;

export const AUXILIARY = Is.be | Is.have | Is.do | Is.modal;

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

function flagRows(): [string, number][] {
  return [
    [PREPOSITIONS, Is.preposition],
    [DETERMINERS, Is.determiner],
    [POSSESSIVES, Is.possessive],
    [PRONOUNS, Is.pronoun],
    [BE_FORMS, Is.be],
    [HAVE_FORMS, Is.have],
    [DO_FORMS, Is.do],
    [MODALS, Is.modal],
    [NEGATIONS, Is.negation],
    [CONJUNCTIONS, Is.conjunction],
    [SUBORDINATORS, Is.subordinator],
    [LINKS, Is.link],
    [ADVERBS, Is.adverb],
    [REPRESENTING_NOUNS, Is.representing],
    [REFERENCE_NOUNS, Is.reference],
    [MANNER_NOUNS, Is.manner],
    [CAPITALISED_COMMON, Is.common],
    ["to", Is.to],
  ];
}

const NO_VERB = Is.negation | Is.modal | Is.determiner | Is.pronoun | Is.conjunction;

/** Makes a lexicon. It grows with the distinct words it meets, up to a limit, and holds nothing of the text. */
export function createLexicon(): Lexicon {
  const flags = new Map<string, number>();
  for (const [row, flag] of flagRows()) {
    for (const word of row.split(/\s+/)) flags.set(word, (flags.get(word) ?? 0) | flag);
  }
  const nouns = new Map<string, number>();
  for (const [row, flag] of [
    [GIVING_NOUNS, Is.giving],
    [TAKING_NOUNS, Is.taking],
    [SYMMETRIC_NOUNS, Is.symmetric],
  ] as const) {
    for (const word of row.split(/\s+/)) nouns.set(stemOf(word).stem, flag);
  }
  const control = new Set(OBJECT_CONTROL.split(" ").map((verb) => stemOf(verb).stem));
  const verbs = new Map<string, Flow[]>();
  for (const [flow, verb] of VERB_ROWS) {
    const { stem } = stemOf(verb);
    const known = verbs.get(stem);
    if (!known) verbs.set(stem, [flow]);
    else if (!known.includes(flow)) known.push(flow);
  }
  const words = new Map<string, Word>();
  const none: readonly Flow[] = [];
  return (lower) => {
    const known = words.get(lower);
    if (known) return known;
    const { stem, form } = stemOf(lower);
    const verbal = form !== "ment";
    const word: Word = {
      lower,
      stem,
      form,
      flags:
        (flags.get(lower) ?? 0) |
        (nouns.get(stem) ?? 0) |
        (verbal && control.has(stem) ? Is.objectControl : 0) |
        lyAdverb(lower),
      flows: verbal && !((flags.get(lower) ?? 0) & NO_VERB) ? (verbs.get(stem) ?? none) : none,
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
