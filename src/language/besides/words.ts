import { closedWords } from "../../text/closed-words.js";
/** General words that make a figure something else than its metric's: closed lists. */

/** Determiners of a thing that is none named before: "a plant", "one in Korea", "other campuses". */
export const INDEFINITE = closedWords("a an another one some any every each no most many few several");
/** Before a noun: it is not the one that was told of. */
export const OTHER = closedWords(
  `other another older newer smaller larger bigger cheaper faster slower rival competing previous next former earlier later present
  current typical remaining average ordinary similar comparable existing second third neighbouring neighboring nearest`,
);
/** People and bodies that speak of others' figures, or have their own. */
export const OUTSIDERS = closedWords(
  `analyst analysts broker brokers banker bankers economist economists critics rival rivals competitor competitors peers others
  observers investors lenders banks consensus market industry sector regulator regulators seller sellers owners farmers residents neighbours
  neighbors households opponents`,
);
/** Verbs of what somebody wants, and of what somebody thinks is to come. */
export const WISHES = closedWords("ask hope hop want seek demand request bid offer propos wish look");
export const THINKS = closedWords(
  "expect forecast predict estimat reckon think assum project anticipat pencil model",
);
/** A value out of many, or one that nothing may pass: no state of the thing itself. */
export const AGGREGATES = closedWords(
  `average averages averaged averaging mean median typical typically limit limits ceiling cap threshold maximum minimum
  consensus benchmark benchmarks norm norms`,
);
/** Nouns for the whole that a part is taken of. */
export const WHOLES = closedWords(
  "which that it this them these those total sum whole amount money increase rise figure turnover revenue sales",
);
