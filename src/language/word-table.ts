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
import { Is } from "./flags.js";
import {
  GIVING_NOUNS,
  MANNER_NOUNS,
  REFERENCE_NOUNS,
  REPRESENTING_NOUNS,
  SYMMETRIC_NOUNS,
  TAKING_NOUNS,
} from "./nouns.js";
import { stemOf } from "./stem.js";
import { type Flow, OBJECT_CONTROL, VERB_ROWS } from "./verbs.js";

/** What the tables say of words, by the word or by its stem: plain data. */
export interface WordTable {
  readonly flags: readonly (readonly [word: string, flags: number])[];
  readonly nouns: readonly (readonly [stem: string, flags: number])[];
  readonly control: readonly string[];
  readonly verbs: readonly (readonly [stem: string, flows: readonly Flow[]])[];
}

export function tabulateWords(): WordTable {
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
  const control = OBJECT_CONTROL.split(" ").map((verb) => stemOf(verb).stem);
  const verbs = new Map<string, Flow[]>();
  for (const [flow, verb] of VERB_ROWS) {
    const { stem } = stemOf(verb);
    const known = verbs.get(stem);
    if (!known) verbs.set(stem, [flow]);
    else if (!known.includes(flow)) known.push(flow);
  }
  return { flags: [...flags], nouns: [...nouns], control, verbs: [...verbs] };
}

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
