import { shortQuantity } from "../../quantity/index.js";
import type { Figure } from "../../quantity/quantity.js";
import type { StatedSum } from "../sums.js";
import { isTold, over, print, spanOf, times, written } from "./amounts.js";
import { between, type Passage } from "./passage.js";

const OF =
  /^(?:\s+[\w’'-]+){0,4}\s+(?:out )?of(?:\s+(?:the|its|their|a|an|all|total|[\w’']+'s))?(?:\s+[\w-]+){0,2}\s*$|^\s+out of\s*$|^\s*\/\s*$/i;
const THAT_IS =
  /^[^.;]{0,60}?(?:,|\s—|\s–|\s-|\()?\s*(?:or|that is|that's|which is|i\.e\.,?|equal to|equals|equivalent to|represents?|representing|amounts? to|amounting to|works out at|makes|is|are|=)\s+(?:just |only |about |roughly |some )?\s*$/i;
const APPOSED =
  /^[^.;,]{0,40}(?:,|\s—|\s–|\()\s*(?:or|that is|that's|which is|i\.e\.,?|equal to|equivalent to)\s*$/i;

/** "25 of 200, or 12.5%"; "a third of $30 billion, or $10 billion". */
export function ratios(passage: Passage): StatedSum[] {
  const found: StatedSum[] = [];
  const figures = passage.terms.map((term) => term.figure);
  for (let at = 0; at + 2 < figures.length; at++) {
    const [a, b, c] = [figures[at], figures[at + 1], figures[at + 2]];
    if (!a || !b || !c || passage.terms[at]?.assertion.mood !== "asserts") continue;
    if (
      isRatio(c) &&
      sameUnit(a, b) &&
      OF.test(between(passage, a, b)) &&
      THAT_IS.test(between(passage, b, c))
    ) {
      found.push(
        state(
          passage,
          [a, b],
          c,
          isTold(written(a).div(nonZero(written(b))), over(spanOf(a), spanOf(b)), c),
          `${short(a)} / ${short(b)}`,
          print(written(a).div(nonZero(written(b))), c.quantity),
        ),
      );
    } else if (
      isRatio(a) &&
      !isRatio(b) &&
      sameUnit(b, c) &&
      OF.test(between(passage, a, b)) &&
      (APPOSED.test(between(passage, b, c)) || /^[^.;,]{0,30}\bis\s*$/i.test(between(passage, b, c)))
    ) {
      found.push(
        state(
          passage,
          [a, b],
          c,
          isTold(written(a).times(written(b)), times(spanOf(a), spanOf(b)), c),
          `${short(a)} of ${short(b)}`,
          print(written(a).times(written(b)), c.quantity),
        ),
      );
    }
  }
  return found;
}

function state(
  passage: Passage,
  parts: readonly Figure[],
  result: Figure,
  holds: boolean,
  left: string,
  made: string,
): StatedSum {
  const kind = result.quantity.unit?.id === "%" ? "percentage" : "ratio";
  return {
    kind,
    blockIndex: passage.blockIndex,
    parts,
    result,
    holds,
    equation: holds ? `${left} = ${short(result)}` : `${left} = ${made}, not ${short(result)}`,
  };
}

/** "a third" stays in words. */
const short = (figure: Figure): string =>
  figure.quantity.unit?.id === "1" ? figure.text : shortQuantity(figure.quantity);

function nonZero(value: ReturnType<typeof written>): ReturnType<typeof written> {
  return value.isZero() ? value.plus(1) : value;
}

export function isRatio({ quantity }: Figure): boolean {
  return quantity.unit?.dimension === "ratio" && quantity.unit.id !== "pp";
}

/** The same unit, or bare numbers, or counts of which one is bare ("25 of 200 sites"). */
function sameUnit(a: Figure, b: Figure): boolean {
  if (isRatio(a) || isRatio(b)) return false;
  const [one, other] = [a.quantity.unit, b.quantity.unit];
  if (one?.id === other?.id) return true;
  return (one === null && other?.dimension === "count") || (other === null && one?.dimension === "count");
}
