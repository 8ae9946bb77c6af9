/** What Markdown's blocks stand in: quotes, list items, footnotes. */
import type { RawBlock } from "./raw-block.js";

/** What a container, or the document itself, remembers of the blocks directly in it. */
export interface Level {
  /** The paragraph right before the place that is being read. */
  before: RawBlock | null;
  inList: boolean;
  /** What led into the list that is open. */
  listLead: RawBlock | null;
}

export interface Container {
  readonly type: "quote" | "item" | "note";
  /** Columns by which its content is indented against what it stands in; 0 for a quote. */
  readonly indent: number;
  readonly level: Level;
}

export function newLevel(before: RawBlock | null = null): Level {
  return { before, inList: false, listLead: null };
}

/** Reading position in a line: the next character that is no blank, its column, and the columns used up. */
export interface Cursor {
  at: number;
  column: number;
  base: number;
}

/** Moves over blanks from `from`, which stands at `column`; tabs go to the next multiple of four. */
export function skipIndent(raw: string, cursor: Cursor, from: number, column: number, end: number): void {
  let at = from;
  let reached = column;
  for (; at < end; at++) {
    const code = raw.charCodeAt(at);
    if (code === 32) reached++;
    else if (code === 9) reached += 4 - (reached % 4);
    else if (code === 0xfeff && at === 0) continue;
    else if (code !== 11 && code !== 12) break;
  }
  cursor.at = at;
  cursor.column = reached;
}

/** Follows the open containers into a line; returns how many of them it continues. */
export function matchContainers(
  raw: string,
  cursor: Cursor,
  containers: readonly Container[],
  end: number,
): number {
  for (let depth = 0; depth < containers.length; depth++) {
    const container = containers[depth] as Container;
    if (container.type !== "quote") {
      if (cursor.at >= end) continue;
      if (cursor.column - cursor.base < container.indent) return depth;
      cursor.base += container.indent;
    } else if (!enterQuote(raw, cursor, end)) {
      return depth;
    }
  }
  return containers.length;
}

/** Moves behind a quote's ">" and the one blank that may follow; false when none stands here. */
export function enterQuote(raw: string, cursor: Cursor, end: number): boolean {
  if (cursor.at >= end || cursor.column - cursor.base > 3 || raw.charCodeAt(cursor.at) !== 62) return false;
  const next = raw.charCodeAt(cursor.at + 1);
  cursor.base = cursor.column + 1;
  skipIndent(raw, cursor, cursor.at + 1, cursor.base, end);
  if (next === 32 || next === 9) cursor.base++;
  return true;
}
