import type { CalendarUnit } from "./words.js";

/**
 * - `date`: a point or calendar period that needs nothing but its own words ("April 20, 2026", "late 2023")
 * - `deadline`, `since`, `until`: open at one end ("by 2030", "since 2023", "through 2030")
 * - `range`: from one to another ("2023–2026", "between May and July 2026")
 * - `relative`: means something only from where it is said ("last year", "two months earlier", "in March")
 * - `duration`: a length of time without a place ("over ten years", "multi-year")
 */
export type DateKind = "date" | "deadline" | "since" | "until" | "range" | "relative" | "duration";

/** How many units a duration, or the distance to a relative time, has; both null where the words are vague ("several years"). */
export interface Length {
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: CalendarUnit;
}

/** What an expression takes from where it stands. */
export interface Relative {
  readonly direction: "past" | "present" | "future";
  /** Distance or width; null for a named period whose year is not said ("in March", "the fourth quarter"). */
  readonly length: Length | null;
  /** Counted from a time told before, not from the day of writing: "two months earlier", "the same day". */
  readonly anaphoric: boolean;
}

/**
 * A time expression at its place: `text.slice(start, end) === mention.text`. Words that only introduce it
 * (in, on, at, during, as of) are left out; words that decide what it means (since, by, until, over, for, within) are in.
 */
export interface DateMention {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** EDTF level 0 or 1; null for durations, and for relative times without a reference or without a number. */
  readonly edtf: string | null;
  readonly kind: DateKind;
  /** ISO 8601 ("P10Y") for `duration` and for windows ("over the next decade"); null where it is no single length. */
  readonly duration: string | null;
  readonly length: Length | null;
  /** Present for every expression that needs a reference date, of any kind ("by next year" is a relative deadline). */
  readonly relative: Relative | null;
}
