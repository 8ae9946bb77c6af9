import { shortQuantity } from "../../quantity/index.js";
import type { Figure } from "../../quantity/quantity.js";
import type { StatedSum } from "../sums.js";
import { meets, minus, print, spanOf, written } from "./amounts.js";
import { before, type Passage } from "./passage.js";

/** "Of the $25 billion, $5 billion is paid now; the remaining $20 billion hinges on milestones." */
export function remainders(passage: Passage): StatedSum[] {
  const figures = [...(passage.previous?.terms ?? []), ...passage.terms]
    .filter((term) => term.assertion.mood === "asserts")
    .map((term) => term.figure);
  const rest = passage.terms
    .map((term) => term.figure)
    .find((figure) =>
      /\bthe (?:remaining|other|rest,?|remainder,?|balance,?)(?: of)?\s*$|\bleaving(?: just| only)?\s*$/i.test(
        before(passage, figure, 24),
      ),
    );
  if (!rest) return [];
  const same = figures.filter(
    (figure) =>
      figure !== rest &&
      figure.quantity.unit !== null &&
      figure.quantity.unit.id === rest.quantity.unit?.id &&
      figure.start < rest.start,
  );
  const [one, other] = same;
  if (same.length !== 2 || !one || !other) return [];
  const [whole, part]: [Figure, Figure] = written(one).gte(written(other)) ? [one, other] : [other, one];
  if (
    !/\b(?:of|out of|from)\s+(?:the|its|that|a total of|their|a)?\s*(?:[\w’']+\s+)?$/i.test(
      passage.text.slice(Math.max(0, whole.start - 24), whole.start),
    )
  )
    return [];
  const holds = meets(minus(spanOf(whole), spanOf(part)), spanOf(rest));
  const left = `${shortQuantity(whole.quantity)} - ${shortQuantity(part.quantity)}`;
  const made = print(written(whole).minus(written(part)), whole.quantity);
  return [
    {
      kind: "difference",
      blockIndex: passage.blockIndex,
      parts: [whole, part],
      result: rest,
      holds,
      equation: holds
        ? `${left} = ${shortQuantity(rest.quantity)}`
        : `${left} = ${made}, not ${shortQuantity(rest.quantity)}`,
    },
  ];
}
