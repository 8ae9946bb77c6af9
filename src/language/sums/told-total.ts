import { closes } from "./apposition.js";
import {
  AFTER_TOTAL,
  MORE_THAN_LISTED,
  OPENING,
  POINTING,
  SKIPPED,
  TOTAL_AFTER,
  TOTAL_BEFORE,
  TOTALS,
} from "./cues.js";
import { type Line, phraseFrom, phraseUpTo, wordAt } from "./line.js";
import { raisedAt } from "./raised-total.js";
import type { Total } from "./total.js";

/** No clause is longer, in items. */
const FAR = 200;

/** Whether and how the figure at an item is told to be a total; null where it is not. */
export function totalAt(line: Line, at: number): Total | null {
  return raisedAt(line, at) ?? saidAfter(line, at) ?? saidBefore(line, at) ?? saidFirst(line, at);
}

/** "$25 billion in all", "165 sites in total". */
function saidAfter(line: Line, at: number): Total | null {
  for (let k = at + 1; k <= at + 6; k++) {
    const word = wordAt(line, k, at);
    if (word === "") return null;
    const phrase = phraseFrom(line, k, TOTAL_AFTER);
    if (phrase) {
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

/**
 * "Together, the two will invest $25 billion", "…; between them they have pledged $5 billion": the words open the sentence or a
 * clause of it, and the figure is the first behind them.
 */
function saidFirst(line: Line, at: number): Total | null {
  const sentence = line.items[at]?.sentence;
  let together = false;
  for (let k = at - 1; k >= 0 && k >= at - 24 && line.items[k]?.sentence === sentence; k--) {
    const item = line.items[k];
    together ||= JOINTLY.has(item?.lower ?? "") && line.items[k + 1]?.lower !== "with";
    const opensAll =
      together && line.items[k - 1]?.sentence !== sentence && phraseFrom(line, k, POINTING) !== null;
    if (opensAll) return { start: k, bound: !lists(line, k, at), reaches: true };
    if (item?.kind === "figure" && !isPointed(line, k)) return null;
    const opening = phraseFrom(line, k, OPENING);
    const before = line.items[k - 1];
    const whole = before?.sentence !== sentence;
    if (!opening || !(whole || CLAUSE_OPENERS.has(before?.lower ?? ""))) continue;
    const next = wordAt(line, k + opening.length, at);
    if (next === "with") return null;
    const subject = next === "," ? wordAt(line, k + opening.length + 1, at) : next;
    const pointing = PRONOUNS.has(subject) || pointsBack(line, at, at) !== null;
    return { start: k, bound: pointing && !lists(line, k, at), reaches: whole };
  }
  return null;
}

/** "The two rounds together raised …" */
const JOINTLY = new Set(["together", "jointly", "combined", "altogether"]);

const CLAUSE_OPENERS = new Set("; : — and so".split(" "));

/** Whoever was told of before. */
const PRONOUNS = new Set("it they he she we that this these those".split(" "));

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
    const phrase = phraseUpTo(line, k, TOTAL_BEFORE);
    const start = k - (phrase?.length ?? 0) + 1;
    // "makes $25 billion in chips" tells what is made, "that makes $25 billion" a sum.
    // "that is $25 billion in the best case" tells it again.
    if (phrase?.[1] === "is" && !closes(line, at)) return null;
    if (phrase && sameSentence(line, start, at))
      return placedTotal(line, start, at, WEAK.has(phrase[0] ?? ""));
    if (word === "so" && wordAt(line, k - 1, at) === "," && closes(line, at))
      return { start: k, bound: hasFigureBefore(line, k, at), reaches: false };
    if (!SKIPPED.has(word)) return ofTotal(line, k, at);
  }
}

/** "adding up to $25 billion", which is no ceiling. */
export function addsUp(line: Line, at: number): boolean {
  return ADDING.has(wordAt(line, at - 1, at)) && (line.items[at]?.lower.startsWith("up to") ?? false);
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
/** Words that put a part to the others. */
export const COUNTING = new Set("counting adding add count added".split(" "));

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
  // "a bill of", "an outlay of"
  if (wordAt(line, k, at) === "of" && ARTICLES.has(wordAt(line, k - 2, at))) k -= 2;
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

const ARTICLES = new Set(["a", "an"]);
const LINKS = new Set("a an the or for and so thus therefore i.e ie making in".split(" "));
const LINKING = new Set("or for making i.e ie".split(" "));

function hasFigureBefore(line: Line, from: number, at: number): boolean {
  for (let k = from; k >= 0 && k > from - FAR; k--) {
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
    const [word] = phraseFrom(line, k, POINTING) ?? [];
    if (word === undefined || ((word === "that" || word === "this") && !opens(line, k, at))) continue;
    found = k;
  }
  return found;
}

/** "the two" may be read as a figure of its own. */
export function isPointed(line: Line, k: number): boolean {
  if (/\d/.test(line.items[k]?.lower ?? "")) return false;
  const before = line.items[k - 1]?.lower ?? "";
  return (
    before === "the" || before === "these" || before === "those" || before === "all" || before === "both"
  );
}

/** "In all that makes" */
const ENDS_OPENING = new Set(["all", "total", "told", "sum", "altogether", "together"]);

function opens(line: Line, k: number, at: number): boolean {
  const before = line.items[k - 1];
  return (
    !before ||
    before.sentence !== line.items[at]?.sentence ||
    before.lower === "," ||
    before.lower === "—" ||
    before.lower === ";" ||
    ENDS_OPENING.has(before.lower)
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

function sameSentence(line: Line, a: number, b: number): boolean {
  return line.items[a]?.sentence === line.items[b]?.sentence;
}
