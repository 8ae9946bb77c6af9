import type { Figure } from "../../quantity/quantity.js";
import { clauseOf } from "./clause.js";
import { JUST_THESE, LARGEST, UNTOLD } from "./cues.js";
import { addable, isAmount, isPercent } from "./kinds.js";
import { type Line, plainFigure, reads, wordAt } from "./line.js";
import { addUp } from "./selection.js";
import type { Found } from "./stated-sum.js";
import { isOfTheFew } from "./told.js";
import { addsUp, COUNTING, isPointed, totalAt } from "./told-total.js";
import { isOfAnotherTime } from "./topic.js";
import type { Total } from "./total.js";

/** "$5 billion now and up to $20 billion later, $25 billion in all": totals of parts told before them. */
export function findTotals(line: Line): Found[] {
  const found: Found[] = [];
  for (const [index, at] of line.figures.entries()) {
    const result = outcomeAt(line, at);
    if (!result || !(isAmount(result) || isPercent(result))) continue;
    const total = totalAt(line, at);
    if (!total) continue;
    const parts = [...partsBefore(line, index, total, result), ...onTop(line, index, result)];
    if (parts.length < 2) continue;
    const sum = addUp(parts, result, countedBefore(line, index));
    if (
      sum &&
      (sum.holds ||
        (total.bound &&
          !hasUntold(line, parts[0], at) &&
          !isOfThen(line, at, parts) &&
          !isOfTheFew(clauseOf(line, at))))
    )
      found.push(sum);
  }
  return found;
}

/** "Counting the $8 billion put in before": a part that the total must hold. */
function countedBefore(line: Line, index: number): Figure | null {
  const at = line.figures[index - 1];
  if (at === undefined || !sameSentence(line, at, line.figures[index] ?? 0)) return null;
  for (let k = at - 1; k > at - 5; k--) if (COUNTING.has(wordAt(line, k, at))) return plainFigure(line, at);
  return null;
}

/** Whether the total is of another time than parts that all stand in sentences before. */
function isOfThen(line: Line, at: number, parts: readonly Figure[]): boolean {
  const places = line.figures.filter((place) =>
    parts.some(({ start }) => start === line.items[place]?.start),
  );
  if (places.some((place) => sameSentence(line, place, at))) return false;
  return isOfAnotherTime(line, at, places);
}

/** Whether a part is spoken of that is not put in figures: "plus an undisclosed sum", "a third not yet fixed". */
function hasUntold(line: Line, first: Figure | undefined, at: number): boolean {
  const from = line.items.findIndex(({ start }) => start === first?.start);
  for (let k = at - 1; k > from; k--) if (UNTOLD.has(line.items[k]?.lower ?? "")) return true;
  return isOfTheLargest(line, from, at);
}

/** "The fund's largest holdings are …": no total but that of just these is of them. */
function isOfTheLargest(line: Line, from: number, at: number): boolean {
  for (let k = at - 1; k > at - 12; k--) if (JUST_THESE.has(wordAt(line, k, at))) return false;
  for (let k = from - 1; k > from - 16; k--) if (LARGEST.has(wordAt(line, k, from))) return true;
  return false;
}

function outcomeAt(line: Line, at: number): Figure | null {
  const figure = plainFigure(line, at);
  if (!figure || !addsUp(line, at)) return figure;
  const { value } = figure.quantity;
  return { ...figure, quantity: { ...figure.quantity, bound: "exact", low: value, high: value } };
}

/** How many sentences back the parts of a total may stand. */
const NEIGHBOURS = 3;
const MOST_PARTS = 8;

/** Figures of the total's kind before it: of its own sentence, or of the neighbours before. */
function partsBefore(line: Line, index: number, total: Total, result: Figure): Figure[] {
  const at = line.figures[index] ?? 0;
  const sentence = line.items[at]?.sentence ?? 0;
  const own: Figure[] = [];
  const earlier: Figure[] = [];
  let reached = sentence;
  let firstOwn = at;
  for (let i = index - 1; i >= 0 && own.length + earlier.length < MOST_PARTS; i--) {
    const place = line.figures[i] ?? 0;
    if (place >= total.start) continue;
    const item = line.items[place];
    if (!item || sentence - item.sentence > NEIGHBOURS || reached - item.sentence > 1) break;
    reached = item.sentence;
    const part = plainFigure(line, place);
    if (!part || !addable(part.quantity, result.quantity) || isPointed(line, place)) {
      if (item.figure && !item.asserted) break;
      continue;
    }
    if (item.sentence === sentence) firstOwn = place;
    (item.sentence === sentence ? own : earlier).unshift(part);
  }
  if (own.length >= 2 || !total.reaches) return own;
  if (total.reaches === "more" && !(own[0] && comesOnTop(line, firstOwn, at))) return own;
  return [...earlier, ...own];
}

/** "another $20 billion", "$20 billion more": the sentence before has what it comes on top of. */
function comesOnTop(line: Line, place: number, at: number): boolean {
  for (let k = place - 3; k <= place + 1; k++)
    if (COUNTING.has(wordAt(line, k, at)) || FURTHER.has(wordAt(line, k, at))) return true;
  return FURTHER.has((line.items[place]?.lower ?? "").split(" ")[1] ?? "");
}

const FURTHER = new Set("another further additional extra more again".split(" "));

/** "$33 billion (on top of $8 billion put in before)": a part told behind its total. */
function onTop(line: Line, index: number, result: Figure): Figure[] {
  const at = line.figures[index] ?? 0;
  const next = line.figures[index + 1];
  const part = plainFigure(line, next);
  if (next === undefined || !part || !addable(part.quantity, result.quantity)) return [];
  if (next - at > 9 || !sameSentence(line, at, next)) return [];
  for (let k = at + 1; k < next; k++) if (ON_TOP.some((phrase) => reads(line, k, phrase))) return [part];
  return [];
}

const ON_TOP = [
  ["on", "top", "of"],
  ["in", "addition", "to"],
  ["added", "to"],
  ["including"],
  ["with", "the"],
  ["counting"],
];

function sameSentence(line: Line, a: number, b: number): boolean {
  return line.items[a]?.sentence === line.items[b]?.sentence;
}
