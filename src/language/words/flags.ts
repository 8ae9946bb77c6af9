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
