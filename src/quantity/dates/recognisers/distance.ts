import { about, type Period } from "../calendar.js";
import { lengthAt, softenerAt } from "../length.js";
import type { Length, Relative } from "../mention.js";
import {
  countedFrom,
  pastHyphen,
  phraseAt,
  type Recogniser,
  relativeTo,
  type Scan,
  tokenAt,
  wordAt,
} from "../reading.js";
import { away, type Reference, windowOf } from "../reference.js";
import { BACKWARD, type CalendarUnit, FORWARD, UNITS } from "../words.js";

interface Direction {
  readonly words: readonly string[];
  readonly sign: -1 | 1;
  /** Counted from a time told before. */
  readonly anaphoric: boolean;
}

const DIRECTIONS: readonly Direction[] = [
  { words: ["ago"], sign: -1, anaphoric: false },
  { words: ["earlier"], sign: -1, anaphoric: true },
  { words: ["before"], sign: -1, anaphoric: true },
  { words: ["prior"], sign: -1, anaphoric: true },
  { words: ["previously"], sign: -1, anaphoric: true },
  { words: ["later"], sign: 1, anaphoric: true },
  { words: ["after"], sign: 1, anaphoric: true },
  { words: ["from", "now"], sign: 1, anaphoric: false },
  { words: ["from", "today"], sign: 1, anaphoric: false },
  { words: ["hence"], sign: 1, anaphoric: false },
  { words: ["time"], sign: 1, anaphoric: false },
];

/** "before" and "after" are directions only where no time of their own follows: "two years before the launch" tells no date. */
const LEADS_ON = new Set(["before", "after", "prior"]);
const ENDS = new Set(["", ".", ",", ";", ":", ")", "!", "?", "\n", "—", "–"]);

function directionAt(scan: Scan, at: number): { next: number; direction: Direction } | null {
  const i = pastHyphen(scan, at);
  const word = wordAt(scan, i);
  const direction = DIRECTIONS.find(({ words }) => words[0] === word && phraseAt(scan, i, words));
  if (direction === undefined) return null;
  if (LEADS_ON.has(word) && !ENDS.has(wordAt(scan, i + 1))) return null;
  if (word === "time" && !tokenAt(scan, at - 1).possessive) return null;
  return { next: i + direction.words.length, direction };
}

/** "two months earlier", "just four months ago", "a year later", "three years from now", "five years' time", "decades ago". */
export const distance: Recogniser = (scan, at) => {
  const softener = softenerAt(scan, at);
  const read = lengthAt(scan, softener.next) ?? vagueUnits(scan, softener.next);
  if (read === null) return null;
  const found = directionAt(scan, read.next);
  if (found === null) return null;
  const { direction, next } = found;
  const relative: Relative = {
    direction: direction.sign < 0 ? "past" : "future",
    length: read.length,
    anaphoric: direction.anaphoric,
  };
  const from = countedFrom(scan, relative.anaphoric, relative.direction);
  const period = from === null ? null : apart(from, read.length, direction.sign);
  return relativeTo(next, period !== null && softener.approximate ? about(period) : period, relative);
};

/** "decades ago", "years later". */
export function vagueUnits(scan: Scan, at: number): { next: number; length: Length } | null {
  const word = wordAt(scan, at);
  const unit = UNITS.get(word);
  return unit === undefined || !word.endsWith("s")
    ? null
    : { next: at + 1, length: { low: null, high: null, unit } };
}

function apart(reference: Reference, { low, high, unit }: Length, sign: -1 | 1): Period | null {
  if (low === null || high === null) return null;
  const [near, far] = [away(reference, sign * low, unit), away(reference, sign * high, unit)];
  if (near === null || far === null) return null;
  const [first, last] = sign < 0 ? [far, near] : [near, far];
  return { ...first, to: last.to, grain: low === high ? first.grain : "part" };
}

const LEADS = new Set(["day", "week", "month", "quarter", "year"]);

/** "a year earlier" told shorter: "the year before", "the day after", "year-ago", "the year-earlier period". */
export const unitBefore: Recogniser = (scan, at) => {
  const word = wordAt(scan, at);
  if (!LEADS.has(word)) return null;
  const unit = word as CalendarUnit;
  const glue = pastHyphen(scan, at + 1);
  const behind = wordAt(scan, glue);
  const joined = glue > at + 1 && (behind === "ago" || behind === "earlier");
  const article =
    wordAt(scan, at - 1) === "the" &&
    (behind === "before" || behind === "after" || behind === "prior") &&
    ENDS.has(wordAt(scan, glue + 1));
  if (!joined && !article) return null;
  const sign = behind === "after" ? 1 : -1;
  const direction = sign < 0 ? "past" : "future";
  const anaphoric = behind !== "ago";
  const from = countedFrom(scan, anaphoric, direction);
  const period = from === null ? null : away(from, sign, unit);
  const whole =
    joined && (wordAt(scan, glue + 1) === "period" || wordAt(scan, glue + 1) === "quarter")
      ? glue + 2
      : glue + 1;
  return relativeTo(
    whole,
    period,
    { direction, length: { low: 1, high: 1, unit }, anaphoric },
    { article: true },
  );
};

/** "the past three years", "the next decade", "the coming months", "the last 12 months", "recent years". */
export const window: Recogniser = (scan, at) => {
  const word = wordAt(scan, at);
  const direction = BACKWARD.has(word) ? "past" : FORWARD.has(word) ? "future" : null;
  if (direction === null) return null;
  const softener = softenerAt(scan, at + 1);
  const bare = wordAt(scan, at - 1) === "the" || POSSESSIVES.has(wordAt(scan, at - 1));
  const one = bare && UNITS.has(wordAt(scan, at + 1)) && !wordAt(scan, at + 1).endsWith("s");
  const read = one ? unitAlone(scan, at + 1) : (lengthAt(scan, softener.next) ?? vagueUnits(scan, at + 1));
  if (read === null || ("article" in read && read.article)) return null;
  const { length } = read;
  const anaphoric = ANAPHORIC_WINDOWS.has(word);
  const from = countedFrom(scan, anaphoric, direction);
  const period =
    from === null || length.high === null ? null : windowOf(from, length.high, length.unit, direction);
  return relativeTo(read.next, period, { direction, length, anaphoric }, { article: true, window: true });
};

const ANAPHORIC_WINDOWS = new Set(["preceding", "previous", "prior", "following", "ensuing"]);
const POSSESSIVES = new Set(["its", "their", "his", "her", "our"]);

function unitAlone(scan: Scan, at: number): { next: number; length: Length } | null {
  const unit = UNITS.get(wordAt(scan, at));
  return unit === undefined ? null : { next: at + 1, length: { low: 1, high: 1, unit } };
}

/** "within five years", "inside two weeks": from the reference to so far ahead. */
export function ahead(reference: Reference, { high, unit }: Length): Period | null {
  return high === null ? null : windowOf(reference, high, unit, "future");
}
