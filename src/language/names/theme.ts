import type { Entity } from "../../base/model.js";
import type { Document } from "../../text/document.js";
import { parseSentence } from "../grammar/sentence.js";
import type { Vocabulary } from "../vocabulary.js";
import { type Described, keepDescriptions } from "./described.js";

/** Whom a document has named so far, and how much a reader has each in mind anywhere in it. */
export type Mentioned = Map<Entity, number>;

/** How near a party counts that the document has named, but not around the figure. */
export const FAR = 0.3;
/** Whom the document is about: the first named in its title or opening words; and who else stands there. */
const ABOUT = 0.64;
const BESIDE = 0.5;

/** How much of the opening words are read: a title, a kicker or a first sentence. */
const OPENING = 240;

/** The names in a document's title and opening words: a piece headed "Kelong in a page" is about Kelong throughout. */
export function openingNames(
  { title, blocks }: Document,
  vocabulary: Vocabulary,
  described: Described = new Map(),
): Mentioned {
  const mentioned: Mentioned = new Map();
  const first = blocks.find(({ kind }) => kind !== "heading" && kind !== "cell");
  const heading = blocks.find(({ kind }) => kind === "heading");
  for (const text of [title, heading?.text, first?.text]) {
    if (!text) continue;
    const sentence = parseSentence(text, 0, Math.min(text.length, OPENING), [], [], vocabulary);
    keepDescriptions(sentence, described);
    for (const { entity } of sentence.nodes)
      if (entity && !mentioned.has(entity)) mentioned.set(entity, mentioned.size === 0 ? ABOUT : BESIDE);
  }
  return mentioned;
}
