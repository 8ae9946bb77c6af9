import { Is } from "../words/words.js";
import { isParty, type Link, linkOf } from "./grammar.js";
import type { Sentence } from "./sentence.js";

/** A party of the clause, and how it hangs in it. */
export interface PartyAt {
  readonly node: number;
  readonly link: Link;
  /** Joined to another party by "and": neither alone has the role. */
  readonly several: boolean;
}

/** The parties of a clause (and of the brackets inside it), in order. Names alone and descriptions. */
export function partiesOf(sentence: Sentence, clause: number): PartyAt[] {
  const parties: PartyAt[] = [];
  sentence.nodes.forEach((node, index) => {
    if (sentence.clauseOf[index] !== clause || !isParty(node)) return;
    parties.push({ node: index, link: linkOf(sentence, index), several: isCoordinated(sentence, index) });
  });
  return parties;
}

/** "Amazon and Google", "OpenAI, Anthropic and Mistral". */
export function isCoordinated(sentence: Sentence, party: number): boolean {
  const { nodes } = sentence;
  const joins = (k: number, step: number): boolean => {
    const mark = nodes[k];
    if (!mark) return false;
    const and = mark.kind === "word" && (mark.lower === "and" || mark.lower === "&");
    if (and) return isParty(nodes[k + step]) || isName(sentence, k + step);
    if (mark.kind !== "mark" || mark.lower !== ",") return false;
    const next = nodes[k + step];
    const beyond = nodes[k + 2 * step];
    return isParty(next) && beyond?.kind === "word" && beyond.lower === "and";
  };
  return joins(party + 1, 1) || joins(party - 1, -1);
}

/** A word written with a capital where that means a name, and none that the base knows. */
export function isName(sentence: Sentence, index: number): boolean {
  const node = sentence.nodes[index];
  if (node?.kind !== "word" || !node.capital || sentence.titleCase) return false;
  if (
    node.word.flags &
    (Is.common | Is.preposition | Is.determiner | Is.conjunction | Is.subordinator | Is.pronoun | Is.adverb)
  )
    return false;
  if (index === 0 || sentence.nodes[index - 1]?.lower === '"')
    return (
      node.word.flows.length === 0 &&
      /^[a-z&.]+$/.test(node.lower) &&
      sentence.nodes[index + 1]?.capital === true
    );
  return true;
}
