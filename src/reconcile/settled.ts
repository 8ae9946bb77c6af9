import type { Assertion } from "../language/assertion.js";
import type { Judgement } from "./judgement.js";
import { isSameScale } from "./magnitude.js";
import type { Match } from "./match.js";
import { isNearMiss } from "./near-miss.js";
import { SAME_FIGURE } from "./objection.js";

/** How far behind the best settled topic another may be and still bear a figure out. */
const SETTLED_RANGE = 0.6;
/** By how much a settled topic must lead the next, and how much must speak for it, before it objects to a figure. */
const SETTLED_LEAD = 0.4;
const SETTLED_SURE = 3.2;

/** Whether a topic that the base settled on is near enough the best one to bear a figure out. */
export function isBelievable(match: Match, matches: readonly Match[]): boolean {
  if (!match.settled) return true;
  const best = matches.find((other) => other.settled)?.reading.score ?? 0;
  return match.reading.score >= best - SETTLED_RANGE;
}

/**
 * The objection of the topic that the base settled on: where much speaks for it and it leads, or where the figure
 * is a slip of the pen for one of its claims.
 */
export function settledObjection(
  assertion: Assertion,
  matches: readonly Match[],
  verdicts: readonly Judgement[],
): Judgement | null {
  const settled = matches.flatMap((match, rank) =>
    match.settled ? [{ score: match.reading.score, verdict: verdicts[rank] }] : [],
  );
  const [first, second] = settled;
  if (first?.verdict?.standing !== "objected" || assertion.quantity === null) return null;
  const { quantity } = assertion;
  const { deciding, objections } = first.verdict;
  if (objections.includes("party")) return null;
  const isSlip = deciding.some((c) => c.claim.quantity !== null && isNearMiss(quantity, c.claim.quantity));
  const leads = second === undefined || first.score - second.score >= SETTLED_LEAD;
  const isSure =
    (leads && first.score >= SETTLED_SURE && deciding.some((c) => isSameScale(quantity, c.claim.quantity))) ||
    objections.every((o) => SAME_FIGURE.has(o));
  return isSlip || isSure ? first.verdict : null;
}
