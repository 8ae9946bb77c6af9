export const WORD = 0;
export const NUMBER = 1;
export const SYMBOL = 2;
/** What lies before the first and after the last token. */
export const BREAK = 3;
/** 1.2.3 and longer: a version or an address. */
export const VERSION = 4;

const FIRST_CAPACITY = 256;

/** In lower case and with straight apostrophes; most words are so already. */
function lowered(word: string): string {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code > 127 || (code >= 65 && code <= 90)) return word.toLowerCase().replace("’", "'");
  }
  return word;
}

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
  /** Tokens that a figure may grow from: numbers and number words. */
  readonly anchors: number[] = [];
  private starts = new Int32Array(FIRST_CAPACITY);
  private ends = new Int32Array(FIRST_CAPACITY);
  private kinds = new Uint8Array(FIRST_CAPACITY);
  private readonly written: (string | undefined)[] = [];
  private readonly lowered: (string | undefined)[] = [];

  /** How many tokens fit before the buffers grow. */
  get capacity(): number {
    return this.starts.length;
  }

  /** Forgets all tokens, to start on a passage of `text`. */
  reset(text: string): void {
    this.text = text;
    this.length = 0;
    if (this.anchors.length > 0) this.anchors.length = 0;
  }

  push(kind: number, start: number, end: number): void {
    const i = this.length++;
    if (i === this.starts.length) this.grow();
    this.starts[i] = start;
    this.ends[i] = end;
    this.kinds[i] = kind;
    this.written[i] = undefined;
    this.lowered[i] = undefined;
  }

  private grow(): void {
    const size = this.starts.length * 2;
    const { starts, ends, kinds } = this;
    this.starts = new Int32Array(size);
    this.starts.set(starts);
    this.ends = new Int32Array(size);
    this.ends.set(ends);
    this.kinds = new Uint8Array(size);
    this.kinds.set(kinds);
  }

  /** The token as written; "" past either end. */
  at(i: number): string {
    if (i < 0 || i >= this.length) return "";
    const known = this.written[i];
    if (known !== undefined) return known;
    const written = this.text.slice(this.starts[i], this.ends[i]);
    this.written[i] = written;
    return written;
  }

  /** The word in lower case, with ’ as '; the sign itself; "" past either end. */
  lower(i: number): string {
    if (i < 0 || i >= this.length) return "";
    const known = this.lowered[i];
    if (known !== undefined) return known;
    const lower = lowered(this.at(i));
    this.lowered[i] = lower;
    return lower;
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
