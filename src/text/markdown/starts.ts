/** How Markdown's blocks begin. Every function looks at one line, from its first character that is not a blank. */

/** The level of the ATX heading at `at`, or 0. */
export function headingLevel(raw: string, at: number, end: number): number {
  let pos = at;
  while (pos < end && raw.charCodeAt(pos) === 35) pos++;
  const level = pos - at;
  if (level < 1 || level > 6) return 0;
  return pos === end || isBlank(raw.charCodeAt(pos)) ? level : 0;
}

/** The text of an ATX heading: without its marks, closing marks and attributes. */
export function headingText(raw: string, at: number, end: number): { start: number; end: number } {
  let from = at;
  while (from < end && raw.charCodeAt(from) === 35) from++;
  while (from < end && isBlank(raw.charCodeAt(from))) from++;
  let to = trimEndOf(raw, from, end);
  if (raw.charCodeAt(to - 1) === 125) {
    const open = raw.lastIndexOf("{", to);
    if (open >= from && (raw[open + 1] === "#" || raw[open + 1] === ".")) to = trimEndOf(raw, from, open);
  }
  let marks = to;
  while (marks > from && raw.charCodeAt(marks - 1) === 35) marks--;
  if (marks === from) return { start: from, end: from };
  if (marks < to && isBlank(raw.charCodeAt(marks - 1))) to = trimEndOf(raw, from, marks);
  return { start: from, end: to };
}

/** True for three or more of the same `*`, `-` or `_`, with blanks between. */
export function isThematicBreak(raw: string, at: number, end: number): boolean {
  const mark = raw.charCodeAt(at);
  let count = 0;
  for (let pos = at; pos < end; pos++) {
    const code = raw.charCodeAt(pos);
    if (code === mark) count++;
    else if (!isBlank(code)) return false;
  }
  return count >= 3;
}

/** The level of the setext underline at `at` (1 for "=", 2 for "-"), or 0. */
export function underlineLevel(raw: string, at: number, end: number): number {
  const mark = raw.charCodeAt(at);
  let pos = at;
  while (pos < end && raw.charCodeAt(pos) === mark) pos++;
  while (pos < end && isBlank(raw.charCodeAt(pos))) pos++;
  return pos < end ? 0 : mark === 61 ? 1 : 2;
}

/** The length of the fence at `at`, or 0; a fence of backticks has none in its info string. */
export function fenceLength(raw: string, at: number, end: number): number {
  const mark = raw.charCodeAt(at);
  let pos = at;
  while (pos < end && raw.charCodeAt(pos) === mark) pos++;
  if (pos - at < 3) return 0;
  if (mark === 96) {
    for (let rest = pos; rest < end; rest++) if (raw.charCodeAt(rest) === 96) return 0;
  }
  return pos - at;
}

/** A list item's mark. */
export interface Marker {
  /** Offset behind the mark itself. */
  readonly end: number;
  readonly ordered: boolean;
  /** The number of an ordered item; 1 for a bullet. */
  readonly number: number;
}

/** The list mark at `at`, or null. Bullets that word processors write ("•") count as well. */
export function markerAt(raw: string, at: number, end: number): Marker | null {
  const code = raw.charCodeAt(at);
  if (code === 45 || code === 42 || code === 43 || isTypedBullet(code)) {
    return followedByBlank(raw, at + 1, end) ? { end: at + 1, ordered: false, number: 1 } : null;
  }
  let pos = at;
  let number = 0;
  while (pos < end && pos - at < 9 && isDigit(raw.charCodeAt(pos))) {
    number = number * 10 + raw.charCodeAt(pos) - 48;
    pos++;
  }
  const mark = raw.charCodeAt(pos);
  if (pos === at || pos >= end || (mark !== 46 && mark !== 41)) return null;
  return followedByBlank(raw, pos + 1, end) ? { end: pos + 1, ordered: true, number } : null;
}

/** "•", "‣", "◦", "▪", "●" and the like. */
export function isTypedBullet(code: number): boolean {
  return (
    code === 0x2022 ||
    code === 0x2023 ||
    code === 0x25e6 ||
    code === 0x25aa ||
    code === 0x25cf ||
    code === 0x25cb ||
    code === 0x25a0 ||
    code === 0x2043 ||
    code === 0x2219
  );
}

export function trimEndOf(raw: string, from: number, end: number): number {
  let to = end;
  while (to > from && isBlank(raw.charCodeAt(to - 1))) to--;
  return to;
}

export function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13 || code === 10 || code === 12 || code === 11;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function followedByBlank(raw: string, at: number, end: number): boolean {
  return at >= end || isBlank(raw.charCodeAt(at));
}

/** True when the line closes the fence: as many of its marks at least, and nothing else. */
export function fenceCloses(
  raw: string,
  at: number,
  end: number,
  fence: { mark: number; length: number },
): boolean {
  let pos = at;
  while (pos < end && raw.charCodeAt(pos) === fence.mark) pos++;
  return pos - at >= fence.length && trimEndOf(raw, pos, end) === pos;
}
