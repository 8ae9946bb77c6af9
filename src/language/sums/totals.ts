import type { Figure } from "../../quantity/quantity.js";
import { closes } from "./apposition.js";
import {
  AFTER_TOTAL,
  MORE_THAN_LISTED,
  OPENING,
  POINTING,
  PRIOR,
  RAISING,
  SKIPPED,
  TOTAL_AFTER,
  TOTAL_BEFORE,
  TOTALS,
} from "./cues.js";
import { addable, isAmount, isPercent } from "./kinds.js";
import { type Line, plainFigure, reads, wordAt } from "./line.js";
import { addUp } from "./selection.js";
import type { Found } from "./stated-sum.js";

/** How a figure is told to be a total: where its words start, and whether they add nothing but the parts told before. */
interface Total {
  /** The first item of the total's words or of the figure itself. */
  readonly start: number;
  /** Told as another way to put the parts: a sum that does not come out is wrong. Otherwise only one that does is taken. */
  readonly bound: boolean;
  /** Whether the parts may stand in the sentences before; "more" where one that is told to come on top does. */
  readonly reaches: boolean | "more";
}

/** "$5 billion now and up to $20 billion later, $25 billion in all": totals of parts told before them. */
export function findTotals(line: Line): Found[] {
  const found: Found[] = [];
  for (const at of line.figures) {
    const result = outcomeAt(line, at);
    if (!result || !(isAmount(result) || isPercent(result))) continue;
    const total = totalAt(line, at);
    if (!total) continue;
    const parts = [...partsBefore(line, at, total, result), ...onTop(line, at, result)];
    if (parts.length < 2) continue;
    const sum = addUp(parts, result);
    if (sum && (sum.holds || total.bound)) found.push(sum);
  }
  return found;
}

function totalAt(line: Line, at: number): Total | null {
  return raisedAt(line, at) ?? saidAfter(line, at) ?? saidBefore(line, at) ?? saidFirst(line, at);
}

/** "$25 billion in all", "165 sites in total". */
function saidAfter(line: Line, at: number): Total | null {
  for (let k = at + 1; k <= at + 6; k++) {
    const word = wordAt(line, k, at);
    if (word === "") return null;
    for (const phrase of TOTAL_AFTER) {
      if (!reads(line, k, phrase)) continue;
      const next = line.items[k + phrase.length];
      const lower = wordAt(line, k + phrase.length, at);
      const ends =
        next?.sentence !== line.items[at]?.sentence || next?.kind === "mark" || AFTER_TOTAL.has(lower);
      if (ends) return placedTotal(line, at, at);
    }
    if (line.items[k]?.kind !== "word" || NOT_ITS_NOUN.has(word)) return null;
  }
  return null;
}

/** "Together, the two will invest $25 billion": the words open the sentence, and the figure is the first in it. */
function saidFirst(line: Line, at: number): Total | null {
  const sentence = line.items[at]?.sentence;
  let first = at;
  for (let k = at - 1; k >= 0 && line.items[k]?.sentence === sentence; k--) {
    if (at - k > 24 || (line.items[k]?.kind === "figure" && !isPointed(line, k))) return null;
    first = k;
  }
  const opening = OPENING.find((phrase) => reads(line, first, phrase));
  if (!opening) return null;
  const pointing = pointsBack(line, at, at);
  return { start: first, bound: pointing !== null && !lists(line, first, at), reaches: true };
}

/** Words that no noun phrase of a figure goes on over. */
const NOT_ITS_NOUN = new Set(
  "will has have had is are was were to and or but that which who with while as".split(" "),
);

/** "a total of $25 billion", "adding up to $25 billion", "in all, $25 billion". */
function saidBefore(line: Line, at: number): Total | null {
  let k = at - 1;
  if (addsUp(line, at)) return placedTotal(line, k, at);
  for (let skipped = 0; ; k--, skipped++) {
    const word = wordAt(line, k, at);
    if (word === "" || skipped > 4) return null;
    for (const phrase of TOTAL_BEFORE) {
      const start = k - phrase.length + 1;
      if (start < 0 || !reads(line, start, phrase) || !sameSentence(line, start, at)) continue;
      // "makes $25 billion in chips" tells what is made, "that makes $25 billion" a sum.
      return placedTotal(line, start, at, WEAK.has(phrase[0] ?? ""));
    }
    if (word === "so" && wordAt(line, k - 1, at) === "," && closes(line, at))
      return { start: k, bound: hasFigureBefore(line, k, at), reaches: false };
    if (!SKIPPED.has(word)) return ofTotal(line, k, at);
  }
}

/** "adding up to $25 billion", which is no ceiling. */
function addsUp(line: Line, at: number): boolean {
  return ADDING.has(wordAt(line, at - 1, at)) && (line.items[at]?.lower.startsWith("up to") ?? false);
}

function outcomeAt(line: Line, at: number): Figure | null {
  const figure = plainFigure(line, at);
  if (!figure || !addsUp(line, at)) return figure;
  const { value } = figure.quantity;
  return { ...figure, quantity: { ...figure.quantity, bound: "exact", low: value, high: value } };
}

const ADDING = new Set("adding adds add added summing sums".split(" "));
const WEAK = new Set([
  "making",
  "makes",
  "make",
  "that",
  "equal",
  "amounting",
  "amounts",
  "coming",
  "comes",
  "come",
]);

/** "a combined investment of $25 billion", "the total is $25 billion". */
function ofTotal(line: Line, of: number, at: number): Total | null {
  const word = wordAt(line, of, at);
  if (REACHING.has(word)) return counting(line, of, at);
  if (word !== "of" && word !== "is" && word !== "was") return null;
  for (let k = of - 1; k >= of - 5; k--) {
    const lower = wordAt(line, k, at);
    if (lower === "" || line.items[k]?.kind !== "word") return null;
    if (lower === "total" || lower === "combined" || lower === "aggregate")
      return word === "of"
        ? placedTotal(line, k, at)
        : {
            start: k,
            bound: wordAt(line, k - 1, at) === "the" || wordAt(line, k - 1, at) === "combined",
            reaches: true,
          };
  }
  return null;
}

const REACHING = new Set("reach reaches hit hits be is was becomes become".split(" "));
const COUNTING = new Set("counting adding add count added".split(" "));

/** "Counting the $8 billion put in since 2023, the total could reach $33 billion". */
function counting(line: Line, verb: number, at: number): Total | null {
  let named = -1;
  for (let k = verb; k >= 0 && k > verb - 24; k--) {
    const item = line.items[k];
    if (!item || item.sentence !== line.items[at]?.sentence) break;
    if (TOTALS.has(item.lower) && named < 0) named = k;
    if (COUNTING.has(item.lower) && named > 0) return { start: named, bound: true, reaches: "more" };
  }
  const linked = named > 0 && wordAt(line, named - 1, at) === "the";
  return linked ? { start: named, bound: false, reaches: true } : null;
}

/** Whether a total stands in apposition to its parts ("…, $25 billion in all"), or in a clause that points back to them. */
function placedTotal(line: Line, start: number, at: number, weak = false): Total {
  let k = start - 1;
  let linked = false;
  while (LINKS.has(wordAt(line, k, at))) {
    linked ||= LINKING.has(wordAt(line, k, at));
    k--;
  }
  const before = wordAt(line, k, at);
  const apposed =
    linked ||
    ((before === "," || before === "—" || before === "(" || before === ":" || before === ";") && !weak);
  const after = before === "," || before === "—" || before === "(" || before === ":" || before === ";";
  if ((apposed || (weak && after)) && hasFigureBefore(line, k, at))
    return { start: k + 1, bound: !lists(line, k, at), reaches: "more" };
  const pointing = pointsBack(line, start, at);
  return {
    start: pointing ?? start,
    bound: pointing !== null && !lists(line, pointing, at),
    reaches: pointing !== null,
  };
}

const LINKS = new Set("a an the or for and so thus therefore i.e ie making in".split(" "));
const LINKING = new Set("or for making i.e ie".split(" "));

function hasFigureBefore(line: Line, from: number, at: number): boolean {
  for (let k = from; k >= 0; k--) {
    const item = line.items[k];
    if (!item || item.sentence !== line.items[at]?.sentence) return false;
    if (item.kind === "figure") return true;
  }
  return false;
}

/** The first item of the words that point back to the parts; null where none do. */
function pointsBack(line: Line, start: number, at: number): number | null {
  const sentence = line.items[at]?.sentence;
  let found: number | null = null;
  for (let k = start + 1; k >= 0 && k > start - 24; k--) {
    const item = line.items[k];
    if (!item || item.sentence !== sentence) break;
    if (k < at && item.kind === "figure" && !isPointed(line, k)) break;
    for (const phrase of POINTING) {
      if (!reads(line, k, phrase)) continue;
      if ((phrase[0] === "that" || phrase[0] === "this") && !opens(line, k, at)) continue;
      found = k;
    }
  }
  return found;
}

/** "the two" may be read as a figure of its own. */
function isPointed(line: Line, k: number): boolean {
  if (/\d/.test(line.items[k]?.lower ?? "")) return false;
  const before = line.items[k - 1]?.lower ?? "";
  return (
    before === "the" || before === "these" || before === "those" || before === "all" || before === "both"
  );
}

function opens(line: Line, k: number, at: number): boolean {
  const before = line.items[k - 1];
  return (
    !before ||
    before.sentence !== line.items[at]?.sentence ||
    before.lower === "," ||
    before.lower === "—" ||
    before.lower === ";"
  );
}

/** Whether a total says that it holds more than what is listed, or of another time. */
function lists(line: Line, from: number, at: number): boolean {
  const sentence = line.items[at]?.sentence;
  for (let k = Math.max(0, from); k < line.items.length; k++) {
    const item = line.items[k];
    if (!item || item.sentence !== sentence) {
      if (k > at) break;
      continue;
    }
    if (k > at + 12) break;
    if (MORE_THAN_LISTED.has(item.lower)) return true;
  }
  return false;
}

/** "bringing its total investment to $33 billion": bound where the text tells what was there before. */
function raisedAt(line: Line, at: number): Total | null {
  if (wordAt(line, at - 1, at) !== "to") return null;
  let total = false;
  for (let k = at - 2; k >= at - 16; k--) {
    const word = wordAt(line, k, at);
    if (word === "") return null;
    total ||= TOTALS.has(word);
    if (!RAISING.has(word)) continue;
    if (!total && !reads(line, k + 1, ["it"]) && !reads(line, k + 1, ["this"])) return null;
    return { start: k, bound: tellsPrior(line, k, at), reaches: !hasTwoBefore(line, k, at) };
  }
  return null;
}

function hasTwoBefore(line: Line, before: number, at: number): boolean {
  const sentence = line.items[at]?.sentence;
  let count = 0;
  for (let k = before; k >= 0 && line.items[k]?.sentence === sentence; k--)
    if (line.items[k]?.kind === "figure") count++;
  return count > 1;
}

function tellsPrior(line: Line, before: number, at: number): boolean {
  const sentence = line.items[at]?.sentence ?? 0;
  for (let k = 0; k < line.items.length; k++) {
    const item = line.items[k];
    if (!item || item.sentence > sentence) break;
    if (item.sentence < sentence - 1 || k === before) continue;
    if (PRIOR.has(item.lower)) return true;
  }
  return false;
}

/** How many sentences back the parts of a total may stand. */
const NEIGHBOURS = 3;
const MOST_PARTS = 8;

/** Figures of the total's kind before it: of its own sentence, or of the neighbours before. */
function partsBefore(line: Line, at: number, total: Total, result: Figure): Figure[] {
  const sentence = line.items[at]?.sentence ?? 0;
  const own: Figure[] = [];
  const earlier: Figure[] = [];
  let reached = sentence;
  for (let i = line.figures.indexOf(at) - 1; i >= 0 && own.length + earlier.length < MOST_PARTS; i--) {
    const place = line.figures[i] ?? 0;
    if (place >= total.start) continue;
    const item = line.items[place];
    if (!item || sentence - item.sentence > NEIGHBOURS || reached - item.sentence > 1) break;
    reached = item.sentence;
    const part = plainFigure(line, place);
    if (!part || !addable(part.quantity, result.quantity) || isPointed(line, place)) {
      if (item.figure && !item.asserted) break;
      continue;
    }
    (item.sentence === sentence ? own : earlier).unshift(part);
  }
  if (own.length >= 2 || !total.reaches) return own;
  if (total.reaches === "more" && !(own[0] && comesOnTop(line, own[0], at))) return own;
  return [...earlier, ...own];
}

/** "another $20 billion", "$20 billion more": the sentence before has what it comes on top of. */
function comesOnTop(line: Line, part: Figure, at: number): boolean {
  const place = line.figures.find((k) => line.items[k]?.figure === part) ?? -1;
  for (let k = place - 3; k <= place + 1; k++)
    if (COUNTING.has(wordAt(line, k, at)) || FURTHER.has(wordAt(line, k, at))) return true;
  return FURTHER.has(part.text.toLowerCase().split(" ")[1] ?? "");
}

const FURTHER = new Set("another further additional extra more again".split(" "));

/** "$33 billion (on top of $8 billion put in before)": a part told behind its total. */
function onTop(line: Line, at: number, result: Figure): Figure[] {
  const next = line.figures[line.figures.indexOf(at) + 1];
  const part = plainFigure(line, next);
  if (next === undefined || !part || !addable(part.quantity, result.quantity)) return [];
  if (next - at > 9 || !sameSentence(line, at, next)) return [];
  for (let k = at + 1; k < next; k++) if (ON_TOP.some((phrase) => reads(line, k, phrase))) return [part];
  return [];
}

const ON_TOP = [
  ["on", "top", "of"],
  ["in", "addition", "to"],
  ["added", "to"],
  ["including"],
  ["with", "the"],
  ["counting"],
];

function sameSentence(line: Line, a: number, b: number): boolean {
  return line.items[a]?.sentence === line.items[b]?.sentence;
}
