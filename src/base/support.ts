import { findDates, overlaps } from "../quantity/dates/index.js";
import { intervalOf, parseFigure, separately } from "../quantity/index.js";
import type { Figure, Quantity } from "../quantity/quantity.js";
import { fold, type Match } from "./anchor.js";
import { rateToScope } from "./dimensions.js";
import type { Claim } from "./model.js";
import { saysInWords } from "./number-words.js";
import { type ProblemCode, shown } from "./problem.js";
import type { Key } from "./yaml.js";

/** What is to be said about one citation, at one of its keys. */
export interface Remark {
  readonly keys: readonly Key[];
  readonly code: ProblemCode;
  readonly severity: "error" | "warning";
  readonly message: string;
}

/**
 * Whether an anchored quote bears its claim out: no figure cut short at its ends, and the claim's figure in it.
 *
 * Both are warnings, not errors. A table states its unit in another cell, an elliptic sentence states half a range
 * ("and another eight"), and the figures' reader knows only the words in its tables; the quote may be right all the
 * same. A person should look, a CI job should not fail. The bound is not asked for here: it may stand outside the quote,
 * and then the first check says so.
 */
export function checkSupport(
  claim: Claim,
  paragraph: string,
  match: Match,
  figures: readonly Figure[],
  reference: string | null = null,
): readonly Remark[] {
  const warn = (code: ProblemCode, message: string): readonly Remark[] => [
    { keys: ["quote"], code, severity: "warning", message },
  ];
  if (claim.quantity === null || claim.derived !== null) return [];
  const quote = paragraph.slice(match.start, match.end);
  if (claim.date !== undefined) {
    const date = claim.date;
    const told = findDates(quote, reference === null ? {} : { reference }).some(({ edtf, relative }) =>
      edtf === null ? relative !== null : overlaps(edtf, date),
    );
    return told
      ? []
      : warn(
          "quote-without-figure",
          `expected the date ${shown(claim.date)} in the quote, found none like it`,
        );
  }
  const single = separately(figures);
  const cut = single.find(
    ({ start, end }) => (start < match.start && end > match.start) || (start < match.end && end > match.end),
  );
  if (cut)
    return warn("cut-figure", `expected the whole of ${shown(cut.text)} in the quote, found a part of it`);
  const isWithin = ({ start, end }: Figure) => start >= match.start && end <= match.end;
  const within = single.filter(isWithin);
  const { quantity } = claim;
  const told = [
    ...[...within, ...figures.filter(isWithin)].map((figure) => figure.quantity),
    ...lengthsIn(quote, quantity),
  ];
  if (told.some((figure) => bears(figure, quantity)) || saysSo(quote, quantity)) return [];
  if (saysInWords(quote, quantity)) return [];
  const found = within.map(({ text }) => shown(text)).join(", ");
  return warn(
    "quote-without-figure",
    `expected ${shown(quantity.text)} in the quote, found ${found === "" ? "no figure" : found}`,
  );
}

/** For a claim on a length of time: "the next decade" is one, though no figure. */
function lengthsIn(quote: string, { unit }: Quantity): readonly Quantity[] {
  if (unit?.dimension !== "time") return [];
  return findDates(quote).flatMap(({ length }) => {
    const read = length === null || length.low === null ? null : parseFigure(`${length.low} ${length.unit}s`);
    return read === null ? [] : [read];
  });
}

/** Whether the quote has the claim's very words: "roughly a gigawatt" is a figure in the base, but in prose it need not be. */
function saysSo(quote: string, { text }: Quantity): boolean {
  return fold(quote).toLowerCase().includes(fold(text).toLowerCase());
}

/** Whether the claim's number, or both ends of its range, are among a figure's numbers. */
function bears(told: Quantity, claimed: Quantity): boolean {
  const dimension = claimed.unit?.dimension ?? "bare";
  const { quantity } = rateToScope(told, dimension, null);
  const bare = quantity.unit === null || claimed.unit === null;
  if (!bare && quantity.unit?.dimension !== dimension) return false;
  const numbers = bare ? written : inBaseUnits;
  const there = numbers(quantity);
  return numbers(claimed).every((number) => there.some((other) => other === number));
}

function written(quantity: Quantity): readonly string[] {
  return numbersOf(quantity).map((number) => String(Number(number)));
}

function inBaseUnits(quantity: Quantity): readonly string[] {
  return numbersOf(quantity).flatMap((number) => {
    const point = intervalOf({
      ...quantity,
      bound: "exact",
      value: number,
      low: number,
      high: number,
      precision: "0",
    });
    return point.low === null ? [] : [point.low.toSignificantDigits(12).toString()];
  });
}

function numbersOf({ value, low, high }: Quantity): readonly string[] {
  if (value !== null) return [value];
  return [low, high].filter((number) => number !== null);
}
