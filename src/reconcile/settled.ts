import type { Assertion } from "../language/assertion.js";
import type { Quantity } from "../quantity/quantity.js";
import { isLikeSlipFor } from "./against.js";
import { isPlain } from "./evidence.js";
import type { Judgement } from "./judgement.js";
import { isSameScale } from "./magnitude.js";
import type { Match } from "./match.js";
import { tellingDigits } from "./near-miss.js";
import { SAME_FIGURE } from "./objection.js";

/** How far behind the best settled topic one with no cue of its own may be and still bear a figure out. */
const RANGE = 0.6;
/** By how much a settled topic must lead the next, and how much must speak for it, before it objects to any figure. */
const LEAD = 0.4;
const SURE = 3.2;
/** A topic scores so where both of its parties stand in the sentence or just before. */
const BOTH_IN_MIND = 1.6;

/** Figures of these dimensions are told of too many things for a topic to be guessed from around. */
const VAGUE: ReadonlySet<string> = new Set(["ratio", "time", "score", "date"]);

/** Whether a topic that the base settled on has enough for it to bear a figure out. */
export function isBelievable(match: Match, matches: readonly Match[]): boolean {
  if (match.settled === null || match.settled >= 1) return true;
  const best = matches.find((other) => other.settled !== null)?.reading.score ?? 0;
  return match.reading.score >= best - RANGE;
}

/**
 * The objection of a topic that the base settled on: of the first of whose claims the figure is a slip of the pen,
 * else of the best, where much speaks for it and it leads.
 */
export function settledObjection(
  assertion: Assertion,
  matches: readonly Match[],
  verdicts: readonly Judgement[],
): Judgement | null {
  const { quantity } = assertion;
  if (quantity === null) return null;
  const settled: Settled[] = [];
  // "Annualised revenue has tripled to $6 billion", of a base that has only an investment of up to $6 billion.
  const [told] = matches;
  const isOther = (metric: string): boolean =>
    told !== undefined && told.settled === null && isPlain(told.reading) && told.reading.metric !== metric;
  matches.forEach(({ settled: evidence, reading }, rank) => {
    const verdict = verdicts[rank];
    if (evidence !== null && verdict !== undefined) settled.push({ evidence, score: reading.score, verdict });
  });
  const slip = settled.find((one) => isSlip(assertion, one));
  if (slip !== undefined) return slip.verdict;
  const [first, second] = settled.filter(({ verdict }) => !isOther(verdict.reading?.metric ?? ""));
  if (first?.verdict.standing !== "objected" || isFromParty(first)) return null;
  const { deciding, objections } = first.verdict;
  if (objections.every((o) => SAME_FIGURE.has(o))) return first.verdict;
  const leads = second === undefined || first.score - second.score >= LEAD;
  const isOfScale = deciding.some((c) => isSameScale(quantity, c.claim.quantity));
  const isTelling = quantity.unit !== null && !VAGUE.has(quantity.unit.dimension);
  return leads && isTelling && isOfScale && first.score >= SURE && first.evidence >= 1 ? first.verdict : null;
}

interface Settled {
  readonly evidence: number;
  readonly score: number;
  readonly verdict: Judgement;
}

/** The fewer digits a figure has, the more must speak for the topic before its likeness to a claim is no chance. */
function isSlip(assertion: Assertion, settled: Settled): boolean {
  const { quantity, stranger } = assertion;
  const { verdict, evidence, score } = settled;
  if (quantity === null || verdict.standing !== "objected" || isFromParty(settled)) return false;
  const digits = tellingDigits(quantity);
  const enough = digits >= 3 ? 0 : digits === 2 ? 0.9 : 1.5;
  if (stranger() !== null || (quantity.unit === null && digits < 3 && isSmall(quantity))) return false;
  if (evidence < enough && (digits < 2 || score < BOTH_IN_MIND)) return false;
  return verdict.deciding.some(({ claim }) => isLikeSlipFor(assertion, claim));
}

/** Small numbers without a unit are told of everything. */
const isSmall = ({ value, low }: Quantity): boolean => Number(value ?? low) < 1000;

const isFromParty = ({ verdict }: Settled): boolean => verdict.objections.includes("party");
