import { trendOf } from "../../quantity/quantity.js";
import { DOUBTFUL, REST, SHARED_OUT } from "./cues.js";
import { outcome, term } from "./equation.js";
import { isPercent } from "./kinds.js";
import { type Line, plainFigure, wordAt } from "./line.js";
import { exactly, reaches, reachOf } from "./reach.js";
import { total } from "./selection.js";
import type { Found } from "./stated-sum.js";

/** Sentences with more figures list something else. */
const MOST = 16;

/** How far rounding may move a hundred per cent. */
const LEEWAY = 0.025;

/** "The mix is 60% gas, 30% solar and 20% wind": shares of one whole that must make a hundred per cent. */
export function findShares(line: Line): Found[] {
  const found: Found[] = [];
  let i = 0;
  while (i < line.figures.length) {
    const sentence = line.items[line.figures[i] ?? 0]?.sentence;
    let end = i;
    while (end < line.figures.length && line.items[line.figures[end] ?? 0]?.sentence === sentence) end++;
    const sum = sharesOf(line, line.figures.slice(i, end));
    if (sum) found.push(sum);
    i = end;
  }
  return found;
}

function sharesOf(line: Line, places: readonly number[]): Found | null {
  if (places.length > MOST) return null;
  const at = places.filter((place) => isShareAt(line, place));
  const [first = -1, last = -1] = [at[0], at[at.length - 1]];
  if (at.length < 2 || !isSharedOut(line, first) || !isPlainList(line, at)) return null;
  if (places.some((place) => place > first && place < last && !at.includes(place))) return null;
  const parts = at.flatMap((place) => plainFigure(line, place) ?? []);
  const made = total(parts.map((part) => reachOf(part.quantity)));
  const result = parts[parts.length - 1];
  if (!made || !result || parts.length !== at.length) return null;
  const one = exactly(1).hedged;
  const holds = reaches(made, one, LEEWAY);
  const rest = hasRest(line, first);
  // Two that fall short may be the largest two.
  if (!holds && (rest || parts.length < 3) && made.point.lt(1)) return null;
  const written = outcome(made.point, result.quantity);
  const equation = `${parts.map(term).join(" + ")} = ${holds ? "100%" : `${written}, not 100%`}`;
  return { kind: "percentage", parts: parts.slice(0, -1), result, holds, equation };
}

function isShareAt(line: Line, at: number): boolean {
  const figure = plainFigure(line, at);
  return figure !== null && isPercent(figure) && trendOf(figure) === null;
}

/** "split", "mix", "made up of" before the first share of the sentence. */
function isSharedOut(line: Line, first: number): boolean {
  for (let k = first - 1; k >= 0 && k > first - 14; k--) {
    const word = wordAt(line, k, first);
    if (word === "") return false;
    if (SHARED_OUT.has(word)) return true;
    if (word === "up" && wordAt(line, k - 1, first) === "made") return true;
  }
  return false;
}

/** Whether only commas, names and a last "and" stand between the shares. */
function isPlainList(line: Line, at: readonly number[]): boolean {
  let joined = false;
  for (let i = 1; i < at.length; i++) {
    const [from = 0, to = 0] = [at[i - 1], at[i]];
    if (to - from > 12) return false;
    let linked = false;
    for (let k = from + 1; k < to; k++) {
      const word = wordAt(line, k, to);
      if (DOUBTFUL.has(word) || word === "of" || word === "which") return false;
      if (word === "and") joined = true;
      linked ||= word === "and" || word === "," || word === ";";
    }
    if (!linked) return false;
  }
  return joined;
}

function hasRest(line: Line, near: number): boolean {
  for (
    let k = near;
    k < near + 120 && (wordAt(line, k, near) !== "" || line.items[k]?.kind === "figure");
    k++
  ) {
    if (line.items[k]?.sentence !== line.items[near]?.sentence) return false;
    if (REST.has(line.items[k]?.lower ?? "")) return true;
  }
  return false;
}
