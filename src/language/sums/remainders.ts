import { type Figure, trendOf } from "../../quantity/quantity.js";
import { REMAINING_AFTER, REMAINING_BEFORE, SKIPPED } from "./cues.js";
import { equation, outcome, term } from "./equation.js";
import { addable, isAmount, isPercent } from "./kinds.js";
import { type Line, phraseFrom, phraseUpTo, plainFigure, wordAt } from "./line.js";
import { comesOut, exactly, leewayOfSum, minus, type Reach, reachOf } from "./reach.js";
import { total } from "./selection.js";
import type { Found } from "./stated-sum.js";

const MOST = 4;

/** "$5 billion of the $20 billion has been paid, leaving $15 billion": what is left of a whole. */
export function findRemainders(line: Line): Found[] {
  const found: Found[] = [];
  line.figures.forEach((at, i) => {
    const result = plainFigure(line, at);
    if (!result || !(isAmount(result) || isPercent(result)) || !isRemaining(line, at)) return;
    if (CHANGED.has(wordAt(line, at + 1, at)) || trendOf(result) !== null) return;
    const others = around(line, i, result);
    const sum = leftOf(others, result, isApart(line, at, others));
    if (sum) found.push(sum);
  });
  return found;
}

/** "leaving shares 12% higher" tells a change, not a rest. */
const CHANGED = new Set("higher lower up down more less above below stronger weaker".split(" "));

function isRemaining(line: Line, at: number): boolean {
  let k = at - 1;
  for (let passed = 0; passed < 5; passed++, k--) {
    const word = wordAt(line, k, at);
    if (word === "") break;
    const phrase = phraseUpTo(line, k, REMAINING_BEFORE);
    if (phrase && !isStill(line, k - phrase.length + 1)) return true;
    if (!SKIPPED.has(word) && !PASSED.has(word)) break;
  }
  return wordAt(line, at + 1, at) !== "" && phraseFrom(line, at + 1, REMAINING_AFTER) !== null;
}

const PASSED = new Set("it them with only just another further still of".split(" "));

/** "left the company", "the other day": no remainder; nor "leaving" a place. */
function isStill(line: Line, start: number): boolean {
  const before = line.items[start - 1]?.lower ?? "";
  return before === "has" || before === "have" || before === "had";
}

/** The other figures of its kind in the sentence, and in the one before where that has the whole. */
function around(line: Line, i: number, result: Figure): readonly Figure[] {
  const at = line.figures[i] ?? 0;
  const sentence = line.items[at]?.sentence ?? 0;
  const others: Figure[] = [];
  // The shares of one whole may take a sentence each.
  const back = isPercent(result) ? 3 : 1;
  for (let j = Math.max(0, i - MOST); j < line.figures.length && j <= i + 1; j++) {
    const place = line.figures[j] ?? 0;
    const item = line.items[place];
    if (j === i || !item || item.sentence > sentence || item.sentence < sentence - back) continue;
    if (j > i && wordAt(line, at + 1, at) !== "of") continue;
    const figure = plainFigure(line, place);
    if (!figure || trendOf(figure) !== null || !addable(figure.quantity, result.quantity)) continue;
    if (item.sentence === sentence || isMeasured(figure)) others.push(figure);
  }
  return others;
}

/** Bare numbers and counts go together within a sentence only. */
function isMeasured({ quantity }: Figure): boolean {
  return quantity.unit !== null && quantity.unit.dimension !== "count";
}

/** The largest less some of the others; a hundred per cent is the whole where shares name none. */
function leftOf(others: readonly Figure[], result: Figure, apart: boolean): Found | null {
  if (others.length === 0 || others.length > MOST) return null;
  let best: Found | null = null;
  for (const { whole, name, rest } of wholes(others, result, apart)) {
    for (let mask = 2 ** rest.length - 1; mask > 0; mask--) {
      const parts = rest.filter((_, k) => mask & (1 << k));
      const spent = total(parts.map((part) => reachOf(part.quantity)));
      if (!spent) continue;
      const made = minus(whole, spent);
      const leeway = leewayOfSum([...parts, result].map((part) => part.quantity));
      const holds = made.point.gt(0) && comesOut(made, result.quantity, leeway);
      if (!holds && (best || made.point.lte(0))) continue;
      const left = [name, ...parts.map(term)].join(" − ");
      const written = holds ? term(result) : outcome(made.point, result.quantity);
      const parted = others.filter((other) => parts.includes(other) || term(other) === name);
      const sum: Found = {
        kind: "difference",
        parts: parted,
        result,
        holds,
        equation: equation(left, written, result, holds),
      };
      if (holds) return sum;
      best = sum;
    }
  }
  return best;
}

/** "The two hold 34%. She owns 21% and he the other 13%": a share that is told before its own parts. */
function isApart(line: Line, at: number, others: readonly Figure[]): boolean {
  const [first, second] = others;
  if (!first || !second || reachOf(first.quantity).point.lt(reachOf(second.quantity).point)) return false;
  const place = line.items.findIndex(({ figure }) => figure === first);
  return line.items[place]?.sentence !== line.items[at]?.sentence;
}

function wholes(
  others: readonly Figure[],
  result: Figure,
  apart: boolean,
): readonly { readonly whole: Reach; readonly name: string; readonly rest: readonly Figure[] }[] {
  const largest = others.reduce((a, b) => (reachOf(b.quantity).point.gt(reachOf(a.quantity).point) ? b : a));
  const found = [];
  if (others.length > 1)
    found.push({
      whole: reachOf(largest.quantity),
      name: term(largest),
      rest: others.filter((other) => other !== largest),
    });
  if (isPercent(result)) return [{ whole: exactly(1), name: "100%", rest: others }, ...(apart ? found : [])];
  return found;
}
