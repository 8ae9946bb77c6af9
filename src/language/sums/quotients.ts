import type { Figure } from "../../quantity/quantity.js";
import { equation, outcome, term } from "./equation.js";
import { addable, isMultiple, isPercent } from "./kinds.js";
import { type Line, plainFigure, wordAt } from "./line.js";
import { comesOut, over, reachOf } from "./reach.js";
import type { Found } from "./stated-sum.js";

const list = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const SALES = list("sales revenue revenues turnover takings");
const EARNINGS = list("earnings profit profits income");
const WORTH = list(
  "valued valuation value values valuing worth cap capitalisation capitalization price priced bid offer paid pays paying takeover buyout acquisition bought",
);
const GAINS = list("profit profits income earnings surplus ebitda ebit earned earns netted");
const STAKES = list("stake stakes holding shareholding interest");
const PAID = list(
  "stake stakes paid pays pay paying invested invest invests put injected injects bought buys holding shareholding",
);
const VALUED = list("valuation valuing values");

/** Figures looked at for the two sides. */
const FAR = 8;

/**
 * "worth $165 billion … $8.2 billion in revenue … 20 times revenue"; "profit was £214m, a margin of 17%": quotients that go by a
 * name, of figures that are told by theirs. Where several go by it, one that comes out is enough.
 */
export function findQuotients(line: Line): Found[] {
  const found: Found[] = [];
  for (const [index, at] of line.figures.entries()) {
    const result = plainFigure(line, at);
    const sides = result && sidesOf(line, at, result);
    if (!sides) continue;
    const above = namedAround(line, index, sides.above, sides.below);
    const below = namedAround(line, index, sides.below, sides.above);
    // A stake at what it was bought for may be worth something else by now.
    const sum = sides.above === PAID && above.length + below.length > 2 ? null : bestOf(above, below, result);
    if (sum) found.push(sum);
  }
  return found;
}

interface Sides {
  readonly above: ReadonlySet<string>;
  readonly below: ReadonlySet<string>;
}

/** "20 times revenue", "12x its annual sales"; "a margin of 17%", "an operating margin of 17%". */
function sidesOf(line: Line, at: number, figure: Figure): Sides | null {
  if (isMultiple(figure)) {
    for (let k = at + 1; k <= at + 4; k++) {
      const word = wordAt(line, k, at);
      if (SALES.has(word)) return { above: WORTH, below: SALES };
      if (EARNINGS.has(word)) return { above: WORTH, below: EARNINGS };
      if (!OF_NOW.has(word)) return null;
    }
    return null;
  }
  if (!isPercent(figure)) return null;
  if (isStake(line, at)) return { above: PAID, below: VALUED };
  let k = at - 1;
  for (let passed = 0; passed < 4 && TOLD.has(wordAt(line, k, at)); passed++) k--;
  const before = wordAt(line, k, at);
  return (before === "margin" && !isGross(line, k, at)) || wordAt(line, at + 1, at) === "margin"
    ? { above: GAINS, below: SALES }
    : null;
}

/** "a 15% stake", "owns 15% of", "for 15% of the company". */
function isStake(line: Line, at: number): boolean {
  if (
    STAKES.has(wordAt(line, at + 1, at)) ||
    (wordAt(line, at + 1, at) === "of" && OWNS.has(wordAt(line, at - 1, at)))
  )
    return !hasWord(line, at, "pre-money");
  return false;
}

const OWNS = list("owns own owned holds held for bought buys");

function hasWord(line: Line, at: number, word: string): boolean {
  for (let k = at - 30; k < at + 30; k++) if (wordAt(line, k, at) === word) return true;
  return false;
}

const OF_NOW = list("its their annual annualised annualized current this last year years year's 's");
const TOLD = list(
  "of is was at a about roughly some just nearly came to works out therefore thus hence then so",
);

/** Of a gross margin the costs are not told as profit. */
function isGross(line: Line, margin: number, at: number): boolean {
  return wordAt(line, margin - 1, at) === "gross";
}

/** The money before a figure that goes by one of `names`, nearest first; of stakes that behind it too. */
function namedAround(
  line: Line,
  index: number,
  names: ReadonlySet<string>,
  others: ReadonlySet<string>,
): readonly Figure[] {
  const found: Figure[] = [];
  const at = line.figures[index] ?? 0;
  if (names === PAID || names === VALUED)
    for (const place of line.figures.slice(index + 1, index + 3)) {
      if (line.items[place]?.sentence !== line.items[at]?.sentence) break;
      const figure = plainFigure(line, place);
      if (figure?.quantity.unit?.dimension === "money" && isNamed(line, place, names, others))
        found.push(figure);
    }
  for (let i = index - 1; i >= 0 && i >= index - FAR; i--) {
    const at = line.figures[i] ?? 0;
    const figure = plainFigure(line, at);
    if (figure?.quantity.unit?.dimension !== "money") continue;
    if (isNamed(line, at, names, others)) found.push(figure);
  }
  return found;
}

/** Whether the words around a figure, up to the next one, call it so; the nearest name before it counts first. */
function isNamed(line: Line, at: number, names: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const after = nameAfter(line, at, names, others);
  if (after !== null) return after;
  for (let k = at - 1; k > at - 16; k--) {
    const item = line.items[k];
    if (!item || item.sentence !== line.items[at]?.sentence) return false;
    if (names.has(item.lower)) return true;
    if (others.has(item.lower)) return false;
  }
  return false;
}

/** "$4 billion in revenue", "$8.2 billion of sales". */
function nameAfter(
  line: Line,
  at: number,
  names: ReadonlySet<string>,
  others: ReadonlySet<string>,
): boolean | null {
  if (!OF.has(wordAt(line, at + 1, at))) return null;
  for (let k = at + 2; k <= at + 4; k++) {
    const word = wordAt(line, k, at);
    if (word === "" || line.items[k]?.kind === "mark") return null;
    if (names.has(word)) return true;
    if (others.has(word)) return false;
  }
  return null;
}

const OF = new Set(["in", "of"]);

function bestOf(above: readonly Figure[], below: readonly Figure[], result: Figure): Found | null {
  let wrong: Found | null = null;
  for (const whole of below) {
    for (const part of above) {
      if (part === whole || !addable(part.quantity, whole.quantity)) continue;
      const made = over(reachOf(part.quantity), reachOf(whole.quantity));
      if (!made) continue;
      const holds = comesOut(made, result.quantity, 0.06);
      const written = holds ? term(result) : outcome(made.point, result.quantity);
      const left = `${term(part)} / ${term(whole)}`;
      const sum: Found = {
        kind: "ratio",
        parts: [part, whole],
        result,
        holds,
        equation: equation(left, written, result, holds),
      };
      if (holds) return sum;
      wrong ??= sum;
    }
  }
  return wrong;
}
