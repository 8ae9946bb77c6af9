import type { BaseIndex } from "../base/index.js";
import type { Claim, Metric, Statement } from "../base/model.js";
import { edtfInterval } from "../quantity/dates/index.js";
import type { FacetAspect } from "./relation.js";

/**
 * The time a statement holds for, as EDTF: what the figure is about, else, for what changes over time, when it
 * held. Null where it does not matter or is not said.
 */
export function timeOf(statement: Statement, metric: Metric | null): string | null {
  if (statement.during !== null) return statement.during;
  return metric === null || metric.changesOverTime ? statement.asOf : null;
}

/** When a claim was said, as EDTF: its own date, else its source's. Null where neither is known, or sources differ. */
export function saidOn(claim: Claim, index: BaseIndex): string | null {
  if (claim.asOf !== null) return claim.asOf;
  const [first, ...others] = claim.citations.map((citation) => index.source(citation.source)?.issued ?? null);
  return first !== undefined && others.every((date) => date === first) ? first : null;
}

/** Articles of one month report the same state of affairs: what they give without a date, they give as today's. */
const SAME_NEWS_DAYS = 31;

/**
 * Whether a was said before b, both dates being known. Where one is only the day that an article came out, they must be
 * further apart than articles on the same news are.
 */
export function isSaidBefore(a: Claim, b: Claim, index: BaseIndex): boolean {
  return isDatedBefore(a, b, a.asOf !== null && b.asOf !== null ? 0 : SAME_NEWS_DAYS, index);
}

/** Whether a was said so long before b that both are not of the same news. */
export function isOlderNews(a: Claim, b: Claim, index: BaseIndex): boolean {
  return isDatedBefore(a, b, SAME_NEWS_DAYS, index);
}

function isDatedBefore(a: Claim, b: Claim, days: number, index: BaseIndex): boolean {
  const [one, other] = [saidOn(a, index), saidOn(b, index)];
  if (one === null || other === null) return false;
  const [earlier, later] = [edtfInterval(one), edtfInterval(other)];
  return earlier !== null && later !== null && earlier.to + days < later.from;
}

/** `differs`: the two are about times that do not meet. */
export function compareTimes(a: Statement, b: Statement, metric: Metric | null): FacetAspect {
  return compareDates(timeOf(a, metric), timeOf(b, metric));
}

/** The same for two times in EDTF; null is a time that is not said. */
export function compareDates(a: string | null, b: string | null): FacetAspect {
  if (a === b) return a === null ? "compatible" : "same";
  if (a === null || b === null) return "compatible";
  const one = edtfInterval(a);
  const other = edtfInterval(b);
  if (one === null || other === null) return "compatible";
  if (one.from > other.to || other.from > one.to) return "differs";
  return isBefore(one, other) || isBefore(other, one) ? "differs" : "compatible";
}

/** "until X" against "from X" or "in X": the days they share are the turn from one to the other. */
function isBefore(a: Days, b: Days): boolean {
  return a.from === Number.NEGATIVE_INFINITY && b.from !== Number.NEGATIVE_INFINITY && a.to <= b.to;
}

interface Days {
  readonly from: number;
  readonly to: number;
}
