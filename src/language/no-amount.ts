import type { Quantity } from "../quantity/quantity.js";
import type { Event } from "./event.js";
import type { Sentence } from "./sentence.js";

/** A figure that says how much more, how often or how long ago: it is no metric's. */
export function isNoAmount(sentence: Sentence, event: Event, quantity: Quantity): boolean {
  return (
    isDifference(sentence, event) || isApart(sentence, event, quantity) || isOfRank(sentence, event, quantity)
  );
}

const RANKS =
  /^(?:largest|biggest|smallest|richest|greatest|busiest|best|top|leading|most|highest|first|last)$/;

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

const CHANGED = new Set(
  "ris increas grow climb jump fal drop declin decreas shrink gain slip surg soar".split(" "),
);

/** "rose by $50 billion", "the increase is $50 billion": how much more or less, not how much. */
function isDifference(sentence: Sentence, { phrase, group, subject }: Event): boolean {
  const { nodes, groups } = sentence;
  const verb = groups[group];
  const noun = subject.kind === "other" ? (nodes[subject.head]?.lower ?? "") : "";
  if (
    /^(?:increase|rise|difference|gap|shortfall|decrease|drop|change|gain|decline|jump)$/.test(noun) &&
    verb &&
    verb.end <= phrase.first
  )
    return true;
  if (!verb || !CHANGED.has(verb.word.stem)) return false;
  const before = nodes[phrase.first - 1];
  return (
    verb.end === phrase.first ||
    (before?.kind === "word" && before.lower === "by" && verb.end >= phrase.first - 2)
  );
}

/** "one of the world's largest clusters" counts nothing. */
function isOneOf({ text, nodes }: Sentence, event: Event): boolean {
  const node = nodes[event.figure];
  return node !== undefined && /^one of\b/i.test(text.slice(node.start, node.end + 4));
}
