import type { Figure } from "../../quantity/quantity.js";
import { SKIPPED } from "./cues.js";
import { equation, outcome, term } from "./equation.js";
import { addable } from "./kinds.js";
import { type Line, phraseFrom, plainFigure, wordAt } from "./line.js";
import { comesOut, leewayOfSum, minus, over, plus, type Reach, reachOf, times } from "./reach.js";
import type { Found } from "./stated-sum.js";

type Sign = "+" | "\u2212" | "\u00d7" | "/";

const SIGNS: Readonly<Record<string, Sign>> = {
  "+": "+",
  plus: "+",
  "\u2212": "\u2212",
  "-": "\u2212",
  "\u2014": "\u2212",
  minus: "\u2212",
  less: "\u2212",
  "\u00d7": "\u00d7",
  x: "\u00d7",
  "*": "\u00d7",
  times: "\u00d7",
  "/": "/",
  "\u00f7": "/",
};

const TWO_WORDS: Readonly<Record<string, Sign>> = { "multiplied by": "\u00d7", "divided by": "/" };

/** A sign of equality, or words for it. */
const EQUALS = new Map<string, readonly (readonly string[])[]>(
  [
    "=",
    "equals",
    "makes",
    "gives",
    "is",
    "yields",
    "comes to",
    "adds up to",
    "works out at",
    "and you get",
    "and we get",
    "and you have",
    "and you arrive at",
    "and one arrives at",
    "gives you",
    "gives us",
  ].reduce((table, words) => {
    const phrase = words.split(" ");
    const first = phrase[0] ?? "";
    return table.set(
      first,
      [...(table.get(first) ?? []), phrase].sort((a, b) => b.length - a.length),
    );
  }, new Map<string, (readonly string[])[]>()),
);

/** A bare dash or "is" between two figures tells nothing by itself. */
const CERTAIN = new Set<Sign>(["+", "\u00d7", "/"]);

/** "$8 billion + $5 billion + $20 billion = $33 billion", "400 MW times three makes 1.2 GW": sums written out. */
export function findWrittenOut(line: Line): Found[] {
  const found: Found[] = [];
  let i = 0;
  while (i + 2 < line.figures.length) {
    const run = runAt(line, i);
    if (!run) {
      i++;
      continue;
    }
    const sum = workedOut(run.parts, run.signs, run.result);
    if (sum) found.push(sum);
    i += run.parts.length;
  }
  return found;
}

interface Run {
  readonly parts: readonly Figure[];
  readonly signs: readonly Sign[];
  readonly result: Figure;
}

function runAt(line: Line, first: number): Run | null {
  const parts: Figure[] = [];
  const signs: Sign[] = [];
  for (let i = first; i + 1 < line.figures.length; i++) {
    const [at = -1, next = -1] = line.figures.slice(i, i + 2);
    const part = plainFigure(line, at);
    if (!part) return null;
    parts.push(part);
    const sign = signBetween(line, at, next);
    if (sign) {
      signs.push(sign);
      continue;
    }
    const result = plainFigure(line, next);
    const sure = signs.some((one) => CERTAIN.has(one)) || wordAt(line, at + 1, at) === "=";
    return signs.length > 0 && sure && result && isEqual(line, at, next) ? { parts, signs, result } : null;
  }
  return null;
}

function signBetween(line: Line, from: number, to: number): Sign | null {
  const word = wordAt(line, from + 1, from);
  if (to - from === 2) return SIGNS[word] ?? null;
  if (to - from === 3) return TWO_WORDS[`${word} ${wordAt(line, from + 2, from)}`] ?? null;
  return null;
}

function isEqual(line: Line, from: number, to: number): boolean {
  const phrase = phraseFrom(line, from + 1, EQUALS);
  if (!phrase) return false;
  for (let k = from + 1 + phrase.length; k < to; k++) if (!SKIPPED.has(wordAt(line, k, from))) return false;
  return true;
}

/** What is written out, products first; null where the units do not go together. */
function workedOut(parts: readonly Figure[], signs: readonly Sign[], result: Figure): Found | null {
  const terms: { sign: Sign; reach: Reach; of: Figure }[] = [];
  for (const [k, part] of parts.entries()) {
    const sign = k === 0 ? "+" : (signs[k - 1] as Sign);
    const last = terms[terms.length - 1];
    const reach = reachOf(part.quantity);
    if (!last || sign === "+" || sign === "\u2212") {
      terms.push({ sign, reach, of: part });
      continue;
    }
    const made = sign === "/" ? over(last.reach, reach) : times(last.reach, reach);
    if (!made || !(isNumber(part) || (sign === "\u00d7" && isNumber(last.of)))) return null;
    last.reach = made;
    if (isNumber(last.of)) last.of = part;
  }
  const [first, ...rest] = terms;
  if (!first || terms.some((one) => !isNumber(one.of) && !addable(one.of.quantity, result.quantity)))
    return null;
  const units = terms.filter((one) => one.of.quantity.unit !== null);
  if (result.quantity.unit !== null && units.length === 0 && !isNumber(result)) return null;
  const made = rest.reduce((sum, one) => (one.sign === "+" ? plus : minus)(sum, one.reach), first.reach);
  const holds = comesOut(made, result.quantity, leewayOfSum([...parts, result].map((one) => one.quantity)));
  const left = parts.map((part, k) => (k === 0 ? term(part) : `${signs[k - 1]} ${term(part)}`)).join(" ");
  const written = holds ? term(result) : outcome(made.point, result.quantity);
  return { kind: "sum", parts, result, holds, equation: equation(left, written, result, holds) };
}

function isNumber({ quantity: { unit } }: Figure): boolean {
  return unit === null || unit.dimension === "count" || unit.id === "x" || unit.id === "1";
}
