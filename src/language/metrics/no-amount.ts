import type { Quantity } from "../../quantity/quantity.js";
import type { Event } from "../grammar/event.js";
import type { Sentence } from "../grammar/sentence.js";
import { GENERIC } from "../words/generic-nouns.js";
import { isDifference } from "./difference.js";

/**
 * Why a figure is no metric's: it says how much more or less, which only a metric of changes is told in; or how often or
 * how long ago.
 */
export type NoAmount = "difference" | "apart";

export function noAmount(sentence: Sentence, event: Event, quantity: Quantity): NoAmount | null {
  if (isApart(sentence, event, quantity) || isOfRank(sentence, event, quantity)) return "apart";
  return isDifference(sentence, event, quantity) ? "difference" : null;
}

const RANKS = /^(?:largest|biggest|smallest|richest|greatest|busiest|best|top|most|highest|first|last)$/;

/** "the ten largest companies", "the top five customers": of all there are, those of a rank. */
function isOfRank({ nodes }: Sentence, { figure, phrase }: Event, { unit }: Quantity): boolean {
  const { first } = phrase;
  if ((unit?.dimension ?? "count") !== "count") return false;
  const isTold = nodes[first]?.lower === "the" || nodes[first - 1]?.lower === "the";
  return (
    isTold &&
    (RANKS.test(unit?.name.split(" ")[0]?.toLowerCase() ?? "") || RANKS.test(nodes[figure - 1]?.lower ?? ""))
  );
}

/** "one for every 500 chips", "three years earlier", "two years old": no amount of anything. */
function isApart(sentence: Sentence, event: Event, { unit }: Quantity): boolean {
  if (isOneOf(sentence, event)) {
    const { first, last } = event.phrase;
    return !sentence.cues.some((cue) => cue.start >= first && cue.start <= last + 1);
  }
  if (isUnitPriced(sentence, event)) return true;
  const { nodes, cues } = sentence;
  const { phrase, figure } = event;
  const before = nodes[phrase.first - 1]?.lower;
  const first = nodes[phrase.first]?.lower;
  if (before === "every" || first === "every") return true;
  const next = phrase.last + 1;
  if (
    unit?.dimension !== "time" ||
    !/^(?:earlier|later|ago|before|after|old|hence|apart|since)$/.test(
      nodes[next]?.lower ?? nodes[figure + 1]?.lower ?? "",
    )
  )
    return false;
  return !cues.some((cue) => cue.start <= next && cue.end > next);
}

/** "a petaflop falls from $8,270 to $4,180", "a gigabyte costs $99": the unit that something is told of. */
function isUnitPriced({ text, nodes, figures, clauseOf, groups }: Sentence, event: Event): boolean {
  const { figure, isSubject, group, clause } = event;
  const node = nodes[figure];
  const own = figures[node?.figure ?? -1]?.quantity;
  if (!isSubject || !node || own?.value !== "1" || own.unit === null) return false;
  if (!/^an? (?!million|billion|trillion|thousand|hundred)/i.test(text.slice(node.start, node.end)))
    return false;
  const verb = groups[group]?.end ?? nodes.length;
  return nodes.some((other, k) => {
    const unit = other.kind === "figure" ? figures[other.figure]?.quantity.unit : undefined;
    return k >= verb && clauseOf[k] === clause && unit?.dimension.startsWith("money");
  });
}

/** "one of the world's largest clusters" counts nothing. */
function isOneOf({ text, nodes }: Sentence, event: Event): boolean {
  const node = nodes[event.figure];
  return node !== undefined && /^one of\b/i.test(text.slice(node.start, node.end + 4));
}

/** "Coffee: $112.": what a label names that the base has no word for. */
export function isOfOwnLabel({ nodes, groups, cues }: Sentence, { phrase }: Event): boolean {
  if (groups.length > 0 || cues.length > 0 || nodes[phrase.first - 1]?.lower !== ":") return false;
  const label = nodes.slice(0, phrase.first - 1);
  return (
    label.length > 0 &&
    label.length <= LABEL &&
    label.every(
      ({ kind, word, lower }) =>
        kind === "word" && word.flags === 0 && !GENERIC.has(lower) && !GENERIC.has(word.stem),
    )
  );
}

/** A label that is a name of a thing has no more words. */
const LABEL = 3;
