import type { Figure } from "../../quantity/quantity.js";
import { closes } from "./apposition.js";
import { changeFound } from "./changes.js";
import { endsBefore, inTime } from "./ends.js";
import { pointsOf } from "./gaps.js";
import { isAmount, isMultiple, isPercent } from "./kinds.js";
import { type Line, plainFigure, wordAt } from "./line.js";
import type { Found } from "./stated-sum.js";

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** "The new one has 216 GB, or 2.25 times as much"; "At Enel it was 64%, 7 points less": held against what was told before. */
export function findAsMuch(line: Line): Found[] {
  return line.figures.flatMap((at, i) => {
    const size = plainFigure(line, at);
    if (!size) return [];
    const sum = isMultiple(size) ? timesAsMuch(line, at, i, size) : lessThanThat(line, at, i, pointsOf(size));
    return sum ? [sum] : [];
  });
}

const MEASURES = list("much many large big long high dear expensive costly");
/** "twice as much as last year" is of no figure told. */
const OTHER_TIMES = list(
  "in last at it ever before when a any most all he she they we expected planned usual",
);
const GROWS = list("grow grown grows growing");

/** Of the only two amounts of one kind before it; the later one in its own sentence, or the sentence says that one grows into the other. */
function timesAsMuch(line: Line, at: number, i: number, size: Figure): Found | null {
  const over =
    GROWS.has(wordAt(line, at - 1, at)) && (closes(line, at) || wordAt(line, at + 1, at) === "over");
  if (!over && !(wordAt(line, at + 1, at) === "as" && MEASURES.has(wordAt(line, at + 2, at)))) return null;
  if (!over && !isSoFar(line, at + 3, at)) return null;
  if (over && (line.items[line.figures[i - 1] ?? 0]?.sentence ?? -1) === line.items[at]?.sentence)
    return null;
  const kind = kindBefore(line, i);
  const ends = kind && endsOfKind(line, i, kind);
  if (!ends) return null;
  const [then, now] = inTime(line, ...ends).map((end) => plainFigure(line, end));
  return then && now ? changeFound(then, now, size) : null;
}

/** No figure and no other clause goes on behind "as much". */
function isSoFar(line: Line, from: number, near: number): boolean {
  if (from - 1 === near || closes(line, from - 1) || wordAt(line, from, near) === "for") return true;
  if (wordAt(line, from, near) !== "as" || OTHER_TIMES.has(wordAt(line, from + 1, near))) return false;
  for (let k = from; k < from + 10; k++) {
    const item = line.items[k];
    if (!item || item.sentence !== line.items[near]?.sentence || item.kind === "mark") return true;
    if (item.kind === "figure") return false;
  }
  return false;
}

/** The last amount told before: what the ends are of. */
function kindBefore(line: Line, i: number): Figure | null {
  const figure = plainFigure(line, line.figures[i - 1]);
  return figure && isAmount(figure) ? figure : null;
}

const BACK = 3;

/** The last two figures of a kind, where there is no third within reach. */
function endsOfKind(line: Line, i: number, kind: Figure): readonly [number, number] | null {
  const sentence = line.items[line.figures[i] ?? 0]?.sentence ?? 0;
  const ends: number[] = [];
  for (let j = i - 1; j >= 0; j--) {
    const place = line.figures[j] ?? 0;
    const item = line.items[place];
    if (!item || sentence - item.sentence > BACK) break;
    if (item.figure?.quantity.unit?.id !== kind.quantity.unit?.id && !isSame(item.figure, kind)) continue;
    ends.push(place);
  }
  const [second, first] = ends;
  return ends.length === 2 && first !== undefined && second !== undefined ? [first, second] : null;
}

function isSame(figure: Figure | null | undefined, kind: Figure): boolean {
  const [a, b] = [figure?.quantity.unit, kind.quantity.unit];
  if (b == null) return a?.dimension === "count";
  return (
    a != null && a.dimension === b.dimension && b.dimension !== "count" && !b.dimension.startsWith("money")
  );
}

const COMPARED = list("less more higher lower fewer ahead behind above below");
const ANAPHORS = list("it that same there");

/** "At Enel it was 64%, 7 points less": of the one share or amount told of the same thing just before. */
function lessThanThat(line: Line, at: number, i: number, size: Figure): Found | null {
  if (!COMPARED.has(wordAt(line, at + 1, at)) || !closes(line, at + 1) || isMultiple(size)) return null;
  const mark = wordAt(line, at - 1, at);
  const last = line.figures[i - 1];
  if ((mark !== "," && mark !== "(" && mark !== "or") || last === undefined || at - last > 6) return null;
  const ends = endsBefore(line, i, size);
  if (!ends) return null;
  const both = line.items[ends[0]]?.sentence === line.items[at]?.sentence;
  if (!both && (isPercent(size) || !pointsBack(line, last))) return null;
  const [then, now] = ends.map((end) => plainFigure(line, end));
  return then && now ? changeFound(then, now, size) : null;
}

function pointsBack(line: Line, at: number): boolean {
  for (let k = at - 1; k > at - 10; k--) {
    const word = wordAt(line, k, at);
    if (word === "") return false;
    if (ANAPHORS.has(word)) return true;
  }
  return false;
}
