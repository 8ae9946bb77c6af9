import { type Line, wordAt } from "./line.js";
import { CHANGES, FALLS, RISES } from "./operations.js";

/** The clause of a figure. */
export interface Clause {
  /** The words before it, nearest first, up to the last figure. */
  readonly before: readonly string[];
  /** The words behind it, up to the next figure. */
  readonly after: readonly string[];
  /** Whether no figure stands before it in its sentence. */
  readonly first: boolean;
  /** Whether its sentence opens with another figure that is to be counted in: "Counting the $8 billion …". */
  readonly countedFirst: boolean;
  /** Whether its sentence opens with what it is of the figures between: "The gap between … and … was …". */
  readonly named: boolean;
}

/** The longest clause looked at to either side of a figure, in items. */
const BEFORE = 14;
const AFTER = 6;

export function clauseOf(line: Line, at: number): Clause {
  const before: string[] = [];
  const after: string[] = [];
  let k = at - 1;
  for (; k >= at - BEFORE; k--) {
    const few = wordAt(line, k, at) === "" ? fewAt(line, k, at) : null;
    if (few) {
      before.push(...few);
      continue;
    }
    const word = wordAt(line, k, at);
    if (word === "" || word === ";") break;
    before.push(word);
  }
  for (let j = at + 1; j <= at + AFTER; j++) {
    const word = wordAt(line, j, at);
    if (word === "" || word === ";") break;
    after.push(word);
  }
  const stop = line.items[k];
  const opening = namedFirst(line, at, before);
  before.push(...opening);
  const first = stop === undefined || stop.sentence !== line.items[at]?.sentence;
  return {
    before,
    after,
    first,
    named: opening.length > 0,
    countedFirst: !first && isCountedFirst(line, at) && before.some((word) => COMES_TO.has(word)),
  };
}

export const BOTH: ReadonlySet<string> = new Set("two both three four five".split(" "));

const COUNTED_FIRST = new Set("counting adding including add with".split(" "));
const COMES_TO = new Set(
  "come comes came reach reaches reached hit hits stand stands is are be becomes become total totals rise rises climb climbs amount amounts".split(
    " ",
  ),
);

function isCountedFirst(line: Line, at: number): boolean {
  const sentence = line.items[at]?.sentence;
  let k = at - 1;
  while (k > 0 && at - k < 40 && line.items[k - 1]?.sentence === sentence) k--;
  if (!COUNTED_FIRST.has(line.items[k]?.lower ?? "")) return false;
  for (let j = k + 1; j < k + 6; j++) if (line.items[j]?.kind === "figure") return j < at;
  return false;
}

/** "The gap between the bid ($41 billion) and the reserve ($36 billion) was $5 billion": what opens its sentence names it. */
function namedFirst(line: Line, at: number, before: readonly string[]): readonly string[] {
  const verb = before.find((word) => !isMark(word) && word !== "about" && word !== "roughly");
  if (verb === undefined || !BEING.has(verb) || before.length > 4) return [];
  const sentence = line.items[at]?.sentence;
  let k = at - 1;
  while (k > 0 && at - k < 40 && line.items[k - 1]?.sentence === sentence) k--;
  const [the, noun, of] = [k, k + 1, k + 2].map((place) => line.items[place]?.lower ?? "");
  return (the === "the" || the === "a") && NAMED.has(noun ?? "") && (of === "between" || of === "of")
    ? [noun ?? "", "the"]
    : [];
}

const BEING = new Set("is was are were comes came works stands stood".split(" "));
const NAMED = new Set("gap difference spread distance sum total ratio average mean".split(" "));

/** "so that two customers were …": a small number in words says how many were told, and is passed over. */
function fewAt(line: Line, k: number, at: number): readonly string[] | null {
  const item = line.items[k];
  if (item?.kind !== "figure" || item.sentence !== line.items[at]?.sentence || /\d/.test(item.lower))
    return null;
  const words = item.lower.split(" ");
  return BOTH.has(words[0] ?? "") && words.length <= 3 ? words.reverse() : null;
}

export const isMark = (word: string | undefined): boolean =>
  word !== undefined && /^[^\p{L}\p{N}]+$/u.test(word);

export const isChangeWord = (word: string): boolean =>
  RISES.has(word) || FALLS.has(word) || CHANGES.has(word);
