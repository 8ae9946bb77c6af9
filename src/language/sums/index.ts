import type { Figure } from "../../quantity/quantity.js";
import type { Block, Document } from "../../text/document.js";
import type { Assertion } from "../assertion.js";
import { findBreakdowns } from "./breakdowns.js";
import { findChanges } from "./changes.js";
import { findColumns } from "./columns.js";
import { findComparisons } from "./comparisons.js";
import { findConclusions } from "./conclusions.js";
import { findDrawn } from "./drawn.js";
import { findEnergy } from "./energy.js";
import { isPointer } from "./kinds.js";
import { type Line, lineOf, type Placed } from "./line.js";
import { findListTotals } from "./lists.js";
import { moved, type Passage, passageOf, takesUp } from "./passages.js";
import { findPerThing } from "./per-thing.js";
import { piecesOf } from "./pieces.js";
import { findProducts } from "./products.js";
import { findQuotients } from "./quotients.js";
import { findRates } from "./rates.js";
import { findRelations } from "./relations.js";
import { findRemainders } from "./remainders.js";
import { findRestatements } from "./restatements.js";
import { segmentsOf } from "./segments.js";
import { findShares } from "./shares.js";
import { findSpans } from "./spans.js";
import type { Found, StatedSum } from "./stated-sum.js";
import { findTabled } from "./tabled.js";
import { findTableTotals } from "./tables.js";
import { findTotals } from "./totals.js";
import { findWrittenOut } from "./written-out.js";

export type { StatedSum } from "./stated-sum.js";

/** Each finds one way in which sums are told; those that ask for more words come first. */
const FINDERS: readonly ((line: Line) => readonly Found[])[] = [
  findWrittenOut,
  findRestatements,
  findSpans,
  findQuotients,
  findProducts,
  findPerThing,
  findEnergy,
  findRates,
  findChanges,
  findComparisons,
  findRelations,
  findRemainders,
  findBreakdowns,
  findShares,
  findTotals,
  findConclusions,
  findDrawn,
];

/**
 * The sums, differences, ratios, percentages and rates that a document states, each with whether it comes out. Parts and
 * result stand in a sentence or in neighbouring ones, in a list and its lead-in, or in a table; never farther. Linear in the
 * number of figures.
 */
export function statedSums(document: Document, assertions: readonly Assertion[]): readonly StatedSum[] {
  const sums: StatedSum[] = [];
  const spans = new Map<number, readonly [number, number]>();
  const figuresIn = (blockIndex: number): readonly Placed[] =>
    placedIn(assertions, ...(spans.get(blockIndex) ?? NOWHERE));
  let listed = 0;
  for (let from = 0, to = 0; from < assertions.length; from = to) {
    const blockIndex = assertions[from]?.blockIndex ?? 0;
    while (assertions[to]?.blockIndex === blockIndex) to++;
    const block = document.blocks[blockIndex];
    if (!block) continue;
    spans.set(blockIndex, [from, to]);
    if (block.kind === "cell" || block.kind === "item" || block.text.endsWith(":")) listed++;
    if (
      block.kind === "cell" ||
      (to - from < 2 && !takesUp(block, () => isRatio(assertions[from])) && !isYears(assertions[from]))
    )
      continue;
    const passage = passageOf(document.blocks, blockIndex, figuresIn);
    for (const sum of readBlock(passage.text, passage.placed))
      if (sum.result.start >= passage.from) sums.push(within(sum, passage));
  }
  if (listed < 2) return sums;
  // Only the blocks that the assertions span, which may be a piece of a long document.
  const first = beginningOf(document, assertions[0]?.blockIndex ?? 0);
  const blocks = document.blocks.slice(first, endOf(document, assertions.at(-1)?.blockIndex ?? 0));
  const placed = (at: number): readonly Placed[] =>
    placedIn(assertions, ...(spans.get(at + first) ?? NOWHERE));
  const sole = (at: number): Figure | null => onlyOf(placed(at));
  const last = (at: number): Figure | null => lastOf(placed(at));
  for (const sum of [...findTableTotals(blocks, sole), ...findListTotals(blocks, sole, last)])
    sums.push({ ...sum, blockIndex: sum.blockIndex + first });
  const columns = tablesIn(blocks).flatMap(([from, to]) => findColumns(blocks, from, to, sole));
  const tabled = [...columns, ...findTabled(blocks, placed, sole)].map((sum) => ({
    ...sum,
    blockIndex: sum.blockIndex + first,
  }));
  return tabled.length === 0 ? sums : merged(sums, tabled);
}

/** A number of years may be told with the two years it lies between. */
const isYears = (assertion: Assertion | undefined): boolean => assertion?.quantity?.unit?.id === "year";

const isRatio = (assertion: Assertion | undefined): boolean =>
  assertion?.quantity?.unit?.dimension === "ratio";

const NOWHERE = [0, 0] as const;

/** A sum with its result where it stands in its own block. */
function within(sum: Found, { blockIndex, from }: Passage): StatedSum {
  return { ...sum, blockIndex, result: moved(sum.result, -from) };
}

/** Of two sums with one result the one that comes out, else the first. */
function merged(sums: readonly StatedSum[], more: readonly StatedSum[]): readonly StatedSum[] {
  const byPlace = new Map(sums.map((sum) => [placeOf(sum), sum]));
  for (const sum of more) {
    const known = byPlace.get(placeOf(sum));
    if (!known || (sum.holds && !known.holds)) byPlace.set(placeOf(sum), sum);
  }
  return [...byPlace.values()];
}

const placeOf = ({ blockIndex, result }: StatedSum): string => `${blockIndex} ${result.start}`;

/** Where the table or list begins that a block stands in, its lead-in included. */
function beginningOf({ blocks }: Document, index: number): number {
  let first = index;
  while (first > 0 && isRow(blocks[first])) first--;
  return first;
}

/** Behind the table or list that a block stands in. */
function endOf({ blocks }: Document, index: number): number {
  let end = index + 1;
  while (isRow(blocks[end])) end++;
  return end;
}

/** The runs of cells among blocks. */
function tablesIn(blocks: readonly Block[]): readonly (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const from = at;
    while (blocks[at]?.kind === "cell") at++;
    if (at > from) runs.push([from, at]);
  }
  return runs;
}

const isRow = (block: Block | undefined): boolean => block?.kind === "cell" || block?.kind === "item";

function placedIn(assertions: readonly Assertion[], from: number, to: number): readonly Placed[] {
  const placed: Placed[] = [];
  for (let at = from; at < to; at++) {
    const { figure, mood, sentence, scope } = assertions[at] as Assertion;
    if (!figure) continue;
    const known = { asserted: mood === "asserts", sentence, per: scope?.per ?? null };
    for (const piece of piecesOf(figure)) placed.push({ figure: piece, ...known });
  }
  return placed;
}

/** The figure of a block that has just one. */
function onlyOf(placed: readonly Placed[]): Figure | null {
  return placed.length === 1 && placed[0]?.asserted ? placed[0].figure : null;
}

/** No more than a mark and a word or two. */
const NEAR_END = 12;

/** The figure of a block's last sentence that has just one. */
function lastOf(placed: readonly Placed[]): Figure | null {
  const last = placed[placed.length - 1];
  const sentence = last?.sentence;
  // "The three leases add up to 910 MW:"
  if (last?.asserted && !isPointer(last.figure, "") && last.sentence.end - last.figure.end <= NEAR_END)
    return last.figure;
  return onlyOf(
    placed.filter(({ figure, sentence: { start } }) => start === sentence?.start && !isPointer(figure, "")),
  );
}

/** Whether its result is a part of what was found before, or a part of it the outcome of a sum that does not come out. */
function isClaimed(sum: Found, known: ReadonlyMap<number, Found>): boolean {
  for (const other of known.values()) {
    if (other.parts.some(({ start }) => start === sum.result.start)) return true;
    if (!other.holds && sum.parts.some(({ start }) => start === other.result.start)) return true;
  }
  return false;
}

/** What the finders see in one block; of several on one figure the first, and one that comes out before one that does not. */
function readBlock(text: string, placed: readonly Placed[]): readonly Found[] {
  const all: Found[] = [];
  for (const segment of segmentsOf(text, placed)) {
    const line = lineOf(text, segment);
    const byResult = new Map<number, Found>();
    for (const find of FINDERS) {
      for (const sum of find(line)) {
        if (find === findDrawn && !sum.holds && isClaimed(sum, byResult)) continue;
        const known = byResult.get(sum.result.start);
        if (!known || (sum.holds && !known.holds)) byResult.set(sum.result.start, sum);
      }
    }
    all.push(...[...byResult.values()].sort((a, b) => a.result.start - b.result.start));
  }
  return all;
}
