import type { Draft } from "../draft.js";
import { toFloat } from "../number.js";
import type { Tokens } from "../tokens.js";

/** What makes a bare number a further value of the figure before it: "up from 500 million", "versus 30". */
const COMPARING = new Set(["from", "versus", "vs", "against", "than", "to"]);
const PAIRS: ReadonlyMap<string, string> = new Map([
  ["with", "compared"],
  ["to", "compared"],
  ["which", "of"],
  ["whom", "of"],
  ["them", "of"],
]);
const FARTHEST = 12;

/** Gives a bare number the unit of the figure it is compared with, or is a part of. */
export function inheritUnits(tokens: Tokens, drafts: readonly Draft[]): void {
  let last: Draft | null = null;
  for (const draft of drafts) {
    if (draft.out) continue;
    if (draft.unit) {
      last = draft;
      continue;
    }
    if (!last?.unit || draft.first - last.last > FARTHEST || !passes(last)) continue;
    if (isCompared(tokens, last, draft) || isFurther(tokens, last, draft)) draft.unit = last.unit;
  }
}

/** A share of something is no unit for what it is a share of. */
function passes({ unit, value, high }: Draft): boolean {
  return (
    unit !== null &&
    unit.dimension !== "time" &&
    unit.dimension !== "ratio" &&
    unit.dimension !== "score" &&
    (value ?? high) !== null
  );
}

function isCompared(tokens: Tokens, a: Draft, b: Draft): boolean {
  const word = tokens.lower(b.first - 1);
  if (word === "," && PAIRS.has(tokens.lower(b.first - 2))) return tokens.lower(b.first - 3) === "of";
  const pair = PAIRS.get(word);
  if (pair !== undefined && tokens.lower(b.first - 2) === pair) return true;
  if (!COMPARING.has(word)) return false;
  return word !== "to" || tokens.lower(a.first - 1) === "from";
}

/** "68,400 people have …, and 95,800 who have …": large numbers side by side. */
function isFurther(tokens: Tokens, a: Draft, b: Draft): boolean {
  if (tokens.lower(b.first - 1) !== "and" || !a.value || !b.value || a.unit?.dimension !== "count")
    return false;
  const [one, other] = [toFloat(a.value), toFloat(b.value)];
  return one >= 1000 && other >= 1000 && !tokens.isCapital(b.last + 1);
}
