/** Tables: which words stand at the head of a cell's row and column. */
import type { Leaf } from "./outline.js";
import type { CleanText } from "./prose.js";

/** A block of text in a cell, as a reader finds it; never an empty one. Rows and columns count from 0. */
export interface Cell {
  readonly clean: CleanText;
  readonly row: number;
  readonly column: number;
  /** How many columns and rows it spans. */
  readonly columns: number;
  readonly rows: number;
  /** True for a cell that heads its column. */
  readonly head: boolean;
  readonly paragraph: number;
}

/** More columns than this are not told apart: bounds what a mad `colspan` costs. */
const WIDEST = 1000;

/**
 * The leaves of a table, one for each cell. A cell's row head is the first cell of its row, also
 * where that one reaches down from a row above; its column heads are joined from the top down.
 */
export function tableLeaves(cells: readonly Cell[], leadIn: string | null): Leaf[] {
  const heads = columnHeads(cells);
  const rowHeads = new Map<number, Cell>();
  for (const cell of cells) {
    if (cell.column !== 0 || cell.head) continue;
    const last = cell.row + Math.min(cell.rows, WIDEST);
    for (let row = cell.row; row < last; row++) if (!rowHeads.has(row)) rowHeads.set(row, cell);
  }
  const leaves: Leaf[] = [];
  for (const cell of cells) {
    const first = rowHeads.get(cell.row);
    leaves.push({
      clean: cell.clean,
      kind: "cell",
      level: 0,
      leadIn,
      rowHead: cell.head || cell.column === 0 ? null : (first?.clean.text ?? null),
      columnHead: cell.head ? null : (heads.get(cell.column) ?? null),
      paragraph: cell.paragraph,
    });
  }
  return leaves;
}

function columnHeads(cells: readonly Cell[]): Map<number, string> {
  const heads = new Map<number, string>();
  for (const { clean, column, columns, head } of cells) {
    if (!head) continue;
    const last = Math.min(column + columns, WIDEST);
    for (let at = column; at < last; at++) {
      const above = heads.get(at);
      heads.set(at, above === undefined ? clean.text : `${above} ${clean.text}`);
    }
  }
  return heads;
}

/** What names a table: the paragraph right above, if it ends in a colon, is called "Table …" or is short and no sentence. */
export function tableLeadIn(above: string, leadIn: string | null): string | null {
  if (leadIn !== null) return leadIn;
  if (above === "" || above.length > 200) return null;
  return /^(?:table|figure|chart)\b/i.test(above) || !/[.!?…]["”’)]*$/.test(above) ? above : null;
}
