import type { Assertion } from "./assertion.js";

/** Verbs that say that a mark has been come to or gone past: the figure behind them is a least one. */
const MARKS: ReadonlySet<string> = new Set(
  "reach reaches reached reaching hit hits hitting pass passes passed passing top tops topped topping cross crosses crossed crossing exceed exceeds exceeded exceeding surpass surpasses surpassed surpassing past beyond".split(
    " ",
  ),
);
/** How many words before the figure such a verb may stand ("has now reached some $30 billion"). */
const REACH = 3;

/** Whether the figure is told as a mark that has been reached or passed: "passed $30bn" keeps what "over $30bn" says. */
export function isMarkReached({ block, sentence, start }: Assertion): boolean {
  const before = block.text
    .slice(sentence.start, start)
    .toLowerCase()
    .split(/[^a-z]+/);
  return before
    .filter((word) => word !== "")
    .slice(-REACH)
    .some((word) => MARKS.has(word));
}

/** Whether the place stands inside quotation marks of its sentence's block: another's words, which a writer may not mend. */
export function isQuoted({ block, start }: Assertion): boolean {
  const opened = Math.max(block.text.lastIndexOf("“", start), lastOddQuote(block.text, start));
  return opened >= 0 && block.text.lastIndexOf("”", start - 1) < opened;
}

/** The last straight quotation mark before the place that opens a quotation; -1 where the last one closed it. */
function lastOddQuote(text: string, before: number): number {
  let last = -1;
  let open = false;
  for (let at = text.indexOf('"'); at >= 0 && at < before; at = text.indexOf('"', at + 1)) {
    open = !open;
    last = at;
  }
  return open ? last : -1;
}
