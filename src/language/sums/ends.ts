import type { Figure } from "../../quantity/quantity.js";
import { addable, isAmount, isPercent } from "./kinds.js";
import { type Line, plainFigure, wordAt } from "./line.js";

/** How many sentences back the two ends of a change may stand. */
const BACK = 3;

/** The only two figures of a kind before the size of a change, as items; null where there are others. */
export function endsBefore(line: Line, i: number, size: Figure): readonly [number, number] | null {
  const sentence = line.items[line.figures[i] ?? 0]?.sentence ?? 0;
  const points = size.quantity.unit?.id === "pp";
  const ends: number[] = [];
  let last: Figure | null = null;
  let reached = sentence;
  for (let j = i - 1; j >= 0; j--) {
    const place = line.figures[j] ?? 0;
    const item = line.items[place];
    if (!item || sentence - item.sentence > BACK || reached - item.sentence > 2) break;
    if (ends.length === 2 && item.sentence < reached) break;
    const figure = endFigure(line, place, sentence);
    if (!figure) return null;
    if (points ? !isPercent(figure) : !isAmount(figure)) continue;
    if (last && !addable(last.quantity, figure.quantity)) return null;
    last = figure;
    reached = item.sentence;
    ends.push(place);
  }
  const [second, first] = ends;
  return ends.length === 2 && first !== undefined && second !== undefined ? [first, second] : null;
}

/** A figure as an end of a change: of a range its middle, where a sentence says so ("at the midpoint"). */
export function endFigure(line: Line, place: number, sentence: number): Figure | null {
  const item = line.items[place];
  const { bound, low, high } = item?.figure?.quantity ?? {};
  if (!item?.figure || bound !== "range") return plainFigure(line, place);
  if (!item.asserted || low == null || high == null || !namesMiddle(line, sentence)) return null;
  const middle = String((Number(low) + Number(high)) / 2);
  const quantity = {
    ...item.figure.quantity,
    bound: "exact" as const,
    value: middle,
    low: middle,
    high: middle,
  };
  return { ...item.figure, quantity };
}

function namesMiddle(line: Line, sentence: number): boolean {
  for (let k = line.items.length - 1; k >= 0 && (line.items[k]?.sentence ?? 0) >= sentence; k--) {
    const { lower = "", sentence: own } = line.items[k] ?? {};
    if (own === sentence && MIDDLE.has(lower)) return true;
  }
  return false;
}

const MIDDLE = new Set(["midpoint", "mid-point", "middle", "halfway"]);

const EARLIER = new Set("earlier before previous previously then ago last prior".split(" "));
const NOW = new Set("this now today current currently".split(" "));
const YEARS = /^(?:19|20)\d\d$/;

/** A year, or one that stands for before and for now. */
const BEFORE = 1;
const PRESENT = 9999;

/** When a figure is of, by the words of time in its clause: a year, before, or now; null where none tells. */
export function timeOf(line: Line, place: number): number | null {
  for (let k = place + 1; k < place + 9; k++) {
    const word = wordAt(line, k, place);
    if (word === "" || word === "," || word === "and") break;
    const time = timeIn(word);
    if (time !== null) return time;
  }
  for (let k = place - 1; k > place - 12; k--) {
    const word = wordAt(line, k, place);
    if (word === "") break;
    const time = timeIn(word);
    if (time !== null) return time;
  }
  return null;
}

/** Whether words of time stand by a figure: a year, a month, a season, before or now. */
export function isDated(line: Line, place: number): boolean {
  if (timeOf(line, place) !== null) return true;
  for (let k = place - 6; k <= place + 4; k++) if (MONTHS.has(wordAt(line, k, place))) return true;
  return false;
}

const MONTHS = new Set(
  "january february march april may june july august september october november december spring summer autumn winter q1 q2 q3 q4 friday monday tuesday wednesday thursday yesterday year-end".split(
    " ",
  ),
);

function timeIn(word: string): number | null {
  if (YEARS.test(word)) return Number(word);
  return EARLIER.has(word) ? BEFORE : NOW.has(word) ? PRESENT : null;
}
