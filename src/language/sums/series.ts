import type { Figure } from "../../quantity/quantity.js";
import type { Block } from "../../text/document.js";
import { addable, isAmount } from "./kinds.js";
import { PART_OF_ROW, type Row, type SoleFigure, TOTAL_HEAD, tablesOf } from "./tables.js";

/** The figures of one row or one column of a table that are of one kind. */
export interface Series {
  /** The words of its own head, and of the table's caption. */
  readonly words: ReadonlySet<string>;
  readonly cells: readonly { readonly label: ReadonlySet<string>; readonly figure: Figure }[];
}

/** In larger tables a sentence that names no cell is of anything. */
const MOST_CELLS = 120;

/** The rows and columns with two or more figures of one kind of the table whose cells stand from `start` to `end`. */
export function seriesOf(
  blocks: readonly Block[],
  start: number,
  end: number,
  soleFigure: SoleFigure,
): readonly Series[] {
  if (end - start > MOST_CELLS) return [];
  return tablesOf(blocks, start, end, soleFigure).flatMap((rows) => {
    const plain = rows.filter(({ head }) => !TOTAL_HEAD.test(head) && !PART_OF_ROW.test(head));
    const caption = wordsOf(blocks[start]?.context.leadIn ?? "");
    return [...rowsAsSeries(plain), ...columnsAsSeries(plain)].map(({ words, cells }) => ({
      words: cells.length > 0 ? new Set([...words, ...caption]) : words,
      cells,
    }));
  });
}

function rowsAsSeries(rows: readonly Row[]): Series[] {
  return rows.flatMap(({ head, cells }) =>
    series(
      head,
      cells.flatMap(({ column, figure }) => (figure ? [{ label: wordsOf(column), figure }] : [])),
    ),
  );
}

function columnsAsSeries(rows: readonly Row[]): Series[] {
  const columns = new Map<string, { label: ReadonlySet<string>; figure: Figure }[]>();
  for (const { head, cells } of rows)
    for (const { column, figure } of cells) {
      if (!figure) continue;
      const known = columns.get(column);
      const cell = { label: wordsOf(head), figure };
      if (known) known.push(cell);
      else columns.set(column, [cell]);
    }
  return [...columns].flatMap(([head, cells]) => series(head, cells));
}

function series(head: string, cells: Series["cells"]): Series[] {
  const [first, ...rest] = cells;
  if (!first || rest.length === 0) return [];
  const alike = rest.every(({ figure }) => addable(figure.quantity, first.figure.quantity));
  const amounts = cells.every(
    ({ figure }) => isAmount(figure) || figure.quantity.unit?.dimension === "score",
  );
  return alike && (amounts || isRatio(first.figure)) ? [{ words: wordsOf(head), cells }] : [];
}

const isRatio = ({ quantity }: Figure): boolean => quantity.unit?.dimension === "ratio";

const EMPTY = new Set("the and for was are has had its their with from that this than into per".split(" "));

/** The content words of a text, lower case, without a plural's "s". */
export function wordsOf(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const word of text.toLowerCase().split(/[^\p{L}\p{N}]+/u)) {
    if (word === "" || EMPTY.has(word) || (word.length < 3 && !/\d/.test(word))) continue;
    words.add(word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word);
  }
  return words;
}
