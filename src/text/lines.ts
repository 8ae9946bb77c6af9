/** Lines of a file. `\n`, `\r\n` and a lone `\r` end a line, as editors count them. */

/** Offsets at which the lines of `raw` begin; the first is 0. */
export function lineStarts(raw: string): number[] {
  const starts = [0];
  const lines = lineReader(raw);
  while (lines.next()) if (lines.after > lines.end) starts.push(lines.after);
  return starts;
}

/** A line that is being read: `[start, end)` without its ending, the next one begins at `after`. */
export interface LineReader {
  start: number;
  end: number;
  after: number;
  /** Moves to the next line; false when there is none. */
  next(): boolean;
}

/** Reads lines one by one from `from` on. One pass over the file, whatever mixture of line ends it has. */
export function lineReader(raw: string, from = 0, to = raw.length): LineReader {
  let feed = raw.indexOf("\n", from);
  let carriage = raw.indexOf("\r", from);
  const reader: LineReader = {
    start: from,
    end: from,
    after: from,
    next() {
      const start = reader.after;
      if (start >= to) return false;
      if (feed !== -1 && feed < start) feed = raw.indexOf("\n", start);
      if (carriage !== -1 && carriage < start) carriage = raw.indexOf("\r", start);
      reader.start = start;
      if (carriage !== -1 && (feed === -1 || carriage < feed) && carriage < to) {
        reader.end = carriage;
        reader.after = feed === carriage + 1 ? feed + 1 : carriage + 1;
      } else if (feed !== -1 && feed < to) {
        reader.end = feed;
        reader.after = feed + 1;
      } else {
        reader.end = reader.after = to;
      }
      return true;
    },
  };
  return reader;
}

/** True when `raw.slice(start, end)` holds nothing but white space. */
export function isBlankLine(raw: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isWhiteSpace(raw.charCodeAt(at))) return false;
  return true;
}

/** White space as `String.trim` has it. */
export function isWhiteSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return (
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    (code >= 0x2028 && code <= 0x2029) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** The non-blank lines of a text: the n-th of them, from 1, is what a citation's `paragraph: n` means. */
export function nonBlankLines(raw: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const lines = lineReader(raw);
  while (lines.next()) {
    if (!isBlankLine(raw, lines.start, lines.end)) found.push({ start: lines.start, end: lines.end });
  }
  return found;
}

/**
 * Numbers offsets by the non-blank line they stand in, from 1. The offsets asked for must ascend. Counting begins at
 * the line start `from`, with `count` such lines before it.
 */
export function paragraphCounter(raw: string, from = 0, count = 0): (offset: number) => number {
  let at = from;
  let number = count;
  let blank = true;
  return (offset) => {
    for (; at <= offset && at < raw.length; at++) {
      const code = raw.charCodeAt(at);
      if (code === 10 || code === 13) {
        blank = true;
      } else if (blank && !isWhiteSpace(code)) {
        blank = false;
        number++;
      }
    }
    return Math.max(number, 1);
  };
}
