import { FULL_WIDTH_0 } from "./characters.js";
import type { UnitEntry, WordUnits } from "./lexicon.js";
import { isPluralWritten } from "./nouns.js";
import type { Unit } from "./quantity.js";
import type { Cue, CueEndings } from "./tables/cues.js";
import { MAGNITUDES, SMALL, SUFFIXES } from "./tables/numbers.js";
import type { WordSet } from "./wordset.js";

/**
 * A word, number or sign of a text with what recognisers and refiners ask of it again and again. The answers are kept from text
 * to text.
 */
export interface Word {
  /** As it stands in the text, full-width characters as plain ones. */
  readonly written: string;
  /** In lower case and with straight apostrophes. */
  readonly lower: string;
  /** The number below a hundred that it names; -1 for none. */
  readonly small: number;
  /** The power of ten that it names; 0 for none. */
  readonly magnitude: number;
  /** The power of ten that it is short for, "bn" or "M"; 0 for none. */
  readonly suffix: number;
  /** Whether it looks like a plural noun. */
  readonly plural: boolean;
  /** The units that it is or begins; undefined until it was looked up. */
  units: WordUnits | null | undefined;
  /** The currency that it is a sign or a code of; undefined until it was looked up. */
  sign: UnitEntry | null | undefined;
  /** The cues for a bound that end in it or start with it; undefined until they were looked up. */
  endsCues: CueEndings | null | undefined;
  startsCues: readonly Cue[] | null | undefined;
  /** The unit that it is alone; undefined until it was looked up. */
  unit: UnitEntry | null | undefined;
  /** As a noun in the singular; undefined until it was asked for. */
  singular: string | undefined;
  /** The unit of what it counts as a noun; undefined until it counted something. */
  counted: Unit | undefined;
  /** What a share that it names is one of; 0 for none, undefined until it was looked up. */
  denominator: number | undefined;
  /** Whether a figure may grow from it; undefined until it was looked up. */
  anchor: boolean | undefined;
  /** The lists that it was looked up in, and those that it is on, as their bits. */
  asked: number;
  among: number;
}

/** Whether a word, in lower case, is on a list. */
export function isAmong(word: Word, list: WordSet): boolean {
  const { bit } = list;
  if (bit === 0) return list.has(word.lower);
  if ((word.asked & bit) === 0) {
    word.asked |= bit;
    if (list.has(word.lower)) word.among |= bit;
  }
  return (word.among & bit) !== 0;
}

/** Most words of a text are among the last few hundred that any text had. */
const SLOTS = 4096;
/** Longer ones are not kept: V8 would keep the whole text that they were cut from. */
const LONGEST_KEPT = 12;

interface Kept {
  readonly words: (Word | null)[];
  /** Their letters, `LONGEST_KEPT` to each. */
  readonly letters: Uint16Array;
}

let kept: Kept | null = null;

function keeping(): Kept {
  kept ??= {
    words: new Array<Word | null>(SLOTS).fill(null),
    letters: new Uint16Array(SLOTS * LONGEST_KEPT),
  };
  return kept;
}

/** The word that a text has from `start` to `end`. */
export function wordAt(text: string, start: number, end: number): Word {
  const length = end - start;
  if (length > LONGEST_KEPT || length < 1) return wordOf(text.slice(start, end));
  const { words, letters } = keeping();
  const first = text.charCodeAt(start);
  const second = length > 1 ? text.charCodeAt(start + 1) : 0;
  const middle = text.charCodeAt(start + (length >> 1));
  const last = text.charCodeAt(end - 1);
  const slot = (first * 31 + second * 337 + middle * 1093 + last * 2621 + length * 173) & (SLOTS - 1);
  const known = words[slot] as Word | null;
  const from = slot * LONGEST_KEPT;
  if (known !== null && known.written.length === length) {
    let same = 0;
    while (same < length && letters[from + same] === text.charCodeAt(start + same)) same++;
    if (same === length) return known;
  }
  const word = wordOf(text.slice(start, end));
  words[slot] = word;
  for (let i = 0; i < length; i++) letters[from + i] = text.charCodeAt(start + i);
  return word;
}

function wordOf(text: string): Word {
  const written = text.charCodeAt(0) >= FULL_WIDTH_0 ? text.normalize("NFKC") : text;
  const lower = lowered(written);
  return {
    written,
    lower,
    small: SMALL.get(lower) ?? -1,
    magnitude: MAGNITUDES.get(lower) ?? 0,
    suffix: SUFFIXES.get(written) ?? 0,
    plural: isPluralWritten(written, lower),
    units: undefined,
    sign: undefined,
    endsCues: undefined,
    startsCues: undefined,
    unit: undefined,
    singular: undefined,
    counted: undefined,
    denominator: undefined,
    anchor: undefined,
    asked: 0,
    among: 0,
  };
}

/** What stands before the first and after the last token. */
export const NOTHING: Word = wordOf("");

/** In lower case and with straight apostrophes; most words are so already. */
function lowered(word: string): string {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code > 127 || (code >= 65 && code <= 90)) return word.toLowerCase().replace("\u2019", "'");
  }
  return word;
}
