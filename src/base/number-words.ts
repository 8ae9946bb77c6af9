import type { Quantity } from "../quantity/quantity.js";

/**
 * Words that say a number though they are no figure in prose: "both labs" are two, "a single vendor" is one. Not for
 * reading drafts, where they mostly mean nothing; only for whether a quote bears out a claim that somebody wrote.
 */
const NUMBERS: ReadonlyMap<string, string> = new Map([
  ["one", "1"],
  ["single", "1"],
  ["sole", "1"],
  ["once", "1"],
  ["first", "1"],
  ["both", "2"],
  ["twice", "2"],
  ["double", "2"],
  ["second", "2"],
  ["two", "2"],
  ["third", "3"],
  ["triple", "3"],
  ["three", "3"],
  ["fourth", "4"],
  ["fifth", "5"],
]);

/** Words for more than one, without saying how many. */
const SEVERAL: ReadonlySet<string> = new Set(["several", "multiple", "many", "various"]);

/** How often, as the time from one to the next. */
const PERIODS: ReadonlyMap<string, string> = new Map([
  ["hourly", "hour"],
  ["daily", "day"],
  ["weekly", "week"],
  ["monthly", "month"],
  ["quarterly", "quarter"],
  ["yearly", "year"],
  ["annually", "year"],
]);

/** Whether a word of the quote says the number: `both` for two, `daily` for one day, `multiple` for more than one. */
export function saysInWords(quote: string, { value, bound, unit }: Quantity): boolean {
  if (value === null) return false;
  const words = quote.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some(
    (word) =>
      NUMBERS.get(word) === value ||
      (value === "1" &&
        ((bound === "more-than" && SEVERAL.has(word)) || (unit !== null && PERIODS.get(word) === unit.id))),
  );
}
