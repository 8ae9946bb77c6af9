import { printEnd, printPeriod, printStart } from "../calendar.js";
import { periodAt } from "../periods.js";
import { gluedBefore, phraseAt, type Reading, type Scan, wordAt } from "../reading.js";
import { type Framed, framed } from "./framed.js";

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
  const now = led && beginsThere(reading);
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

/** "from today", "from next month": the beginning of something; "from last year" is not. */
function beginsThere({ relative, window, inYear }: Reading): boolean {
  if (relative === null || relative.anaphoric || window || inYear !== null) return false;
  return relative.length === null ? relative.direction === "present" : relative.direction === "future";
}
