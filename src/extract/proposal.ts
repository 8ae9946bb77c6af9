import type { Claim } from "../base/model.js";
import type { ClaimEntry } from "../base/write.js";

/** How a proposed claim stands to the base: it has it, it has another figure or state for it, or nothing on it. */
export type Standing = "new" | "known" | "conflict";

/** A claim that an article may give, for a person to review. */
export interface Proposal {
  readonly entry: ClaimEntry;
  readonly topic: string;
  readonly standing: Standing;
  /** The claims that it is known from, or in conflict with. */
  readonly claims: readonly Claim[];
  /** What the reader is unsure of, a sentence each; written as comments. */
  readonly doubts: readonly string[];
}
