import type { Document } from "../text/document.js";
import type { Assertion } from "./assertion.js";
import { findBreakdowns } from "./sums/breakdowns.js";
import { findChanges } from "./sums/changes.js";
import { findComparisons } from "./sums/comparisons.js";
import { type Line, lineOf, type Placed } from "./sums/line.js";
import { piecesOf } from "./sums/pieces.js";
import { findProducts } from "./sums/products.js";
import { findRates } from "./sums/rates.js";
import { findRelations } from "./sums/relations.js";
import { findRemainders } from "./sums/remainders.js";
import { findShares } from "./sums/shares.js";
import type { Found, StatedSum } from "./sums/stated-sum.js";
import { findTotals } from "./sums/totals.js";

export type { StatedSum } from "./sums/stated-sum.js";

/** Each finds one way in which sums are told; those that ask for more words come first. */
const FINDERS: readonly ((line: Line) => readonly Found[])[] = [
  findProducts,
  findRates,
  findChanges,
  findComparisons,
  findRelations,
  findRemainders,
  findBreakdowns,
  findShares,
  findTotals,
];

/** The sums, differences, ratios, percentages and rates that a document states, each with whether it comes out. */
export function statedSums(document: Document, assertions: readonly Assertion[]): readonly StatedSum[] {
  const sums: StatedSum[] = [];
  let from = 0;
  while (from < assertions.length) {
    const blockIndex = assertions[from]?.blockIndex ?? 0;
    let to = from;
    while (assertions[to]?.blockIndex === blockIndex) to++;
    const block = document.blocks[blockIndex];
    if (to - from > 1 && block) {
      const placed = assertions.slice(from, to).flatMap(placedOf);
      for (const sum of readBlock(block.text, placed)) sums.push({ ...sum, blockIndex });
    }
    from = to;
  }
  return sums;
}

function placedOf({ figure, mood, sentence, scope }: Assertion): Placed[] {
  if (!figure) return [];
  const asserted = mood === "asserts";
  return piecesOf(figure).map((piece) => ({ figure: piece, asserted, sentence, per: scope?.per ?? null }));
}

/** What the finders see in one block; of several on one figure the first, and one that comes out before one that does not. */
function readBlock(text: string, placed: readonly Placed[]): readonly Found[] {
  if (placed.length < 2) return [];
  const line = lineOf(text, placed);
  const byResult = new Map<number, Found>();
  for (const find of FINDERS) {
    for (const sum of find(line)) {
      const known = byResult.get(sum.result.start);
      if (!known || (sum.holds && !known.holds)) byResult.set(sum.result.start, sum);
    }
  }
  return [...byResult.values()].sort((a, b) => a.result.start - b.result.start);
}
