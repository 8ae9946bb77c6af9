import type { Scene } from "./scene.js";
import type { Sentence } from "./sentence.js";
import type { Told } from "./span.js";

/** Headings and openings of a note that takes back what was printed. */
const NOTE = /^\W*(?:corrections?|clarifications?|errata|erratum|amendments?|corrected|for the record)\b/i;
/** Verbs of what was printed. */
const PRINTED: ReadonlySet<string> = new Set(
  `said gave wrote stated put reported described misstated called listed showed quoted printed published named placed understated
  overstated attributed claimed read given written printed quoted reported stated`.split(/\s+/),
);
const ANSWER =
  /^(?:is (?:that|this|it)\b|are (?:they|these|those)\b|true\b|really\b|right\b|correct\b|surely\b|can (?:that|this|it)\b|could (?:that|this|it)\b|does that\b|fact or\b)/i;

/**
 * What a sentence asserts by what stands around it: in a correction note, what was printed is taken back; what is
 * followed by "Is that right?" is asked.
 */
export function moodAround(
  scene: Scene,
  index: number,
  sentence: Sentence,
): Told<"denial" | "question"> | null {
  const { block } = scene;
  const [first, last] = [0, sentence.nodes.length];
  const next = scene.spans()[index + 1];
  if (next !== undefined && next.end - next.start < 32) {
    const text = block.text.slice(next.start, next.end).trim();
    if (text.endsWith("?") && ANSWER.test(text)) return { value: "question", start: first, end: last };
  }
  if (!NOTE.test(block.context.headings.at(-1) ?? "") && !NOTE.test(block.text)) return null;
  const at = sentence.nodes.findIndex(({ kind, lower }) => kind === "word" && PRINTED.has(lower));
  return at < 0 ? null : { value: "denial", start: at, end: at + 1 };
}
