import { addDays, type Period, printDate, printEnd, printPeriod, printStart } from "./calendar.js";
import { isoDuration, lengthAt, softenerAt } from "./length.js";
import type { DateKind, Length, Relative } from "./mention.js";
import { periodAt, spanning } from "./periods.js";
import {
  gluedAfter,
  gluedBefore,
  type Lean,
  phraseAt,
  type Reading,
  type Scan,
  tokenAt,
  wordAt,
} from "./reading.js";
import { ahead, vagueUnits } from "./recognisers/distance.js";
import { UNITS, WEEKDAYS } from "./words.js";

/** What stands at a token, framed by the words that open or close it. */
export interface Framed {
  readonly next: number;
  readonly kind: DateKind;
  readonly edtf: string | null;
  readonly duration: string | null;
  readonly length: Length | null;
  readonly relative: Relative | null;
}

type FrameKind = "since" | "after" | "deadline" | "before" | "until";

/** Words that leave a time open at one end, longest first. */
const FRAMES: readonly (readonly [words: readonly string[], kind: FrameKind])[] = [
  [["ever", "since"], "since"],
  [["since"], "since"],
  [["no", "earlier", "than"], "since"],
  [["not", "before"], "since"],
  [["as", "from"], "since"],
  [["starting", "in"], "since"],
  [["starting", "from"], "since"],
  [["starting", "on"], "since"],
  [["starting"], "since"],
  [["beginning", "in"], "since"],
  [["beginning", "on"], "since"],
  [["beginning", "from"], "since"],
  [["beginning", "with"], "since"],
  [["beginning"], "since"],
  [["after"], "after"],
  [["post", "-"], "after"],
  [["by", "or", "before"], "deadline"],
  [["on", "or", "before"], "deadline"],
  [["no", "later", "than"], "deadline"],
  [["not", "later", "than"], "deadline"],
  [["by"], "deadline"],
  [["before"], "before"],
  [["prior", "to"], "before"],
  [["pre", "-"], "before"],
  [["up", "until"], "until"],
  [["until"], "until"],
  [["till"], "until"],
  [["til"], "until"],
  [["through", "to"], "until"],
  [["through"], "until"],
  [["thru"], "until"],
];

const LEANS: Readonly<Record<FrameKind, Lean>> = {
  since: "past",
  after: "past",
  deadline: "future",
  before: "future",
  until: "future",
};

/** "since 2023", "by the end of 2026", "before April", "through 2030". */
export function openEnded(scan: Scan, at: number): Framed | null {
  const word = wordAt(scan, at);
  for (const [words, kind] of FRAMES) {
    if (words[0] !== word || !phraseAt(scan, at, words)) continue;
    const i = at + words.length;
    if (words[1] === "-" && !(gluedAfter(scan, at) && gluedBefore(scan, i))) continue;
    const sure = kind === "deadline" && wordAt(scan, i) === "about" ? i + 1 : i;
    const reading = periodAt(scan, sure, LEANS[kind]);
    if (reading !== null && kind === "deadline" && range(scan, sure) !== null) return null;
    if (reading === null || !fits(scan, kind, reading, i)) return null;
    return framed(
      reading,
      kind === "before" ? "deadline" : kind === "after" ? "since" : kind,
      reading.period === null ? null : opened(kind, reading.period, reading.end),
    );
  }
  return null;
}

/** "Since 2026 is an election year" frames nothing; nor is "by the past three years" a deadline. */
function fits(scan: Scan, kind: FrameKind, reading: Reading, at: number): boolean {
  if (kind === "since")
    return (
      !["is", "was", "will", "would"].includes(wordAt(scan, reading.next)) ||
      reading.relative !== null ||
      reading.period?.grain !== "year"
    );
  if (reading.window && reading.relative?.direction === "past") return false;
  if (kind === "after" && (reading.window || reading.relative?.length != null)) return false;
  return !(
    kind === "deadline" &&
    reading.relative?.direction === "past" &&
    reading.relative.length !== null &&
    wordAt(scan, at) !== "the" &&
    reading.relative.anaphoric
  );
}

function opened(kind: FrameKind, period: Period, end: boolean): string {
  switch (kind) {
    case "since":
      return `${printStart(period)}/..`;
    case "after":
      return `${printDate(addDays(period.to, 1), period.resolution)}/..`;
    case "before":
      return end
        ? `../${printDate(period.to, "day")}`
        : `../${printDate(addDays(period.from, -1), period.resolution)}`;
    case "deadline":
    case "until":
      return `../${end ? printDate(period.to, "day") : printEnd(period)}`;
  }
}

const framed = (reading: Reading, kind: DateKind, edtf: string | null): Framed => {
  const length = reading.window ? (reading.relative?.length ?? null) : null;
  return {
    next: reading.next,
    kind,
    edtf,
    duration: length === null ? null : isoDuration(length),
    length,
    relative: reading.relative,
  };
};

const RANGE_JOINTS = new Set(["to", "through", "until", "till", "thru", "into", "-", "–"]);

/** "from 2023 to 2026", "between May and July 2026", "2023–2026", "Q4 2025 through Q2 2026". */
export function range(scan: Scan, at: number): Framed | null {
  const lead = wordAt(scan, at);
  const led = lead === "from" || lead === "between";
  const a = periodAt(scan, led ? at + 1 : at, "nearest");
  if (a === null) return null;
  const joint = wordAt(scan, a.next);
  const short = shortYear(scan, a);
  if (
    short === null &&
    !(lead === "between" ? joint === "and" : RANGE_JOINTS.has(joint) && joins(scan, a, joint, led))
  )
    return null;
  const b = short ?? periodAt(scan, secondSide(scan, a.next, joint), "nearest");
  if (b === null || b.window || weekdays(scan, a, b)) return null;
  const relative = a.relative ?? b.relative;
  const settled =
    relative === null ||
    (a.inYear !== null && b.relative === null) ||
    (b.inYear !== null && a.relative === null);
  const period = spanning(a, b);
  if (period === null && settled) return null;
  return {
    next: b.next,
    kind: "range",
    edtf: period === null ? null : printPeriod(period),
    duration: null,
    length: null,
    relative: settled ? null : relative,
  };
}

/** "through the end", "until mid-2026": the second side begins behind the joint. */
const secondSide = (scan: Scan, at: number, joint: string): number =>
  joint === "through" && wordAt(scan, at + 1) === "to" ? at + 2 : at + 1;

/** A dash joins where it is tight, or set off alike on both sides between dates; "into" and "until" only behind "from". */
function joins(scan: Scan, a: Reading, joint: string, led: boolean): boolean {
  const tight = gluedBefore(scan, a.next) && gluedAfter(scan, a.next);
  if (joint === "-") return tight;
  if (joint === "–") return tight || !(gluedBefore(scan, a.next) || gluedAfter(scan, a.next));
  return led || (joint !== "into" && joint !== "until" && joint !== "till");
}

/** "2023–26", "2025/26". */
function shortYear(scan: Scan, a: Reading): Reading | null {
  const { period } = a;
  const mark = wordAt(scan, a.next);
  const token = tokenAt(scan, a.next + 1);
  if (
    period === null ||
    period.grain !== "year" ||
    !/^\d\d$/.test(token.lower) ||
    (mark !== "-" && mark !== "–" && mark !== "/")
  )
    return null;
  if (
    !gluedBefore(scan, a.next) ||
    !gluedAfter(scan, a.next) ||
    (gluedAfter(scan, a.next + 1) && /[-\w%]/.test(wordAt(scan, a.next + 2)))
  )
    return null;
  const last = period.from.year - (period.from.year % 100) + Number(token.lower);
  return last <= period.from.year
    ? null
    : {
        ...a,
        next: a.next + 2,
        period: { ...period, from: { ...period.from, year: last }, to: { ...period.to, year: last } },
      };
}

/** "Monday to Friday" is every week's. */
const weekdays = (scan: Scan, a: Reading, b: Reading): boolean =>
  WEEKDAYS.has(wordAt(scan, a.next - 1)) && WEEKDAYS.has(wordAt(scan, b.next - 1));

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
  if (word !== "within" && word !== "inside")
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
  if (gluedBefore(scan, at)) return null;
  const softener = softenerAt(scan, at);
  const read = lengthAt(scan, softener.next);
  if (read === null || isAge(scan, read.next) || isFraction(scan, read.next, read.length)) return null;
  if (isLong(scan, read.next) && read.article) return null;
  const before = wordAt(scan, at - 1);
  if (read.article && !read.attributive && softener.next === at && !LENGTH_CUES.has(before)) return null;
  if (before === "every" || before === "per") return null;
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

/** What may follow a period and leave it open. */
const TAILS: readonly (readonly [words: readonly string[], side: "since" | "until"])[] = [
  [["onward"], "since"],
  [["onwards"], "since"],
  [["forward"], "since"],
  [["forwards"], "since"],
  [["and", "onwards"], "since"],
  [["and", "onward"], "since"],
  [["and", "beyond"], "since"],
  [["or", "beyond"], "since"],
  [["and", "later"], "since"],
  [["or", "later"], "since"],
  [["and", "after"], "since"],
  [["and", "thereafter"], "since"],
  [["and", "earlier"], "until"],
  [["or", "earlier"], "until"],
  [["and", "before"], "until"],
  [["or", "before"], "until"],
];

function tailAt(scan: Scan, at: number, led: boolean): { next: number; side: "since" | "until" } | null {
  if (wordAt(scan, at) === "+") return gluedBefore(scan, at) ? { next: at + 1, side: "since" } : null;
  if (led && wordAt(scan, at) === "on") return { next: at + 1, side: "since" };
  for (const [words, side] of TAILS)
    if (words[0] === wordAt(scan, at) && phraseAt(scan, at, words)) return { next: at + words.length, side };
  return null;
}

/** A period by itself; "2026 onwards", "2027 or later", "from 2026 on" and "from today" leave it open. */
export function plain(scan: Scan, at: number): Framed | null {
  const led = wordAt(scan, at) === "from";
  const reading = periodAt(scan, led ? at + 1 : at, "nearest");
  if (reading === null) return null;
  const tail = tailAt(scan, reading.next, led);
  const now = led && reading.relative?.direction === "present" && reading.relative.length === null;
  if (led && tail === null && !now) return null;
  const { period } = reading;
  if (tail === null && !now)
    return framed(
      reading,
      reading.relative === null ? "date" : "relative",
      period === null ? null : printPeriod(period),
    );
  const side = tail?.side ?? "since";
  const edtf =
    period === null ? null : side === "since" ? `${printStart(period)}/..` : `../${printEnd(period)}`;
  return { ...framed(reading, side, edtf), next: tail?.next ?? reading.next };
}
