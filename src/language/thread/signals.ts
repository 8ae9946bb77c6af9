import type { Figure } from "../../quantity/quantity.js";
import type { Event } from "../grammar/event.js";
import type { Node } from "../grammar/nodes.js";
import type { Sentence } from "../grammar/sentence.js";
import { AUXILIARY, Is } from "../words/words.js";
import { hasNear } from "./near.js";
import { parallelParty } from "./parallel.js";
import { FALLS, FORESEES, HAPPENS, NUMBERS, PART_NOUNS, PARTS } from "./words.js";

/** How a figure goes on from the one told before: a part of it or the same again, one more of its kind with a party of its own, or the same of someone else. */
export type Continuation = "part" | "again" | "another" | "parallel";

/** What a sentence without a word for its metric says of what was told before; null where it says nothing of it. */
export function continuationIn(sentence: Sentence, event: Event, figure: Figure): Continuation | null {
  if (isAnother(sentence, event) || isCompared(sentence, event)) return "another";
  if (isFurther(sentence, event, figure) || isOfThat(sentence, event) || isPartTold(sentence, event))
    return "part";
  if (happens(sentence, event)) return "part";
  if (pointsBack(sentence, event) || isSameAgain(sentence, event)) return "again";
  if (isNumberAsSuch(sentence, event) || isFragment(sentence, event)) return "again";
  return parallelParty(sentence, event, figure) >= 0 ? "parallel" : null;
}

function isFurther(sentence: Sentence, event: Event, { text }: Figure): boolean {
  return (
    !costsOther(sentence, event) &&
    (/\b(?:further|additional|another|extra|more|remaining)\b/i.test(text) ||
      hasNear(sentence, event, 2, PARTS))
  );
}

/** "Its staff costs another $2 million": something else's measure. */
function costsOther({ nodes, groups }: Sentence, { subject, group }: Event): boolean {
  const verb = groups[group];
  if (subject.kind !== "other" || !verb || verb.word.flags & Is.be || verb.word.flows[0] !== "measure")
    return false;
  const head = nodes[subject.head];
  const names = Is.giving | Is.taking | Is.symmetric | Is.pronoun | Is.determiner;
  return (
    head?.kind === "word" &&
    !(head.word.flags & names) &&
    !NUMBERS.has(head.lower) &&
    !PART_NOUNS.has(head.lower)
  );
}

const BACK: ReadonlySet<string> = new Set("it this that these those them which whom".split(" "));

/** "Of that, $2 billion is paid", "half of it, $6 billion", "$2 billion of which". */
function isOfThat({ nodes }: Sentence, { phrase }: Event): boolean {
  const at = (k: number): boolean => {
    if (nodes[k]?.lower !== "of" || !BACK.has(nodes[k + 1]?.lower ?? "")) return false;
    const next = nodes[k + 2];
    return (
      next === undefined || next.kind !== "word" || (next.word.flags & (AUXILIARY | Is.preposition)) !== 0
    );
  };
  if (at(0) || at(phrase.last + 1)) return true;
  const comma = nodes[phrase.first - 1]?.lower;
  return (comma === "," || comma === ":" || comma === "—") && at(phrase.first - 3);
}

/** "The rest, up to $8 billion, …", "a second instalment, of $2 billion, …": the noun for a part that the figure stands beside. */
function isPartTold({ nodes }: Sentence, { phrase }: Event): boolean {
  let k = phrase.first - 1;
  if (nodes[k]?.lower === "of" || nodes[k]?.lower === "for" || nodes[k]?.lower === "worth") k--;
  const comma = nodes[k]?.lower;
  if (comma === "," || comma === ":" || comma === "—") k--;
  return k >= 0 && k < phrase.first - 1 && PART_NOUNS.has(nodes[k]?.lower ?? "") && nodes[k]?.kind === "word";
}

/** "$2 billion follows in May", "what is still to come is $2 billion": nobody is told, only what becomes of it. */
function happens(sentence: Sentence, event: Event): boolean {
  const { nodes, groups } = sentence;
  const group = groups[event.group];
  if (!group || !event.isSubject || event.phrase.head >= 0) return false;
  const isCleft = group.end <= event.phrase.first;
  if (!isCleft && nodes[event.phrase.first - 1]?.kind === "word" && event.phrase.first > 1) {
    const joins = nodes[event.phrase.first - 1];
    if (!joins || !(joins.word.flags & (Is.conjunction | Is.adverb))) return false;
  }
  const is = (group.word.flags & Is.be) !== 0;
  if (is ? !FALLS.has(nodes[group.end]?.lower ?? "") : !HAPPENS.has(group.word.stem)) return false;
  return !namesIn(sentence, event.clause) && !hasPurpose(nodes, group.end);
}

/** "is planned for a factory": then it is the factory's, and no part of what was told. */
function hasPurpose(nodes: readonly Node[], from: number): boolean {
  for (let k = from; k < nodes.length && k < from + 3; k++) {
    const node = nodes[k];
    if (node?.kind === "mark") return false;
    if (node?.kind !== "word" || !/^(?:for|on|into|from)$/.test(node.lower)) continue;
    return nodes[k + 1]?.kind !== "time" && nodes[k + 1]?.kind !== "figure";
  }
  return false;
}

/** "In October it was $3.1 billion", "the company is aiming for $12 billion by December": the same again at another time. */
function isSameAgain({ nodes, groups }: Sentence, { subject, group, isSubject, phrase }: Event): boolean {
  const verb = groups[group];
  if (!verb || isSubject || phrase.head >= 0 || isOfThing(nodes, phrase.last + 1)) return false;
  if (!isDirect(nodes, verb.end, phrase.first)) return false;
  if (FORESEES.has(verb.word.stem)) return subject.kind !== "other" && isLast(nodes, phrase.last + 1);
  if (!(verb.word.flags & Is.be)) return false;
  const head = subject.kind === "party" ? subject.node : subject.kind === "other" ? subject.head : -1;
  return /^(?:it|this|that)$/.test(nodes[head]?.lower ?? "");
}

/** The figure follows its verb, but for a preposition ("aims for") and a noun for a range. */
function isDirect(nodes: readonly Node[], from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (!/^(?:to|for|at|on|in|a|an|the|range|of|just|still|only|some|about)$/.test(nodes[k]?.lower ?? ""))
      return false;
  return true;
}

/** "It is $2 billion in debt": what the figure is of stands behind it. */
function isOfThing(nodes: readonly Node[], at: number): boolean {
  const next = nodes[at + 1];
  return (
    /^(?:in|of)$/.test(nodes[at]?.lower ?? "") &&
    next?.kind === "word" &&
    !/^(?:all|total|aggregate|the|each|both|fact|this|that)$/.test(next.lower)
  );
}

/** Behind the figure stands nothing of its clause but a time. */
function isLast(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at];
  if (!node || node.kind === "mark" || node.kind === "time") return true;
  const next = nodes[at + 1];
  return node.kind === "word" && (node.word.flags & FUNCTION) !== 0 && next?.kind === "time";
}

/** "That makes up to $25 billion in new money": what was just told, in other words. */
function pointsBack({ nodes, groups }: Sentence, { phrase }: Event): boolean {
  if (!/^(?:that|this|together|altogether|combined)$/.test(nodes[0]?.lower ?? "")) return false;
  const says = /^(?:makes?|made|means?|meant|brings?|brought|comes?|came|adds?|takes?|gives?)$/;
  return (
    (groups[0]?.start === 1 || says.test(nodes[1]?.lower ?? "")) &&
    !nodes.some((node) => node.kind === "entity") &&
    !bringsOther(nodes, phrase.first)
  );
}

/** "That brings its bill for lawyers to $2 million": not what was told, but what it adds to. */
function bringsOther(nodes: readonly Node[], first: number): boolean {
  if (
    nodes[first - 1]?.lower !== "to" ||
    !/^(?:br|t)(?:ing|ings|ought|akes?|ook)$/.test(nodes[1]?.lower ?? "")
  )
    return false;
  return !nodes.slice(2, first - 1).some(({ lower }) => NUMBERS.has(lower) || PART_NOUNS.has(lower));
}

/** "In 2025 the number was 4 million": whose, the sentence before says. */
function isNumberAsSuch({ nodes, groups }: Sentence, { subject, group, phrase }: Event): boolean {
  if (subject.kind !== "other" || subject.possessor >= 0 || subject.modifier >= 0 || subject.of >= 0)
    return false;
  const verb = groups[group];
  if (!verb || !NUMBERS.has(nodes[subject.head]?.lower ?? "") || phrase.head >= 0) return false;
  const before = nodes[subject.head - 1]?.lower;
  return (before === "the" || before === "that" || before === "this") && verb.word.flows.includes("measure");
}

/** "A year earlier: $9 billion.", "$7 billion last year; $11 billion this year.": a time, a figure and no word more. */
function isFragment(sentence: Sentence, event: Event): boolean {
  const { nodes, groups, clauseOf } = sentence;
  const group = groups[event.group];
  if (group && !(event.isSubject && group.word.flows.includes("say"))) return false;
  let hasTime = false;
  const [from, to] = stretch(sentence, event);
  for (let k = from; k <= to; k++) {
    const node = nodes[k];
    if (!node || clauseOf[k] === undefined) break;
    if (node.kind === "time") hasTime = true;
    if (node.kind === "time" || node.kind === "mark" || node.kind === "figure") continue;
    if (node.kind !== "word") return false;
    if (/^(?:year|month|quarter|ago|earlier|later|before|now|today|then)$/.test(node.lower)) hasTime = true;
    else if (!(node.word.flags & FUNCTION)) return false;
  }
  return hasTime;
}

const FUNCTION = Is.preposition | Is.determiner | Is.adverb | Is.conjunction | Is.to;

/** From the sentence's start or the last semicolon to the next break with a verb behind it. */
function stretch({ nodes, groupOf }: Sentence, { phrase }: Event): readonly [number, number] {
  let from = phrase.first;
  while (from > 0 && nodes[from - 1]?.lower !== ";") from--;
  let to = phrase.last;
  for (let k = phrase.last + 1; k < nodes.length; k++) {
    const lower = nodes[k]?.lower;
    if (lower === ";" || lower === "," || lower === "." || (groupOf[k] ?? -1) >= 0) break;
    to = k;
  }
  return [from, to];
}

/** "A smaller one, for $9 billion, was placed by Umbrella", "another, worth $2 billion, came from Hooli". */
function isAnother({ nodes }: Sentence, { phrase }: Event): boolean {
  for (let k = phrase.first - 1; k >= 0 && phrase.first - k < 5; k--) {
    const node = nodes[k];
    if (node?.kind === "mark" && node.lower !== ",") return false;
    if (node?.lower !== "one" && node?.lower !== "another" && node?.lower !== "second") continue;
    const next = nodes[k + 1]?.lower;
    const opens = k === 0 || (k <= 3 && (nodes[0]?.word.flags ?? 0) & Is.determiner);
    return (
      Boolean(opens) && (next === "," || next === "worth" || next === "for" || next === "of" || next === "(")
    );
  }
  return false;
}

/** "Compare that with $9 billion on Globex." */
function isCompared({ nodes }: Sentence, { phrase }: Event): boolean {
  if (!/^(?:compare|contrast|set)$/.test(nodes[0]?.lower ?? "")) return false;
  return (
    BACK.has(nodes[1]?.lower ?? "") && /^(?:with|to|against)$/.test(nodes[phrase.first - 1]?.lower ?? "")
  );
}

/** Whether a clause names anybody. */
function namesIn({ nodes, clauseOf }: Sentence, clause: number): boolean {
  return nodes.some(
    (node, at) => clauseOf[at] === clause && (node.kind === "entity" || node.kind === "reference"),
  );
}
