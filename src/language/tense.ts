import type { Assertion } from "./assertion.js";

/** Words before a figure that tell it as an earlier state: "when launched", "was", "up from". */
const PAST: ReadonlySet<string> = new Set(
  "was were had used launched launch launching initially originally previously formerly earlier once then first ago before began started debut opened last past".split(
    " ",
  ),
);

/** "has been", "have been": the past that still holds. */
const STILL: ReadonlySet<string> = new Set(["now", "today", "currently", "already", "has", "have"]);

/**
 * Whether an assertion speaks of the present, as far as its sentence says: no date, and no word before or just
 * behind the figure that puts it in the past.
 */
export function isToldAsNow(assertion: Assertion): boolean {
  if (assertion.during !== null || assertion.asOf !== null) return false;
  const { block, sentence, start, end } = assertion;
  const before = block.text
    .slice(sentence.start, start)
    .toLowerCase()
    .split(/[^a-z]+/);
  if (before.at(-1) === "from" || before.at(-2) === "from") return false;
  if (before.some((word) => STILL.has(word))) return true;
  const behind = block.text
    .slice(end, sentence.end)
    .toLowerCase()
    .split(/[^a-z]+/, 12);
  return !before.some((word) => PAST.has(word)) && !behind.some((word) => PAST.has(word));
}
