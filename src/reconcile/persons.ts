import { headNoun } from "../quantity/index.js";
import type { Unit } from "../quantity/quantity.js";

/** Those who work somewhere, and what they have there: "employs 51,000 people" is 51,000 employees. */
const PERSONS: ReadonlySet<string> = new Set("person people employee staff staffer worker".split(" "));

/** What they have there. */
const POSTS: ReadonlySet<string> = new Set("job post position role".split(" "));

/** Whether a word is one for those who work somewhere. */
export const isPersonWord = (word: string): boolean => PERSONS.has(word);

/** Whether a count is of people, by whatever of these words. */
export const isOfPersons = (unit: Unit): boolean => PERSONS.has(headNoun(unit));

/** Whether a count is of jobs. */
export const isOfPosts = (unit: Unit): boolean => POSTS.has(headNoun(unit));
