import type { Draft } from "../draft.js";
import type { Trend } from "../quantity.js";
import { DOWN, TAKES_OBJECT, UP } from "../tables/trends.js";
import type { Tokens } from "../tokens.js";

const BETWEEN = new Set([
  "by",
  "to",
  "a",
  "an",
  "another",
  "further",
  "some",
  "about",
  "sharply",
  "slightly",
  "just",
  "only",
  "as",
  "up",
  "down",
  "further",
  "back",
  "than",
]);
const REACH = 3;

/** "rose 5%", "down 20", "fell by as much as 3 points": which way the figure went. */
export function trend(tokens: Tokens, draft: Draft): void {
  if (draft.out || draft.trend) return;
  if (draft.unit?.dimension === "time") return;
  let at = draft.first - 1;
  for (let k = 0; k < REACH; k++) {
    const word = tokens.lower(at);
    const way: Trend | null = UP.has(word) ? "up" : DOWN.has(word) ? "down" : null;
    if (way) {
      if (draft.unit?.dimension === "count" && TAKES_OBJECT.has(word) && draft.unit.name !== "point") return;
      if (word === "up" && (tokens.lower(at - 1) === "to" || tokens.lower(at + 1) === "to")) return;
      draft.trend = way;
      return;
    }
    if (!BETWEEN.has(word) && !word.endsWith("ly")) return;
    at--;
  }
}

/** "lost 190 points, or 0.6%" and "rose 18 sen to RM23.50": the second figure goes the way of the first. */
export function sharedTrends(tokens: Tokens, drafts: readonly Draft[]): void {
  for (let i = 1; i < drafts.length; i++) {
    const a = drafts[i - 1] as Draft;
    const b = drafts[i] as Draft;
    if (a.out || b.out || !a.trend || b.trend) continue;
    const gap = b.first - a.last - 1;
    const word = tokens.lower(b.first - 1);
    if (word === "or" && gap <= 2 && (gap === 1 || tokens.at(a.last + 1) === ",")) b.trend = a.trend;
    else if (word === "to" && gap === 1 && b.unit?.dimension === "money") b.trend = a.trend;
  }
}
