import type { Figure } from "../../quantity/quantity.js";
import { tokensOf } from "../words/tokens.js";
import type { Phrases } from "./cues.js";
import { isPointer } from "./kinds.js";

/** A word, a mark or a whole figure, in reading order. */
export interface Item {
  readonly kind: "word" | "mark" | "figure";
  /** In lower case; the figure's text for a figure. Dashes are "—". */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly figure: Figure | null;
  /** Whether the text asserts it: not in a question, a hypothetical, a denial. */
  readonly asserted: boolean;
  /** For a figure: the unit of time it is told for, where the words around it say so ("annually"). */
  readonly per: string | null;
  /** Which sentence it stands in; neighbours differ by one. */
  readonly sentence: number;
}

/** The sentences with figures of one block, as items. */
export interface Line {
  readonly items: readonly Item[];
  /** Where the figures are in `items`. */
  readonly figures: readonly number[];
}

/** A figure with what the reader knows of it. */
export interface Placed {
  readonly figure: Figure;
  readonly asserted: boolean;
  readonly sentence: { readonly start: number; readonly end: number };
  readonly per: string | null;
}

/** Cuts the sentences in which `placed` figures stand into items. One pass. */
export function lineOf(text: string, placed: readonly Placed[]): Line {
  const items: Item[] = [];
  const figures: number[] = [];
  let number = 0;
  let open: Placed["sentence"] | null = null;
  let at = 0;
  let before: Figure | null = null;
  const words = (to: number): void => {
    for (const token of to > at ? tokensOf(text, at, to) : []) {
      const kind = token.kind === "mark" ? "mark" : "word";
      const { lower, start, end } = token;
      items.push({ kind, lower, start, end, figure: null, asserted: true, per: null, sentence: number });
    }
  };
  for (const { figure: read, asserted, sentence, per } of placed) {
    const figure = isReached(text, read) ? { ...read, trend: null } : read;
    if (figure.start < at && open?.start === sentence.start) continue;
    if (isPointer(figure, text.slice(Math.max(0, figure.start - 10), figure.start))) continue;
    if (isConverted(text, figure, before) || isSomeOne(figure)) continue;
    before = figure;
    if (open === null || sentence.start !== open.start) {
      if (open !== null) {
        words(open.end);
        number += text.slice(open.end, sentence.start).trim() === "" ? 1 : 2;
      }
      open = sentence;
      at = sentence.start;
    }
    words(figure.start);
    figures.push(items.length);
    const { start, end } = figure;
    items.push({
      kind: "figure",
      lower: figure.text.toLowerCase(),
      start,
      end,
      figure,
      asserted,
      per,
      sentence: number,
    });
    at = end;
  }
  if (open !== null) words(open.end);
  return { items, figures };
}

/** Whether the words from `at` on are these. */
export function reads(line: Line, at: number, phrase: readonly string[]): boolean {
  for (let k = 0; k < phrase.length; k++) if (line.items[at + k]?.lower !== phrase[k]) return false;
  return true;
}

/** The phrase of a table by first words that begins at an item; null where none does. */
export function phraseFrom(line: Line, at: number, table: Phrases): readonly string[] | null {
  for (const phrase of table.get(line.items[at]?.lower ?? "") ?? [])
    if (reads(line, at, phrase)) return phrase;
  return null;
}

/** The phrase of a table by last words that ends with an item; null where none does. */
export function phraseUpTo(line: Line, at: number, table: Phrases): readonly string[] | null {
  for (const phrase of table.get(line.items[at]?.lower ?? "") ?? [])
    if (at - phrase.length + 1 >= 0 && reads(line, at - phrase.length + 1, phrase)) return phrase;
  return null;
}

/** The word or mark at a place of the same sentence as `near`; "" past its ends and for a figure. */
export function wordAt(line: Line, at: number, near: number): string {
  const item = line.items[at];
  if (!item || item.kind === "figure" || item.sentence !== line.items[near]?.sentence) return "";
  return item.lower;
}

/** The figure at an item, where it is asserted and no range. */
export function plainFigure(line: Line, at: number | undefined): Figure | null {
  const item = at === undefined ? undefined : line.items[at];
  return item?.figure && item.asserted && item.figure.quantity.bound !== "range" ? item.figure : null;
}

/** "9.3 trillion won ($6.7 billion)": the same in another currency, in brackets. */
function isConverted(text: string, { quantity, start, end }: Figure, before: Figure | null): boolean {
  if (quantity.unit?.dimension !== "money" || before?.quantity.unit?.dimension !== "money") return false;
  if (before.quantity.unit.id === quantity.unit.id || start - before.end > 12) return false;
  return text[end] === ")" && text.slice(before.end, start).includes("(");
}

/** "rose to $5 billion": an end of a change and not its size. */
function isReached(text: string, { start, trend }: Figure): boolean {
  return trend !== null && /\bto $/i.test(text.slice(Math.max(0, start - 4), start));
}

/** "the new one carries 60,000": whoever was spoken of. */
function isSomeOne({ quantity: { value, unit }, text }: Figure): boolean {
  return value === "1" && /^one\b/i.test(text) && (unit === null || unit.dimension === "count");
}
