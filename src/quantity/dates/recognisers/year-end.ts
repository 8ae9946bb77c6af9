import { type Period, years } from "../calendar.js";
import { absolute, pastHyphen, type Recogniser, wordAt } from "../reading.js";
import { type CalendarUnit, UNITS } from "../words.js";
import { narrowed, thisUnit } from "./narrowing.js";

const END_CODES: ReadonlyMap<string, CalendarUnit> = new Map<string, CalendarUnit>([
  ["eoy", "year"],
  ["eoq", "quarter"],
  ["eom", "month"],
]);

/** "year-end 2025", "EOY 2025", "year-end", "the year's end", "end of year 2025", "month-end", "2025 year-end". */
export const yearEnd =
  (inner: Recogniser): Recogniser =>
  (scan, at, lean) => {
    const coded = /^ye(\d\d|\d{4})$/.exec(wordAt(scan, at))?.[1];
    if (coded !== undefined)
      return narrowed(
        scan,
        absolute(at + 1, wholeYear((coded.length === 2 ? 2000 : 0) + Number(coded))),
        "end",
        false,
      );
    const unitEnd = END_CODES.get(wordAt(scan, at));
    if (unitEnd !== undefined) {
      const year = unitEnd === "year" ? inner(scan, at + 1, lean) : null;
      if (year !== null && year.relative === null && year.period?.grain === "year")
        return narrowed(scan, year, "end", false);
      return narrowed(scan, thisUnit(scan, at + 1, unitEnd), "end", false);
    }
    const first = /^\d{4}$/.test(wordAt(scan, at)) ? at + 1 : at;
    const word = wordAt(scan, first);
    if (word !== "year" && word !== "month" && word !== "quarter" && word !== "decade" && word !== "yearend")
      return null;
    const joined = pastHyphen(scan, first + 1);
    const owned =
      scan.tokens[first]?.possessive === true ||
      joined > first + 1 ||
      wordAt(scan, at - 1) === "by" ||
      wordAt(scan, at - 1) === "at" ||
      first > at;
    const i = word === "yearend" ? first : joined;
    if (word !== "yearend" && (!owned || wordAt(scan, i) !== "end")) return null;
    if (first > at)
      return narrowed(
        scan,
        { ...thisUnit(scan, i + 1, "year"), relative: null, period: wholeYear(Number(wordAt(scan, at))) },
        "end",
        true,
      );
    const year = inner(scan, i + 1, lean);
    if (year !== null && year.relative === null && year.period?.resolution === "year")
      return narrowed(scan, year, "end", false);
    return narrowed(
      scan,
      thisUnit(scan, i + 1, UNITS.get(word === "yearend" ? "year" : word) ?? "year"),
      "end",
      true,
    );
  };

const wholeYear = (year: number): Period => years(year, year);

/** "mid-year", "midyear 2026", "mid-decade", "mid-century", "mid-month". */
export const midYear =
  (inner: Recogniser): Recogniser =>
  (scan, at, lean) => {
    const word = wordAt(scan, at);
    const i = word === "mid" ? pastHyphen(scan, at + 1) : at;
    const unit =
      word === "midyear"
        ? "year"
        : word === "midcentury"
          ? "century"
          : i > at + 1
            ? UNITS.get(wordAt(scan, i))
            : undefined;
    if (unit === undefined || unit === "day" || wordAt(scan, i).endsWith("s")) return null;
    const year = unit === "year" ? inner(scan, i + 1, lean) : null;
    if (year !== null && year.relative === null && year.period?.grain === "year")
      return narrowed(scan, year, "mid", false);
    return narrowed(scan, thisUnit(scan, i + 1, unit), "mid", true);
  };
