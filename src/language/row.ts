import type { Block } from "../text/document.js";

/** What a cell's row and table say beside its own heads. */
export interface Row {
  /** The head of the table's first column, which often says what the table is of. */
  readonly corner: string | null;
  /** The cells to the left, with the heads of their columns; the first column's among them. */
  readonly left: readonly { readonly text: string; readonly head: string | null }[];
  /** For a row that goes on from one before ("of which at signing"): the first cell of that one. */
  readonly parent: string | null;
}

const GOES_ON =
  /^\W*(?:of which|thereof|of this|of that|including|incl\.?|within that|the rest|remainder)\b/i;

/** Follows cells through a table: each block in turn gives its row; null for what is no cell. */
export function rowTracker(): (block: Block) => Row | null {
  let corner: string | null = null;
  let left: { text: string; head: string | null }[] = [];
  let main: string | null = null;
  return (block) => {
    if (block.kind !== "cell") {
      corner = null;
      left = [];
      main = null;
      return null;
    }
    const { rowHead, columnHead } = block.context;
    if (rowHead === null) {
      corner = columnHead ?? corner;
      left = [];
      if (!GOES_ON.test(block.text)) main = block.text;
    }
    const row: Row = {
      corner,
      left: [...left],
      parent: rowHead !== null && GOES_ON.test(rowHead) ? main : null,
    };
    if (left.length < 6) left.push({ text: block.text, head: columnHead });
    return row;
  };
}
