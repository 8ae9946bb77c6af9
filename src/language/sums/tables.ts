import type { Figure } from "../../quantity/quantity.js";
import type { Block } from "../../text/document.js";
import { equation, outcome, term } from "./equation.js";
import { addable, isAmount, isPercent } from "./kinds.js";
import { comesOut, exactly, leewayOfSum, reaches, reachOf } from "./reach.js";
import { total } from "./selection.js";
import type { StatedSum } from "./stated-sum.js";

/** The one figure of a block, where it has just one and asserts it; null otherwise. */
export type SoleFigure = (blockIndex: number) => Figure | null;

export interface Cell {
  readonly blockIndex: number;
  readonly head: string;
  readonly column: string;
  readonly figure: Figure | null;
}

/** The cells of one row, its head apart. */
export interface Row {
  readonly head: string;
  readonly cells: Cell[];
}

/** In longer tables a total is of the rows down from the one before. */
const LONGEST = 200;

export const TOTAL_HEAD =
  /^\W*(?:(?:grand|overall|combined|sub-?)\s*)?totals?\b|^\W*(?:sum|altogether|in all|all told|combined|together)\W*$|\b(?:together|combined|in all|in total|all told)\W*$/i;
/** A row of all others by another name. */
export const ALL_HEAD =
  /^\W*(?:group|overall|company|all(?: \w+)?|both(?: \w+)?|everyone|world(?:wide)?|year|full[- ]year)\W*$/i;
/** Heads of what does not add up down a column. */
const NO_SUM =
  /\b(?:average|avg|mean|median|per|price|prices|rate|growth|change|margin|yoy|ratio|rank|ranking|score|year|date|since|multiple|latency|speed|age|index|forecast|target|cumulative|running)\b|\+\/-|\u0394/i;
export const PART_OF_ROW =
  /^\W*(?:of which|including|thereof|incl\b|memo\b|less\b|minus\b|net\b|average\b|avg\b|mean\b|median\b|change\b|growth\b|share\b)/i;

/** Total rows and total columns of the tables of a document: each must be the sum of its cells. */
export function findTableTotals(blocks: readonly Block[], soleFigure: SoleFigure): StatedSum[] {
  const found: StatedSum[] = [];
  let at = 0;
  while (at < blocks.length) {
    if (blocks[at]?.kind !== "cell") {
      at++;
      continue;
    }
    const start = at;
    while (blocks[at]?.kind === "cell") at++;
    for (const rows of tablesOf(blocks, start, at, soleFigure))
      found.push(...totalRows(rows), ...lastRow(rows), ...totalColumns(rows));
  }
  return found;
}

/** The tables among the cells from `start` to `end`. A cell without a row head begins a row; several of them are a head row. */
export function tablesOf(
  blocks: readonly Block[],
  start: number,
  end: number,
  soleFigure: SoleFigure,
): Row[][] {
  const tables: Row[][] = [[]];
  let headed = false;
  for (let at = start; at < end; at++) {
    const block = blocks[at];
    if (!block) continue;
    const { rowHead, columnHead } = block.context;
    const rows = tables[tables.length - 1] ?? [];
    if (rowHead === null) {
      if (headed && rows.length > 1) tables.push([]);
      tables[tables.length - 1]?.push({ head: block.text, cells: [] });
      headed = true;
      continue;
    }
    headed = false;
    const figure = soleFigure(at);
    const cell = { blockIndex: at, head: rowHead, column: columnHead ?? "", figure };
    rows[rows.length - 1]?.cells.push(cell);
  }
  return tables.map((rows) => rows.filter((row) => row.cells.length > 0)).filter((rows) => rows.length > 1);
}

function totalRows(rows: readonly Row[]): StatedSum[] {
  const found: StatedSum[] = [];
  let from = 0;
  rows.forEach((row, at) => {
    if (!TOTAL_HEAD.test(row.head)) return;
    for (const result of row.cells) {
      const sum = columnSum(rows, from, at, result);
      if (sum) found.push(sum);
    }
    from = at + 1;
  });
  return found;
}

/** "Group", "All": a last row that is the sum of the others, where one of its cells is or none could be anything else. */
function lastRow(rows: readonly Row[]): StatedSum[] {
  const at = rows.length - 1;
  const last = rows[at];
  if (!last || at < 2 || !ALL_HEAD.test(last.head)) return [];
  const sums = last.cells.flatMap((cell) => columnSum(rows, 0, at, cell) ?? []);
  const right = sums.filter(({ holds }) => holds).length;
  const only = sums.length === 1 && sums[0]?.result.quantity.unit?.dimension === "money";
  return right > 0 || only ? sums : [];
}

/** The cells above a total, down from the total before it; all rows from the top where that comes out better. */
function columnSum(
  rows: readonly Row[],
  from: number,
  to: number,
  { figure, column, blockIndex }: Cell,
): StatedSum | null {
  if (!figure || column === "" || NO_SUM.test(column)) return null;
  const near = cellsOf(rows.slice(from, to), column);
  const sum = near && cellSum(near, figure, blockIndex);
  if (sum?.holds || from === 0 || to > LONGEST) return sum;
  const all = cellsOf(
    rows.slice(0, to).filter((row) => !TOTAL_HEAD.test(row.head)),
    column,
  );
  const totals = cellsOf(
    rows.slice(0, to).filter((row) => TOTAL_HEAD.test(row.head)),
    column,
  );
  for (const cells of [all, totals]) {
    const other = cells && cellSum(cells, figure, blockIndex);
    if (other?.holds) return other;
  }
  return near && near.length > 1 ? sum : null;
}

/** The figures of a column in some rows; null where one is missing or is no part. */
function cellsOf(rows: readonly Row[], column: string): Figure[] | null {
  const figures: Figure[] = [];
  for (const { head, cells } of rows) {
    const own = cells.filter((cell) => cell.column === column);
    const figure = own[0]?.figure;
    if (own.length !== 1 || !figure || PART_OF_ROW.test(head)) return null;
    figures.push(figure);
  }
  return figures;
}

/** "Now | Later | Total": rows whose last cell is the sum of the others. */
function totalColumns(rows: readonly Row[]): StatedSum[] {
  const found: StatedSum[] = [];
  for (const { cells } of rows) {
    const results = cells.filter((cell) => TOTAL_HEAD.test(cell.column));
    const [result] = results;
    if (results.length !== 1 || !result?.figure) continue;
    const parts: Figure[] = [];
    for (const cell of cells) {
      if (cell === result) break;
      if (cell.figure && !NO_SUM.test(cell.column)) parts.push(cell.figure);
    }
    const sum = cellSum(parts, result.figure, result.blockIndex);
    if (sum) found.push(sum);
  }
  const known = rows.some((row) =>
    row.cells.some((cell) => TOTAL_HEAD.test(cell.column) && cell.figure?.quantity.unit),
  );
  // Bare numbers may be of anything; they are sums where most of the rows say so.
  const right = found.filter((sum) => sum.holds).length;
  return known || right * 2 >= found.length ? found : found.filter((sum) => sum.holds);
}

function cellSum(parts: readonly Figure[], result: Figure, blockIndex: number): StatedSum | null {
  if (parts.length < 2 || parts.some((part) => part.quantity.bound === "range")) return null;
  if (result.quantity.bound === "range" || parts.some((part) => !addable(part.quantity, result.quantity)))
    return null;
  const made = total(parts.map((part) => reachOf(part.quantity)));
  if (!made) return null;
  const shares = isPercent(result);
  if (shares ? !isHundred(result) : !isAmount(result)) return null;
  const quantities = [...parts, result].map((figure) => figure.quantity);
  const holds = shares
    ? reaches(made, exactly(1).hedged, 0.025)
    : comesOut(made, result.quantity, leewayOfSum(quantities));
  const written = holds ? term(result) : outcome(made.point, result.quantity);
  return {
    kind: shares ? "percentage" : "sum",
    blockIndex,
    parts,
    result,
    holds,
    equation: equation(parts.map(term).join(" + "), written, result, holds),
  };
}

function isHundred(figure: Figure): boolean {
  return reachOf(figure.quantity).point.eq(1);
}
