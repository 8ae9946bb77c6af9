/** Where a table begins in Markdown: at the row of dashes under what looked like a paragraph. */
import { type RawBlock, rawBlock } from "./raw-block.js";
import { addBlock, type Scan } from "./state.js";
import { cellsOf, delimiterColumns } from "./tables.js";

/** True when the line at the cursor makes the line above it the head of a table. */
export function startsTable(scan: Scan, end: number): boolean {
  const { raw, cursor, paragraph } = scan;
  if (paragraph === null) return false;
  const columns = delimiterColumns(raw, cursor.at, end);
  if (columns === 0 || !raw.slice(cursor.at, end).includes("|")) return false;
  const [from, to] = paragraph.lines.slice(-2) as [number, number];
  return cellsOf(raw, from, to).length / 2 === columns;
}

/** Turns the last line of the open paragraph into the head of a table. */
export function beginTable(scan: Scan, end: number): boolean {
  if (!startsTable(scan, end)) return false;
  const { raw, blocks } = scan;
  const above = scan.paragraph as RawBlock;
  const [from, to] = above.lines.splice(-2) as [number, number];
  let { lead } = above;
  if (above.lines.length === 0) blocks.pop();
  else lead = above;
  const table = rawBlock("table", scan.count - 1, lead);
  table.rows.push({ cells: cellsOf(raw, from, to), paragraph: scan.count - 1 });
  addBlock(scan, table);
  scan.table = table;
  return true;
}
