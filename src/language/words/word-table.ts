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

/** What the tables say of a word in just this form. */
export type WordRow = readonly [word: string, flags: number];

/** What they say of all words with a stem: as nouns and as verbs, with the ways that these flow. */
export type StemRow = readonly [stem: string, noun: number, verb: number, flows: readonly Flow[]];

export function wordRows(): readonly WordRow[] {
  const flags = new Map<string, number>();
  for (const [row, flag] of flagRows()) {
    for (const word of row.split(/\s+/)) flags.set(word, (flags.get(word) ?? 0) | flag);
  }
  return [...flags];
}

export function stemRows(): readonly StemRow[] {
  const rows = new Map<string, { noun: number; verb: number; flows: Flow[] }>();
  const rowOf = (word: string) => {
    const { stem } = stemOf(word);
    const row = rows.get(stem) ?? { noun: 0, verb: 0, flows: [] };
    rows.set(stem, row);
    return row;
  };
  for (const [row, flag] of [
    [GIVING_NOUNS, Is.giving],
    [TAKING_NOUNS, Is.taking],
    [SYMMETRIC_NOUNS, Is.symmetric],
  ] as const) {
    for (const word of row.split(/\s+/)) rowOf(word).noun = flag;
  }
  for (const verb of OBJECT_CONTROL.split(" ")) rowOf(verb).verb = Is.objectControl;
  for (const [flow, verb] of VERB_ROWS) {
    const { flows } = rowOf(verb);
    if (!flows.includes(flow)) flows.push(flow);
  }
  return [...rows].map(([stem, { noun, verb, flows }]) => [stem, noun, verb, flows]);
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
