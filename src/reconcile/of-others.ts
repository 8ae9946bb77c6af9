import type { BaseIndex } from "../base/index.js";
import type { Claim } from "../base/model.js";
import type { Assertion, Reading } from "../language/assertion.js";
import { toBase } from "../quantity/index.js";
import { namesOf } from "./party.js";

/** How far behind a figure its own party may be named. */
const BEHIND = 60;
const LINKS: ReadonlySet<string> = new Set(["for", "from"]);

/** "450 ms for Rook 3", "88.7% for GPT-4o": a name stands right behind the figure, and it is none of those read or meant. */
export function isAnothers(
  { block, end, entities }: Assertion,
  reading: Reading,
  claim: Claim,
  index: BaseIndex,
): boolean {
  const [link = "", ...rest] = block.text
    .slice(end, end + BEHIND)
    .trimStart()
    .split(" ");
  const behind = rest.join(" ");
  if (!LINKS.has(link) || !/^[A-Z][A-Za-z]*[\w-]*/.test(behind)) return false;
  const own = [reading.subject, reading.object, claim.subject, claim.object].filter((id) => id !== null);
  // A part of theirs stands for them: "9 GW from Calder Point" is its operator's.
  const parts = entities.filter((entity) => own.some((id) => index.related(entity, id)));
  const names = [...own, ...parts].flatMap((id) => namesOfAll(id, index));
  return !names.some((name) => behind.startsWith(name) || name.startsWith(behind.split(/[\s,.;]/)[0] ?? ""));
}

/** The names of an entity, and of those that it is part of: "Amazon" may stand for AWS. */
function namesOfAll(id: string, index: BaseIndex): readonly string[] {
  return [id, ...index.ancestors(id)].flatMap((one) => namesOf(one, index));
}

/** Words before a figure, or in it, that make it a part of a whole, or something on top of it. */
const PART_WORDS: ReadonlySet<string> = new Set(
  "add adds added adding open opens opened opening new another additional further extra other others including among build builds building built".split(
    " ",
  ),
);
/** The same right behind a figure: "two more", "6 GW of it wind". */
const PART_BEHIND: ReadonlySet<string> = new Set([
  "more",
  "extra",
  "further",
  "additional",
  "new",
  "other",
  "others",
]);
const OF_WHOLE = /^of (?:it|its|this|that|them|these|those|which|the total|the whole)\b/;
/** "Brought 31,000 GPUs into service"; but not "brought the total to 31,000". */
const BROUGHT = /\bbr(?:ought|ings?|inging) (?:(?!to )[a-z]+ ){0,2}$/;
const NEAR = 5;

/** "Opened two data centres", "6 GW of it wind", "3,000 customers in Germany": less than the whole, and no other figure for it. */
export function isPartOfWhole(
  { quantity, block, sentence, start, end }: Assertion,
  { quantity: whole }: Claim,
): boolean {
  if (quantity === null || whole === null) return false;
  const dimension = quantity.unit?.dimension;
  if (dimension !== "count" && dimension !== "power") return false;
  if (!toBase(quantity).lt(toBase(whole))) return false;
  const text = block.text.slice(sentence.start, start).toLowerCase();
  const before = wordsOf(text).slice(-NEAR);
  const after = block.text.slice(end, sentence.end).trimStart();
  const own = wordsOf(block.text.slice(start, end));
  return (
    [...before, ...own].some((word) => PART_WORDS.has(word)) ||
    (own[0] === "more" && own[1] !== "than") ||
    / of (?:which|this|these|them|it|that),? (?:[a-z]+ ){0,3}$/.test(text.slice(-60)) ||
    BROUGHT.test(text.slice(-40)) ||
    PART_BEHIND.has(wordsOf(after.slice(0, 40))[0] ?? "") ||
    OF_WHOLE.test(after) ||
    /^in [A-Z][a-z]/.test(after)
  );
}

const OF_PARTS = /^,? (?:of which|of this|of that|including|which includes)\b/;

/** "Raised $110 billion, of which Amazon put in $50 billion": the whole of what several gave, of whom this is one. */
export function isWholeOfParts(
  { quantity, block, sentence, end, clues }: Assertion,
  { quantity: part, object }: Claim,
): boolean {
  if (clues.some(({ field }) => field === "subject") || quantity === null || part === null || object === null)
    return false;
  return OF_PARTS.test(block.text.slice(end, sentence.end)) && toBase(quantity).gt(toBase(part));
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
