import type { Figure } from "../../quantity/quantity.js";
import type { Block } from "../../text/document.js";
import { changeFound } from "./changes.js";
import { equation, outcome, term } from "./equation.js";
import { addable, isAmount, isMultiple, isPercent, pointsOf } from "./kinds.js";
import type { Placed } from "./line.js";
import { FALLS, RISES } from "./operations.js";
import { comesOut, exactly, leewayOfSum, over, reachOf } from "./reach.js";
import { chosenFor, total } from "./selection.js";
import { type Series, seriesOf, wordsOf } from "./series.js";
import type { Found, StatedSum } from "./stated-sum.js";
import type { SoleFigure } from "./tables.js";

/** How many tables, and how many blocks, a paragraph may look back over. */
const TABLES = 6;
const BLOCKS = 40;

const CHANGE =
  /\b(?:grew|grown|grow|grows|rose|risen|rise|fell|fallen|fall|increased|increase|up|down|climbed|jumped|shrunk|shrank|dropped|declined|gained|expanded|multiplied|doubled|tripled)\b[^.;]*$/i;
const TOGETHER =
  /\b(?:together|altogether|combined|in all|in total|all told|between them|add(?:ing|ed|s)? (?:up|them|these|those|the (?:two|three|four|lot))|sum|the (?:two|three|four|five)|both|all (?:three|four|five))\b/i;
/** Without such words the total may be of more than the table has. */
const OF_THESE =
  /\b(?:together(?! with)|combined|between them|add(?:ing|ed|s)? (?:up|them|these|those|the (?:two|three|four|lot)))\b/i;
const AVERAGE = /\b(?:average|averages|averaged|mean)\b/i;
const AGAINST =
  /^\s*(?:\w+\s)?(?:ahead of|behind|more than|less than|fewer than|above|below|higher than|lower than|as \w+ as|what|the)\b/i;

/** What the paragraphs behind a table say of its figures: "Together they sold £80m", "Ajax leads by 39 points". */
export function findTabled(
  blocks: readonly Block[],
  placedAt: (blockIndex: number) => readonly Placed[],
  soleFigure: SoleFigure,
): StatedSum[] {
  const found: StatedSum[] = [];
  let known: { readonly end: number; readonly series: readonly Series[] }[] = [];
  for (let at = 0; at < blocks.length; at++) {
    if (blocks[at]?.kind === "cell") {
      const start = at;
      while (blocks[at + 1]?.kind === "cell") at++;
      const series = seriesOf(blocks, start, at + 1, soleFigure);
      known = [...known.slice(1 - TABLES), { end: at, series }];
      continue;
    }
    if (known.length === 0 || blocks[at]?.kind !== "paragraph") continue;
    const near = known.filter(({ end }) => at - end <= BLOCKS).flatMap(({ series }) => series);
    const nearest = known[known.length - 1]?.end === lastCell(blocks, at);
    if (near.length === 0) continue;
    for (const sum of toldOf(blocks[at]?.text ?? "", placedAt(at), near, nearest))
      found.push({ ...sum, blockIndex: at });
  }
  return found;
}

/** The cell right before a paragraph, headings and paragraphs without a table of their own aside. */
function lastCell(blocks: readonly Block[], at: number): number {
  let k = at - 1;
  while (k >= 0 && at - k <= 3 && blocks[k]?.kind === "paragraph") k--;
  return k;
}

function toldOf(
  text: string,
  placed: readonly Placed[],
  series: readonly Series[],
  nearest: boolean,
): Found[] {
  const found: Found[] = [];
  let changes = false;
  for (const [i, { figure, asserted, sentence }] of placed.entries()) {
    const before = placed[i - 1];
    const first = before?.sentence.start !== sentence.start;
    const clause = text.slice(first ? sentence.start : (before?.figure.end ?? sentence.start), figure.start);
    const lead = text.slice(sentence.start, figure.start);
    const words = wordsOf(clause);
    changes = CHANGE.test(clause) || (!first && changes && /^\s*(?:,|and\b|, and\b)/.test(clause));
    if (!asserted || figure.quantity.bound === "range") continue;
    const rest = text.slice(figure.end, sentence.end);
    const sum = changes
      ? changeOf(figure, words, series)
      : AVERAGE.test(lead)
        ? averageOf(figure, words, series)
        : AGAINST.test(rest)
          ? heldAgainst(figure, text.slice(sentence.start, sentence.end), series)
          : TOGETHER.test(text.slice(sentence.start, sentence.end)) && nearest
            ? sumOf(figure, words, series, OF_THESE.test(text.slice(sentence.start, sentence.end)))
            : null;
    if (sum) found.push(sum);
  }
  return found;
}

/** "electricity use grew by 71%": of the one series that goes by such words, from its one figure to its other. */
function changeOf(size: Figure, words: ReadonlySet<string>, series: readonly Series[]): Found | null {
  const named = series.filter(
    (one) =>
      one.cells.length === 2 && isOfThese(one.words, words) && one.cells.every(({ label }) => isTime(label)),
  );
  const sums = named.flatMap(({ cells: [then, now] }) => {
    const sum = then && now && changeFound(...directed(then.figure, now.figure, words), size);
    return sum ? [sum] : [];
  });
  return sums.find(({ holds }) => holds) ?? (sums.length === 1 ? (sums[0] ?? null) : null);
}

/** What rose ends higher, whichever column stands first. */
function directed(one: Figure, other: Figure, words: ReadonlySet<string>): readonly [Figure, Figure] {
  for (const word of words) {
    const up = RISES.has(word) || word === "up";
    if (!up && !FALLS.has(word) && word !== "down") continue;
    const rising = reachOf(other.quantity).point.gte(reachOf(one.quantity).point);
    return rising === up ? [one, other] : [other, one];
  }
  return [one, other];
}

/** "May 2026", "Q2", "now": the head of a cell that says when. */
function isTime(label: ReadonlySet<string>): boolean {
  for (const word of label) if (/\d/.test(word) || TIMES.has(word)) return true;
  return false;
}

const TIMES = new Set(
  "january february march april may june july august september october november december spring summer autumn winter now then today before after current previou previous earlier later old new first last start end opening launch".split(
    " ",
  ),
);

/** Whether words name a series and nothing besides. */
function isOfThese(head: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  let named = false;
  for (const word of words) {
    const own = isIn(word, head);
    if (!own && !SAID_OF_ANY.has(word)) return false;
    named ||= own;
  }
  return named;
}

/** The same word, or one of its forms: "use" and "used". */
function isIn(word: string, head: ReadonlySet<string>): boolean {
  if (head.has(word)) return true;
  for (const one of head) if (one.startsWith(word) && one.length - word.length <= 2) return true;
  return false;
}

const SAID_OF_ANY = new Set(
  "grew grown grow rose risen rise fell fallen fall increased increase down climbed jumped shrunk shrank dropped declined gained expanded multiplied doubled tripled thu hence number amount level figure total over period year month two three four five six seven eight nine ten all that time since between have about nearly almost roughly more just over same annual annualised".split(
    " ",
  ),
);

/** "39 points ahead of PSV", "four times what its input costs": of the two cells of a series that the sentence names. */
function heldAgainst(size: Figure, sentence: string, series: readonly Series[]): Found | null {
  const words = wordsOf(sentence);
  const sums = series.flatMap(({ words: head, cells }) => {
    const named = cells.filter(({ label }) => isNamed(label, words, cells));
    const [one, other] = named.map(({ figure }) => figure);
    if (named.length !== 2 || !one || !other || !isSizeOf(size, one)) return [];
    const sum = differenceOf(one, other, size);
    return sum ? [{ sum, head: shares(head, words) }] : [];
  });
  const right = sums.find(({ sum }) => sum.holds);
  if (right || sums.length < 2) return (right ?? sums[0])?.sum ?? null;
  const most = Math.max(...sums.map(({ head }) => head));
  const best = sums.filter(({ head }) => head === most);
  return most > 0 && best.length === 1 ? (best[0]?.sum ?? null) : null;
}

function differenceOf(one: Figure, other: Figure, size: Figure): Found | null {
  if (isMultiple(size) || isPercent(size)) {
    const [small, large] = reachOf(one.quantity).point.lt(reachOf(other.quantity).point)
      ? [one, other]
      : [other, one];
    return changeFound(small, large, size);
  }
  const [a, b] = [bare(one), bare(other)];
  return changeFound(a, b, isPercent(a) ? pointsOf(size) : bare(size));
}

/** Points of a score are bare numbers. */
function bare(figure: Figure): Figure {
  const { unit } = figure.quantity;
  if (unit === null || (unit.dimension !== "score" && unit.name !== "point")) return figure;
  return { ...figure, quantity: { ...figure.quantity, unit: null } };
}

function isSizeOf(size: Figure, cell: Figure): boolean {
  if (isMultiple(size)) return true;
  if (size.quantity.unit?.name === "point" || size.quantity.unit?.id === "pp")
    return isPercent(cell) || cell.quantity.unit === null || cell.quantity.unit.dimension === "score";
  return isAmount(size) && addable(size.quantity, cell.quantity);
}

/** "Together they sold £80m": of all cells of the one series that is of such things. */
function sumOf(
  result: Figure,
  words: ReadonlySet<string>,
  series: readonly Series[],
  bound: boolean,
): Found | null {
  if (!isAmount(result)) return null;
  const noun = wordsOf(result.quantity.unit?.dimension === "count" ? result.quantity.unit.name : "");
  const candidates = series.filter(({ words: head, cells }) => {
    const { unit } = cells[0]?.figure.quantity ?? {};
    if (unit == null) return shares(head, noun) > 0 || (noun.size === 0 && shares(head, words) > 0);
    return cells.every(({ figure }) => addable(figure.quantity, result.quantity));
  });
  const parts = candidates
    .map(({ cells }) => cells.map(({ figure }) => figure))
    .filter((one) => one.length <= 8);
  const right = parts.map((one) => chosenFor(one, result)).find((one) => one !== null);
  const [only] = parts;
  if (!right && (parts.length !== 1 || !only || !bound)) return null;
  return outcomeOf(right ?? only ?? [], result, 1);
}

/** "The average contract runs for 4.3 years": of the cells of the one series that is of such things. */
function averageOf(result: Figure, words: ReadonlySet<string>, series: readonly Series[]): Found | null {
  const noun = wordsOf(result.quantity.unit?.name ?? "");
  const sums = series.flatMap(({ words: head, cells }) => {
    const parts = cells.map(({ figure }) => figure);
    const { unit } = parts[0]?.quantity ?? {};
    const fits =
      unit == null ? shares(head, noun) > 0 : parts.every((one) => addable(one.quantity, result.quantity));
    const sum =
      fits && (unit == null || shares(head, words) > 0) ? outcomeOf(parts, result, parts.length) : null;
    return sum ? [sum] : [];
  });
  return sums.find(({ holds }) => holds) ?? (sums.length === 1 ? (sums[0] ?? null) : null);
}

/** The sum of some figures over a number. Bare cells are of what the outcome is of. */
function outcomeOf(parts: readonly Figure[], result: Figure, by: number): Found | null {
  const { unit } = result.quantity;
  const alike = parts.map((part) =>
    part.quantity.unit === null ? { ...part, quantity: { ...part.quantity, unit } } : part,
  );
  const sum = total(alike.map((part) => reachOf(part.quantity)));
  const made = sum && over(sum, exactly(by));
  if (!made) return null;
  const holds = comesOut(made, result.quantity, leewayOfSum([...parts, result].map((one) => one.quantity)));
  const all = parts.map(term).join(" + ");
  const left = by === 1 ? all : `(${all}) / ${by}`;
  const written = holds ? term(result) : outcome(made.point, result.quantity);
  return { kind: "sum", parts, result, holds, equation: equation(left, written, result, holds) };
}

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
}

/** Whether a sentence names a cell by all words of its head, or by those that no other head has. */
function isNamed(label: ReadonlySet<string>, words: ReadonlySet<string>, cells: Series["cells"]): boolean {
  if (label.size === 0) return false;
  let own = 0;
  for (const word of label) {
    if (!words.has(word)) continue;
    if (cells.every((cell) => cell.label === label || !cell.label.has(word))) own++;
  }
  return own > 0;
}
