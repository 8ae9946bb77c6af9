import type { Draft } from "../draft.js";
import type { Trend } from "../quantity.js";
import { DOWN, UP } from "../tables/trends.js";
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
      if (word === "up" || word === "down") {
        const verb = tokens.lower(at - 1);
        if (verb === "to" || tokens.lower(at + 1) === "to") return;
      }
      draft.trend = way;
      return;
    }
    if (!BETWEEN.has(word) && !word.endsWith("ly")) return;
    at--;
  }
}
