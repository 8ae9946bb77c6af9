import type { Relative } from "../mention.js";
import {
  gluedAfter,
  gluedBefore,
  joinedBefore,
  pastHyphen,
  phraseAt,
  type Recogniser,
  relativeTo,
  wordAt,
} from "../reading.js";
import { present, step } from "../reference.js";
import { DAY_WORDS, NOW_WORDS, UNITS } from "../words.js";
import { stepped } from "./steps.js";

const NOW: Relative = { direction: "present", length: null, anaphoric: false };

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
    if (phrase[0] === word && phraseAt(scan, at, phrase) && wordAt(scan, at - 1) !== "up")
      return relativeTo(at + phrase.length, reference === null ? null : present(reference), NOW);
  }
  if (NOW_WORDS.has(word)) {
    const joined =
      (gluedAfter(scan, at) && wordAt(scan, at + 1) === "-") ||
      (gluedBefore(scan, at) && wordAt(scan, at - 1) === "-");
    return joined ? null : relativeTo(at + 1, reference === null ? null : present(reference), NOW);
  }
  const away = DAY_WORDS.get(word);
  if (away === undefined || wordAt(scan, at - 1) === "usa" || joinedBefore(scan, at)) return null;
  if (away === 0) return relativeTo(at + 1, reference === null ? null : present(reference), NOW);
  return relativeTo(at + 1, reference === null ? null : step(reference, away, "day"), stepped(away, "day"));
};

/** "the day before yesterday", "the day after tomorrow". */
export const dayBeyond: Recogniser = (scan, at) => {
  const away = phraseAt(scan, at, ["day", "before", "yesterday"])
    ? -2
    : phraseAt(scan, at, ["day", "after", "tomorrow"])
      ? 2
      : 0;
  if (away === 0) return null;
  const { reference } = scan;
  return relativeTo(at + 3, reference === null ? null : step(reference, away, "day"), stepped(away, "day"));
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
