import { Decimal } from "decimal.js";
import { intervalOf } from "../../quantity/index.js";
import type { Quantity } from "../../quantity/quantity.js";
import { evaluate, type Fault, idsOf, parseFormula, type Span } from "../formula.js";
import { problemAt } from "../items.js";
import type { Claim } from "../model.js";
import { type Problem, shown } from "../problem.js";
import type { Unchecked } from "../unchecked.js";

/** How far from its number "about" may be, and how far past it "more than": as a part of the number. */
const ABOUT = new Decimal("0.1");
const PAST = new Decimal("0.5");

/** Whether every `derived` formula can be read, and comes out at its claim's figure. */
export function checkDerived(base: Unchecked): readonly Problem[] {
  const claims = new Map(base.claims.map(({ value }) => [value.id, value]));
  const problems: Problem[] = [];
  for (const { value: claim, origin } of base.claims) {
    if (claim.derived === null) continue;
    const { formula: text, from } = claim.derived;
    const isId = (id: string) => Object.hasOwn(from, id) || claims.has(id);
    const fault = (code: "bad-formula" | "derived-mismatch", message: string) => {
      problems.push(problemAt(origin, ["derived", "formula"], code, message));
    };
    const formula = parseFormula(text, isId);
    if ("fault" in formula) {
      fault("bad-formula", `${formula.fault} in the formula ${shown(text)}`);
      continue;
    }
    const unknown = idsOf(formula).filter((id) => !isId(id) && !base.ids.claim.has(id));
    for (const id of unknown) {
      fault(
        "bad-formula",
        `expected "${id}" among the names in \`from\`, found ${shown(Object.keys(from).join(", "))}`,
      );
    }
    const sources = idsOf(formula).map((id) => ({ id, claim: claims.get(from[id] ?? id) ?? null }));
    for (const { id, claim: state } of sources) {
      if (state && state.state !== null)
        fault(
          "bad-formula",
          `expected a claim with a figure for "${id}", found the state ${shown(state.state)}`,
        );
    }
    const inputs = new Map(sources.map(({ id, claim: input }) => [id, input?.quantity ?? null]));
    // What is unknown has been reported as such; without it there is nothing to work out.
    if (unknown.length > 0 || [...inputs.values()].includes(null)) continue;
    const result = comesOut(claim, (spanOf) => evaluate(formula, (id) => spanFor(inputs.get(id), spanOf)));
    if (result !== null) fault(result.code, `${result.message} from ${shown(text)}`);
  }
  return problems;
}

function spanFor(quantity: Quantity | null | undefined, spanOf: (quantity: Quantity) => Span): Span | null {
  return quantity ? spanOf(quantity) : null;
}

/**
 * A formula may be meant in base units (25 / 200 is 0.125, which is 12.5 %) or in the numbers as they are written (100
 * over 10 years is 10 a year); it comes out where either does. Null where it does.
 */
function comesOut(
  claim: Claim,
  work: (spanOf: (quantity: Quantity) => Span) => Span | Fault,
): { readonly code: "bad-formula" | "derived-mismatch"; readonly message: string } | null {
  if (claim.quantity === null) return null;
  let written: Span | null = null;
  for (const spanOf of [asWritten, inBaseUnits]) {
    const result = work(spanOf);
    if ("fault" in result) return { code: "bad-formula", message: result.fault };
    if (overlap(result, allowed(claim.quantity, spanOf))) return null;
    written ??= result;
  }
  const middle = written ? written.low.plus(written.high).div(2) : null;
  return {
    code: "derived-mismatch",
    message: `expected ${shown(claim.quantity.text)}, found ${middle ? middle.toSignificantDigits(6).toFixed() : "nothing"}`,
  };
}

function asWritten(quantity: Quantity): Span {
  const { low, high } = numbersOf(quantity);
  return { low: new Decimal(low), high: new Decimal(high) };
}

function inBaseUnits(quantity: Quantity): Span {
  const { low, high } = numbersOf(quantity);
  const bound = low === high ? "exact" : "range";
  const interval = intervalOf({ ...quantity, bound, low, high, precision: "0" });
  return { low: interval.low ?? new Decimal(low), high: interval.high ?? new Decimal(high) };
}

/** The number itself, whatever bounds it: "up to 25" and "up to 8" add up to "up to 33". */
function numbersOf({ value, low, high }: Quantity): { readonly low: string; readonly high: string } {
  const any = value ?? low ?? high ?? "0";
  return { low: value ?? low ?? any, high: value ?? high ?? any };
}

/** What was rounded away when the figure was written, in the measure of `span`. */
function rounding(quantity: Quantity, spanOf: (quantity: Quantity) => Span): Decimal {
  const width = {
    ...quantity,
    bound: "exact",
    value: quantity.precision,
    low: quantity.precision,
    high: quantity.precision,
  } as const;
  return spanOf(width).high.div(2);
}

/**
 * What a result may be: anything that rounds to the figure as it is written, and what its bound word lets it be
 * ("more than 3x" holds of 3.3, "about 30" of 31). The figures that go in are taken at their word: if what they were
 * rounded from counted too, 5 + 3 would come out at 9.
 */
function allowed(quantity: Quantity, spanOf: (quantity: Quantity) => Span): Span {
  const number = spanOf(quantity);
  const half = rounding(quantity, spanOf);
  const span = { low: number.low.minus(half), high: number.high.plus(half) };
  const size = Decimal.max(span.low.abs(), span.high.abs());
  switch (quantity.bound) {
    case "about":
      return { low: span.low.minus(size.times(ABOUT)), high: span.high.plus(size.times(ABOUT)) };
    case "at-least":
    case "more-than":
      return { low: span.low, high: span.high.plus(size.times(PAST)) };
    case "at-most":
    case "less-than":
      return { low: span.low.minus(quantity.bound === "at-most" ? 0 : size.times(PAST)), high: span.high };
    default:
      return span;
  }
}

function overlap(a: Span, b: Span): boolean {
  return a.low.lte(b.high) && b.low.lte(a.high);
}
