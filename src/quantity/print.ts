import { FRACTION } from "./lexicon.js";
import { parseFigure } from "./parse.js";
import { fractionText, numberTexts, shortNumber } from "./printing/number.js";
import { amount, shortAmount } from "./printing/unit.js";
import type { Bound, Quantity, Unit } from "./quantity.js";

const BOUND_WORDS: Readonly<Record<Bound, string>> = {
  exact: "",
  about: "about ",
  "at-least": "at least ",
  "more-than": "more than ",
  "at-most": "up to ",
  "less-than": "less than ",
  range: "",
};

function boundWords(quantity: Quantity): string {
  return quantity.bound === "about" && quantity.approach === "below"
    ? "nearly "
    : BOUND_WORDS[quantity.bound];
}

/** Whether two quantities mean the same, whatever words they were read from. */
export function sameQuantity(a: Quantity, b: Quantity): boolean {
  return (
    a.bound === b.bound &&
    a.value === b.value &&
    a.low === b.low &&
    a.high === b.high &&
    a.precision === b.precision &&
    a.approach === b.approach &&
    a.unit?.id === b.unit?.id &&
    a.unit?.dimension === b.unit?.dimension
  );
}

/** A quantity in words that `parseFigure` reads back to the same quantity: "up to $25 billion", "500,000 Trainium2 chips". */
export function printQuantity(quantity: Quantity): string {
  let first = "";
  for (const text of candidates(quantity)) {
    if (first === "") first = text;
    const read = parseFigure(text);
    if (read && sameQuantity(read, quantity)) return text;
  }
  return first || quantity.text;
}

function* candidates(quantity: Quantity): Generator<string> {
  const { unit, value, low, high, precision } = quantity;
  const bound = boundWords(quantity);
  if (value !== null) {
    const fraction = fractionText(value);
    for (const number of numberTexts(value, precision))
      for (const text of amount(number, value, unit)) yield bound + text;
    if (fraction)
      for (const number of fraction) for (const text of amount(number, value, unit)) yield bound + text;
  } else if (low !== null && high !== null) {
    for (const from of numberTexts(low, precision)) {
      for (const to of numberTexts(high, precision)) {
        const [start = from] = unit?.dimension.startsWith("money")
          ? amount(from, low, { ...unit, id: unit.id.split("/")[0] ?? unit.id })
          : [from];
        for (const text of amount(to, high, unit)) yield `from ${start} to ${text}`;
      }
    }
  }
  yield quantity.text;
}

/**
 * A quantity as short as can be, for messages and equations: "$25B", "up to 5 GW", "500K chips", "12.5%".
 * Not meant to be read back: the written precision is lost. `bound: false` leaves the bound words out.
 */
export function shortQuantity(quantity: Quantity, options: { readonly bound?: boolean } = {}): string {
  const { unit, value, low, high } = quantity;
  const bound = options.bound === false ? "" : boundWords(quantity);
  if (value !== null) {
    const share = unit?.id === FRACTION.id ? fractionText(value)?.[0] : undefined;
    return bound + (share ?? shortAmount(shortNumber(value), value, unit));
  }
  if (low === null || high === null) return quantity.text;
  return `${shortLow(low, unit)} to ${shortAmount(shortNumber(high), high, unit)}`;
}

/** The lower end of a range, without the unit that the upper end tells; signs stay. */
function shortLow(low: string, unit: Unit | null): string {
  const number = shortNumber(low);
  const signed =
    unit?.dimension.startsWith("money") || unit?.dimension === "ratio" || unit?.dimension === "score";
  return signed ? shortAmount(number, low, unit, unit?.dimension.startsWith("money")) : number;
}
