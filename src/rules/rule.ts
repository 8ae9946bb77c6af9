import type { BaseIndex } from "../base/index.js";
import type { StatedSum } from "../language/sums/index.js";
import type { Disputes } from "../reconcile/disputes.js";
import type { Judgement } from "../reconcile/judge.js";
import type { Candidate } from "../reconcile/match.js";
import type { Explanation } from "../reconcile/relation.js";
import type { Document } from "../text/document.js";
import type { FindingSeverity, RuleId } from "./finding.js";

/** A draft that has been read and judged: what every rule looks at. */
export interface Draft {
  readonly document: Document;
  readonly judgements: readonly Judgement[];
  /** Sums, ratios and rates that the draft itself states. */
  readonly sums: readonly StatedSum[];
  readonly index: BaseIndex;
  readonly disputes: Disputes;
}

/** What a rule has to say, at a place in a block. The linter gives it its severity and its place in the file. */
export interface Raised {
  readonly blockIndex: number;
  /** Offsets into the block's text, end-exclusive. */
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly topic: string | null;
  /** The claims whose words are shown. */
  readonly claims: readonly Candidate[];
  readonly explanations: readonly Explanation[];
  readonly suggestion: string | null;
}

/** A text in which the rule speaks, and one in which it is silent; both are run by the tests on the shipped base. */
export interface Example {
  readonly fires: string;
  readonly silent: string;
}

export interface Rule {
  readonly id: RuleId;
  readonly severity: FindingSeverity | "off";
  /** One line: what it says. */
  readonly summary: string;
  /** A paragraph for `twosource explain`. */
  readonly doc: string;
  readonly example: Example;
  readonly find: (draft: Draft) => readonly Raised[];
}
