import { hasAnchor } from "./anchors.js";
import { printPeriod } from "./calendar.js";
import type { Framed } from "./frames/framed.js";
import { bareLength, lasting, longUnit } from "./frames/lasting.js";
import { openEnded } from "./frames/open.js";
import { plain } from "./frames/plain.js";
import { range } from "./frames/range.js";
import type { DateMention } from "./mention.js";
import { periodAt } from "./periods.js";
import { gluedAfter, type Scan, tokenAt, wordAt } from "./reading.js";
import { type Reference, referenceOf } from "./reference.js";
import { START } from "./starts.js";
import { tokensOf } from "./tokens.js";

const PERIOD =
  START.number |
  START.code |
  START.month |
  START.weekday |
  START.season |
  START.amount |
  START.softener |
  START.unit |
  START.step |
  START.ordinal |
  START.part |
  START.now |
  START.yearLead |
  START.the |
  START.apostrophe;

/** What a mention can be, in the order in which it is tried at each token. */
const MENTIONS: readonly {
  readonly starts: number;
  readonly read: (scan: Scan, at: number) => Framed | null;
}[] = [
  { starts: START.opener, read: openEnded },
  { starts: PERIOD | START.range, read: range },
  { starts: START.lasting, read: lasting },
  { starts: PERIOD | START.range, read: plain },
  { starts: START.number | START.amount | START.softener, read: bareLength },
  { starts: START.unit, read: longUnit },
];

/**
 * The time expressions of a text, in order and without overlap. Relative ones ("last year", "in March") get an EDTF value
 * only with a `reference` date. Linear in the text; a text without any time word costs one pass over its characters.
 */
export function findDates(
  text: string,
  { reference }: { readonly reference?: string | null } = {},
): DateMention[] {
  if (!hasAnchor(text)) return [];
  const from: Reference | null = reference == null ? null : referenceOf(reference);
  const tokens = tokensOf(text);
  const scan: Scan = {
    text,
    tokens,
    reference: from,
    told: { edtf: null, firm: false, time: null },
    recent: { keys: [], readings: [] },
  };
  const mentions: DateMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const bits = tokens[at]?.starts ?? 0;
    const found = bits === 0 ? null : bits === START.stop ? stop(scan, at) : firstAt(scan, at, bits);
    if (found === null) {
      at++;
      continue;
    }
    mentions.push(mentionOf(scan, at, found));
    const time = told(found);
    if (time !== null) tell(scan, time, found.relative === null);
    at = found.next;
  }
  return mentions;
}

/** A full stop or its like with no word right behind it, or an empty line, ends the sentence: the time told before is forgotten. */
function stop(scan: Scan, at: number): null {
  if (!gluedAfter(scan, at) || tokenAt(scan, at + 1).kind === "mark") tell(scan, null, false);
  return null;
}

/** The time that "a year later" may be counted from after this mention; null where it tells none. */
function told({ kind, edtf, duration, relative }: Framed): string | null {
  const tells =
    kind === "date" ||
    kind === "range" ||
    (kind === "relative" &&
      (relative?.direction !== "present" || relative.length === null) &&
      relative?.anaphoric !== true &&
      duration === null);
  return tells ? edtf : null;
}

function tell(scan: Scan, edtf: string | null, firm: boolean): void {
  if (scan.told.edtf === edtf) return;
  scan.told.edtf = edtf;
  scan.told.firm = firm;
  scan.told.time = undefined;
  scan.recent.keys.length = 0;
}

function firstAt(scan: Scan, at: number, bits: number): Framed | null {
  for (const { starts, read } of MENTIONS) {
    const found = (bits & starts) === 0 ? null : read(scan, at);
    if (found !== null) return withYearBehind(scan, at, found);
  }
  return null;
}

const LIST_JOINTS = new Set(["and", "or", ",", "&"]);

/** "Q2 and Q4 2026": the year at the end of the list is the first one's too. */
function withYearBehind(scan: Scan, at: number, found: Framed): Framed {
  if (
    found.kind !== "relative" ||
    found.relative?.length !== null ||
    !LIST_JOINTS.has(wordAt(scan, found.next))
  )
    return found;
  const here = periodAt(scan, at, "nearest");
  if (here === null || here.inYear === null) return found;
  let next = found.next;
  for (let k = 0; k < 4 && LIST_JOINTS.has(wordAt(scan, next)); k++) {
    const i = LIST_JOINTS.has(wordAt(scan, next + 1)) ? next + 2 : next + 1;
    const other = periodAt(scan, i, "nearest");
    if (
      other === null ||
      (other.inYear === null &&
        (other.period === null || other.relative !== null || other.period.resolution === "year"))
    )
      return found;
    if (other.inYear === null && other.period !== null)
      return {
        ...found,
        kind: "date",
        edtf: printPeriod(here.inYear(other.period.from.year)),
        relative: null,
      };
    next = other.next;
  }
  return found;
}

function mentionOf(scan: Scan, at: number, { next, ...found }: Framed): DateMention {
  const start = scan.tokens[at]?.start ?? 0;
  const end = scan.tokens[next - 1]?.end ?? start;
  return { text: scan.text.slice(start, end), start, end, ...found };
}
