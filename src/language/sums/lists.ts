import type { Figure } from "../../quantity/quantity.js";
import type { Block } from "../../text/document.js";
import { addable, isAmount } from "./kinds.js";
import { addUp } from "./selection.js";
import type { StatedSum } from "./stated-sum.js";
import type { SoleFigure } from "./tables.js";

const TOTAL_ITEM =
  /^\W*(?:grand |overall |combined )?(?:total|sum|in all|all in|altogether|all told|in total|together)\b/i;
/** A lead-in that says that the list is all of its figure. */
const PARTED =
  /\b(?:total|totall?ing|in all|altogether|made up of|consists? of|consisting of|comprises|comprising|split|divided|breakdown|breaks? down|broken down|as follows|in (?:two|three|four|five) (?:parts|steps|stages|phases|tranches|instal\w+)|(?:two|three|four|five) (?:parts|steps|stages|phases|tranches|instal\w+)|parts)\b/i;
const NOT_ALL =
  /\b(?:including|includes|include|among|such as|partly|biggest|largest|main|mainly|notably|highlights|examples?|some)\b/i;

const MOST_ITEMS = 30;

/** Lists whose lead-in, or whose last item, tells the total of their items. */
export function findListTotals(
  blocks: readonly Block[],
  soleFigure: SoleFigure,
  lastFigure: SoleFigure,
): StatedSum[] {
  const found: StatedSum[] = [];
  let at = 0;
  while (at < blocks.length) {
    if (blocks[at]?.kind !== "item") {
      at++;
      continue;
    }
    const start = at;
    const leadIn = blocks[at]?.context.leadIn ?? null;
    while (blocks[at]?.kind === "item" && (blocks[at]?.context.leadIn ?? null) === leadIn) at++;
    if (at - start < 2 || at - start > MOST_ITEMS) continue;
    const sum =
      totalItem(blocks, start, at, soleFigure) ??
      ledIn(blocks, start, at, soleFigure, lastFigure) ??
      toldBehind(blocks, start, at, soleFigure);
    if (sum) found.push(sum);
  }
  return found;
}

/** "Total: $25 billion" below its parts. */
function totalItem(
  blocks: readonly Block[],
  start: number,
  end: number,
  soleFigure: SoleFigure,
): StatedSum | null {
  const last = end - 1;
  if (!TOTAL_ITEM.test(blocks[last]?.text ?? "")) return null;
  const result = soleFigure(last);
  const parts = result && partsOf(start, last, result, soleFigure);
  return parts ? placed(addUp(parts, result), last) : null;
}

/** "Globex will pay $25 billion in two parts:" above its parts. */
function ledIn(
  blocks: readonly Block[],
  start: number,
  end: number,
  soleFigure: SoleFigure,
  lastFigure: SoleFigure,
): StatedSum | null {
  const lead = blocks[start - 1];
  const leadIn = blocks[start]?.context.leadIn;
  if (!lead || !leadIn || !lead.text.trimEnd().endsWith(leadIn) || NOT_ALL.test(leadIn)) return null;
  const result = lastFigure(start - 1);
  if (!result || result.start < lead.text.lastIndexOf(leadIn)) return null;
  const parts = partsOf(start, end, result, soleFigure);
  if (!parts) return null;
  const sum = addUp(parts, result);
  const close = lead.text.length - result.end <= 16 && parts.every((part) => part.start <= 2);
  const told = PARTED.test(leadIn) || close;
  return sum && (sum.holds || told) ? placed(sum, start - 1) : null;
}

/** "In total, $20 billion." below its parts, in so many words. */
function toldBehind(
  blocks: readonly Block[],
  start: number,
  end: number,
  soleFigure: SoleFigure,
): StatedSum | null {
  const behind = blocks[end];
  const leadIn = blocks[start]?.context.leadIn ?? "";
  if (behind?.kind !== "paragraph" || !TOTAL_BEHIND.test(behind.text.slice(0, 40)) || NOT_ALL.test(leadIn))
    return null;
  const result = soleFigure(end);
  const parts =
    result && /^[\s.!]*$/.test(behind.text.slice(result.end))
      ? partsOf(start, end, result, soleFigure)
      : null;
  return parts && result ? placed(addUp(parts, result), end) : null;
}

const TOTAL_BEHIND =
  /^(?:(?:that|this|which|it) (?:makes|comes to|adds up to|is) |(?:the )?(?:grand |combined )?(?:total|sum)(?::| of| is|,) ?|(?:in all|in total|all told|altogether|together|combined)\b)/i;

/** The figures of the items; null where one has none, more than one, or one of another kind. */
function partsOf(
  start: number,
  end: number,
  result: Figure,
  soleFigure: SoleFigure,
): readonly Figure[] | null {
  const parts: Figure[] = [];
  for (let at = start; at < end; at++) {
    const part = soleFigure(at);
    if (!part || !isAmount(part) || !addable(part.quantity, result.quantity)) return null;
    if (part.quantity.bound === "range") return null;
    parts.push(part);
  }
  return parts.length > 1 && isAmount(result) ? parts : null;
}

function placed(sum: ReturnType<typeof addUp>, blockIndex: number): StatedSum | null {
  return sum && { ...sum, blockIndex };
}
