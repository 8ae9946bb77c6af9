import { closedWords } from "../../text/closed-words.js";
import type { Sentence } from "../grammar/sentence.js";
import type { Told } from "../grammar/span.js";
import type { Scene } from "../scene.js";

/** Headings and openings of a note that takes back what was printed. */
const NOTE =
  /^\W*(?:corrections?|clarifications?|errata|erratum|amendments?|corrected|for the record(?=\s*[:.\u2013\u2014-]|\s*$))\b/i;
/** No opening of a note is longer, marks before it included, in UTF-16 units. */
const OPENING = 60;
/** Verbs of what was printed. */
const PRINTED =
  closedWords(`said gave wrote stated put reported described misstated called listed showed quoted printed published named placed understated
  overstated attributed claimed read given written`);
/** No question of that kind is longer, in UTF-16 units. */
const DOUBT = 32;
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
  if (isDoubted(scene, index)) return { value: "question", start: 0, end: sentence.nodes.length };
  if (!isNote(scene)) return null;
  const at = sentence.nodes.findIndex(({ kind, lower }) => kind === "word" && PRINTED.has(lower));
  return at < 0 ? null : { value: "denial", start: at, end: at + 1 };
}

/** Whether what stands around a sentence may say that it asserts nothing, without taking it apart. */
export function mayTurn(scene: Scene, index: number): boolean {
  return isNote(scene) || isDoubted(scene, index);
}

function isNote({ block }: Scene): boolean {
  return NOTE.test(block.context.headings.at(-1) ?? "") || NOTE.test(block.text.slice(0, OPENING));
}

/** The next sentence is "Is that right?". */
function isDoubted({ block, spans }: Scene, index: number): boolean {
  const next = spans()[index + 1];
  if (next === undefined || next.end - next.start >= DOUBT) return false;
  const text = block.text.slice(next.start, next.end).trim();
  return text.endsWith("?") && ANSWER.test(text);
}
