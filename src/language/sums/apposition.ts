import { AFTER_BEING, BEING, JOINING, MARKS, SAME_AGAIN, TOTAL_AFTER } from "./cues.js";
import { type Line, phraseFrom, reads, wordAt } from "./line.js";

/** The longest noun phrase that goes on from a figure. */
const TAIL = 8;

/**
 * Whether the figure at `to` says again what was said up to the one at `from`: "$100 billion over ten years, or about $10
 * billion a year". After a bare comma or dash it must close its clause, or what it begins does, up to the figure at `last`.
 */
export function saysAgain(line: Line, from: number, to: number, last = to): boolean {
  if (line.items[from]?.sentence !== line.items[to]?.sentence) return false;
  let joined = from + 1;
  while (joined < to && !joins(line, joined)) {
    const item = line.items[joined];
    if (item?.kind !== "word" || joined - from > TAIL) return false;
    joined++;
  }
  if (joined >= to) return false;
  let certain = false;
  for (let k = joined; k < to; k++) {
    const lower = line.items[k]?.lower ?? "";
    if (!SAME_AGAIN.has(lower)) return false;
    certain ||= JOINING.has(lower) || reads(line, k, ["that", "is"]) || reads(line, k, ["which", "is"]);
  }
  // A bare "or" tells a choice: "25 or 30".
  if (certain && wordAt(line, joined, to) === "or" && to - joined === 1) return closes(line, to);
  return certain || (last === to ? closes(line, to) : endsSoon(line, last));
}

/** Whether the clause ends within a few words of a figure. */
function endsSoon(line: Line, at: number): boolean {
  for (let k = at + 1; k <= at + 6; k++) {
    const item = line.items[k];
    if (!item || item.sentence !== line.items[at]?.sentence || item.kind === "mark") return true;
    if (item.kind === "figure") return false;
  }
  return false;
}

function joins(line: Line, at: number): boolean {
  const lower = line.items[at]?.lower ?? "";
  return (
    MARKS.has(lower) ||
    JOINING.has(lower) ||
    reads(line, at, ["which", "is"]) ||
    reads(line, at, ["that", "is"])
  );
}

/** A verb of being between two figures, and nothing else that matters. */
export function isBeing(line: Line, from: number, to: number): boolean {
  let k = to - 1;
  while (k > from && AFTER_BEING.has(wordAt(line, k, to))) k--;
  if (!BEING.has(wordAt(line, k, to))) return false;
  return isPhrase(line, from, k, 6, NO_SUBJECT);
}

const NO_SUBJECT = new Set("and but while , ; : — ( ) which who that".split(" "));

/** Whether nothing but a mark, a total's words or the end follows a figure. */
export function closes(line: Line, at: number): boolean {
  const next = line.items[at + 1];
  if (!next || next.sentence !== line.items[at]?.sentence || next.kind === "mark") return true;
  return phraseFrom(line, at + 1, TOTAL_AFTER) !== null;
}

/** Whether the words between two figures are a phrase of few words without any of `breaks`. */
export function isPhrase(
  line: Line,
  from: number,
  to: number,
  most: number,
  breaks: ReadonlySet<string>,
): boolean {
  if (to - from - 1 > most || line.items[from]?.sentence !== line.items[to]?.sentence) return false;
  for (let k = from + 1; k < to; k++) {
    const item = line.items[k];
    if (!item || item.kind === "figure" || breaks.has(item.lower)) return false;
  }
  return true;
}

/** The nearest word before an item that is none of a figure's article, adjectives and hedges; at most `most` are passed. */
export function wordBefore(line: Line, at: number, pass: ReadonlySet<string>, most = 3): string {
  let k = at - 1;
  for (let passed = 0; passed < most && pass.has(wordAt(line, k, at)); passed++) k--;
  return wordAt(line, k, at);
}
