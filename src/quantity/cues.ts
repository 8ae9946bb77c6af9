import { rowsOf } from "../text/lettered.js";
import type { CuesOfWord } from "./cue-rows.js";
import { BEGINNINGS, ENDINGS } from "./cues.made.js";
import type { Cue, CueEndings, CueRow } from "./tables/cues.js";
import type { Word } from "./vocabulary.js";

const BY_LAST = rowsOf<CuesOfWord>(ENDINGS);
const BY_FIRST = rowsOf<CuesOfWord>(BEGINNINGS);

const cueOf = ([words, bound, below]: CueRow): Cue => ({ words: words.split(" "), bound, below });

/** What was made of the rows of a word, kept; null for a word without any. */
function keeping<Made>(rows: typeof BY_LAST, make: (cues: readonly Cue[]) => Made) {
  const known = new Map<string, Made>();
  return (word: string): Made | null => {
    const made = known.get(word);
    if (made !== undefined) return made;
    const row = rows.get(word);
    if (row === undefined) return null;
    const [, ...cues] = row;
    const fresh = make(cues.map(cueOf));
    known.set(word, fresh);
    return fresh;
  };
}

const endingIn = keeping(BY_LAST, endings);
const startingWith = keeping(BY_FIRST, (cues) => cues);

function endings(cues: readonly Cue[]): CueEndings {
  const entry: CueEndings = { alone: null, longer: null };
  for (const cue of cues) {
    const [before] = cue.words.slice(-2);
    if (cue.words.length === 1 || before === undefined) entry.alone ??= cue;
    else {
      entry.longer ??= new Map();
      const list = entry.longer.get(before);
      if (list) list.push(cue);
      else entry.longer.set(before, [cue]);
    }
  }
  return entry;
}

/** The cues before a figure that end in a word; null for none. */
export function cuesEndingIn(word: Word): CueEndings | null {
  if (word.endsCues === undefined) word.endsCues = endingIn(word.lower);
  return word.endsCues;
}

/** The cues after a figure that start with a word, the longest first; null for none. */
export function cuesStartingWith(word: Word): readonly Cue[] | null {
  if (word.startsCues === undefined) word.startsCues = startingWith(word.lower);
  return word.startsCues;
}
