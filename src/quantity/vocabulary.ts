/** A word, number or sign of a text, with all that the recognisers and refiners ask of it: worked out once, kept from text to text. */
export interface Word {
  /** As it stands in the text. */
  readonly written: string;
  /** In lower case and with straight apostrophes. */
  readonly lower: string;
}

/** What stands before the first and after the last token. */
export const NOTHING: Word = { written: "", lower: "" };

/** Most words of a text are among the last few hundred that any text had. */
const SLOTS = 2048;
/** Longer ones are not kept: V8 would keep the whole text that they were cut from. */
const LONGEST_KEPT = 12;

let kept: (Word | null)[] | null = null;

/** The word that a text has from `start` to `end`. */
export function wordAt(text: string, start: number, end: number): Word {
  const length = end - start;
  if (length > LONGEST_KEPT || length < 1) return wordOf(text.slice(start, end));
  kept ??= new Array<Word | null>(SLOTS).fill(null);
  const first = text.charCodeAt(start);
  const last = text.charCodeAt(end - 1);
  const middle = text.charCodeAt(start + (length >> 1));
  const slot = (first * 31 + middle * 331 + last * 1033 + length * 97) & (SLOTS - 1);
  const known = kept[slot] as Word | null;
  if (known !== null && known.written.length === length && isAt(text, start, known.written)) return known;
  const word = wordOf(text.slice(start, end));
  kept[slot] = word;
  return word;
}

function isAt(text: string, start: number, written: string): boolean {
  for (let i = 0; i < written.length; i++)
    if (text.charCodeAt(start + i) !== written.charCodeAt(i)) return false;
  return true;
}

function wordOf(written: string): Word {
  return { written, lower: lowered(written) };
}

/** In lower case and with straight apostrophes; most words are so already. */
function lowered(word: string): string {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code > 127 || (code >= 65 && code <= 90)) return word.toLowerCase().replace("\u2019", "'");
  }
  return word;
}
