import type { Statement } from "../base/model.js";
import type { Figure } from "../quantity/quantity.js";
import type { Block } from "../text/document.js";
import type { Aside } from "./besides/besides.js";
import type { Sighting } from "./names/sightings.js";
import type { Stranger } from "./names/strangers.js";

/** Words of the block that decided a field: what `--explain` shows. Offsets are into the block's text. */
export interface Clue {
  readonly field:
    | "subject"
    | "metric"
    | "object"
    | "scope"
    | "modality"
    | "during"
    | "attribution"
    | "state"
    | "mood";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** One way to read who, what and whom; `score` is comparable only within an assertion. */
export interface Reading {
  readonly subject: string | null;
  readonly metric: string;
  readonly object: string | null;
  readonly score: number;
  /**
   * What in the words says the metric: from 9 its own word at the figure, 6 one in the clause or at the head of the row or
   * column, 4 one in the sentence or lead-in, 2 its unit alone; 0 where only the base or an earlier figure says it.
   */
  readonly cue?: number;
}

/**
 * A statement read out of a draft or typed by a user. `subject`, `metric` and `object` are those of the best
 * reading; null where the text does not say, and never guessed.
 */
export interface Assertion extends Statement {
  readonly block: Block;
  /** Index of the block in its document. */
  readonly blockIndex: number;
  /** The sentence (or cell, or item) it stands in: offsets into the block's text. */
  readonly sentence: { readonly start: number; readonly end: number };
  /** The figure it is about; null for an asserted state. Offsets are into the block's text. */
  readonly figure: Figure | null;
  /** Where the assertion is told: the figure's span, or the span of the state's words. */
  readonly start: number;
  readonly end: number;
  /** Other readings that the words allow, best first, the chosen one included. */
  readonly readings: readonly Reading[];
  /** Ids of all entities named or meant in the sentence, its heading, row and lead-in, nearest first. */
  readonly entities: readonly string[];
  /** All that a reader has in mind at the figure, nearest first. */
  readonly sightings: () => readonly Sighting[];
  /** How near a name stands that the base does not know. */
  readonly stranger: () => Stranger;
  /** Content words of sentence, row, column, bullet and heading (lower case, singular): they tell claims apart that differ in `scope.of`. Worked out when asked for. */
  readonly words: () => ReadonlySet<string>;
  /** Whose figure it is, where the sentence says so ("Vucense", "by one count"); null otherwise. */
  readonly attribution: string | null;
  /**
   * A role is taken by a name or thing that the base does not know ("Acme put $2 billion into Initech", "the dividend
   * stays at ¥55"): nothing is to be filled in from around.
   */
  readonly foreign?: boolean;
  /** The figure's own verb tells in the present how a thing stands ("holds", "is valued at"), with no other time. */
  readonly standing?: boolean;
  /** What the words make the figure besides a plain one of what was read; worked out when asked for. */
  readonly besides?: () => Aside | null;
  /** "asserts"; or it is a question, a hypothetical, a denial, which assert nothing. */
  readonly mood: "asserts" | "question" | "hypothetical" | "denial";
  readonly clues: readonly Clue[];
}
