import type { BaseIndex } from "../base/index.js";
import type { Claim } from "../base/model.js";
import type { Assertion, Reading } from "../language/assertion.js";
import { toBase } from "../quantity/index.js";

/** How far behind a figure its own party may be named. */
const BEHIND = 60;
const LINKS: ReadonlySet<string> = new Set(["for", "from"]);

/** "450 ms for Rook 3", "88.7% for GPT-4o": a name stands right behind the figure, and it is none of those read or meant. */
export function isAnothers(
  { block, end }: Assertion,
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
  const names = own.flatMap((id) => namesOf(id, index));
  return !names.some((name) => behind.startsWith(name) || name.startsWith(behind.split(/[\s,.;]/)[0] ?? ""));
}

/** The names of an entity, and of those that it is part of: "Amazon" may stand for AWS. */
function namesOf(id: string, index: BaseIndex): readonly string[] {
  return [id, ...index.ancestors(id)].flatMap((one) => {
    const entity = index.entity(one);
    return entity === null ? [] : [entity.name, ...entity.aliases];
  });
}

/** Words around a figure that make it a part of a whole, or something on top of it. */
const PART_WORDS: ReadonlySet<string> = new Set(
  "add adds added adding open opens opened opening new more another additional further extra other others which including among build builds building built".split(
    " ",
  ),
);
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
  const words = (text: string) =>
    text
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => word !== "");
  const before = words(block.text.slice(sentence.start, start)).slice(-NEAR);
  const inside = words(block.text.slice(start, end));
  const after = block.text.slice(end, sentence.end);
  return (
    [...before, ...inside, ...words(after).slice(0, 2)].some((word) => PART_WORDS.has(word)) ||
    /^ in [A-Z][a-z]/.test(after)
  );
}
