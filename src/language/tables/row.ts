import { lazy } from "../../base/lazy.js";
import type { Block } from "../../text/document.js";

/** What a cell's row and table say beside its own heads. */
export interface Row {
  /** The head of the table's first column, which often says what the table is of. */
  readonly corner: string | null;
  /** The cells to the left, with the heads of their columns; the first column's among them. */
  readonly left: readonly { readonly text: string; readonly head: string | null }[];
  /** The texts of the cells to the right. */
  readonly right: () => readonly string[];
  /** For a row that goes on from one before ("of which at signing"): the first cell of that one. */
  readonly parent: string | null;
  /** The texts of the table's first column, and of its head, without the corner. */
  readonly heads: () => { readonly rows: readonly string[]; readonly columns: readonly string[] };
}

const GOES_ON =
  /^\W*(?:of which|thereof|of this|of that|including|incl\.?|within that|the rest|remainder)\b/i;

const NO_HEADS: Row["heads"] = () => ({ rows: [], columns: [] });

/** The heads of the table whose first cell is the block at a place. */
function headsFrom(blocks: readonly Block[], at: number): ReturnType<Row["heads"]> {
  const rows: string[] = [];
  const columns: string[] = [];
  for (let k = at; k < blocks.length; k++) {
    const block = blocks[k];
    if (block?.kind !== "cell") break;
    const { rowHead, columnHead } = block.context;
    if (rowHead !== null) continue;
    if (columnHead === null && rows.length === 0) columns.push(block.text);
    else rows.push(block.text);
  }
  return { rows, columns: columns.slice(1) };
}

/** The cells of a row behind the one at a place: a row's first cell has no head. */
function rightOf(blocks: readonly Block[], at: number): readonly string[] {
  const texts: string[] = [];
  for (let k = at + 1; at >= 0 && k < blocks.length; k++) {
    const block = blocks[k];
    if (block?.kind !== "cell" || block.context.rowHead === null) break;
    texts.push(block.text);
  }
  return texts;
}

/** Follows cells through a table: each block in turn gives its row; null for what is no cell. */
export function rowTracker(blocks: readonly Block[] = []): (block: Block, at?: number) => Row | null {
  let heads: Row["heads"] = NO_HEADS;
  let corner: string | null = null;
  let left: { text: string; head: string | null }[] = [];
  let main: string | null = null;
  return (block, at = -1) => {
    if (block.kind !== "cell") {
      heads = NO_HEADS;
      corner = null;
      left = [];
      main = null;
      return null;
    }
    if (heads === NO_HEADS && at >= 0) heads = lazy(() => headsFrom(blocks, at));
    const { rowHead, columnHead } = block.context;
    if (rowHead === null) {
      corner = columnHead ?? corner;
      left = [];
      if (!GOES_ON.test(block.text)) main = block.text;
    }
    const row: Row = {
      corner,
      left: [...left],
      right: lazy(() => rightOf(blocks, at)),
      heads,
      parent: rowHead !== null && GOES_ON.test(rowHead) ? main : null,
    };
    if (left.length < 6) left.push({ text: block.text, head: columnHead });
    return row;
  };
}
