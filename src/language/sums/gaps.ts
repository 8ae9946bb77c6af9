import type { Figure } from "../../quantity/quantity.js";
import { closes } from "./apposition.js";
import { changeFound } from "./changes.js";
import { SKIPPED } from "./cues.js";
import { endFigure, endsBefore, inTime, timeOf } from "./ends.js";
import { isMultiple } from "./kinds.js";
import { type Line, plainFigure, wordAt } from "./line.js";
import { reachOf } from "./reach.js";
import type { Found } from "./stated-sum.js";

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const PASSED = new Set([...SKIPPED, "is", "was", "of", "by", "be", "been", "to", "works", "out", "at", "'s"]);
/** What lies between two amounts, of whatever time. */
const DISTANCES = list("gap difference spread distance lead shortfall margin");
const CHANGES = list(
  "increase rise jump growth gain drop fall decline risen grown increased fallen dropped declined shrunk cut reduction rose grew fell climbed jumped",
);
const RISES = list("increase rise jump growth gain risen grown increased rose grew climbed jumped");
const FALLS = list("drop fall decline fallen dropped declined shrunk cut reduction fell");
const BEATS = list(
  "outspends outspending outspent outsells outselling outsold exceeds exceeding exceeded beats beating beat leads leading led trails trailing trailed tops topping topped surpasses surpassing surpassed outnumbers outnumbering outnumbered outstrips outstripping outstripped",
);
const SO = list("so thus hence therefore :");

/**
 * "In 2025 it was $150 billion, so the increase is 33%"; "The gap is seven points": the size of a change or a difference told of
 * the two figures just before it, in its own sentence and those before. Nothing where there are more than two.
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
    const sentence = line.items[at]?.sentence ?? 0;
    const [one, other] = inTime(line, ...ends).map((end) => endFigure(line, end, sentence));
    if (!one || !other) return [];
    const [then, now] = directed(line, at, one, other);
    const again = toldAgain(line, at, line.figures[i + 1]);
    return [size, again].flatMap((one) => (one && changeFound(then, now, one)) ?? []);
  });
}

/** Which of the two comes first, where the word for the change says so: what rises ends higher. */
function directed(line: Line, at: number, one: Figure, other: Figure): readonly [Figure, Figure] {
  for (let k = at - 1; k > at - 7; k--) {
    const word = wordAt(line, k, at);
    const up = RISES.has(word);
    if (!up && !FALLS.has(word)) continue;
    const rising = reachOf(other.quantity).point.gte(reachOf(one.quantity).point);
    return rising === up ? [one, other] : [other, one];
  }
  return [one, other];
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
export function pointsOf(figure: Figure): Figure {
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
  if (!(closes(line, at) || wordAt(line, at + 1, at) === "in")) return null;
  if (wordAt(line, at - 1, at) === "by" && beats(line, at)) return "told";
  let k = at - 1;
  for (let passed = 0; passed < 5 && PASSED.has(wordAt(line, k, at)); passed++) k--;
  const noun = wordAt(line, k, at);
  const distance = DISTANCES.has(noun);
  if (!distance && !CHANGES.has(noun)) return null;
  const article = ARTICLES.has(wordAt(line, k - 1, at)) ? 2 : 1;
  if (wordAt(line, k - article, at) === ",") return distance ? "told" : "dated";
  const before = line.figures[i - 1] ?? -1;
  for (let j = k - 1; j > before && k - j < 8; j--) {
    const word = wordAt(line, j, at);
    if (SO.has(word)) return "told";
    if (word === "the" && j === k - 1 && opens(line, j, at)) return "told";
    if (word === "midpoint") return "told";
    if ((word === "that" || word === "this") && opens(line, j, at)) return "told";
    if (word === "") return null;
  }
  return null;
}

const ARTICLES = new Set(["a", "an", "the"]);

/** "Paris is outspending its rival by" */
function beats(line: Line, at: number): boolean {
  for (let k = at - 2; k > at - 9; k--) {
    const word = wordAt(line, k, at);
    if (word === "" || line.items[k]?.kind === "mark") return false;
    if (BEATS.has(word)) return true;
  }
  return false;
}

function opens(line: Line, at: number, near: number): boolean {
  const before = line.items[at - 1];
  return !before || before.sentence !== line.items[near]?.sentence;
}
