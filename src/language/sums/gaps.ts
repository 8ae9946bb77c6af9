import type { Figure } from "../../quantity/quantity.js";
import { closes } from "./apposition.js";
import { changeFound } from "./changes.js";
import { SKIPPED } from "./cues.js";
import { addable, isAmount, isMultiple, isPercent } from "./kinds.js";
import { type Line, plainFigure, wordAt } from "./line.js";
import type { Found } from "./stated-sum.js";

const PASSED = new Set([...SKIPPED, "is", "was", "of", "by", "be", "been", "to", "works", "out", "at", "'s"]);
const SIZES = new Set(
  "increase rise jump growth gap difference gain drop fall decline spread risen grown increased fallen dropped declined shrunk cut reduction distance".split(
    " ",
  ),
);
const SO = new Set(["so", "thus", "hence", "therefore", ":"]);

/**
 * "In 2025 it was $150 billion, so the increase is 33%"; "The gap is seven points": the size of a change told of the two
 * figures just before it, in its own sentence and the one before. Nothing where there are more than two.
 */
export function findGaps(line: Line): Found[] {
  return line.figures.flatMap((at, i) => {
    const told = plainFigure(line, at);
    if (!told) return [];
    if (isMultiple(told)) return formerOf(line, at, i, told);
    const size = pointsOf(told);
    const tie = tieOf(line, at, i);
    const ends = tie && endsBefore(line, i, size);
    if (!ends || (tie === "dated" && ends.some((end) => timeOf(line, end) === null))) return [];
    const [then, now] = inTime(line, ...ends).map((end) => plainFigure(line, end));
    if (!then || !now) return [];
    const again = toldAgain(line, at, line.figures[i + 1]);
    return [size, again].flatMap((one) => (one && changeFound(then, now, one)) ?? []);
  });
}

/** "so the increase is 33%, or $50 billion": the size a second time. */
function toldAgain(line: Line, at: number, next: number | undefined): Figure | null {
  if (next === undefined || next - at > 4 || wordAt(line, next - 1, at) !== "or") return null;
  return closes(line, next) ? plainFigure(line, next) : null;
}

/** "The former is four times the latter." */
function formerOf(line: Line, at: number, i: number, size: Figure): Found[] {
  const former = wordAt(line, at - 2, at) === "former" && wordAt(line, at - 3, at) === "the";
  if (!former || wordAt(line, at + 1, at) !== "the" || wordAt(line, at + 2, at) !== "latter") return [];
  const [first, second] = endsBefore(line, i, size) ?? [];
  const [now, then] = [plainFigure(line, first), plainFigure(line, second)];
  const sum = now && then && changeFound(then, now, size);
  return sum ? [sum] : [];
}

/** "ten points" of percentages are percentage points. */
function pointsOf(figure: Figure): Figure {
  const { unit } = figure.quantity;
  if (unit?.name !== "point") return figure;
  return { ...figure, quantity: { ...figure.quantity, unit: POINT } };
}

const POINT = { id: "pp", name: "percentage point", dimension: "ratio" };

/**
 * "so the increase is", "the gap is", "growth of" behind a colon; or "an increase of" behind a comma, which is of the two figures
 * only where both are dated.
 */
function tieOf(line: Line, at: number, i: number): "told" | "dated" | null {
  let k = at - 1;
  for (let passed = 0; passed < 5 && PASSED.has(wordAt(line, k, at)); passed++) k--;
  if (!SIZES.has(wordAt(line, k, at)) || !(closes(line, at) || wordAt(line, at + 1, at) === "in"))
    return null;
  const article = ARTICLES.has(wordAt(line, k - 1, at)) ? 2 : 1;
  if (wordAt(line, k - article, at) === ",") return "dated";
  const before = line.figures[i - 1] ?? -1;
  for (let j = k - 1; j > before && k - j < 8; j--) {
    const word = wordAt(line, j, at);
    if (SO.has(word)) return "told";
    if (word === "the" && j === k - 1 && opens(line, j, at)) return "told";
    if (word === "") return null;
  }
  return null;
}

const ARTICLES = new Set(["a", "an", "the"]);

function opens(line: Line, at: number, near: number): boolean {
  const before = line.items[at - 1];
  return !before || before.sentence !== line.items[near]?.sentence;
}

/** The only two figures of a kind before the size, as items. */
function endsBefore(line: Line, i: number, size: Figure): readonly [number, number] | null {
  const sentence = line.items[line.figures[i] ?? 0]?.sentence ?? 0;
  const ends: number[] = [];
  let last: Figure | null = null;
  for (let j = i - 1; j >= 0; j--) {
    const place = line.figures[j] ?? 0;
    const item = line.items[place];
    if (!item || sentence - item.sentence > 1 || (ends.length === 2 && item.sentence < sentence)) break;
    const figure = plainFigure(line, place);
    if (!figure) return null;
    const points = size.quantity.unit?.id === "pp";
    if (points ? !isPercent(figure) : !isAmount(figure)) continue;
    if (last && !addable(last.quantity, figure.quantity)) return null;
    last = figure;
    ends.push(place);
  }
  const [second, first] = ends;
  return ends.length === 2 && first !== undefined && second !== undefined ? [first, second] : null;
}

const EARLIER = new Set("earlier before previous previously then ago last prior".split(" "));
const NOW = new Set("this now today current currently".split(" "));
const YEARS = /^(?:19|20)\d\d$/;

/** A year, or one that stands for before and for now. */
const BEFORE = 1;
const PRESENT = 9999;

/** When a figure is of, by the words of time in its clause: a year, before, or now; null where none tells. */
function timeOf(line: Line, place: number): number | null {
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

function timeIn(word: string): number | null {
  if (YEARS.test(word)) return Number(word);
  return EARLIER.has(word) ? BEFORE : NOW.has(word) ? PRESENT : null;
}

/** Two figures, the earlier one first; as told where the text does not say. */
function inTime(line: Line, first: number, second: number): readonly [number, number] {
  const [one, other] = [timeOf(line, first), timeOf(line, second)];
  const back = other !== null && (one === null ? other === BEFORE : other < one);
  return back ? [second, first] : [first, second];
}
