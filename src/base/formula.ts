import { Decimal } from "decimal.js";

/** A closed interval: a value and what the writer may have rounded away. */
export interface Span {
  readonly low: Decimal;
  readonly high: Decimal;
}

export type Formula =
  | { readonly kind: "number"; readonly value: Decimal }
  | { readonly kind: "id"; readonly id: string }
  | {
      readonly kind: "operation";
      readonly operator: Operator;
      readonly left: Formula;
      readonly right: Formula;
    };

export type Operator = "+" | "-" | "*" | "/";

/** A formula that could not be read or worked out, and why: "expected …, found …". */
export interface Fault {
  readonly fault: string;
}

const OPERATORS: Readonly<Record<string, Operator>> = {
  "+": "+",
  "-": "-",
  "−": "-",
  "–": "-",
  "*": "*",
  "×": "*",
  "·": "*",
  "/": "/",
  "÷": "/",
};

const MAX_DEPTH = 50;
const MAX_LENGTH = 2000;

const TOKEN = /\s*(?:(\d[\d,_]*(?:\.\d+)?|\.\d+)(%)?|([\p{L}_][\p{L}\p{N}_.-]*)|(\S))/uy;

type Token =
  | { readonly kind: "number"; readonly value: Decimal }
  | { readonly kind: "id"; readonly id: string }
  | { readonly kind: "sign"; readonly sign: string };

/**
 * Reads `(a + b) / 2`: ids, numbers (`1,000`, `2.5`, `12%`), the four operators and brackets. An id may hold hyphens:
 * `a-b` is one id where `isId` knows it, else a difference.
 */
export function parseFormula(text: string, isId: (id: string) => boolean): Formula | Fault {
  if (text.length > MAX_LENGTH) return { fault: `expected a formula of at most ${MAX_LENGTH} characters` };
  const tokens = tokenize(text, isId);
  let at = 0;
  let depth = 0;

  const sign = (): string | null => {
    const token = tokens[at];
    return token?.kind === "sign" ? token.sign : null;
  };
  const found = (): string => {
    const token = tokens[at];
    if (!token) return "its end";
    return `"${token.kind === "number" ? token.value.toFixed() : token.kind === "id" ? token.id : token.sign}"`;
  };

  const chain = (next: () => Formula | Fault, operators: readonly Operator[]): Formula | Fault => {
    let left = next();
    for (;;) {
      const operator = OPERATORS[sign() ?? ""];
      if ("fault" in left || operator === undefined || !operators.includes(operator)) return left;
      at++;
      const right = next();
      if ("fault" in right) return right;
      left = { kind: "operation", operator, left, right };
    }
  };
  const sum = (): Formula | Fault => chain(product, ["+", "-"]);
  const product = (): Formula | Fault => chain(factor, ["*", "/"]);
  const factor = (): Formula | Fault => {
    const token = tokens[at];
    if (token && token.kind !== "sign") {
      at++;
      return token;
    }
    if (++depth > MAX_DEPTH) return { fault: `expected at most ${MAX_DEPTH} levels of brackets` };
    if (OPERATORS[sign() ?? ""] === "-") {
      at++;
      const right = factor();
      depth--;
      if ("fault" in right) return right;
      return { kind: "operation", operator: "-", left: { kind: "number", value: new Decimal(0) }, right };
    }
    if (sign() !== "(") return { fault: `expected an id, a number or a bracket, found ${found()}` };
    at++;
    const inner = sum();
    depth--;
    if ("fault" in inner) return inner;
    if (sign() !== ")") return { fault: `expected a closing bracket, found ${found()}` };
    at++;
    return inner;
  };

  const formula = sum();
  if ("fault" in formula) return formula;
  return at < tokens.length ? { fault: `expected an operator, found ${found()}` } : formula;
}

function tokenize(text: string, isId: (id: string) => boolean): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const [, number, percent, word, sign] = match;
    if (number !== undefined) {
      const value = new Decimal(number.replace(/[,_]/gu, ""));
      tokens.push({ kind: "number", value: percent ? value.div(100) : value });
    } else if (word !== undefined) {
      const id = longestId(word, isId);
      tokens.push({ kind: "id", id });
      TOKEN.lastIndex -= word.length - id.length;
    } else if (sign !== undefined) {
      tokens.push({ kind: "sign", sign });
    }
  }
  return tokens;
}

/** Of "a-b-c", the longest of "a-b-c", "a-b", "a" that is an id; the first word when none is. */
function longestId(word: string, isId: (id: string) => boolean): string {
  for (let end = word.length; end > 0; end = word.lastIndexOf("-", end - 1)) {
    if (isId(word.slice(0, end))) return word.slice(0, end);
  }
  const hyphen = word.indexOf("-");
  return hyphen < 0 ? word : word.slice(0, hyphen);
}

/** The ids that a formula uses, in their order. */
export function idsOf(formula: Formula): readonly string[] {
  if (formula.kind === "id") return [formula.id];
  return formula.kind === "number" ? [] : [...new Set([...idsOf(formula.left), ...idsOf(formula.right)])];
}

/** Works a formula out on intervals. */
export function evaluate(formula: Formula, spanOf: (id: string) => Span | null): Span | Fault {
  switch (formula.kind) {
    case "number":
      return { low: formula.value, high: formula.value };
    case "id":
      return spanOf(formula.id) ?? { fault: `expected a claim with a value for "${formula.id}"` };
    case "operation": {
      const left = evaluate(formula.left, spanOf);
      if ("fault" in left) return left;
      const right = evaluate(formula.right, spanOf);
      if ("fault" in right) return right;
      return apply(formula.operator, left, right);
    }
  }
}

function apply(operator: Operator, a: Span, b: Span): Span | Fault {
  switch (operator) {
    case "+":
      return { low: a.low.plus(b.low), high: a.high.plus(b.high) };
    case "-":
      return { low: a.low.minus(b.high), high: a.high.minus(b.low) };
    case "*":
      return hull([a.low.times(b.low), a.low.times(b.high), a.high.times(b.low), a.high.times(b.high)]);
    case "/":
      if (b.low.lte(0) && b.high.gte(0)) return { fault: "expected a divisor other than 0, found 0" };
      return hull([a.low.div(b.low), a.low.div(b.high), a.high.div(b.low), a.high.div(b.high)]);
  }
}

function hull(values: readonly [Decimal, ...Decimal[]]): Span {
  return { low: Decimal.min(...values), high: Decimal.max(...values) };
}
