import type { Figure } from "../quantity/quantity.js";
import type { Document } from "../text/document.js";
import type { Assertion } from "./assertion.js";
import { findBreakdowns } from "./sums/breakdowns.js";
import { findChanges } from "./sums/changes.js";
import { findComparisons } from "./sums/comparisons.js";
import { findGaps } from "./sums/gaps.js";
import { isPointer } from "./sums/kinds.js";
import { type Line, lineOf, type Placed } from "./sums/line.js";
import { findListTotals } from "./sums/lists.js";
import { piecesOf } from "./sums/pieces.js";
import { findProducts } from "./sums/products.js";
import { findRates } from "./sums/rates.js";
import { findRelations } from "./sums/relations.js";
import { findRemainders } from "./sums/remainders.js";
import { findShares } from "./sums/shares.js";
import type { Found, StatedSum } from "./sums/stated-sum.js";
import { findTableTotals } from "./sums/tables.js";
import { findTotals } from "./sums/totals.js";

export type { StatedSum } from "./sums/stated-sum.js";

/** Each finds one way in which sums are told; those that ask for more words come first. */
const FINDERS: readonly ((line: Line) => readonly Found[])[] = [
  findProducts,
  findRates,
  findChanges,
  findComparisons,
  findGaps,
  findRelations,
  findRemainders,
  findBreakdowns,
  findShares,
  findTotals,
];

/** The sums, differences, ratios, percentages and rates that a document states, each with whether it comes out. */
export function statedSums(document: Document, assertions: readonly Assertion[]): readonly StatedSum[] {
  const sums: StatedSum[] = [];
  const byBlock = new Map<number, readonly Placed[]>();
  let from = 0;
  while (from < assertions.length) {
    const blockIndex = assertions[from]?.blockIndex ?? 0;
    let to = from;
    while (assertions[to]?.blockIndex === blockIndex) to++;
    const block = document.blocks[blockIndex];
    const placed = assertions.slice(from, to).flatMap(placedOf);
    byBlock.set(blockIndex, placed);
    if (placed.length > 1 && block)
      for (const sum of readBlock(block.text, placed)) sums.push({ ...sum, blockIndex });
    from = to;
  }
  const sole = (at: number): Figure | null => onlyOf(byBlock.get(at));
  const last = (at: number): Figure | null => lastOf(byBlock.get(at));
  sums.push(...findTableTotals(document.blocks, sole), ...findListTotals(document.blocks, sole, last));
  return sums;
}

/** The figure of a block that has just one. */
function onlyOf(placed: readonly Placed[] | undefined): Figure | null {
  return placed?.length === 1 && placed[0]?.asserted ? placed[0].figure : null;
}

/** The figure of a block's last sentence that has just one. */
function lastOf(placed: readonly Placed[] | undefined): Figure | null {
  const sentence = placed?.[placed.length - 1]?.sentence;
  return onlyOf(
    placed?.filter(({ figure, sentence: { start } }) => start === sentence?.start && !isPointer(figure, "")),
  );
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
