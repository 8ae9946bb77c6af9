import type { Figure } from "../../quantity/quantity.js";
import type { Event } from "../grammar/event.js";
import type { Node } from "../grammar/nodes.js";
import type { Sentence } from "../grammar/sentence.js";
import { Is } from "../words/words.js";

/** Stems of verbs that say no more than that someone has or is at so much. */
const HAS: ReadonlySet<string> = new Set(
  `be have has is manag stand count get do post reach hit boast claim scor sit run follow com achiev show log record rank
  offer carr hold`.split(/\s+/),
);

/**
 * "Tarnbrook has 24%", "Coda: 52 million", "the smaller model's is 48 GB": the party beside a figure for which no word
 * says what it measures, so that it is what was told of another just before. Its node, or -1.
 */
export function parallelParty(
  sentence: Sentence,
  { phrase, group, subject, isSubject }: Event,
  { quantity }: Figure,
): number {
  const { nodes, groups } = sentence;
  if (phrase.head >= 0 || isSubject || isOfWhat(nodes, phrase.last + 1)) return -1;
  if (quantity.unit?.dimension === "time") return -1;
  const verb = groups[group];
  if (!verb) return besideFigure(nodes, phrase.first);
  const joined = joinedParty(nodes, phrase.first);
  if (joined >= 0 && verb.end < joined) return joined;
  const says = HAS.has(verb.word.stem) || (verb.word.flags & (Is.be | Is.have)) !== 0;
  if (!says || verb.negated || !isNear(nodes, verb.end, phrase.first)) return -1;
  if (subject.kind === "party") return subject.node;
  return subject.kind === "other" && nodes[subject.head]?.kind === "entity" ? subject.head : -1;
}

/** "and Tarnbrook 24%", "Umbrella: $2 billion", "at Umbrella, $2 billion". */
function besideFigure(nodes: readonly Node[], first: number): number {
  const mark = nodes[first - 1];
  const at = mark?.kind === "mark" && /^[:,(—]$/.test(mark.lower) ? first - 2 : first - 1;
  return nodes[at]?.kind === "entity" ? at : -1;
}

/** "had 57% of the market, and Tarnbrook 24%": the verb is that of the party before, and goes without saying. */
function joinedParty(nodes: readonly Node[], first: number): number {
  const at = first - 1;
  const before = nodes[at - 1];
  const isJoined =
    before !== undefined &&
    ((before.word.flags & Is.conjunction) !== 0 || (before.kind === "mark" && /^[,;]$/.test(before.lower)));
  return nodes[at]?.kind === "entity" && !nodes[at]?.possessive && isJoined ? at : -1;
}

/** Nothing between verb and figure but "at", "to", "about". */
function isNear(nodes: readonly Node[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const node = nodes[k];
    if (node?.kind === "time") continue;
    if (
      node?.kind !== "word" ||
      !/^(?:at|to|on|in|thought|believed|said|be|about|only|just|some|now|still)$/.test(node.lower)
    )
      return false;
  }
  return true;
}

/** "has $9 billion in cash", "gets 40% of its power": what the figure is of stands behind it. */
function isOfWhat(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at];
  if (node?.kind !== "word") return false;
  if (!/^(?:of|in|from|for|to|on|more|less|fewer|higher|lower|worth)$/.test(node.lower)) return false;
  const next = nodes[at + 1];
  return next?.kind === "word" || next?.kind === "reference" || next?.kind === "entity";
}
