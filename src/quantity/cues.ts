import { AFTER, BEFORE, type Cue, type CueEndings } from "./tables/cues.js";
import type { Word } from "./vocabulary.js";

interface CueIndex {
  /** By the last word of a cue before a figure. */
  readonly before: ReadonlyMap<string, CueEndings>;
  /** By the first word of a cue after a figure, the longest first. */
  readonly after: ReadonlyMap<string, readonly Cue[]>;
}

let built: CueIndex | null = null;

function cueIndex(): CueIndex {
  built ??= { before: endings(), after: beginnings() };
  return built;
}

function byLength(a: Cue, b: Cue): number {
  return b.words.length - a.words.length;
}

function endings(): Map<string, CueEndings> {
  const index = new Map<string, CueEndings>();
  for (const cue of BEFORE.toSorted(byLength)) {
    const last = cue.words.at(-1) ?? "";
    let entry = index.get(last);
    if (!entry) {
      entry = { alone: null, longer: null };
      index.set(last, entry);
    }
    const [before] = cue.words.slice(-2);
    if (cue.words.length === 1 || before === undefined) entry.alone ??= cue;
    else {
      entry.longer ??= new Map();
      const list = entry.longer.get(before);
      if (list) list.push(cue);
      else entry.longer.set(before, [cue]);
    }
  }
  return index;
}

function beginnings(): Map<string, Cue[]> {
  const index = new Map<string, Cue[]>();
  for (const cue of AFTER.toSorted(byLength)) {
    const [first = ""] = cue.words;
    if (first.startsWith("-")) continue;
    const list = index.get(first);
    if (list) list.push(cue);
    else index.set(first, [cue]);
  }
  return index;
}

/** The cues before a figure that end in a word; null for none. */
export function cuesEndingIn(word: Word): CueEndings | null {
  if (word.endsCues === undefined) word.endsCues = cueIndex().before.get(word.lower) ?? null;
  return word.endsCues;
}

/** The cues after a figure that start with a word, the longest first; null for none. */
export function cuesStartingWith(word: Word): readonly Cue[] | null {
  if (word.startsCues === undefined) word.startsCues = cueIndex().after.get(word.lower) ?? null;
  return word.startsCues;
}
