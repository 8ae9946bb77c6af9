import type { Metric } from "../../base/model.js";
import type { CueRelation } from "../grammar/event.js";
import type { Cue } from "../grammar/sentence.js";
import type { Continuation } from "../thread/signals.js";
import type { Told } from "../thread/told.js";

/** A metric that a figure may be of, and the words that say so. */
export interface Choice {
  readonly metric: Metric;
  readonly score: number;
  /** Null where only a heading or table head says it. */
  readonly cue: Cue | null;
  readonly relation: CueRelation | "context" | "unit";
  /** What was told before that the words go on from. */
  readonly goesOn?: { readonly told: Told; readonly as: Continuation };
}

/** Texts around a block that may name the metric, with what a cue in them is worth. */
export interface ContextText {
  readonly text: string;
  readonly worth: number;
}
