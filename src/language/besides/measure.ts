import { closedWords } from "../../text/closed-words.js";
import type { Event } from "../grammar/event.js";
import type { Sentence } from "../grammar/sentence.js";
import { AUXILIARY, Is } from "../words/words.js";
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
export function isChange(
  { text, nodes, groups }: Sentence,
  { figure, group, phrase, subject }: Event,
): boolean {
  // "half the price", "a third of the cost"
  if (
    FRACTION.test(nodes[figure]?.lower ?? "") &&
    /^(?:the|as|its|their|that|what)$/.test(nodes[figure + 1]?.lower ?? "")
  )
    return true;
  // "two-thirds of that, $520m": of the sum just named
  if (
    /(?:half|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?)$/.test(textOf(nodes, text, figure)) &&
    /^(?:that|this|it|which|them)$/.test(nodes[figure + 2]?.lower ?? "") &&
    nodes[figure + 1]?.lower === "of"
  )
    return true;
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

const textOf = (nodes: Sentence["nodes"], text: string, at: number): string =>
  text.slice(nodes[at]?.start, nodes[at]?.end).toLowerCase();

const FRACTION = /^(?:half|third|quarter|twice|double|triple)$/;
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

const GENERIC =
  closedWords(`total sum value amount figure level rate target plan goal limit cap maximum minimum average peak mean range record number count
  estimate forecast guidance budget bill order contract deal agreement stake share commitment pledge round investment cost price
  capacity load output score size length speed team staff workforce fleet kind sort sale purchase loan facility package programme
  program`);

/** "cash of $1.8 billion": the noun before "of" says what it is, and it is no word of a metric that was read. */
export function isOfOtherNoun({ nodes, cues }: Sentence, { phrase }: Event): boolean {
  const noun = nodes[phrase.of];
  if (noun?.kind !== "word" || nodes[phrase.first - 1]?.lower !== "of") return false;
  if (noun.capital || GENERIC.has(noun.lower.replace(/s$/, ""))) return false;
  return !cues.some((cue) => cue.start <= phrase.of && cue.end > phrase.of);
}
