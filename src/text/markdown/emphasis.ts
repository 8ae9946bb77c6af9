/** Emphasis in Markdown: which stars, underscores and tildes are markup and which are text (CommonMark, §6.2). */

/** A run of one delimiter. Markup is taken from its two ends; what is left in between is text. */
export interface Delimiters {
  readonly code: number;
  /** Index of the piece that the run is. */
  readonly piece: number;
  readonly length: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** Characters taken from the left end (by closing) and from the right end (by opening). */
  closed: number;
  opened: number;
}

/** What `*`, `_` or `~` does at this place, by the characters on its two sides (NaN at an edge). */
export function flanking(
  code: number,
  before: number,
  after: number,
): { canOpen: boolean; canClose: boolean } {
  const spaceBefore = isSpace(before);
  const spaceAfter = isSpace(after);
  const markBefore = isPunctuation(before);
  const markAfter = isPunctuation(after);
  const left = !spaceAfter && (!markAfter || spaceBefore || markBefore);
  const right = !spaceBefore && (!markBefore || spaceAfter || markAfter);
  if (code !== 95) return { canOpen: left, canClose: right };
  return { canOpen: left && (!right || markBefore), canClose: right && (!left || markAfter) };
}

/** Pairs the runs and calls `struck` with the pieces that a strike-through goes from and to. */
export function pairDelimiters(runs: Delimiters[], struck: (from: number, to: number) => void): void {
  // Below these runs no opener for this kind of closer is left: keeps the search linear.
  const bottoms = new Int32Array(24);
  const open: number[] = [];
  for (let at = 0; at < runs.length; at++) {
    const closer = runs[at] as Delimiters;
    if (closer.canClose) {
      const key =
        (closer.code === 42 ? 0 : closer.code === 95 ? 8 : 16) +
        (closer.canOpen ? 4 : 0) +
        (closer.length % 3);
      while (remaining(closer) > 0) {
        const found = findOpener(runs, open, closer, bottoms[key] as number);
        if (found < 0) {
          bottoms[key] = open.length;
          break;
        }
        const opener = runs[open[found] as number] as Delimiters;
        const taken = remaining(opener) >= 2 && remaining(closer) >= 2 ? 2 : 1;
        opener.opened += taken;
        closer.closed += taken;
        if (closer.code === 126) struck(opener.piece, closer.piece);
        open.length = remaining(opener) > 0 ? found + 1 : found;
        for (let kind = 0; kind < bottoms.length; kind++) {
          if ((bottoms[kind] as number) > open.length) bottoms[kind] = open.length;
        }
      }
    }
    if (closer.canOpen && remaining(closer) > 0) open.push(at);
  }
}

function findOpener(
  runs: readonly Delimiters[],
  open: readonly number[],
  closer: Delimiters,
  bottom: number,
): number {
  for (let at = open.length - 1; at >= bottom; at--) {
    const opener = runs[open[at] as number] as Delimiters;
    if (opener.code !== closer.code) continue;
    if (closer.code === 126 && opener.length !== closer.length) continue;
    const odd = (opener.canClose || closer.canOpen) && (opener.length + closer.length) % 3 === 0;
    if (odd && (opener.length % 3 !== 0 || closer.length % 3 !== 0) && closer.code !== 126) continue;
    return at;
  }
  return -1;
}

function remaining(run: Delimiters): number {
  return run.length - run.closed - run.opened;
}

function isSpace(code: number): boolean {
  return Number.isNaN(code) || code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000;
}

function isPunctuation(code: number): boolean {
  if (code < 128) {
    return (
      (code >= 33 && code <= 47) ||
      (code >= 58 && code <= 64) ||
      (code >= 91 && code <= 96) ||
      (code >= 123 && code <= 126)
    );
  }
  return /[\p{P}\p{S}]/u.test(String.fromCharCode(code));
}
