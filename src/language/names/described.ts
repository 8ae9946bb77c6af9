import type { Entity } from "../../base/model.js";
import type { Node } from "../grammar/nodes.js";
import type { Sentence } from "../grammar/sentence.js";
import { Is } from "../words/words.js";
import { isOrganisation } from "./reference.js";

/** Whom a document has called what: "the lender" is Marlowe once it wrote "Marlowe Credit, a private lender". Two for one noun are kept as null. */
export type Described = Map<string, Entity | null>;

/** How many words a description may have before its noun. */
const LONGEST = 6;

/** Keeps what a sentence calls the organisations that it names: right behind a comma, behind "is", or right before the name. */
export function keepDescriptions(sentence: Sentence, described: Described): void {
  const { nodes, groupOf, groups } = sentence;
  nodes.forEach((node, at) => {
    const { entity } = node;
    if (node.kind !== "entity" || !entity || node.possessive || !isOrganisation(entity)) return;
    const before = nodes[at - 1];
    if (isCalling(before)) keep(described, before.lower, entity);
    const is = groups[groupOf[at + 1] ?? -1];
    const from =
      nodes[at + 1]?.lower === "," ? at + 2 : is && is.word.flags & Is.be && !is.negated ? is.end : -1;
    const noun = from < 0 ? null : nounFrom(nodes, from);
    if (noun !== null) keep(described, noun, entity);
  });
}

function keep(described: Described, noun: string, entity: Entity): void {
  const known = described.get(noun);
  described.set(noun, known === undefined || known === entity ? entity : null);
}

/** A noun that a company may be called by. */
const isCalling = (node: Node | undefined): node is Node =>
  node?.kind === "word" && !node.capital && !node.possessive && (node.word.flags & Is.reference) !== 0;

/** The noun of a description that begins with an article: of "a private lender based in Oslo" its "lender". */
function nounFrom(nodes: readonly Node[], from: number): string | null {
  const article = nodes[from];
  if (article?.kind !== "word" || !/^(?:a|an|the)$/.test(article.lower)) return null;
  for (let k = from + 1; k < nodes.length && k - from < LONGEST; k++) {
    const node = nodes[k];
    if (node?.kind !== "word" || node.word.flags & (Is.preposition | Is.conjunction | Is.subordinator))
      return null;
    const next = nodes[k + 1];
    const ends =
      next === undefined ||
      next.kind === "mark" ||
      (next.kind === "word" && (next.word.flags & (Is.preposition | Is.subordinator | Is.conjunction)) !== 0);
    if (ends) return isCalling(node) ? node.lower : null;
  }
  return null;
}
