import { printPeriod } from "../calendar.js";
import { periodAt, spanning } from "../periods.js";
import { gluedAfter, gluedBefore, isDigits, type Reading, type Scan, tokenAt, wordAt } from "../reading.js";
import { WEEKDAYS } from "../words.js";
import type { Framed } from "./framed.js";

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

/** "2023–26", "2025/26", "2024/2025". */
function shortYear(scan: Scan, a: Reading): Reading | null {
  const { period } = a;
  const mark = wordAt(scan, a.next);
  const token = tokenAt(scan, a.next + 1);
  if (period?.grain !== "year" || (mark !== "-" && mark !== "–" && mark !== "/")) return null;
  if (!isDigits(token, 2) && !(mark === "/" && isDigits(token, 4))) return null;
  if (!gluedBefore(scan, a.next) || !gluedAfter(scan, a.next)) return null;
  if (gluedAfter(scan, a.next + 1) && "-–/_%".includes(wordAt(scan, a.next + 2))) return null;
  const century = isDigits(token, 2) ? period.from.year - (period.from.year % 100) : 0;
  const last = century + Number(token.lower);
  if (last <= period.from.year || last > 2200) return null;
  const until = { ...period, from: { ...period.from, year: last }, to: { ...period.to, year: last } };
  return { ...a, next: a.next + 2, period: until };
}

/** "Monday to Friday" is every week's. */
const weekdays = (scan: Scan, a: Reading, b: Reading): boolean =>
  WEEKDAYS.has(wordAt(scan, a.next - 1)) && WEEKDAYS.has(wordAt(scan, b.next - 1));
