import { Decimal } from "decimal.js";
import { shortQuantity } from "../../quantity/index.js";
import type { StatedSum } from "../sums.js";
import { before, type Passage } from "./passage.js";

const SPLIT =
  /\b(?:weighted|weights?|weighting|split|breakdown|breaks? down|divided|made up of|consists? of|composed of|composition|distribution|distributed|allocation|allocated|mix)\b/i;

/** Shares of one whole, listed: "weighted across jurisdiction (35%), lock-in (30%), independence (20%), compliance (15%)". */
export function percentages(passage: Passage): StatedSum[] {
  const { text, start, end } = passage;
  const shares = passage.terms
    .map((term) => term.figure)
    .filter((figure) => figure.quantity.unit?.id === "%" && figure.quantity.bound === "exact");
  const first = shares[0];
  const last = shares.at(-1);
  if (
    shares.length < 3 ||
    !first ||
    !last ||
    shares.length !== passage.terms.filter((term) => term.figure.quantity.unit?.id === "%").length
  )
    return [];
  const sentence = text.slice(start, end);
  if (
    !SPLIT.test(sentence) ||
    /\b(?:including|such as|of which|among)\b/i.test(sentence) ||
    passage.terms.some((term) => term.assertion.mood !== "asserts")
  )
    return [];
  const bracketed = shares.every((figure) => /\(\s*$/.test(before(passage, figure, 3)));
  const listed = shares.every(
    (figure, at) => at === 0 || /[,;:]\s|\sand\s/.test(text.slice(shares[at - 1]?.end, figure.start)),
  );
  if (!bracketed && !listed) return [];
  const sum = shares.reduce((total, figure) => total.plus(figure.quantity.value ?? 0), new Decimal(0));
  const tolerance = shares.reduce(
    (total, figure) => total.plus(new Decimal(figure.quantity.precision).div(2)),
    new Decimal(0),
  );
  const holds =
    sum
      .minus(100)
      .abs()
      .lte(Decimal.max(tolerance.minus(0.5), 0).plus(0.0001)) ||
    (sum.minus(100).abs().lt(1.01) && sum.minus(100).abs().lte(tolerance));
  const left = shares.map((figure) => shortQuantity(figure.quantity)).join(" + ");
  return [
    {
      kind: "percentage",
      blockIndex: passage.blockIndex,
      parts: shares.slice(0, -1),
      result: last,
      holds,
      equation: holds ? `${left} = 100%` : `${left} = ${sum.toFixed()}%, not 100%`,
    },
  ];
}
