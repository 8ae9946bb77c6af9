import { printPeriod } from "../calendar.js";
import { isoDuration, lengthAt, softenerAt } from "../length.js";
import type { Length, Relative } from "../mention.js";
import { periodAt } from "../periods.js";
import { gluedBefore, joinedBefore, type Scan, wordAt } from "../reading.js";
import { ahead, vagueUnits } from "../recognisers/distance.js";
import { UNITS } from "../words.js";
import { type Framed, framed } from "./framed.js";

const DURATION_WORDS = new Set(["for", "over", "within", "throughout", "across", "inside"]);

/** "over the next decade", "within five years", "for more than ten years": the word before belongs to the window or length. */
export function lasting(scan: Scan, at: number): Framed | null {
  const word = wordAt(scan, at);
  if (!DURATION_WORDS.has(word)) return null;
  const reading = periodAt(scan, at + 1, "nearest");
  if (reading?.window === true)
    return framed(reading, "relative", reading.period === null ? null : printPeriod(reading.period));
  const softener = softenerAt(scan, at + 1);
  const read = lengthAt(scan, softener.next) ?? vagueUnits(scan, at + 1);
  if (reading !== null || read === null || isAge(scan, read.next) || isFraction(scan, read.next, read.length))
    return null;
  const duration = isoDuration(read.length);
  if ((word !== "within" && word !== "inside") || wordAt(scan, read.next) === "of")
    return { next: read.next, kind: "duration", edtf: null, duration, length: read.length, relative: null };
  const period = scan.reference === null ? null : ahead(scan.reference, read.length);
  const relative: Relative = { direction: "future", length: read.length, anaphoric: false };
  return {
    next: read.next,
    kind: "deadline",
    edtf: period === null ? null : printPeriod(period),
    duration,
    length: read.length,
    relative,
  };
}

const LENGTH_CUES = new Set([
  "in",
  "after",
  "than",
  "last",
  "lasts",
  "lasted",
  "lasting",
  "take",
  "takes",
  "took",
  "taking",
  "spent",
  "spend",
  "span",
  "spans",
  "spanning",
  "run",
  "runs",
  "another",
]);

/** "ten years", "a ten-year deal", "multi-year", "nearly a decade": a length on its own. "A year" alone may be a rate and is none. */
export function bareLength(scan: Scan, at: number): Framed | null {
  if (joinedBefore(scan, at)) return null;
  const softener = softenerAt(scan, at);
  const read = lengthAt(scan, softener.next);
  if (read === null || isAge(scan, read.next) || isFraction(scan, read.next, read.length)) return null;
  if (isLong(scan, read.next) && read.article) return null;
  const before = wordAt(scan, at - 1);
  if (read.article && !read.attributive && softener.next === at && !LENGTH_CUES.has(before)) return null;
  if (before === "every" || before === "per" || isRate(scan, read.next)) return null;
  if (
    scan.tokens[at]?.lower === "one" &&
    read.length.unit === "day" &&
    !read.attributive &&
    !LENGTH_CUES.has(before)
  )
    return null;
  return ofLength(isLong(scan, read.next) ? read.next + 2 : read.next, read.length);
}

/** "decade-long", "months-long". */
export function longUnit(scan: Scan, at: number): Framed | null {
  const word = wordAt(scan, at);
  const unit = UNITS.get(word);
  if (unit === undefined || !isLong(scan, at + 1)) return null;
  const n = word.endsWith("s") ? null : 1;
  return ofLength(at + 3, { low: n, high: n, unit });
}

const isLong = (scan: Scan, at: number): boolean =>
  wordAt(scan, at) === "-" && wordAt(scan, at + 1) === "long";

const ofLength = (next: number, length: Length): Framed => ({
  next,
  kind: "duration",
  edtf: null,
  duration: isoDuration(length),
  length,
  relative: null,
});

/** "three-year-old", "ten years old". */
const isAge = (scan: Scan, at: number): boolean =>
  wordAt(scan, wordAt(scan, at) === "-" ? at + 1 : at) === "old";

/** "three quarters of the chips", "a quarter". */
const isFraction = (scan: Scan, at: number, { unit }: Length): boolean =>
  unit === "quarter" && (wordAt(scan, at) === "of" || (wordAt(scan, at) === "-" && gluedBefore(scan, at)));

/** "five days a week", "52 weeks per year". */
const isRate = (scan: Scan, at: number): boolean =>
  RATE_WORDS.has(wordAt(scan, at)) && UNITS.has(wordAt(scan, at + 1));
const RATE_WORDS = new Set(["a", "an", "per", "each", "every"]);
