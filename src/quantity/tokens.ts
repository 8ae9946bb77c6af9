import { isAmong, NOTHING, type Word, wordAt } from "./vocabulary.js";
import type { WordSet } from "./wordset.js";

export const WORD = 0;
export const NUMBER = 1;
export const SYMBOL = 2;
/** What lies before the first and after the last token. */
export const BREAK = 3;
/** 1.2.3 and longer: a version or an address. */
export const VERSION = 4;

const FIRST_CAPACITY = 256;

function isUpper(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
}

/**
 * A passage cut into words, numbers and signs, and where figures may start. Tokens are plain indexes; the buffers behind them
 * are kept from passage to passage.
 */
export class Tokens {
  text = "";
  length = 0;
  /** How many tokens a figure may grow from: numbers and number words. */
  anchors = 0;
  private starts = new Int32Array(FIRST_CAPACITY);
  private ends = new Int32Array(FIRST_CAPACITY);
  private kinds = new Uint8Array(FIRST_CAPACITY);
  private anchored = new Int32Array(FIRST_CAPACITY);
  /** Looked up when they are first asked for: most tokens stand near no figure. */
  private readonly words: (Word | null)[] = new Array<Word | null>(FIRST_CAPACITY).fill(null);

  /** How many tokens fit before the buffers grow. */
  get capacity(): number {
    return this.starts.length;
  }

  /** Forgets all tokens, to start on a passage of `text`. */
  reset(text: string): void {
    if (this.anchors > 0) {
      this.anchors = 0;
      for (let i = 0; i < this.length; i++) this.words[i] = null;
    }
    this.text = text;
    this.length = 0;
  }

  push(kind: number, start: number, end: number): void {
    const i = this.length++;
    if (i === this.starts.length) this.grow();
    this.starts[i] = start;
    this.ends[i] = end;
    this.kinds[i] = kind;
  }

  /** Says that a figure may grow from the token that is pushed next. */
  pushAnchor(): void {
    if (this.anchors === this.anchored.length) this.grow();
    this.anchored[this.anchors++] = this.length;
  }

  /** The token of the i-th anchor. */
  anchor(i: number): number {
    return this.anchored[i] as number;
  }

  private grow(): void {
    const size = this.starts.length * 2;
    const { starts, ends, kinds, anchored } = this;
    this.starts = new Int32Array(size);
    this.starts.set(starts);
    this.ends = new Int32Array(size);
    this.ends.set(ends);
    this.kinds = new Uint8Array(size);
    this.kinds.set(kinds);
    this.anchored = new Int32Array(size);
    this.anchored.set(anchored);
    for (let i = kinds.length; i < size; i++) this.words.push(null);
  }

  /** The token with all that is known of it; `NOTHING` past either end. */
  word(i: number): Word {
    if (i < 0 || i >= this.length) return NOTHING;
    const known = this.words[i] as Word | null;
    if (known !== null) return known;
    const word = wordAt(this.text, this.starts[i] as number, this.ends[i] as number);
    this.words[i] = word;
    return word;
  }

  /** The token as written; "" past either end. */
  at(i: number): string {
    return this.word(i).written;
  }

  /** The word in lower case, with ’ as '; the sign itself; "" past either end. */
  lower(i: number): string {
    return this.word(i).lower;
  }

  /** Whether the word, in lower case, is on a list. */
  is(i: number, list: WordSet): boolean {
    return isAmong(this.word(i), list);
  }

  /** Whether it is a number word below a hundred. */
  isSmall(i: number): boolean {
    return this.word(i).small >= 0;
  }

  /** The power of ten that the word names; 0 for none. */
  magnitude(i: number): number {
    return this.word(i).magnitude;
  }

  /** The code unit a token starts with; 0 past either end. */
  code(i: number): number {
    return i < 0 || i >= this.length ? 0 : this.text.charCodeAt(this.starts[i] as number);
  }

  kind(i: number): number {
    return i < 0 || i >= this.length ? BREAK : (this.kinds[i] as number);
  }

  isWord(i: number): boolean {
    return this.kind(i) === WORD;
  }

  isNumber(i: number): boolean {
    return this.kind(i) === NUMBER;
  }

  start(i: number): number {
    return this.starts[i] as number;
  }

  end(i: number): number {
    return this.ends[i] as number;
  }

  /** No space between this token and the one before. */
  glued(i: number): boolean {
    return i > 0 && i < this.length && this.starts[i] === this.ends[i - 1];
  }

  /** Whether a word starts with a capital, or like a brand: "Amazon", "iPhone". */
  isCapital(i: number): boolean {
    if (this.kind(i) !== WORD) return false;
    const at = this.starts[i] as number;
    return (
      isUpper(this.text.charCodeAt(at)) || (this.ends[i] !== at + 1 && isUpper(this.text.charCodeAt(at + 1)))
    );
  }

  isDash(i: number): boolean {
    if (this.kind(i) !== SYMBOL) return false;
    const code = this.text.charCodeAt(this.starts[i] as number);
    return code === 45 || (code >= 0x2010 && code <= 0x2014) || code === 0x2212;
  }
}
