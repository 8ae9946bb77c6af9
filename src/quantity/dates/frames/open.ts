import { addDays, type Period, printDate, printEnd, printStart } from "../calendar.js";
import { periodAt } from "../periods.js";
import { gluedAfter, gluedBefore, type Lean, phraseAt, type Reading, type Scan, wordAt } from "../reading.js";
import { type Framed, framed } from "./framed.js";
import { range } from "./range.js";

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

/** "halfway through 2026" is in it, not up to its end. */
const HALFWAY = new Set(["halfway", "midway", "partway", "way", "all", "run", "runs"]);

/** "since 2023", "by the end of 2026", "before April", "through 2030". */
export function openEnded(scan: Scan, at: number): Framed | null {
  const word = wordAt(scan, at);
  for (const [words, kind] of FRAMES) {
    if (words[0] !== word || !phraseAt(scan, at, words)) continue;
    const i = at + words.length;
    if (words[0] === "through" && HALFWAY.has(wordAt(scan, at - 1))) return null;
    if (words[1] === "-" && !(gluedAfter(scan, at) && gluedBefore(scan, i))) continue;
    const sure = kind === "deadline" && wordAt(scan, i) === "about" ? i + 1 : i;
    const reading = periodAt(scan, sure, LEANS[kind]);
    if (reading === null || !fits(scan, kind, reading, i)) return null;
    const told = kind === "before" ? "deadline" : kind === "after" ? "since" : kind;
    const dashed = DASHES.has(wordAt(scan, reading.next)) ? range(scan, sure) : null;
    if (dashed !== null) return { ...dashed, kind: told, edtf: openedRange(told, dashed.edtf) };
    return framed(reading, told, reading.period === null ? null : opened(kind, reading.period, reading.end));
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
      return `../${end && !period.approximate ? printDate(period.to, "day") : printEnd(period)}`;
  }
}

const DASHES = new Set(["-", "–", "/"]);

/** "by 2030–2035" ends with the second year, "since 2020–21" begins with the first. */
function openedRange(kind: "since" | "deadline" | "until", edtf: string | null): string | null {
  if (edtf === null) return null;
  const [first = edtf, last = edtf] = edtf.split("/");
  return kind === "since" ? `${first}/..` : `../${last}`;
}
