import { closedWords } from "../../text/closed-words.js";
import type { Block } from "../../text/document.js";
import type { Assertion } from "../assertion.js";

/** Verbs that say that a mark has been come to or gone past: the figure behind them is a least one. */
const MARKS =
  closedWords(`reach reaches reached reaching hit hits hitting pass passes passed passing top tops topped topping cross crosses crossed crossing
  exceed exceeds exceeded exceeding surpass surpasses surpassed surpassing past beyond`);
/** How many words before the figure such a verb may stand ("has now reached some $30 billion"). */
const REACH = 3;

/** Words right before a figure that make it a most: "tops out at", "with a ceiling of", "could rise to". */
const CEILING_BEFORE =
  /(?:\b(?:top(?:s|ped|ping)? out|capp?ed|max(?:es|ed|ing)? out|limited|confined|restricted) (?:at|to)|\b(?:ceiling|cap|maximum|limit|upper bound) (?:of|at|is|was|:)|\bas (?:high|much|many) as|\b(?:could|may|might|can)(?: (?:eventually|ultimately|one day|yet|still|in time|then|thus|together|also))? (?:reach|hit|total|rise to|go (?:up )?to|climb to|come to|grow to|run to|amount to|get to|swell to|be worth|be as much as))(?: (?:about|around|roughly|some|a|the))?\s*$|\b(?:possible|potential|maximum|eventual) (?:total|sum|amount|value|figure|investment|commitment|outlay)? ?(?:of )?$/i;

/** Words right behind a figure that make it a most: "$25 billion at the outside", "$33 billion, and no more". */
const CEILING_BEHIND =
  /^[^.;:—\d]{0,24}?(?:^|[\s,(–])(?:at (?:the )?(?:very )?(?:most|outside|maximum)|tops|or (?:less|fewer|under)|max(?:imum)?|and no (?:more|further|higher)|and not (?:a \w+ )?more|as a (?:ceiling|maximum|cap|limit)|is (?:a|the) (?:ceiling|maximum|cap|limit|most)|(?:is|are|being) optional|at (?:its|their) option|if (?:all|every|the) [a-z ]{2,18}(?:met|exercised|hit|reached))\b/i;

/** Words right behind a figure that make it a least: "$60 billion and counting". */
const FLOOR_BEHIND =
  /^[^.;:—\d]{0,24}?(?:^|[\s,(–])(?:at (?:the )?(?:very )?least|or (?:more|over|above|better)|and (?:counting|up|more|rising|then some)|is (?:a|the) (?:floor|minimum|least))\b/i;

/** The words that {@link CEILING_BEFORE} may end with, and those that begin what may stand behind. */
const LEADS = closedWords(
  "at to of possible potential eventual total sum amount value is was limit maximum cap ceiling bound as reach hit total worth about around roughly some a the",
);
const TRAILS: ReadonlySet<string> = new Set(
  "at tops or max maximum and as is are being optional if".split(" "),
);

/** How far around a figure words are looked at. */
const AROUND = 60;

/**
 * The bound that words around the figure give it, outside of what is read as the figure itself: a most ("tops out at
 * $25 billion"), a least ("passed $30bn" keeps what "over $30bn" says), or none.
 */
export function boundToldAround({ block, sentence, start, end }: Assertion): "ceiling" | "floor" | null {
  const before = block.text.slice(Math.max(sentence.start, start - AROUND), start);
  const words = before
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== "")
    .slice(-REACH);
  // The patterns are long, and each start of the program pays for what it tries.
  if (LEADS.has(words.at(-1) ?? "") && CEILING_BEFORE.test(before)) return "ceiling";
  const behind = block.text.slice(end, Math.min(sentence.end, end + AROUND));
  if (hasWord(behind, TRAILS)) {
    if (CEILING_BEHIND.test(behind)) return "ceiling";
    if (FLOOR_BEHIND.test(behind)) return "floor";
  }
  return words.some((word) => MARKS.has(word)) ? "floor" : null;
}

/** Whether a text has any of these words. */
export function hasWord(text: string, words: Pick<ReadonlySet<string>, "has">): boolean {
  return text
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => words.has(word));
}

/** Marks that open a quotation and those that close it. A straight mark does both. */
const OPENING = "“«„";
const CLOSING = "”»";

/**
 * Whether the place stands inside quotation marks of its block: another's words, which a writer may not mend. A
 * quotation that is not closed in a block runs on to its end, as it does in print.
 */
export function isQuoted({ block, start }: Assertion): boolean {
  const marks = marksOf(block);
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.at ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return marks[low - 1]?.opens === true;
}

/** A quotation mark, and whether a quotation is open behind it. */
interface Mark {
  readonly at: number;
  readonly opens: boolean;
}

const known = new WeakMap<Block, readonly Mark[]>();

/** The quotation marks of a block, in order; looked for once, since a paragraph may have thousands of figures. */
function marksOf(block: Block): readonly Mark[] {
  const made = known.get(block);
  if (made !== undefined) return made;
  const marks: Mark[] = [];
  const { text } = block;
  let open = false;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '"') open = !open && !isInches(text, at);
    else if (OPENING.includes(char)) open = true;
    else if (CLOSING.includes(char)) open = false;
    else continue;
    marks.push({ at, opens: open });
  }
  known.set(block, marks);
  return marks;
}

/** A straight mark right behind a digit that opens nothing: inches. */
const isInches = (text: string, at: number): boolean => /\d/.test(text.charAt(at - 1));
