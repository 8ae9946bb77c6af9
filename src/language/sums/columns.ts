import type { Figure } from "../../quantity/quantity.js";
import type { Block } from "../../text/document.js";
import { equation, outcome, term } from "./equation.js";
import { addable, isAmount, isPercent } from "./kinds.js";
import { comesOut, exactly, leewayOfGrowth, minus, over, plus, type Reach, reachOf, times } from "./reach.js";
import type { StatedSum } from "./stated-sum.js";
import { ALL_HEAD, type Row, type SoleFigure, TOTAL_HEAD, tablesOf } from "./tables.js";

/** How far rounding may move a cell. */
const LEEWAY = 0.03;
/** Wider tables are no sums of two columns. */
const MOST_COLUMNS = 8;
const MOST_ROWS = 60;
/** How many other rows must come out: fewer where the head of the column says what it is. */
const BORNE_OUT = 3;
const BORNE_OUT_NAMED = 2;

/** One way to work a cell out of two others of its row. */
interface Operation {
  readonly left: (a: string, b: string) => string;
  readonly make: (a: Reach, b: Reach) => Reach | null;
  readonly fits: (a: Figure, b: Figure, result: Figure) => boolean;
  readonly kind: StatedSum["kind"];
  /** Heads of columns that are worked out so. */
  readonly named: RegExp;
}

const alike = (a: Figure, b: Figure): boolean =>
  isAmount(a) && isAmount(b) && addable(a.quantity, b.quantity);
const number = ({ quantity: { unit } }: Figure): boolean => unit === null || unit.dimension === "count";
const grown = (x: Reach, y: Reach): Reach | null => {
  const made = over(minus(y, x), x);
  return made?.point.isNegative() ? minus(exactly(0), made) : made;
};

const CHANGE =
  /\b(?:change|growth|increase|rise|diff(?:erence)?|gap|yoy|year[- ]on[- ]year|q\/q|y\/y)\b|\u0394|\+\/-/i;
const SHARE = /\b(?:share|margin|part)\b|%/i;
const SUM = /\b(?:total|sum|together|combined|both)\b/i;
const LEFT = /\b(?:left|remaining|balance|diff(?:erence)?|gap|change|to come)\b/i;
const PRODUCT = /\b(?:cost|total|value|bill|spend|spending|revenue|price)\b/i;

const OPERATIONS: readonly Operation[] = [
  {
    named: CHANGE,
    kind: "percentage",
    left: (a, b) => `(${b} \u2212 ${a}) / ${a}`,
    make: grown,
    fits: (a, b, result) => isPercent(result) && alike(a, b),
  },
  {
    named: CHANGE,
    kind: "percentage",
    left: (a, b) => `(${a} \u2212 ${b}) / ${b}`,
    make: (x, y) => grown(y, x),
    fits: (a, b, result) => isPercent(result) && alike(a, b),
  },
  {
    named: SHARE,
    kind: "percentage",
    left: (a, b) => `${b} / ${a}`,
    make: (x, y) => over(y, x),
    fits: (a, b, result) => isPercent(result) && alike(a, b),
  },
  {
    named: SHARE,
    kind: "percentage",
    left: (a, b) => `${a} / ${b}`,
    make: over,
    fits: (a, b, result) => isPercent(result) && alike(a, b),
  },
  {
    named: SUM,
    kind: "sum",
    left: (a, b) => `${a} + ${b}`,
    make: plus,
    fits: (a, b, result) => alike(a, b) && alike(a, result),
  },
  {
    named: LEFT,
    kind: "difference",
    left: (a, b) => `${a} \u2212 ${b}`,
    make: minus,
    fits: (a, b, result) => alike(a, b) && alike(a, result),
  },
  {
    named: LEFT,
    kind: "difference",
    left: (a, b) => `${b} \u2212 ${a}`,
    make: (x, y) => minus(y, x),
    fits: (a, b, result) => alike(a, b) && alike(a, result),
  },
  {
    named: PRODUCT,
    kind: "ratio",
    left: (a, b) => `${a} \u00d7 ${b}`,
    make: times,
    fits: (a, b, result) =>
      (number(a) && !number(b) && alike(b, result)) || (number(b) && !number(a) && alike(a, result)),
  },
];

/**
 * Columns that are two others added, subtracted, multiplied or divided in the rows of a table, by which all rows but one come
 * out, or that are the shares of the sum of another: "2024 | 2025 | Change", "Units | Price | Cost", "MW | Share".
 */
export function findColumns(
  blocks: readonly Block[],
  start: number,
  end: number,
  soleFigure: SoleFigure,
): StatedSum[] {
  return tablesOf(blocks, start, end, soleFigure).flatMap((rows) => {
    const heads = headsOf(rows);
    if (heads.length > MOST_COLUMNS || heads.length < 2 || rows.length > MOST_ROWS) return [];
    return heads.flatMap(
      (_head, at) => worked(rows, heads, at) ?? (at > 0 ? sharesOf(rows, heads, at) : null) ?? [],
    );
  });
}

function headsOf(rows: readonly Row[]): readonly string[] {
  const heads = new Set<string>();
  for (const { cells } of rows) for (const { column } of cells) if (column !== "") heads.add(column);
  return [...heads];
}

const cellOf = (row: Row, column: string) => {
  const own = row.cells.filter((cell) => cell.column === column);
  return own.length === 1 && own[0]?.figure && own[0].figure.quantity.bound !== "range" ? own[0] : null;
};

/** The one cell of a column that the others say how to work out, where it does not come out. */
function worked(rows: readonly Row[], heads: readonly string[], at: number): StatedSum[] | null {
  const head = heads[at] ?? "";
  for (let j = at - 1; j > 0; j--) {
    for (let i = j - 1; i >= 0; i--) {
      for (const operation of OPERATIONS) {
        const sums = sumsOf(rows, [heads[i] ?? "", heads[j] ?? "", head], operation);
        const wrong = sums.filter(({ holds }) => !holds);
        const right = sums.length - wrong.length;
        const least = leastOf(operation, head);
        if (right >= least && right >= wrong.length && wrong.length <= 1) return wrong;
      }
    }
  }
  return null;
}

function leastOf({ named }: Operation, head: string): number {
  return named.test(head) ? BORNE_OUT_NAMED : BORNE_OUT;
}

function sumsOf(
  rows: readonly Row[],
  [first, second, third]: readonly [string, string, string],
  { fits, make, left, kind, named }: Operation,
): readonly StatedSum[] {
  const sums: StatedSum[] = [];
  for (const row of rows) {
    const [a, b, cell] = [cellOf(row, first), cellOf(row, second), cellOf(row, third)];
    if (!a?.figure || !b?.figure || !cell?.figure || !fits(a.figure, b.figure, cell.figure)) continue;
    const made = make(reachOf(a.figure.quantity), reachOf(b.figure.quantity));
    if (made)
      sums.push(
        sumAt(
          cell.blockIndex,
          kind,
          made,
          left(term(a.figure), term(b.figure)),
          [a.figure, b.figure],
          cell.figure,
          named === CHANGE,
        ),
      );
  }
  return sums;
}

function sumAt(
  blockIndex: number,
  kind: StatedSum["kind"],
  made: Reach,
  left: string,
  parts: readonly Figure[],
  result: Figure,
  growth = false,
): StatedSum {
  const holds = comesOut(made, result.quantity, growth ? leewayOfGrowth(made, LEEWAY) : LEEWAY);
  const written = holds ? term(result) : outcome(made.point, result.quantity);
  return { kind, blockIndex, parts, result, holds, equation: equation(left, written, result, holds) };
}

/** Shares of the sum of a column before, told of all its rows. */
function sharesOf(rows: readonly Row[], heads: readonly string[], at: number): StatedSum[] | null {
  const plain = rows.filter(({ head }) => !TOTAL_HEAD.test(head) && !ALL_HEAD.test(head));
  if (plain.length < 2) return null;
  for (let j = at - 1; j >= 0; j--) {
    const pairs = plain.map((row) => [cellOf(row, heads[j] ?? ""), cellOf(row, heads[at] ?? "")] as const);
    const figures = pairs.map(([amount]) => amount?.figure ?? null);
    const [first] = figures;
    if (!first || figures.some((one) => !one || !alike(one, first))) continue;
    if (pairs.some(([, share]) => !share?.figure || !isPercent(share.figure))) continue;
    const whole = figures.map((one) => reachOf((one as Figure).quantity)).reduce(plus);
    const total = outcome(whole.point, first.quantity);
    const sums = pairs.flatMap(([amount, share]) => {
      const made = amount?.figure ? over(reachOf(amount.figure.quantity), whole) : null;
      return made && amount?.figure && share?.figure
        ? [
            sumAt(
              share.blockIndex,
              "percentage",
              made,
              `${term(amount.figure)} / ${total}`,
              [amount.figure],
              share.figure,
            ),
          ]
        : [];
    });
    const wrong = sums.filter(({ holds }) => !holds);
    if (sums.length - wrong.length >= 2 && wrong.length <= 1) return wrong;
  }
  return null;
}
