import type { Decimal } from "decimal.js";
import { shortQuantity } from "../../quantity/index.js";
import type { Figure } from "../../quantity/quantity.js";
import type { StatedSum } from "../sums.js";
import { isTold, minus, over, print, type Span, spanOf, written } from "./amounts.js";
import { after, before, type Passage } from "./passage.js";
import { isRatio } from "./ratio.js";

const UP =
  /\b(?:up|ris\w*|rose|increas\w*|grow\w*|grew|jump\w*|climb\w*|gain\w*|surg\w*|soar\w*|higher|more|expand\w*|swell\w*|leap\w*)\b/i;
const DOWN =
  /\b(?:down|fall\w*|fell|drop\w*|declin\w*|decreas\w*|cut\w*|reduc\w*|shr[aiu]nk\w*|lower\w*|less|slump\w*|plung\w*|slash\w*)\b/i;

/** "up 50% from $20bn to $30bn"; "doubled from $2bn to $4bn"; "from 2 to 10, a fivefold rise". */
export function growths(passage: Passage): StatedSum[] {
  const figures = passage.terms
    .filter((term) => term.assertion.mood === "asserts")
    .map((term) => term.figure);
  const changes = figures.filter((figure) => isRatio(figure) && figure.quantity.value !== null);
  const change = changes[0];
  if (changes.length !== 1 || !change) return [];
  const near = figures.filter((figure) => !isRatio(figure) && Math.abs(figure.start - change.start) < 140);
  const from = near.filter((figure) =>
    /\bfrom\s+(?:about |around |roughly |just |some )?$/i.test(before(passage, figure, 16)),
  );
  const start = from[0];
  if (from.length !== 1 || !start) return [];
  const ends = near.filter(
    (figure) =>
      figure !== start &&
      figure.quantity.unit?.id === start.quantity.unit?.id &&
      isEnd(passage, figure, start),
  );
  const end = ends[0];
  if (ends.length !== 1 || !end) return [];
  const made = changeSpan(passage, change, start, end);
  if (!made) return [];
  const holds = isTold(made.value, made.span, change);
  const left = `${shortQuantity(start.quantity)} to ${shortQuantity(end.quantity)}`;
  const stated = shortQuantity(change.quantity);
  return [
    {
      kind: "growth",
      blockIndex: passage.blockIndex,
      parts: [start, end],
      result: change,
      holds,
      equation: holds
        ? `${left} = ${stated}`
        : `${left} is ${print(made.value, change.quantity)}, not ${stated}`,
    },
  ];
}

/** "to $30 billion" after "from $20 billion", or before it. */
function isEnd(passage: Passage, figure: Figure, start: Figure): boolean {
  const lead = before(passage, figure, 16);
  if (figure.start > start.end)
    return /\bto\s+(?:about |around |roughly |just |some )?$/i.test(lead) && figure.start - start.end < 40;
  return (
    /\b(?:to|at|is|was|hit|hits|reached|reaches)\s+(?:about |around |roughly |just )?$/i.test(lead) &&
    start.start - figure.end < 40
  );
}

/** What the change comes to: a percentage tells the difference, a multiple the whole ("tripled" is three times, not up by three). */
function changeSpan(
  passage: Passage,
  change: Figure,
  start: Figure,
  end: Figure,
): { span: Span; value: Decimal } | null {
  const [from, to] = [written(start), written(end)];
  if (from.lte(0) || to.lte(0)) return null;
  if (change.quantity.unit?.id === "%") {
    const around = `${before(passage, change, 30)} ${after(passage, change, 30)}`;
    const rises = change.trend === "up" || (change.trend === null && UP.test(around));
    const falls = change.trend === "down" || (change.trend === null && DOWN.test(around));
    if (rises === falls || rises !== to.gt(from)) return null;
    const difference = rises ? minus(spanOf(end), spanOf(start)) : minus(spanOf(start), spanOf(end));
    return { span: over(difference, spanOf(start)), value: to.minus(from).abs().div(from) };
  }
  // "21 times next year's earnings" is no growth
  const grows =
    change.trend !== null ||
    /fold/i.test(change.text) ||
    /^\s*(?:-|as )?(?:growth|increase|rise|jump|gain|more|higher|larger|as much|as many|surge|expansion)/i.test(
      after(passage, change, 20),
    );
  if (!grows) return null;
  if (to.lt(from)) return null;
  return { span: over(spanOf(end), spanOf(start)), value: to.div(from) };
}
