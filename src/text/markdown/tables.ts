/** Tables in Markdown, as GitHub has them. */
import { trimEndOf } from "./starts.js";

/** The start and end of every cell of a row; a "|" behind a backslash does not divide. */
export function cellsOf(raw: string, at: number, end: number): number[] {
  const cells: number[] = [];
  let to = trimEndOf(raw, at, end);
  let from = at;
  if (raw.charCodeAt(from) === 124) from++;
  if (to > from && raw.charCodeAt(to - 1) === 124 && raw.charCodeAt(to - 2) !== 92) to--;
  let start = from;
  for (let pos = from; pos <= to; pos++) {
    if (pos < to) {
      const code = raw.charCodeAt(pos);
      if (code === 92) {
        pos++;
        continue;
      }
      if (code !== 124) continue;
    }
    const end = Math.min(pos, to);
    while (start < end && (raw.charCodeAt(start) === 32 || raw.charCodeAt(start) === 9)) start++;
    cells.push(start, trimEndOf(raw, start, end));
    start = end + 1;
    if (pos > to) break;
  }
  if (start <= to && cells.length === 0) cells.push(start, to);
  return cells;
}

/** The number of columns in the row of dashes under a table's head, or 0 when the line is none. */
export function delimiterColumns(raw: string, at: number, end: number): number {
  for (let pos = at; pos < end; pos++) {
    const code = raw.charCodeAt(pos);
    if (code !== 45 && code !== 124 && code !== 58 && code !== 32 && code !== 9) return 0;
  }
  const cells = cellsOf(raw, at, end);
  for (let cell = 0; cell < cells.length; cell += 2) {
    if (!/^:?-+:?$/.test(raw.slice(cells[cell], cells[cell + 1]))) return 0;
  }
  return cells.length / 2;
}
