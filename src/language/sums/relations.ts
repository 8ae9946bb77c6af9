import type { Figure } from "../../quantity/quantity.js";
import { closes, isBeing, isPhrase, saysAgain } from "./apposition.js";
import { OUT_OF_PHRASE } from "./cues.js";
import { equation, outcome, term } from "./equation.js";
import { addable, isAmount, isMultiple, isPercent, isShare } from "./kinds.js";
import { type Line, plainFigure, wordAt } from "./line.js";
import { comesOut, exactly, minus, over, plus, type Reach, reachOf, times } from "./reach.js";
import type { Found } from "./stated-sum.js";

/** How far rounding may move a ratio. */
const LEEWAY = 0.06;

/** Shares and multiples told with what they are of and what that makes: "12.5% of its $200 billion capex, or $25 billion". */
export function findRelations(line: Line): Found[] {
  const found: Found[] = [];
  for (let i = 0; i + 1 < line.figures.length; i++) {
    const [x = -1, y = -1, z = -1] = line.figures.slice(i, i + 3);
    const sum = sameShare(line, x, y) ?? (z < 0 ? null : ofThree(line, x, y, z)) ?? shareOfThat(line, i);
    if (sum) found.push(sum);
  }
  return found;
}

function ofThree(line: Line, x: number, y: number, z: number): Found | null {
  const [a, b, c] = [plainFigure(line, x), plainFigure(line, y), plainFigure(line, z)];
  if (!a || !b || !c) return null;
  if (isRatioOf(line, x, y, a, b) && isAmount(c) && addable(b.quantity, c.quantity))
    return saysAgain(line, y, z) || (isBeing(line, y, z) && closes(line, z)) ? outcomeOf(a, b, c) : null;
  if (isRatioOf(line, y, z, b, c) && isAmount(a) && addable(a.quantity, c.quantity))
    return (saysAgain(line, x, y, z) || isBeing(line, x, y)) && isWhole(line, z)
      ? ratioOf(a, c, b, line, y, z)
      : null;
  if (isShare(c) && isPart(line, x, y, a, b) && saysAgain(line, y, z) && isOfThat(line, z))
    return ratioOf(a, b, c);
  if (isShare(c) && isPartOfWhole(line, x, y, a, b) && saysAgain(line, y, z) && isOfThat(line, z))
    return ratioOf(b, a, c);
  return null;
}

/** "a third of its $30 billion", "half the $4bn", "three times as much as the $10bn". */
function isRatioOf(line: Line, ratio: number, base: number, figure: Figure, of: Figure): boolean {
  if (!isAmount(of)) return false;
  const first = wordAt(line, ratio + 1, ratio);
  if (isShare(figure))
    return (
      (first === "of" || (figure.text.endsWith("half") && DETERMINERS.has(first))) &&
      isPhrase(line, ratio, base, 8, OUT_OF_PHRASE)
    );
  if (!isMultiple(figure)) return false;
  return (ratio + 1 === base || OPENS_BASE.has(first)) && isPhrase(line, ratio, base, 9, OUT_OF_PHRASE);
}

const DETERMINERS = new Set("the its their his her last this that".split(" "));
const OPENS_BASE = new Set(
  "as the its their that what larger bigger more higher greater last this those".split(" "),
);

/** "$25 billion of the $200 billion", "25 out of 200 sites". */
function isPart(line: Line, part: number, whole: number, a: Figure, b: Figure): boolean {
  if (!isAmount(a) || !isAmount(b) || !addable(a.quantity, b.quantity)) return false;
  if (reachOf(a.quantity).point.gt(reachOf(b.quantity).point)) return false;
  const first = wordAt(line, part + 1, part);
  return (first === "of" || first === "out") && isPhrase(line, part, whole, 6, OUT_OF_PHRASE);
}

/** "25 players, of whom five", "of the 1,200 trains, 300", "3 GW. Of that, 1.5 GW". */
function isPartOfWhole(line: Line, whole: number, part: number, a: Figure, b: Figure): boolean {
  if (!isAmount(a) || !isAmount(b) || !addable(a.quantity, b.quantity)) return false;
  if (reachOf(b.quantity).point.gt(reachOf(a.quantity).point)) return false;
  for (let k = part - 1; k >= part - 4 && k > whole; k--) {
    const word = wordAt(line, k, part);
    if (WHOLES.has(word) && wordAt(line, k - 1, part).toLowerCase() === "of")
      return part - whole <= 6 || k < whole + 12;
  }
  const opens = wordAt(line, whole - 1, whole) === "of" || wordAt(line, whole - 2, whole) === "of";
  return opens && part - whole === 2 && wordAt(line, whole + 1, whole) === ",";
}

const WHOLES = new Set(["whom", "which", "that", "those", "these", "them", "it"]);

/** The whole is not gone on about: "12.5% of the $200 billion", not "of the $200 billion that …". */
function isWhole(line: Line, at: number): boolean {
  const next = wordAt(line, at + 1, at);
  return next !== "or" && next !== "to";
}

/** A share that is of what was just told, not of something else. */
function isOfThat(line: Line, at: number): boolean {
  if (closes(line, at)) return true;
  const next = wordAt(line, at + 1, at);
  if (next === "in" || next === "this" || next === "last") return true;
  return next === "of" && OF_THAT.has(wordAt(line, at + 2, at)) && !NOT_THAT.has(wordAt(line, at + 3, at));
}

const OF_THAT = new Set(["the", "it", "that", "them", "all"]);
const NOT_THAT = new Set(["company", "which", "market", "firm"]);

function outcomeOf(ratio: Figure, base: Figure, result: Figure): Found {
  const made = times(reachOf(ratio.quantity), reachOf(base.quantity));
  const holds = comesOut(made, result.quantity, LEEWAY);
  const left =
    isPercent(ratio) || isMultiple(ratio)
      ? `${term(ratio)} × ${term(base)}`
      : `${ratio.text} of ${term(base)}`;
  const written = holds ? term(result) : outcome(made.point, result.quantity);
  return {
    kind: isPercent(ratio) ? "percentage" : "ratio",
    parts: [ratio, base],
    result,
    holds,
    equation: equation(left, written, result, holds),
  };
}

/** `part / whole = ratio`; "three times more than" may mean four. */
function ratioOf(part: Figure, whole: Figure, result: Figure, line?: Line, at = -1, base = -1): Found | null {
  const made = over(reachOf(part.quantity), reachOf(whole.quantity));
  if (!made) return null;
  const more = line && isMultiple(result) && moreThan(line, at, base);
  const holds =
    comesOut(made, result.quantity, LEEWAY) ||
    (more && comesOut(minus(made, exactly(1)), result.quantity, LEEWAY));
  return ratioFound(made, part, whole, result, Boolean(holds));
}

function moreThan(line: Line, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) if (line.items[k]?.lower === "than") return true;
  return false;
}

function ratioFound(made: Reach, part: Figure, whole: Figure, result: Figure, holds: boolean): Found {
  const written = holds ? term(result) : outcome(made.point, { ...result.quantity, unit: ratioUnit(result) });
  return {
    kind: isPercent(result) ? "percentage" : "ratio",
    parts: [part, whole],
    result,
    holds,
    equation: equation(`${term(part)} / ${term(whole)}`, written, result, holds),
  };
}

/** Fractions in words are answered in per cent. */
export function ratioUnit({ quantity }: Figure): Figure["quantity"]["unit"] {
  return quantity.unit?.id === "1" ? { id: "%", name: "percentage", dimension: "ratio" } : quantity.unit;
}

/** "one in four (25%)", "a third, or 33%". */
function sameShare(line: Line, x: number, y: number): Found | null {
  const [a, b] = [plainFigure(line, x), plainFigure(line, y)];
  if (!a || !b || !isShare(a) || !isPercent(b) || isPercent(a)) return null;
  if (y - x > 5 || !closes(line, y)) return null;
  const mark = wordAt(line, y - 1, y);
  if (mark !== "(" && !(mark === "or" && wordAt(line, y - 2, y) === ",")) return null;
  const made = reachOf(a.quantity);
  const exact = /\d/.test(a.text) ? { ...made, rounded: made.hedged } : made;
  const holds = comesOut(plus(exact, exactly(0)), b.quantity, LEEWAY);
  const written = holds ? term(b) : outcome(made.point, b.quantity);
  return { kind: "percentage", parts: [a], result: b, holds, equation: equation(a.text, written, b, holds) };
}

/** How many sentences back a whole may stand. */
const BACK = 2;

const TOLD_AGAIN = new Set([",", "(", ":", "\u2014", "or"]);

/** "It will cost $20bn. The state pays 40%, or $8bn": a share of the only amount told just before. */
function shareOfThat(line: Line, i: number): Found | null {
  const [x = -1, y = -1] = line.figures.slice(i, i + 2);
  const [share, part] = [plainFigure(line, x), plainFigure(line, y)];
  if (
    !share ||
    !part ||
    !isShare(share) ||
    share.trend !== null ||
    !isAmount(part) ||
    part.quantity.unit === null
  )
    return null;
  if (!saysAgain(line, x, y) || !closes(line, y) || !TOLD_AGAIN.has(wordAt(line, x + 1, x))) return null;
  let whole: Figure | null = null;
  for (let j = i - 1; j >= 0; j--) {
    const item = line.items[line.figures[j] ?? 0];
    if (!item || (line.items[x]?.sentence ?? 0) - item.sentence > BACK) break;
    if (!item.figure || !addable(item.figure.quantity, part.quantity) || !isAmount(item.figure)) continue;
    if (whole) return null;
    whole = plainFigure(line, line.figures[j]);
    if (!whole) return null;
  }
  return whole && outcomeOf(share, whole, part);
}
