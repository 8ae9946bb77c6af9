import type { Figure } from "../../quantity/quantity.js";
import { closes } from "./apposition.js";
import { SKIPPED } from "./cues.js";
import { derivationsOf } from "./derivations.js";
import { equation, outcome, term } from "./equation.js";
import { isAmount, isMultiple, isPercent, isShare } from "./kinds.js";
import { type Line, plainFigure, wordAt } from "./line.js";
import { comesOut, reachOf } from "./reach.js";
import { chosenFor } from "./selection.js";
import type { Found } from "./stated-sum.js";

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const DIRECT = list("so thus hence therefore i.e ie giving making meaning");
const SAME = list("i.e ie");
const SO = list("so thus hence therefore then");
const BEING = list("is was are were be becomes");
const HEDGES: ReadonlySet<string> = new Set([
  ...SKIPPED,
  ...SO,
  "at",
  "as",
  "is",
  "something",
  "like",
  "worth",
]);
/** What is worked out of others: "so the target is" tells something new. */
const SUMMED = list("maximum minimum headline exposure net rest remainder difference gap balance outlay");
const WORKS = list("works work worked");
const PRONOUNS = list("that this which");
/** What follows a figure that is told of something else. */
const GOES_ON = list("more less than higher lower for from each apiece per as");

/** How many sentences back, and how many figures, what a conclusion is drawn from may stand. */
const BACK = 3;
const MOST = 6;
/** A figure farther off from all that could be made of those before it is of something else. */
const NEAR = Math.log(2.2);
const LEEWAY = 0.06;

/**
 * "So the maximum exposure is $13.6 billion", "…, so $900 million altogether", "(so $60 million a year)": figures told as what
 * follows from those before. Anything that comes out of these is right; what is near to one and not it is wrong.
 */
export function findConclusions(line: Line): Found[] {
  const found: Found[] = [];
  for (const [i, at] of line.figures.entries()) {
    const result = plainFigure(line, at);
    if (!result || !(isAmount(result) || isPercent(result) || isMultiple(result) || isShare(result)))
      continue;
    if (!isConcluded(line, at)) continue;
    const sum = concluded(operandsBefore(line, i), result);
    if (sum) found.push(sum);
  }
  return found;
}

function isConcluded(line: Line, at: number): boolean {
  if (GOES_ON.has(wordAt(line, at + 1, at)) || !endsSoon(line, at)) return false;
  let k = at - 1;
  let drawn = false;
  for (
    let passed = 0;
    passed < 5 && HEDGES.has(wordAt(line, k, at)) && !opensClause(line, k, at);
    passed++, k--
  )
    drawn ||= SO.has(wordAt(line, k, at));
  const word = wordAt(line, k, at);
  if (DIRECT.has(word) && opensClause(line, k, at)) return SAME.has(word) || closes(line, at);
  if (word === "out" && WORKS.has(wordAt(line, k - 1, at)))
    return closes(line, at) && PRONOUNS.has(wordAt(line, k - 2, at));
  const being = BEING.has(word) || BEING.has(wordAt(line, k + 1, at)) || word === "to";
  if (!being) return false;
  return drawn || followsFrom(line, k, at);
}

/** "So the maximum federal exposure is", "that is": back to the start of the clause. */
function followsFrom(line: Line, from: number, at: number): boolean {
  let summed = false;
  for (let k = from; k > from - 12; k--) {
    const word = wordAt(line, k, at);
    if (word === "") return false;
    summed ||= SUMMED.has(word);
    if (!opensClause(line, k, at)) continue;
    if (SO.has(word)) return summed;
    return (
      closes(line, at) &&
      from - k <= 1 &&
      PRONOUNS.has(word) &&
      line.items[k - 1]?.sentence !== line.items[at]?.sentence
    );
  }
  return false;
}

function opensClause(line: Line, k: number, at: number): boolean {
  const before = line.items[k - 1];
  return (
    !before ||
    before.sentence !== line.items[at]?.sentence ||
    before.kind === "mark" ||
    before.lower === "and"
  );
}

/** Whether the clause ends within a few words of a figure, without another. */
function endsSoon(line: Line, at: number): boolean {
  if (closes(line, at)) return true;
  for (let k = at + 1; k <= at + 6; k++) {
    const item = line.items[k];
    if (!item || item.sentence !== line.items[at]?.sentence || item.kind === "mark") return true;
    if (item.kind === "figure") return false;
  }
  return false;
}

function operandsBefore(line: Line, i: number): readonly Figure[] {
  const sentence = line.items[line.figures[i] ?? 0]?.sentence ?? 0;
  const operands: Figure[] = [];
  for (let j = i - 1; j >= 0 && operands.length < MOST; j--) {
    const item = line.items[line.figures[j] ?? 0];
    if (!item?.figure || sentence - item.sentence > BACK) break;
    // What is no fact or no one figure may be what it follows from.
    if (!item.asserted || item.figure.quantity.bound === "range") return [];
    operands.unshift(item.figure);
  }
  return operands;
}

function concluded(operands: readonly Figure[], result: Figure): Found | null {
  const derivations = derivationsOf(operands, result);
  const kind = isPercent(result) ? "percentage" : isMultiple(result) ? "ratio" : "sum";
  const told = reachOf(result.quantity).point.abs().toNumber();
  let nearest: {
    readonly far: number;
    readonly left: string;
    readonly made: ReturnType<typeof reachOf>;
  } | null = null;
  for (const { made, left, parts, natural } of derivations) {
    if (comesOut(made, result.quantity, LEEWAY))
      return { kind, parts, result, holds: true, equation: equation(left, term(result), result, true) };
    const value = made.point.abs().toNumber();
    const far = value > 0 && told > 0 ? Math.abs(Math.log(value / told)) : NEAR;
    if (natural && far < (nearest?.far ?? NEAR)) nearest = { far, left, made };
  }
  if (!nearest || chosenFor(operands, result)) return null;
  const made = outcome(nearest.made.point, result.quantity);
  return {
    kind,
    parts: operands,
    result,
    holds: false,
    equation: equation(nearest.left, made, result, false),
  };
}
