import { Decimal } from "decimal.js";
import { shortQuantity } from "../../quantity/index.js";
import type { Figure } from "../../quantity/quantity.js";
import type { StatedSum } from "../sums.js";
import { meets, print, spanOf, written } from "./amounts.js";
import type { Passage, Term } from "./passage.js";

const THAT_IS =
  /(?:^|[\s,(—–])(?:or|that is|that's|i\.e\.,?|which is|works out (?:at|to)|equals|equal to|equivalent to|amounts? to|amounting to|averag(?:es|ing)|is)\s+(?:just |only |an average of |about |roughly )?$/i;

/** "$100 billion over ten years, or $10 billion a year". */
export function rates(passage: Passage): StatedSum[] {
  const found: StatedSum[] = [];
  for (const whole of passage.terms) {
    const years = yearsOf(whole);
    if (years === null || whole.assertion.mood !== "asserts") continue;
    for (const part of passage.terms) {
      if (part === whole || !isYearly(part) || !sameMoney(part.figure, whole.figure)) continue;
      const [first, second] = part.figure.start > whole.figure.start ? [whole, part] : [part, whole];
      const lead = passage.text.slice(first.figure.end, second.figure.start);
      if (lead.length > 120 || !THAT_IS.test(lead)) continue;
      found.push(stateRate(passage, whole.figure, part.figure, years));
    }
  }
  return found;
}

/** How many years a sum is spread over. */
function yearsOf({ assertion }: Term): Decimal | null {
  const [count, unit] = assertion.scope?.over?.split(" ") ?? [];
  if (!count || !unit?.startsWith("year")) return null;
  return assertion.scope?.per === undefined ? new Decimal(count) : null;
}

function isYearly({ assertion }: Term): boolean {
  return assertion.scope?.per === "year";
}

function sameMoney(a: Figure, b: Figure): boolean {
  const unit = (figure: Figure): string | undefined => figure.quantity.unit?.id.split("/")[0];
  return unit(a) !== undefined && unit(a) === unit(b);
}

function stateRate(passage: Passage, whole: Figure, yearly: Figure, years: Decimal): StatedSum {
  const span = spanOf(whole);
  const each = { low: span.low?.div(years) ?? null, high: span.high?.div(years) ?? null };
  // rates are kept per second or per year, as their unit has it: only the written numbers are compared
  const told = spanOf({ ...yearly, quantity: { ...yearly.quantity, unit: whole.quantity.unit } });
  const holds = meets(each, told);
  const left = `${shortQuantity(whole.quantity)} / ${years.toFixed()} years`;
  const made = print(written(whole).div(years), whole.quantity);
  const stated = shortQuantity({ ...yearly.quantity, unit: whole.quantity.unit });
  return {
    kind: "rate",
    blockIndex: passage.blockIndex,
    parts: [whole],
    result: yearly,
    holds,
    equation: holds ? `${left} = ${stated} a year` : `${left} = ${made} a year, not ${stated}`,
  };
}
