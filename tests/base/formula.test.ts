import { Decimal } from "decimal.js";
import { expect, test } from "vitest";
import { evaluate, idsOf, parseFormula } from "../../src/base/formula.js";

const VALUES: Readonly<Record<string, number>> = { a: 5, b: 20, "a-b": 7, c_1: 200 };

function result(text: string): string {
  const formula = parseFormula(text, (id) => id in VALUES);
  if ("fault" in formula) return formula.fault;
  const span = evaluate(formula, (id) => {
    const value = VALUES[id];
    return value === undefined ? null : { low: new Decimal(value), high: new Decimal(value) };
  });
  return "fault" in span ? span.fault : span.low.toFixed();
}

test.each([
  ["a + b", "25"],
  ["a+b", "25"],
  ["b - a", "15"],
  ["b − a", "15"],
  ["a-b", "7"],
  ["b-a", "15"],
  ["a * b", "100"],
  ["a × b", "100"],
  ["b / a", "4"],
  ["b ÷ a", "4"],
  ["a + b * 2", "45"],
  ["(a + b) * 2", "50"],
  ["((a))", "5"],
  ["-a + b", "15"],
  ["b - a - a", "10"],
  ["b / a / 2", "2"],
  ["c_1 * 12.5%", "25"],
  ["1,000 + a", "1005"],
  ["1_000", "1000"],
  [".5 * b", "10"],
])("%s comes to %s", (text, expected) => {
  expect(result(text)).toBe(expected);
});

test.each([
  ["", "expected an id, a number or a bracket, found its end"],
  ["a +", "expected an id, a number or a bracket, found its end"],
  ["+ a", 'expected an id, a number or a bracket, found "+"'],
  ["a b", 'expected an operator, found "b"'],
  ["(a + b", "expected a closing bracket, found its end"],
  ["a + b)", 'expected an operator, found ")"'],
  ["a ^ 2", 'expected an operator, found "^"'],
  ["a / 0", "expected a divisor other than 0, found 0"],
  ["a / (b - b)", "expected a divisor other than 0, found 0"],
  ["a + d", 'expected a claim with a value for "d"'],
  ["(".repeat(60), "expected at most 50 levels of brackets"],
  ["-".repeat(60), "expected at most 50 levels of brackets"],
  ["a+".repeat(2000), "expected a formula of at most 2000 characters"],
])("%s is refused", (text, expected) => {
  expect(result(text)).toBe(expected);
});

test("intervals go through every operator", () => {
  const span = (low: number, high: number) => ({ low: new Decimal(low), high: new Decimal(high) });
  const formula = parseFormula("(x - y) * y / y", () => true);
  if ("fault" in formula) throw new Error(formula.fault);
  const value = evaluate(formula, (id) => (id === "x" ? span(10, 12) : span(1, 2)));
  expect("fault" in value ? value : [value.low.toNumber(), value.high.toNumber()]).toEqual([4, 22]);
  expect(idsOf(formula)).toEqual(["x", "y"]);
});
