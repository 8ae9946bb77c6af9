import type { BaseIndex } from "../../base/index.js";
import type { Base } from "../../base/model.js";
import { shortTitle } from "./titles.js";

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

/** What a text is called by its CSL type; any other is an article. */
const TEXTS: Readonly<Record<string, string>> = {
  report: "report",
  book: "book",
  chapter: "chapter",
  thesis: "thesis",
  post: "post",
  "post-weblog": "post",
  interview: "interview",
  speech: "speech",
  broadcast: "broadcast",
  motion_picture: "film",
  dataset: "dataset",
  legislation: "law",
  legal_case: "judgment",
  regulation: "regulation",
  patent: "patent",
  personal_communication: "message",
};

/**
 * What to call a source in a sentence, so that readers know what it is: its publication (with its title where the base
 * has several of it), else its title, "the article “What AWS is”", else its id in words.
 */
export function sourceName(id: string, index: BaseIndex): string {
  let names = known.get(index.base);
  if (names === undefined) {
    names = new Map();
    known.set(index.base, names);
  }
  let name = names.get(id);
  if (name === undefined) {
    name = nameOf(id, index);
    names.set(id, name);
  }
  return name;
}

const known = new WeakMap<Base, Map<string, string>>();

function nameOf(id: string, index: BaseIndex): string {
  const source = index.source(id);
  const title = source?.title ? `“${shortTitle(source.title)}”` : null;
  if (source?.containerTitle) {
    return title !== null && hasSeveral(source.containerTitle, index)
      ? `${source.containerTitle} (${title})`
      : source.containerTitle;
  }
  if (source && title !== null) return `the ${TEXTS[source.type] ?? "article"} ${title}`;
  return id
    .split(/[-_/]/)
    .filter((word) => word !== "")
    .map((word, i) => capitalised(word, i === 0, index))
    .join(" ");
}

const publications = new WeakMap<Base, ReadonlyMap<string, number>>();

/** Whether the base has more than one text of a publication, copies left aside. */
function hasSeveral(publication: string, { base }: BaseIndex): boolean {
  let counts = publications.get(base);
  if (counts === undefined) {
    const counting = new Map<string, number>();
    for (const { containerTitle, copiedFrom } of base.sources) {
      if (containerTitle !== null && copiedFrom === null)
        counting.set(containerTitle, (counting.get(containerTitle) ?? 0) + 1);
    }
    counts = counting;
    publications.set(base, counts);
  }
  return (counts.get(publication) ?? 0) > 1;
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
