import type { Assertion, Reading } from "../language/assertion.js";
import type { Candidate, Match } from "./match.js";
import { OBJECTIONS, type Objection } from "./objection.js";
import type { Weighed } from "./weigh.js";

/** How an assertion stands to the base: the one place where `check` and `lint` get their answers from. */
export interface Judgement {
  readonly assertion: Assertion;
  readonly reading: Reading | null;
  /** The topic of the claims it was compared with; null where there are none. */
  readonly topic: string | null;
  readonly standing: "borne-out" | "objected" | "unmatched";
  readonly objections: readonly Objection[];
  /** The claims that decided it: those that bear it out, or those that object. Nearest first. */
  readonly deciding: readonly Candidate[];
  /** What else is said on the topic. */
  readonly others: readonly Candidate[];
}

/** A judgement on what one reading leads to. */
export function conclude(
  assertion: Assertion,
  reading: Reading,
  standing: Judgement["standing"],
  objections: readonly Objection[],
  deciding: readonly Weighed[],
  match: Pick<Match, "onTopic">,
): Judgement {
  const chosen = deciding.map((w) => w.candidate);
  const used = new Set(chosen);
  return {
    assertion,
    reading,
    topic: chosen[0]?.claim.topic ?? null,
    standing,
    objections: OBJECTIONS.filter((o) => objections.includes(o)),
    deciding: chosen,
    others: match.onTopic.filter((c) => !used.has(c)),
  };
}

/** Nothing in the base that the assertion could be held against. */
export function unmatched(
  assertion: Assertion,
  reading: Reading | null,
  others: readonly Candidate[],
): Judgement {
  return { assertion, reading, topic: null, standing: "unmatched", objections: [], deciding: [], others };
}
