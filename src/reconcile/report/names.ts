import type { BaseIndex } from "../../base/index.js";

/** Short words that stay in lower case inside a name, and two-letter words that are not acronyms. */
const SMALL: ReadonlySet<string> = new Set([
  "a",
  "an",
  "and",
  "as",
  "at",
  "by",
  "for",
  "in",
  "is",
  "it",
  "of",
  "on",
  "or",
  "the",
  "to",
  "vs",
]);

/** An entity's name; its id in words where the base does not hold it. */
export function entityName(id: string, index: BaseIndex): string {
  return index.entity(id)?.name ?? id.replaceAll("-", " ");
}

/** What to call a source in a sentence: its publication, else its id in words ("AWS Explainer"). */
export function sourceName(id: string, index: BaseIndex): string {
  const source = index.source(id);
  if (source?.containerTitle) return source.containerTitle;
  return id
    .split(/[-_/]/)
    .filter((word) => word !== "")
    .map((word, i) => capitalised(word, i === 0, index))
    .join(" ");
}

function capitalised(word: string, first: boolean, index: BaseIndex): string {
  const entity = index.entity(word);
  if (entity) return entity.name;
  if (SMALL.has(word) && !first) return word;
  if (word.length === 2 && !SMALL.has(word) && /^[a-z]+$/.test(word)) return word.toUpperCase();
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

/** With the first letter as a capital: for what may begin a sentence. */
export function opening(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
