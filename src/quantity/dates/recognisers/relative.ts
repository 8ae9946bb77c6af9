import { addDays, type CivilDate, days, months, type Period, season } from "../calendar.js";
import type { Relative } from "../mention.js";
import {
  countedFrom,
  gluedAfter,
  joinedBefore,
  type Lean,
  pastHyphen,
  type Reading,
  type Recogniser,
  relativeTo,
  type Scan,
  tokenAt,
  wordAt,
} from "../reading.js";
import { type Reference, step, yearly } from "../reference.js";
import { ANAPHORIC_STEPS, MONTHS, SEASONS, STEPS, UNITS, WEEKDAYS } from "../words.js";
import { distance } from "./distance.js";
import { monthAt } from "./months.js";
import { stepped } from "./steps.js";
import { onWeekday } from "./weekdays.js";
import { year } from "./years.js";

const DAY_PARTS: ReadonlySet<string> = new Set(["morning", "afternoon", "evening"]);

/** "last year", "this quarter", "next month", "the same day", "the following year", "last summer", "next Monday", "this fiscal year". */
export const calendarStep: Recogniser = (scan, at) => {
  const word = wordAt(scan, at);
  const steps = STEPS.get(word);
  if (steps === undefined || joinedBefore(scan, at)) return null;
  const article = wordAt(scan, at - 1) === "the";
  // "over the last year", "the next quarter", "the past decade" are windows, read elsewhere.
  if (
    article &&
    (word === "last" || word === "next" || word === "past" || word === "coming") &&
    !NAMED_BY_ARTICLE.has(wordAt(scan, at + 1))
  )
    return null;
  if (
    word === "past" ||
    ((word === "that" || word === "following" || word === "prior") &&
      !article &&
      !isUnitBehind(scan, pastHyphen(scan, at + 1)))
  )
    return null;
  const first = pastHyphen(scan, at + 1);
  const adjective = FISCAL.has(wordAt(scan, first)) ? pastHyphen(scan, first + 1) : first;
  return named(scan, at, adjective, steps, article) ?? unitStep(scan, at, adjective, steps, article);
};

const FISCAL: ReadonlySet<string> = new Set(["fiscal", "financial", "calendar", "reporting", "full"]);
/** "the last quarter", as told in earnings reports, is the calendar one. */
const NAMED_BY_ARTICLE: ReadonlySet<string> = new Set(["quarter", "fiscal", "day", "morning", "century"]);
const isUnitBehind = (scan: Scan, at: number): boolean =>
  UNITS.has(wordAt(scan, at)) || DAY_PARTS.has(wordAt(scan, at));

function unitStep(scan: Scan, at: number, i: number, steps: number, article: boolean): Reading | null {
  const word = wordAt(scan, i);
  const anaphoric = ANAPHORIC_STEPS.has(wordAt(scan, at));
  const direction = wordAt(scan, at) === "that" || steps > 0 ? "future" : steps < 0 ? "past" : "present";
  const from = countedFrom(scan, anaphoric, direction);
  const more = { article };
  if (DAY_PARTS.has(word) || word === "night") {
    const by = word === "night" && steps < 0 ? -1 : steps;
    return relativeTo(
      i + 1,
      from === null ? null : step(from, by, "day"),
      stepped(steps, "day", anaphoric),
      more,
    );
  }
  if (word === "weekend")
    return relativeTo(i + 1, weekend(from, steps), stepped(steps, "week", anaphoric), more);
  if (steps === 0 && anaphoric && (word === "period" || UNITS.has(word))) {
    const other = samePeriodIn(scan, i + 1);
    if (other !== null) return other;
  }
  const unit = UNITS.get(word);
  if (unit === undefined || word.endsWith("s") || word === "yr") return null;
  if (unit === "day" && i > at + 1) return null;
  if (gluedAfter(scan, i) && wordAt(scan, i + 1) === "-" && wordAt(scan, i + 2) === "end") return null;
  return relativeTo(
    i + 1,
    from === null ? null : step(from, steps, unit),
    stepped(steps, unit, anaphoric),
    more,
  );
}

/** "the same quarter last year", "the same period of 2025", "the same month a year earlier": known to the year only. */
function samePeriodIn(scan: Scan, at: number): Reading | null {
  const i = wordAt(scan, at) === "of" || wordAt(scan, at) === "in" ? at + 1 : at;
  const plain =
    calendarStep(scan, i, "past") ?? (i > at ? year(scan, i, "past") : null) ?? distance(scan, i, "past");
  const whole = plain?.relative === null || plain?.relative?.length?.unit === "year" ? plain : null;
  return whole === null || whole.window ? null : { ...whole, article: true };
}

function weekend(reference: Reference | null, steps: number): Period | null {
  const week = reference === null ? null : step(reference, steps, "week");
  return week === null ? null : days(addDays(week.to, -1), week.to);
}

/** "last March", "this summer", "next Monday", "this fall". */
function named(scan: Scan, at: number, i: number, steps: number, article: boolean): Reading | null {
  const word = wordAt(scan, i);
  const lean: Lean = steps < 0 ? "past" : steps > 0 ? "future" : "nearest";
  const relative: Relative = {
    direction: steps < 0 ? "past" : steps > 0 ? "future" : "present",
    length: null,
    anaphoric: false,
  };
  const first = SEASONS.get(word);
  const month = monthAt(scan, i);
  const { reference } = scan;
  if (first !== undefined) {
    const inYear = (year: number): Period => season(year, first);
    return relativeTo(i + 1, reference === null ? null : ended(reference, lean, inYear), relative, {
      article,
    });
  }
  if (month !== null && MONTHS.has(word) && word !== "mar") {
    const inYear = (year: number): Period => months(year, month.month, 1, "month");
    const period =
      reference === null ? null : steps === 0 ? inYear(reference.date.year) : ended(reference, lean, inYear);
    return relativeTo(month.next, period, relative);
  }
  const day = WEEKDAYS.get(word);
  if (day === undefined || !tokenAt(scan, i).capital || wordAt(scan, at) === "same") return null;
  return relativeTo(i + 1, reference === null ? null : onWeekday(reference, day, lean), relative, {
    article,
  });
}

/** "this winter" told by April is the one just over. "last summer" told in summer is the one a year ago; "next March" told in March is a year ahead. */
function ended(reference: Reference, lean: Lean, inYear: (year: number) => Period): Period {
  const { date } = reference;
  if (lean === "nearest") {
    const before = inYear(date.year - 1);
    return compare(date, before.to) <= 0 || (date.month <= 4 && before.to.year === date.year)
      ? before
      : inYear(date.year);
  }
  const found = yearly(reference, lean, inYear);
  const holds = compare(found.from, date) <= 0 && compare(date, found.to) <= 0;
  return holds ? inYear(found.from.year + (lean === "past" ? -1 : 1)) : found;
}

const compare = (a: CivilDate, b: CivilDate): number => a.year - b.year || a.month - b.month || a.day - b.day;
