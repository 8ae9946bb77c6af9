import type { Judgement } from "../reconcile/judge.js";
import { isOneSentence } from "./one-sentence.js";
import type { Draft } from "./rule.js";

/** "the £1.5m", "the mill's 48,000 square feet": told as what the reader has been given. */
const POINTED = /(?:^|[^\w])(?:the|that|this)\s+$/i;
const OWNED = /(?:^|[^\w])(?:the|its|our|their|this|that)\s+([a-z]{3,})['\u2019]s\s+$/i;
/** What a figure that needs no more telling may be followed by. */
const GOES_ON = /^(?:\s*$|\s*[.,;:)!?\u2014]|\s+(?:is|are|was|were|only|has|had|came|comes|too|again)\b)/;

/** Whose figures are many. */
const ANY: ReadonlySet<string> = new Set(
  "one other rival year month quarter week day company firm group lab maker country state city world market industry latter former deal project partner".split(
    " ",
  ),
);

/** How many figures back an earlier telling is looked for. */
const BACK = 200;

/** A figure of something no base knows that is told again with another value, and how it was told first. */
export function retoldOtherwise(draft: Draft): readonly (readonly [Judgement, Judgement])[] {
  const found: (readonly [Judgement, Judgement])[] = [];
  draft.judgements.forEach((judgement, at) => {
    const owner = ownerOf(judgement);
    if (owner === null) return;
    const first = toldBefore(draft, at, judgement, owner);
    if (first) found.push([judgement, first]);
  });
  return found;
}

/** Whose figure it is ("mill"), "" where it only points back; null for all others. */
function ownerOf({ assertion, standing }: Judgement): string | null {
  const { figure, block, quantity, attribution } = assertion;
  if (!figure || quantity?.unit == null || quantity.bound !== "exact" || attribution !== null) return null;
  if (standing !== "unmatched" || quantity.unit.dimension === "ratio" || quantity.unit.dimension === "time")
    return null;
  const before = block.text.slice(Math.max(0, figure.start - 48), figure.start);
  if (!GOES_ON.test(block.text.slice(figure.end, figure.end + 12))) return null;
  const owned = OWNED.exec(before);
  const owner = owned?.[1]?.toLowerCase();
  if (owner !== undefined) return ANY.has(owner) ? null : owner;
  // "The $60m, a loan, was paid" says itself what it is.
  return POINTED.test(before) && block.text[figure.end] !== "," ? "" : null;
}

/** The only other value that was told of it before; null where its own was told too, or several. */
function toldBefore(draft: Draft, at: number, judgement: Judgement, owner: string): Judgement | null {
  const { assertion } = judgement;
  let first: Judgement | null = null;
  for (let k = at - 1; k >= 0 && k >= at - BACK; k--) {
    const other = draft.judgements[k];
    if (!other || other.assertion.quantity?.unit?.id !== assertion.quantity?.unit?.id) continue;
    const told = other.assertion;
    if (isSame(judgement, other) || isOneSentence(judgement, other)) return null;
    if (owner === "" ? told.blockIndex !== assertion.blockIndex : !names(told, owner)) continue;
    if (first) return null;
    if (told.quantity?.bound === "exact" && told.attribution === null) first = other;
    else return null;
  }
  return first !== null && isNear(judgement, first) ? first : null;
}

/** Whether the sentence speaks of such a thing. */
function names({ block, sentence }: Judgement["assertion"], thing: string): boolean {
  return block.text.slice(sentence.start, sentence.end).toLowerCase().includes(thing);
}

function amountOf({ assertion }: Judgement): number {
  return Number(assertion.quantity?.value ?? Number.NaN);
}

function isSame(a: Judgement, b: Judgement): boolean {
  const width = Number(a.assertion.quantity?.precision) + Number(b.assertion.quantity?.precision);
  return Math.abs(amountOf(a) - amountOf(b)) <= width / 2;
}

/** Within a factor of three: farther apart they are hardly of one thing. */
function isNear(a: Judgement, b: Judgement): boolean {
  const ratio = amountOf(a) / amountOf(b);
  return ratio > 1 / 3 && ratio < 3;
}
