/** What the readers of inline markup share. */
import type { Pieces } from "./pieces.js";

/** State of one reading. */
export interface Reading {
  readonly source: string;
  readonly to: number;
  readonly labels: ReadonlySet<string>;
  readonly pieces: Pieces;
  /** Closing sequences known not to come any more: keeps unclosed markup linear. */
  readonly missing: Set<string>;
  ticks: TickRuns | null;
}

/** Offsets of the runs of backticks by their length, and how far each list is used up. */
export type TickRuns = Map<number, { starts: number[]; used: number }>;

/**
 * Reads the construct that begins at `at`: adds its pieces and returns the offset behind it, or -1 when the character
 * is only text.
 */
export type Read = (reading: Reading, at: number) => number;
