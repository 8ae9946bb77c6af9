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
  const found: Found[] = [];
  line.figures.forEach((at, i) => {
    const told = plainFigure(line, at);
    if (!told || isMultiple(told)) return;
    const size = pointsOf(told);
    const tie = tieOf(line, at, i);
    const ends = tie && endsBefore(line, i, size);
    const [first, second] = ends ?? [];
    if (tie === "dated" && !(first && second && isDated(line, first) && isDated(line, second))) return;
    const sum = first && second ? changeFound(...inTime(line, at, first, second), size) : null;
    if (sum) found.push(sum);
  });
  return found;
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
    return false;
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

/** Whether a word of time stands by a figure, nearer than another figure. */
function isDated(line: Line, figure: Figure): boolean {
  const place = line.items.findIndex((item) => item.figure === figure);
  const timed = (k: number): boolean => {
    const word = wordAt(line, k, place);
    return EARLIER.has(word) || NOW.has(word) || YEARS.test(word);
  };
  for (
    let k = place + 1;
    k < place + 7 && wordAt(line, k, place) !== "" && wordAt(line, k, place) !== ",";
    k++
  )
    if (timed(k)) return true;
  for (let k = place - 1; k > place - 9 && wordAt(line, k, place) !== ""; k--) if (timed(k)) return true;
  return false;
}

const NOW = new Set("this now today current currently".split(" "));

function opens(line: Line, at: number, near: number): boolean {
  const before = line.items[at - 1];
  return !before || before.sentence !== line.items[near]?.sentence;
}

/** The only two figures of a kind before the size. */
function endsBefore(line: Line, i: number, size: Figure): readonly [Figure, Figure] | null {
  const sentence = line.items[line.figures[i] ?? 0]?.sentence ?? 0;
  const ends: Figure[] = [];
  for (let j = i - 1; j >= 0; j--) {
    const item = line.items[line.figures[j] ?? 0];
    if (!item || sentence - item.sentence > 1 || (ends.length === 2 && item.sentence < sentence)) break;
    const figure = plainFigure(line, line.figures[j]);
    if (!figure) return null;
    const points = size.quantity.unit?.id === "pp";
    if (points ? !isPercent(figure) : !isAmount(figure)) continue;
    if (ends[0] && !addable(ends[0].quantity, figure.quantity)) return null;
    ends.push(figure);
  }
  const [second, first] = ends;
  return ends.length === 2 && first && second ? [first, second] : null;
}

const EARLIER = new Set("earlier before previous previously then ago last prior".split(" "));

/** Which of two figures came first in time: the one told with a word of the past, else the one told first. */
function inTime(line: Line, at: number, first: Figure, second: Figure): readonly [Figure, Figure] {
  const place = line.items.findIndex((item) => item.figure === second);
  for (let k = place - 1; k > place - 10 && k >= 0; k--) {
    const item = line.items[k];
    if (!item || item.sentence !== line.items[place]?.sentence || item.kind === "figure") break;
    if (EARLIER.has(item.lower) || YEARS.test(item.lower))
      return pastYear(line, first, item.lower) ? [second, first] : [first, second];
  }
  for (let k = place + 1; k < at; k++) if (EARLIER.has(line.items[k]?.lower ?? "")) return [second, first];
  return [first, second];
}

const YEARS = /^(?:19|20)\d\d$/;

/** Whether a word of the past, or a year before that of the first figure, dates the second. */
function pastYear(line: Line, first: Figure, word: string): boolean {
  if (!YEARS.test(word)) return true;
  const place = line.items.findIndex((item) => item.figure === first);
  for (let k = Math.max(0, place - 12); k < place + 12; k++) {
    const item = line.items[k];
    if (item?.sentence !== line.items[place]?.sentence) continue;
    if (YEARS.test(item?.lower ?? "")) return Number(item?.lower) > Number(word);
  }
  return false;
}
