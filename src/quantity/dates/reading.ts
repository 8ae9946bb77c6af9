import type { Period } from "./calendar.js";
import type { Relative } from "./mention.js";
import { type Lean, type Reference, referenceOf } from "./reference.js";

import type { Token } from "./tokens.js";

export type { Lean };

/** What recognisers work on. */
export interface Scan {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly reference: Reference | null;
  /** The time told last in the sentence: "a year later" is counted from it. Changes as reading goes on; firm where it had its own year. */
  readonly told: { edtf: string | null; firm: boolean; time: Reference | null | undefined };
  /** Periods just read, by token and lean: frames, ranges and lists look at the same tokens again. */
  readonly recent: Recent;
}

/** The last readings: a small table, each slot with the key of what is in it. */
export interface Recent {
  readonly keys: number[];
  readonly readings: (Reading | null)[];
}

/** A period read at a token. */
export interface Reading {
  /** The first token behind it. */
  readonly next: number;
  /** Null where it needs a reference that is not given, or has no number. */
  readonly period: Period | null;
  readonly relative: Relative | null;
  /** For a named period whose year is not said ("Q2", "April 20"): the period in that year. */
  readonly inYear: ((year: number) => Period) | null;
  /** Whether a "the" before it belongs to it ("the 1990s", "the end of 2026"). */
  readonly article: boolean;
  /** The last days of a period: as a deadline it is told to the day. */
  readonly end: boolean;
  /** A window from or to the reference ("the next decade"): "over", "for" or "within" before it belong to it. */
  readonly window: boolean;
}

/** Reads a period that begins at a token; null where there is none. */
export type Recogniser = (scan: Scan, at: number, lean: Lean) => Reading | null;

/** The time told last as a reference, worked out when it is first asked for. */
export function toldTime({ told }: Scan): Reference | null {
  if (told.time === undefined) told.time = told.edtf === null ? null : referenceOf(told.edtf);
  return told.time;
}

/**
 * What a step in time is counted from. Words like "earlier" and "later" count from the time told before in the sentence; where
 * none is, what is earlier is taken from the reference, and what is later is not known.
 */
export function countedFrom(
  scan: Scan,
  anaphoric: boolean,
  direction: Relative["direction"],
): Reference | null {
  if (!anaphoric) return scan.reference;
  if (scan.told.edtf !== null) return toldTime(scan);
  return direction === "future" ? null : scan.reference;
}

/** A recogniser with the tokens that can begin what it reads: bits of `START`. */
export interface Row {
  readonly starts: number;
  readonly read: Recogniser;
}

/** The first row's reading that there is, as one row. */
export function firstOf(rows: readonly Row[]): Row {
  const starts = rows.reduce((bits, row) => bits | row.starts, 0);
  const read: Recogniser = (scan, at, lean) => {
    const bits = scan.tokens[at]?.starts ?? 0;
    if ((bits & starts) === 0) return null;
    for (const row of rows) {
      if ((bits & row.starts) === 0) continue;
      const reading = row.read(scan, at, lean);
      if (reading !== null) return reading;
    }
    return null;
  };
  return { starts, read };
}

/** A period that its own words place. */
export const absolute = (next: number, period: Period, more: Partial<Reading> = {}): Reading =>
  readingOf(next, period, null, more);

/** A period placed from the reference. */
export const relativeTo = (
  next: number,
  period: Period | null,
  relative: Relative,
  more: Partial<Reading> = {},
): Reading => readingOf(next, period, relative, more);

const readingOf = (
  next: number,
  period: Period | null,
  relative: Relative | null,
  more: Partial<Reading>,
): Reading => ({
  next,
  period,
  relative,
  inYear: more.inYear ?? null,
  article: more.article ?? false,
  end: more.end ?? false,
  window: more.window ?? false,
});

const NO_TOKEN: Token = {
  start: -1,
  end: -1,
  kind: "mark",
  lower: "",
  capital: false,
  starts: 0,
  possessive: false,
};

export const tokenAt = (scan: Scan, at: number): Token => scan.tokens[at] ?? NO_TOKEN;

/** The token's word in lower case; "" outside the text. */
export const wordAt = (scan: Scan, at: number): string => scan.tokens[at]?.lower ?? "";

/** Whether nothing stands between this token and the one before. */
export const gluedBefore = (scan: Scan, at: number): boolean =>
  at > 0 && at < scan.tokens.length && tokenAt(scan, at - 1).end === tokenAt(scan, at).start;

/** Whether the token is part of something longer: a word, number or joining mark right before it. Quotes and brackets are none. */
export const joinedBefore = (scan: Scan, at: number): boolean =>
  gluedBefore(scan, at) && (tokenAt(scan, at - 1).kind !== "mark" || JOINING.has(wordAt(scan, at - 1)));

const JOINING = new Set([
  "-",
  "/",
  ".",
  ",",
  ":",
  "_",
  "$",
  "€",
  "£",
  "¥",
  "#",
  "@",
  "&",
  "=",
  "+",
  "\\",
  "~",
  "%",
]);

/** Whether nothing stands between this token and the next. */
export const gluedAfter = (scan: Scan, at: number): boolean => gluedBefore(scan, at + 1);

/** `at`, or behind a hyphen that joins the tokens beside it. */
export const pastHyphen = (scan: Scan, at: number): number =>
  (wordAt(scan, at) === "-" || wordAt(scan, at) === "–") && gluedBefore(scan, at) && gluedAfter(scan, at)
    ? at + 1
    : at;

/** Whether these words stand at `at`, in this order. */
export function phraseAt(scan: Scan, at: number, phrase: readonly string[]): boolean {
  for (let k = 0; k < phrase.length; k++) if (wordAt(scan, at + k) !== phrase[k]) return false;
  return true;
}

/** Whether the token is a whole number of exactly so many digits. */
export function isDigits(token: Token, width: number): boolean {
  if (token.kind !== "number" || token.end - token.start !== width) return false;
  for (let k = 0; k < width; k++) {
    const c = token.lower.charCodeAt(k);
    if (c < 48 || c > 57) return false;
  }
  return true;
}

/** A whole number of one or two digits that no letter or sign is part of; null for anything else. */
export function smallNumber(token: Token): number | null {
  return isDigits(token, 1) || isDigits(token, 2) ? Number(token.lower) : null;
}
