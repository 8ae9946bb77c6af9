import type { Event } from "../event.js";
import type { Sentence } from "../sentence.js";
import { AUXILIARY, Is } from "../words.js";
import { AGGREGATES } from "./words.js";

const CLOSED =
  AUXILIARY |
  Is.preposition |
  Is.conjunction |
  Is.adverb |
  Is.subordinator |
  Is.determiner |
  Is.to |
  Is.pronoun;

/** "a weaker euro would add €12 million", "310 more than a year before": how much more or less. */
export function isChange({ nodes, groups }: Sentence, { group, phrase, subject }: Event): boolean {
  if (subject.kind === "other" && GROWTH.test(nodes[subject.head]?.lower ?? "")) return true;
  const after = nodes[phrase.last + 1];
  if (/^(?:more|less|fewer|higher|lower)$/.test(nodes[phrase.last]?.lower ?? after?.lower ?? "")) {
    const than = nodes[phrase.last]?.lower === after?.lower ? phrase.last + 2 : phrase.last + 1;
    if (nodes[than]?.lower === "than" || nodes[than + 1]?.lower === "than") return true;
  }
  const verb = groups[group];
  if (!verb || verb.end > phrase.first) return false;
  const would = nodes.slice(verb.start, verb.end).some(({ lower }) => lower === "would" || lower === "could");
  return would && /^(?:add|sav|cut|lop|shav|knock)$/.test(verb.word.stem);
}

const GROWTH = /^(?:growth|gain|gains|savings?|loss|losses)$/;

/** "the sector average is 36.9%", "the limit is 50%". */
export function isAggregate({ nodes, groupOf, clauseOf }: Sentence, { phrase, clause }: Event): boolean {
  // "the average lease", "cut the average time": what is measured is an average itself
  const isAdjective = (k: number): boolean => {
    const next = nodes[k + 1];
    const isVerb = (groupOf[k] ?? -1) >= 0 || (groupOf[k + 1] ?? -1) >= 0;
    return !isVerb && next?.kind === "word" && !(next.word.flags & CLOSED);
  };
  return nodes.some(
    (node, k) =>
      node.kind === "word" &&
      AGGREGATES.has(node.lower) &&
      !isAdjective(k) &&
      (clauseOf[k] === clause || clauseOf[k] === clauseOf[phrase.first]) &&
      Math.abs(k - phrase.first) < 10,
  );
}

const SPANS =
  /\b(?:quarter|half[- ]year|half|Q[1-4]|H[12]|nine months|(?:three|six) months|month|week|fortnight|day)\b/;

/** "In the first quarter it spent $8.4 billion": what a year's figure does not speak of. */
export function isOfShortSpan({ text, nodes, clauseOf }: Sentence, { phrase, clause }: Event): boolean {
  const own = nodes.filter((_, k) => clauseOf[k] === clause || clauseOf[k] === clauseOf[phrase.first]);
  const [first, last] = [own[0], own.at(-1)];
  return first !== undefined && last !== undefined && SPANS.test(text.slice(first.start, last.end));
}
