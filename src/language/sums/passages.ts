import type { Figure } from "../../quantity/quantity.js";
import type { Block } from "../../text/document.js";
import type { Placed } from "./line.js";

/** What is read in one go: a block, or one that takes up what the blocks before it told, with those. */
export interface Passage {
  readonly text: string;
  readonly placed: readonly Placed[];
  /** The block whose results count, and where it begins in `text`. */
  readonly blockIndex: number;
  readonly from: number;
}

/** How many blocks, and how much of them, an opening word may take up. */
const BLOCKS = 12;
const LENGTH = 6000;

/**
 * "Together that makes …", "In all, …", "The gap is …": a block that so begins goes on with what was told just before. Looked at
 * by its first letters only.
 */
const TAKES_UP =
  /^(?:altogether|(?:al)?together|combined|jointly|in all|in total|in sum|all (?:told|in all|three|four|five)|between them|taken|put together|that |this |these |those |both|the (?:two|three|four|five|pair|trio|lot|gap|difference|total|sum|increase|rise|growth|average|mean|former|remain|rest|balance)|their |add|counting|a (?:further|second|third)|another|between|so[ ,]|thus|hence|therefore|on average|an? (?:gain|rise|increase|jump|drop|fall|decline|cut|saving|profit|combined|total)|it (?:thus|therefore|has thus))\b/i;

/** Whether a block begins with such words. */
export function takesUp({ kind, text }: Block, hasRatio: () => boolean): boolean {
  if (kind !== "paragraph" && kind !== "item") return false;
  return (
    TAKES_UP.test(text.slice(0, 24)) ||
    (kind === "item" && EACH.test(text)) ||
    (hasRatio() && QUOTIENT.test(text))
  );
}

/** What each of the things is that an item before may have counted. */
const EACH = /\b(?:each|every|per) [a-z]/i;

/** Its two sides may have been told earlier. */
const QUOTIENT =
  /\bmargin\b|(?:times|\dx) (?:(?:its|their|annual|annuali[sz]ed|current) )?(?:sales|revenues?|turnover|earnings|profits?)\b/;

/** A block as a passage of its own, or with the blocks before it whose sums it takes up. */
export function passageOf(
  blocks: readonly Block[],
  blockIndex: number,
  placedAt: (blockIndex: number) => readonly Placed[],
): Passage {
  const block = blocks[blockIndex] as Block;
  const own = placedAt(blockIndex);
  const first = takesUp(block, () => own.some(isRatio))
    ? firstTakenUp(blocks, blockIndex, placedAt)
    : blockIndex;
  if (first === blockIndex) return { text: block.text, placed: own, blockIndex, from: 0 };
  let text = "";
  const placed: Placed[] = [];
  for (let at = first; at < blockIndex; at++) {
    for (const one of placedAt(at)) placed.push(shifted(one, text.length));
    text += `${blocks[at]?.text}\n`;
  }
  const from = text.length;
  return {
    text: text + block.text,
    placed: [...placed, ...own.map((one) => shifted(one, from))],
    blockIndex,
    from,
  };
}

const isRatio = ({ figure }: Placed): boolean => figure.quantity.unit?.dimension === "ratio";

function firstTakenUp(
  blocks: readonly Block[],
  blockIndex: number,
  placedAt: (blockIndex: number) => readonly Placed[],
): number {
  let length = blocks[blockIndex]?.text.length ?? 0;
  let first = blockIndex;
  while (first > 0 && blockIndex - first < BLOCKS) {
    const before = blocks[first - 1];
    if (!before || (before.kind !== "paragraph" && before.kind !== "item")) break;
    length += before.text.length;
    if (length > LENGTH || (before.kind !== "item" && placedAt(first - 1).length === 0)) break;
    first--;
    if (before.kind === "item" && blocks[first - 1]?.kind !== "item") break;
  }
  return first;
}

function shifted(one: Placed, by: number): Placed {
  if (by === 0) return one;
  const { start, end } = one.sentence;
  return { ...one, figure: moved(one.figure, by), sentence: { start: start + by, end: end + by } };
}

/** A figure in a text that begins `by` earlier. */
export function moved(figure: Figure, by: number): Figure {
  return by === 0 ? figure : { ...figure, start: figure.start + by, end: figure.end + by };
}
