import type { Assertion } from "../language/assertion.js";
import { trimEndOf } from "../text/trim.js";

/** The longest quote that a base may hold (DESIGN §4). */
const MOST_WORDS = 15;
/** Words on either side that say what a figure is about, where the sentence has them. */
const WANTED = 12;

/** The exact words around an assertion: whole words of its own sentence, its figure among them, 15 at most. */
export function quoteOf(assertion: Assertion): string {
  const { block, sentence, start, end } = assertion;
  const words = wordsIn(block.text, sentence.start, sentence.end);
  let first = words.findIndex((word) => word.end > start);
  let last = words.findLastIndex((word) => word.start < end);
  if (first < 0 || last < first) return block.text.slice(start, end);
  const reach = reachOf(assertion);
  const room = () => last - first + 1 < WANTED;
  while (room() && first > 0 && (words[first - 1]?.end ?? 0) > reach.start) first--;
  while (room() && last < words.length - 1 && (words[last + 1]?.start ?? 0) < reach.end) last++;
  while (last - first + 1 > MOST_WORDS && (words[first]?.end ?? 0) <= start) first++;
  return trimmed(
    block.text.slice(words[first]?.start ?? start, words[last]?.end ?? end),
    block.text.slice(start, end),
  );
}

/** From the first to the last of the words that decided who, what and whom. */
function reachOf({ clues, sentence, start, end }: Assertion): {
  readonly start: number;
  readonly end: number;
} {
  let from = start;
  let to = end;
  for (const clue of clues) {
    if (clue.start < sentence.start || clue.end > sentence.end) continue;
    from = Math.min(from, clue.start);
    to = Math.max(to, clue.end);
  }
  return { start: from, end: to };
}

/** A quote does not begin or end with the stop of a sentence; its figure stays whole ("100,000+", "87%"). */
function trimmed(quote: string, figure: string): string {
  const short = trimEndOf(quote, " \t\n\r\u00a0.,;:");
  return short.includes(figure) ? short : quote;
}

interface Word {
  readonly start: number;
  readonly end: number;
}

function wordsIn(text: string, from: number, to: number): readonly Word[] {
  const words: Word[] = [];
  let start = -1;
  for (let at = from; at <= to; at++) {
    const blank = at === to || /\s/u.test(text.charAt(at));
    if (blank && start >= 0) {
      words.push({ start, end: at });
      start = -1;
    } else if (!blank && start < 0) start = at;
  }
  return words;
}

/** Words before the quote, where the quote stands more than once in its paragraph; null where it needs none. */
export function prefixOf({ block, start }: Assertion, quote: string): string | null {
  const first = block.text.indexOf(quote);
  if (first < 0 || block.text.indexOf(quote, first + 1) < 0) return null;
  const at = block.text.lastIndexOf(quote, start);
  const words = wordsIn(block.text, 0, Math.max(at, 0)).slice(-4);
  return words.length === 0 ? null : block.text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
}
