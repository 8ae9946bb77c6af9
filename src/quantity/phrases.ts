import { closedWords } from "../text/closed-words.js";
import { isPlural, singular } from "./nouns.js";
import { PERIODIC, PLURAL_MODIFIERS, STOPS } from "./tables/nouns.js";
import { type Tokens, WORD } from "./tokens.js";
import type { Word } from "./vocabulary.js";

/** A counted noun with its modifiers: "Trainium2 chip", with the token of its head and whether that was a plural. */
export interface NounPhrase {
  readonly name: string;
  readonly head: number;
  /** How many words stand before the head. */
  readonly modifiers: number;
}

const LONGEST = 6;

/** The words from `at` up to and with the first plural noun, the last in the singular; null where none comes. */
export function pluralPhrase(tokens: Tokens, at: number): NounPhrase | null {
  let head = -1;
  for (let i = at; i < at + LONGEST; i++) {
    if (isNumberInName(tokens, i, at)) continue;
    if (tokens.kind(i) !== WORD) {
      // "S&P sectors"
      if (i > at && isAmpersand(tokens, i)) continue;
      break;
    }
    const lower = tokens.lower(i);
    const joined = joinsNext(tokens, i);
    // "near-Earth objects", "off-site workers"
    const opens = joined && i === at && OPENING.has(lower);
    if (lower === "and" ? !joinsModifiers(tokens, i, at) : (isStop(tokens, i) && !opens) || tokens.isSmall(i))
      break;
    if (joined) {
      // "AI-ready", "state-of-the-art": one modifier.
      i++;
      while (joinsNext(tokens, i + 1)) i += 2;
      i++;
      if (!tokens.word(i).plural || continues(tokens, i + 1)) continue;
      head = i;
      break;
    }
    if (!tokens.word(i).plural) continue;
    head = i;
    if (!tokens.is(i, PLURAL_MODIFIERS) || !tokens.isWord(i + 1) || !isPlural(tokens.lower(i + 1))) break;
  }
  return head < 0 ? null : named(tokens, at, head);
}

/** Stops that a hyphen makes the start of a modifier. */
const OPENING = closedWords(
  "near off on in over under out up down back post pre anti non high low long short full part front left right new old last next same own all any about above below after before across cross",
);

/** The words from `at` up to the next stop, at most three, as they are: what "one" counts. */
export function singularPhrase(tokens: Tokens, at: number): NounPhrase | null {
  let i = at;
  for (; i <= at + 3; i++) {
    if (tokens.kind(i) !== WORD || tokens.is(i, STOPS) || (i > at && /(?:ing|ed)$/.test(tokens.lower(i))))
      break;
    if (tokens.word(i).plural) {
      i++;
      break;
    }
    if (joinsNext(tokens, i)) i += 1;
  }
  return i === at || i > at + 3 ? null : named(tokens, at, i - 1);
}

/** A word in the singular. */
function singularOf(word: Word): string {
  if (word.singular === undefined) word.singular = singular(word.written);
  return word.singular;
}

function named(tokens: Tokens, at: number, head: number): NounPhrase {
  let name = "";
  let modifiers = 0;
  for (let i = at; i < head; i++) {
    if (tokens.lower(i) === "and") {
      // "Model S and Model X vehicles": vehicles; the names say which.
      if (tokens.isCapital(at) && tokens.isCapital(i + 1) && !tokens.isCapital(head)) {
        name = "";
        modifiers = 0;
        break;
      }
      continue;
    }
    name += tokens.at(i);
    if (!isJoint(tokens, i) && !isJoint(tokens, i + 1)) {
      name += " ";
      modifiers++;
    }
  }
  return { name: name + singularOf(tokens.word(head)), head, modifiers };
}

/** A hyphen, or the "&" of "S&P". */
function isJoint(tokens: Tokens, i: number): boolean {
  return tokens.isDash(i) || isAmpersand(tokens, i);
}

function isAmpersand(tokens: Tokens, i: number): boolean {
  return tokens.code(i) === 38 && tokens.glued(i) && tokens.glued(i + 1);
}

/** A hyphen without spaces between this word and the next. */
function joinsNext(tokens: Tokens, i: number): boolean {
  return (
    tokens.isDash(i + 1) &&
    tokens.glued(i + 1) &&
    tokens.glued(i + 2) &&
    (tokens.isWord(i + 2) || tokens.isNumber(i + 2))
  );
}

function continues(tokens: Tokens, i: number): boolean {
  return tokens.isWord(i) && tokens.word(i).plural;
}

/** "63,000 Model 3 sedans": a number within the name of the thing. */
function isNumberInName(tokens: Tokens, i: number, at: number): boolean {
  return (
    i > at && tokens.isNumber(i) && tokens.isCapital(i - 1) && tokens.isWord(i + 1) && !tokens.glued(i + 1)
  );
}

/** "combined digital and physical sales" */
function joinsModifiers(tokens: Tokens, i: number, at: number): boolean {
  return i > at && tokens.isWord(i + 1) && !tokens.is(i + 1, STOPS);
}

/** A word that ends the phrase; "weekly users" goes on. */
function isStop(tokens: Tokens, i: number): boolean {
  if (!tokens.is(i, STOPS)) return false;
  const lower = tokens.lower(i);
  // "Model S"
  if (lower.length === 1 && tokens.isCapital(i) && tokens.isCapital(i - 1) && !tokens.glued(i)) return false;
  // "S&P sectors"
  if (lower.length === 1 && (isAmpersand(tokens, i + 1) || isAmpersand(tokens, i - 1))) return false;
  return !tokens.is(i, PERIODIC) || !tokens.isWord(i + 1) || tokens.is(i + 1, STOPS);
}
