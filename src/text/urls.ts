/** Bare web addresses in prose. */

const urlStart = /(?:https?|ftp):\/\/[^\s<]|\bwww\.[^\s<]/gi;

/** Where the next bare URL at or after `from` begins; Infinity when there is none before `to`. */
export function nextUrl(text: string, from: number, to: number): number {
  urlStart.lastIndex = from;
  const found = urlStart.exec(text);
  return found === null || found.index >= to ? Number.POSITIVE_INFINITY : found.index;
}

/** Where the URL at `from` ends: before a blank or "<", without the sentence's own punctuation behind it. */
export function urlEnd(text: string, from: number, to: number): number {
  let end = from;
  let open = 0;
  for (; end < to; end++) {
    const code = text.charCodeAt(end);
    if (code <= 32 || code === 60 || code === 62 || code === 34 || code === 0x201d || code === 0x2019) break;
    if (code === 93 || code === 96 || code === 124) break;
    if (code === 40) open++;
    else if (code === 41 && --open < 0) break;
  }
  while (end > from && isTrailing(text.charCodeAt(end - 1))) end--;
  return end;
}

function isTrailing(code: number): boolean {
  return (
    code === 33 ||
    code === 44 ||
    code === 46 ||
    code === 58 ||
    code === 59 ||
    code === 63 ||
    code === 42 ||
    code === 95 ||
    code === 126 ||
    code === 39
  );
}
