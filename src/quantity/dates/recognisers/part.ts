import type { CivilDate, Period } from "../calendar.js";
import { lengthAt } from "../length.js";
import { edgeUnits, type Part } from "../parts.js";
import {
  gluedAfter,
  type Lean,
  pastHyphen,
  phraseAt,
  type Reading,
  type Recogniser,
  type Row,
  type Scan,
  wordAt,
} from "../reading.js";
import { START } from "../starts.js";
import { type CalendarUnit, ORDINALS, UNITS } from "../words.js";
import { narrowed, now, ofWhat, theUnit } from "./narrowing.js";
import { midYear, yearEnd } from "./year-end.js";

/** Stand right before a period: "late 2023", "mid-2025", "end-2025". */
const ADJECTIVES: ReadonlyMap<string, Part> = new Map<string, Part>([
  ["early", "early"],
  ["mid", "mid"],
  ["late", "late"],
  ["end", "end"],
  ["earlier", "early"],
  ["later", "late"],
]);

/** Stand before "of" and a period: "the end of 2026", "the latter half of next year". */
const NOUNS: readonly (readonly [phrase: readonly string[], part: Part])[] = [
  [["beginning"], "start"],
  [["start"], "start"],
  [["outset"], "start"],
  [["turn"], "start"],
  [["dawn"], "start"],
  [["middle"], "mid"],
  [["halfway"], "mid"],
  [["midway"], "mid"],
  [["end"], "end"],
  [["close"], "end"],
  [["tail", "end"], "end"],
  [["very", "end"], "end"],
  [["early", "part"], "early"],
  [["first", "part"], "early"],
  [["early", "days"], "early"],
  [["early", "months"], "early"],
  [["opening", "months"], "early"],
  [["latter", "part"], "late"],
  [["later", "part"], "late"],
  [["last", "part"], "late"],
  [["final", "months"], "late"],
  [["closing", "months"], "late"],
  [["first", "half"], "half-1"],
  [["front", "half"], "half-1"],
  [["second", "half"], "half-2"],
  [["latter", "half"], "half-2"],
  [["back", "half"], "half-2"],
  [["last", "half"], "half-2"],
  [["rest"], "rest"],
  [["remainder"], "rest"],
  [["balance"], "rest"],
];

/** Reads parts of whatever `inner` reads; `inner` must not call back into it more than the depth of real prose. */
export function parts(inner: Recogniser): readonly Row[] {
  const early: Recogniser = (scan, at, lean) => {
    const word = wordAt(scan, at);
    const part = ADJECTIVES.get(word);
    if (part === undefined) return null;
    if (word === "later" || word === "earlier") return laterThis(scan, at, lean, inner);
    const double = doubleAt(scan, at);
    const hyphen = pastHyphen(scan, double?.next ?? at + 1);
    if (hyphen === at + 1 && gluedAfter(scan, at)) return null;
    let i = hyphen;
    if (wordAt(scan, i) === "in" && word !== "end") i++;
    const the = wordAt(scan, i) === "the" ? i + 1 : i;
    const whole = (the > i ? theUnit(scan, i) : null) ?? inner(scan, the, lean);
    if (whole === null || whole.window || (word === "end" && hyphen === at + 1 && whole.relative !== null))
      return null;
    return narrowed(scan, whole, double?.part ?? part, true);
  };

  const partNoun: Recogniser = (scan, at, lean) => {
    for (const [phrase, part] of NOUNS) {
      if (phrase[0] !== wordAt(scan, at) || !phraseAt(scan, at, phrase)) continue;
      const of = at + phrase.length;
      if (wordAt(scan, of) !== (phrase[0] === "halfway" || phrase[0] === "midway" ? "through" : "of"))
        continue;
      const whole = ofWhat(scan, of + 1, lean, inner);
      if (whole !== null) return narrowed(scan, whole, part, true);
    }
    return null;
  };

  /** "the first three months of 2026", "the last week of April", "the fourth quarter of last year". */
  const edgeOf: Recogniser = (scan, at, lean) => {
    const ordinal = ORDINALS.get(wordAt(scan, at));
    if (ordinal === undefined) return null;
    const one = UNITS.get(wordAt(scan, at + 1));
    const read =
      one === undefined ? lengthAt(scan, at + 1) : { next: at + 2, length: { low: 1, high: 1, unit: one } };
    if (read === null || wordAt(scan, read.next) !== "of" || read.length.high === null) return null;
    const whole = ofWhat(scan, read.next + 1, lean, inner);
    if (whole === null) return null;
    const take = (period: Period): Period | null =>
      nth(period, ordinal, read.length.high ?? 1, read.length.unit, one !== undefined);
    if (whole.relative === null && whole.period !== null && take(whole.period) === null) return null;
    const { inYear } = whole;
    return {
      ...whole,
      period: whole.period === null ? null : take(whole.period),
      inYear: inYear === null ? null : (year) => take(inYear(year)) ?? inYear(year),
      article: true,
      end: false,
      window: false,
    };
  };

  return [
    { starts: START.part, read: early },
    { starts: START.part | START.number | START.code, read: yearEnd(inner) },
    { starts: START.part, read: midYear(inner) },
    { starts: START.part, read: partNoun },
    { starts: START.ordinal, read: edgeOf },
  ];
}

/** "early-to-mid", "mid to late": both parts together. */
function doubleAt(scan: Scan, at: number): { next: number; part: Part } | null {
  const to = pastHyphen(scan, at + 1);
  if (wordAt(scan, to) !== "to") return null;
  const i = pastHyphen(scan, to + 1);
  const part = DOUBLES.get(`${wordAt(scan, at)}-${wordAt(scan, i)}`);
  return part === undefined ? null : { next: i + 1, part };
}

const DOUBLES: ReadonlyMap<string, Part> = new Map<string, Part>([
  ["early-mid", "early-mid"],
  ["mid-late", "mid-late"],
]);

/** "later this year", "earlier this month", "later in 2026": what is left, or what is gone, of it. */
function laterThis(scan: Scan, at: number, lean: Lean, inner: Recogniser): Reading | null {
  const i = wordAt(scan, at + 1) === "in" ? at + 2 : at + 1;
  const whole = (wordAt(scan, i) === "the" ? theUnit(scan, i) : null) ?? inner(scan, i, lean);
  if (whole?.period == null && whole?.relative == null) return null;
  const date = now(scan);
  const { period } = whole;
  if (period === null || date === null || !holds(period, date)) return { ...whole, window: false };
  const cut = wordAt(scan, at) === "later" ? { from: date, to: period.to } : { from: period.from, to: date };
  return { ...whole, period: { ...cut, resolution: "day", grain: "part", approximate: period.approximate } };
}

const order = (d: CivilDate): number => d.year * 10_000 + d.month * 100 + d.day;
const holds = (period: Period, date: CivilDate): boolean =>
  order(period.from) <= order(date) && order(date) <= order(period.to);

/** The n-th unit of a period where one was asked for, or so many from its front or back. */
function nth(
  period: Period,
  ordinal: number,
  amount: number,
  unit: CalendarUnit,
  single: boolean,
): Period | null {
  if (ordinal < 0) return edgeUnits(period, amount, unit, "last");
  if (!single) return ordinal === 1 ? edgeUnits(period, amount, unit, "first") : null;
  const upTo = edgeUnits(period, ordinal, unit, "first");
  return upTo === null ? null : edgeUnits(upTo, 1, unit, "last");
}
