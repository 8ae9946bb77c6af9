import {
  addDays,
  type CivilDate,
  dayPeriod,
  days,
  months,
  type Period,
  season,
  weekday,
} from "../calendar.js";
import type { Relative } from "../mention.js";
import {
  countedFrom,
  gluedAfter,
  gluedBefore,
  type Lean,
  pastHyphen,
  phraseAt,
  type Reading,
  type Recogniser,
  relativeTo,
  type Scan,
  tokenAt,
  wordAt,
} from "../reading.js";
import { knows, present, type Reference, step, yearly } from "../reference.js";
import {
  ANAPHORIC_STEPS,
  type CalendarUnit,
  DAY_WORDS,
  MONTHS,
  NOW_WORDS,
  SEASONS,
  STEPS,
  UNITS,
  WEEKDAY_NAMES,
  WEEKDAYS,
} from "../words.js";
import { distance } from "./distance.js";
import { monthAt } from "./months.js";
import { year } from "./years.js";

const NOW: Relative = { direction: "present", length: null, anaphoric: false };

const stepped = (steps: number, unit: CalendarUnit, anaphoric = false): Relative => ({
  direction: steps < 0 ? "past" : steps > 0 ? "future" : "present",
  length: { low: Math.abs(steps), high: Math.abs(steps), unit },
  anaphoric,
});

/** Several words that mean the present: "at present", "at the moment", "these days", "to date". */
const NOW_PHRASES: readonly (readonly string[])[] = [
  ["right", "now"],
  ["at", "present"],
  ["at", "the", "moment"],
  ["these", "days"],
  ["to", "date"],
  ["as", "of", "now"],
  ["until", "now"],
];

/** "today", "yesterday", "now", "currently", "at the moment". Not "now-defunct" or "USA Today". */
export const dayWord: Recogniser = (scan, at) => {
  const word = wordAt(scan, at);
  const { reference } = scan;
  for (const phrase of NOW_PHRASES) {
    if (phrase[0] === word && phraseAt(scan, at, phrase))
      return relativeTo(at + phrase.length, reference === null ? null : present(reference), NOW);
  }
  if (NOW_WORDS.has(word)) {
    const joined =
      (gluedAfter(scan, at) && wordAt(scan, at + 1) === "-") ||
      (gluedBefore(scan, at) && wordAt(scan, at - 1) === "-");
    return joined ? null : relativeTo(at + 1, reference === null ? null : present(reference), NOW);
  }
  const away = DAY_WORDS.get(word);
  if (away === undefined || wordAt(scan, at - 1) === "usa" || gluedBefore(scan, at)) return null;
  if (away === 0) return relativeTo(at + 1, reference === null ? null : present(reference), NOW);
  return relativeTo(at + 1, reference === null ? null : step(reference, away, "day"), stepped(away, "day"));
};

const DAY_PARTS: ReadonlySet<string> = new Set(["morning", "afternoon", "evening"]);

/** "last year", "this quarter", "next month", "the same day", "the following year", "last summer", "next Monday", "this fiscal year". */
export const calendarStep: Recogniser = (scan, at) => {
  const word = wordAt(scan, at);
  const steps = STEPS.get(word);
  if (steps === undefined || gluedBefore(scan, at)) return null;
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

/** "last summer" told in summer is the one a year ago; "next March" told in March is a year ahead. */
function ended(reference: Reference, lean: Lean, inYear: (year: number) => Period): Period {
  const found = yearly(reference, lean, inYear);
  if (lean === "nearest") return found;
  const { date } = reference;
  const holds = compare(found.from, date) <= 0 && compare(date, found.to) <= 0;
  return holds ? inYear(found.from.year + (lean === "past" ? -1 : 1)) : found;
}

const compare = (a: CivilDate, b: CivilDate): number => a.year - b.year || a.month - b.month || a.day - b.day;

/** The weekday on or before the reference; for the future the one behind it. */
function onWeekday(reference: Reference, day: number, lean: Lean): Period | null {
  if (!knows(reference, "day")) return null;
  const back = (weekday(reference.date) - day + 7) % 7;
  if (lean === "future") return dayPeriod(addDays(reference.date, 7 - back));
  return dayPeriod(addDays(reference.date, lean === "past" && back === 0 ? -7 : -back));
}

/** "Monday", "on Tuesday": the latest one, the reference's own day included; behind "by" and "until" the next. */
export const bareWeekday: Recogniser = (scan, at, lean) => {
  const token = tokenAt(scan, at);
  const day = token.capital ? WEEKDAYS.get(token.lower) : undefined;
  if (day === undefined || gluedBefore(scan, at) || WEEKDAY_NAMES.has(wordAt(scan, at - 1))) return null;
  if (gluedAfter(scan, at) && wordAt(scan, at + 1) === "-") return null;
  const period =
    scan.reference === null ? null : onWeekday(scan.reference, day, lean === "future" ? "future" : "nearest");
  return relativeTo(at + 1, period, {
    direction: lean === "future" ? "future" : "past",
    length: null,
    anaphoric: false,
  });
};

/** "year to date", "year-to-date", "so far this year": from the first of January to the reference. */
export const toDate: Recogniser = (scan, at) => {
  const unit = UNITS.get(wordAt(scan, at));
  let next = -1;
  if (unit === "year" || unit === "quarter") {
    const i = pastHyphen(scan, at + 1);
    if (wordAt(scan, i) === "to" && wordAt(scan, pastHyphen(scan, i + 1)) === "date")
      next = pastHyphen(scan, i + 1) + 1;
  }
  const soFar = phraseAt(scan, at, ["so", "far", "this"]) ? UNITS.get(wordAt(scan, at + 3)) : undefined;
  const whole = next > 0 ? unit : soFar;
  if (whole === undefined) return null;
  const { reference } = scan;
  const period = reference === null ? null : step(reference, 0, whole);
  const until =
    period === null || reference === null
      ? null
      : { ...period, to: reference.date, resolution: reference.resolution, grain: "part" as const };
  return relativeTo(next > 0 ? next : at + 4, until, stepped(0, whole));
};
