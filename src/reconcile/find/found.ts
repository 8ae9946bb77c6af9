import type { BaseIndex } from "../../base/index.js";
import type { Claim, Metric } from "../../base/model.js";
import type { Cluster } from "../cluster.js";
import type { DiscrepancyKind, Severity, Side } from "../discrepancy.js";
import type { Explanation } from "../relation.js";
import { writtenFigure } from "../report/figure.js";
import type { Voice } from "../voice.js";

/** One block of claims as the finders see it: who says what, and which say the same value. */
export interface Setting {
  readonly metric: Metric | null;
  readonly claims: readonly Claim[];
  readonly voices: readonly Voice[];
  readonly clusters: readonly Cluster[];
  readonly index: BaseIndex;
}

/** A discrepancy before it has an id and before rulings are looked up. */
export interface Found {
  readonly kind: DiscrepancyKind;
  readonly severity: Severity;
  readonly status: "open" | "explained";
  readonly topic: string;
  readonly summary: string;
  readonly sides: readonly Side[];
  readonly explanations: readonly Explanation[];
}

/** Looks for one kind of discrepancy in a block. */
export type Finder = (setting: Setting) => readonly Found[];

/** Claims as one side, under the words of the first. */
export function sideOf(claims: readonly Claim[]): Side {
  const first = claims[0];
  return { figure: first ? writtenFigure(first) : "", claims };
}
