import { closedWords } from "../../text/closed-words.js";
import type { Event } from "../grammar/event.js";
import { isParty } from "../grammar/grammar.js";
import type { Node } from "../grammar/nodes.js";
import { isName } from "../grammar/parties.js";
import type { Sentence } from "../grammar/sentence.js";
import { Is } from "../words/words.js";
import { INDEFINITE, OTHER, OUTSIDERS } from "./words.js";

/** What was read as the figure's subject, and at which node the words say so (-1: from around). */
export interface Read {
  readonly subject: string | null;
  readonly object: string | null;
  readonly metric: string | null;
  readonly subjectNode: number;
  readonly objectNode: number;
  /** A chip or a model, of which there are many: "a stack holds" tells what each of them does. */
  readonly isThing: boolean;
  /** Somebody speaks of whom nobody said whom they speak for: "we" is not the one told of before. */
  readonly isUnknownSpeaker: boolean;
}

/**
 * Whether a figure stands with somebody or something that was not read: "Broadlume charges €990", "one in Korea would
 * cost $17 billion", "and a dozen others $1.5 billion", "the whole region used 1,900 megawatts".
 */
export function isAnothers(sentence: Sentence, event: Event, read: Read): "sure" | "likely" | null {
  if (isBesideFigure(sentence, event)) return "sure";
  if (read.isUnknownSpeaker && read.subjectNode < 0 && isFirstPerson(sentence, event)) return "sure";
  if (isLeftOut(sentence, read.subject) || isLeftOut(sentence, read.object)) return "sure";
  if (isStandard(sentence, event, read) || isOfNameBefore(sentence, event)) return "sure";
  if (isOfPeopleDoing(sentence, event, read)) return "likely";
  if (isOfNewThing(sentence, event, read) || isOfUnit(sentence, event)) return "likely";
  if (isInBracketOfStandard(sentence, event)) return "likely";
  if (read.object !== null && read.objectNode < 0 && isForMany(sentence, event)) return "likely";
  const { subject } = event;
  const { nodes } = sentence;
  // "the remaining three quarters need"
  if (subject.kind === "figure" && OTHER.has(nodes[subject.node - 1]?.lower ?? "")) return "sure";
  if (subject.kind !== "other") return null;
  const head = nodes[subject.head];
  if (head?.kind !== "word") return null;
  const first = firstOf(sentence, subject.head);
  const owned = [subject.possessor, subject.modifier, subject.of].some((node) => node >= 0);
  const isTheirs = /^(?:its|her|his|their)$/.test(nodes[first]?.lower ?? "");
  const isNew = INDEFINITE.has(nodes[first]?.lower ?? "");
  for (let k = first; k < subject.head; k++) {
    const lower = nodes[k]?.lower ?? "";
    if (OTHER.has(lower) || (isNew && lower === "new") || (isTheirs && isSomebodys(nodes[k]))) return "sure";
  }
  if (isOfRelative(sentence, event, first)) return "likely";
  if (OUTSIDERS.has(head.lower)) return "sure";
  if (owned) return null;
  if (isUnknownName(sentence, subject.head)) return "sure";
  const opener = nodes[first]?.lower ?? "";
  if (head.lower === "whole") return "sure";
  // "I've seen chips slip by three years": any of them
  const isAny = first === subject.head && /[^su]s$/.test(head.lower) && read.isThing && read.subjectNode < 0;
  if (isAny) return "likely";
  if (isBarePlural(sentence, event, first, subject.head, read)) return "likely";
  if (head.lower === "one" || head.lower === "another" || head.lower === "others") return "sure";
  if (read.isThing && /^(?:an?|one|each|every|any)$/.test(opener)) return null;
  if (INDEFINITE.has(opener) && first < subject.head && !isMeasured(sentence, subject.head)) return "likely";
  return null;
}

const PEOPLE = /\b(?:people|residents|persons|men|women|households|families|locals|homes)$/i;
/** Verbs that people are counted with for what they are. */
const BEING = closedWords("be have liv work us employ resid inhabit cal pay subscrib log watch");

/** "Nearly 9,000 people had signed against it": who did something is no population and no staff. */
function isOfPeopleDoing(
  { text, nodes, groups, cues }: Sentence,
  { figure, phrase, isSubject, group }: Event,
  { metric: of }: Read,
): boolean {
  const verb = groups[group];
  const last = nodes[phrase.last];
  if (!isSubject || verb === undefined || last === undefined) return false;
  const node = nodes[figure];
  if (!node || !(PEOPLE.test(text.slice(node.start, node.end)) || PEOPLE.test(last.lower))) return false;
  const told = nodes.slice(verb.start, verb.end).reduce((flags, other) => flags | other.word.flags, 0);
  if (BEING.has(verb.word.stem) || told & Is.be || verb.word.flags & Is.have) return false;
  return !cues.some(
    (cue) =>
      cue.start <= verb.main && cue.end > verb.main && cue.metrics.some(({ metric }) => metric.id === of),
  );
}

/** "a smaller brother for cars, which draws 60 W": what the clause is about stands before its preposition, and is new. */
function isOfRelative(sentence: Sentence, { subject }: Event, first: number): boolean {
  const { nodes } = sentence;
  if (subject.kind !== "other") return false;
  const comma = nodes[subject.head + 1]?.lower === "," ? subject.head + 2 : subject.head + 1;
  if (!/^(?:which|that|who)$/.test(nodes[comma]?.lower ?? "")) return false;
  const link = nodes[first - 1];
  const noun = nodes[first - 2];
  if (link?.kind !== "word" || !(link.word.flags & Is.preposition) || noun?.kind !== "word") return false;
  return INDEFINITE.has(nodes[firstOf(sentence, first - 2)]?.lower ?? "");
}

/** "a 64-core server with 512 GB of memory", "in a hall of 40 MW": of a thing that is none named before. */
function isOfNewThing(sentence: Sentence, { phrase }: Event, read: Read): boolean {
  const { nodes } = sentence;
  if (!/^(?:with|having|holding|of)$/.test(nodes[phrase.first - 1]?.lower ?? "")) return false;
  const head = phrase.first - 2;
  const noun = nodes[head];
  if (noun?.kind !== "word" || (noun.word.flags & CLOSED) !== 0 || isMeasured(sentence, head)) return false;
  const first = firstOf(sentence, head);
  if (!/^(?:an?|another)$/.test(nodes[first]?.lower ?? "")) return false;
  const led = nodes[first - 1];
  const isLed = led?.kind === "word" && (led.word.flags & Is.preposition) !== 0;
  return isLed
    ? nodes[phrase.first - 1]?.lower !== "of"
    : read.subjectNode < 0 && nodes[phrase.first - 1]?.lower !== "of";
}

const CLOSED = Is.determiner | Is.pronoun | Is.adverb | Is.conjunction | Is.preposition;

/** "A gigabyte on it costs about $99": what one unit costs, and not the thing. */
function isOfUnit({ nodes, figures }: Sentence, { subject }: Event): boolean {
  if (subject.kind !== "figure") return false;
  const text = figures[nodes[subject.node]?.figure ?? -1]?.text ?? "";
  return /^(?:an?|each|every|one) /i.test(text);
}

/** The first node of the noun phrase that ends at its head. */
function firstOf({ nodes, groupOf }: Sentence, head: number): number {
  let k = head;
  while (k > 0 && head - k < 6) {
    const before = nodes[k - 1];
    if (!before || before.kind === "mark" || before.kind === "time" || (groupOf[k - 1] ?? -1) >= 0) break;
    if (
      before.kind === "word" &&
      before.word.flags & (Is.preposition | Is.conjunction | Is.subordinator | Is.to)
    )
      break;
    k--;
  }
  return k;
}

/** The noun is what is measured ("a price of"), not who has it. */
function isMeasured({ cues }: Sentence, head: number): boolean {
  return cues.some((cue) => cue.start <= head && cue.end > head);
}

/** A name that the base does not have: with a capital within the sentence, or at its start before a verb that takes a name. */
function isUnknownName(sentence: Sentence, at: number): boolean {
  const { nodes, groups, groupOf } = sentence;
  if (isName(sentence, at)) return !isMeasured(sentence, at);
  const node = nodes[at];
  if (at !== 0 || node?.kind !== "word" || !node.capital || sentence.titleCase) return false;
  if (node.word.flags !== 0 || node.word.flows.length > 0 || isMeasured(sentence, at)) return false;
  // one word in the singular without an article, before a verb that people and companies are the subject of
  const group = groups[groupOf[at + 1] ?? -1];
  const acts = group?.word.flows.some((flow) => ACTS.has(flow)) ?? false;
  return acts && !/(?:ss?|ing|ment|tion|ity|ance|ence|age|ship|ness)$/.test(node.lower);
}

const ACTS: ReadonlySet<string> = new Set(["give", "take", "buy", "sell", "say", "use"]);

/** "and a dozen others $1.5 billion", "Saxony €110 million": right before the figure stands whose it is. */
function isBesideFigure(sentence: Sentence, { phrase, figure }: Event): boolean {
  const { nodes } = sentence;
  const at = figure - 1;
  const node = nodes[at];
  if (node?.kind !== "word" || at < phrase.first - 1) return false;
  if (node.lower === "others" || node.lower === "rivals") return true;
  if (!isName(sentence, at) || isMeasured(sentence, at)) return false;
  let first = at;
  while (first > 0 && isName(sentence, first - 1)) first--;
  return opensPart(nodes[first - 1]);
}

/** "…$200 billion; Microsoft $150 billion": the party that stands right before the figure, after another one. */
export function partyBeside({ nodes, figureNodes }: Sentence, { phrase, figure }: Event): string | null {
  for (const at of [figure - 1, phrase.first - 1]) {
    const node = nodes[at];
    if (node?.kind !== "entity" || node.possessive || node.entity === null) continue;
    return opensPart(nodes[at - 1]) && figureNodes.some((other) => other < at) ? node.entity.id : null;
  }
  return null;
}

/** A comma, a bracket or "and": a new item of a list begins. */
function opensPart(node: Node | undefined): boolean {
  if (node === undefined) return true;
  if (node.kind === "mark") return node.lower === "," || node.lower === ";" || node.lower === "(";
  return node.kind === "word" && (node.word.flags & Is.conjunction) !== 0;
}

/**
 * "2.4 times as much as the V9", "a third more than the 36 GB of HBM3E, and shifts over 2 TB", "With Sunda Link we shall
 * run": what was read as the subject is only what the figure is compared with, or what comes on top.
 */
function isStandard(sentence: Sentence, event: Event, { subject }: Read): boolean {
  if (subject === null) return false;
  let seen = false;
  for (const [at, node] of sentence.nodes.entries()) {
    if (node.entity?.id !== subject || !isParty(node)) continue;
    if (!isCompared(sentence, event, at) && !isOnTop(sentence, event, at)) return false;
    seen = true;
  }
  return seen;
}

/** A word of comparison stands before it, with no verb in between. */
function isCompared({ nodes, groupOf, figures }: Sentence, { figure, subject }: Event, at: number): boolean {
  // "more than double what Lanner has"; "at 6.4" is its own
  const times = nodes[at - 2];
  const isMultiple = times?.kind === "figure" && figures[times.figure]?.quantity.unit?.id === "x";
  if (isMultiple && nodes[at - 1]?.lower === "what" && at - 2 > figure)
    return !(subject.kind === "party" && subject.node === at);
  for (let k = at - 1; k >= 0 && at - k < 8; k--) {
    const node = nodes[k];
    // "against 57% for Haneul": the figure is the party's own
    if (k === figure) return false;
    if ((groupOf[k] ?? -1) >= 0 || node?.kind === "mark") return false;
    if (!STANDARDS.test(node?.lower ?? "")) continue;
    return node?.lower !== "as" || (nodes[k - 2]?.lower === "as" && k >= 2);
  }
  return false;
}

const STANDARDS = /^(?:than|as|against|versus|vs|unlike)$/;

/** "We are asking for", "Our peak was", "is ours": the speaker's own. */
function isFirstPerson(sentence: Sentence, { clause, phrase, subject, group }: Event): boolean {
  const { nodes, clauseOf } = sentence;
  const isOwn = (k: number): boolean => /^(?:we|our|ours|my|i)$/.test(nodes[k]?.lower ?? "");
  if (isOwn(phrase.first)) return true;
  if (subject.kind === "party") return isOwn(subject.node);
  if (subject.kind === "other") return isOwn(firstOf(sentence, subject.head)) || isOwn(subject.head);
  return group >= 0 && nodes.some((_, k) => clauseOf[k] === clause && k < phrase.first && isOwn(k));
}

/** "19 firms, Kestrel not among them", "chip makers other than Kestrel": what was read as a party is named only as none of it. */
function isLeftOut({ nodes }: Sentence, party: string | null): boolean {
  if (party === null) return false;
  let seen = false;
  for (const [at, node] of nodes.entries()) {
    if (node.entity?.id !== party || !isParty(node)) continue;
    const [before, first] = [nodes[at - 1]?.lower ?? "", nodes[at - 2]?.lower ?? ""];
    const [after, next] = [nodes[at + 1]?.lower ?? "", nodes[at + 2]?.lower ?? ""];
    const isOut =
      EXCEPT.test(before) ||
      (before === "than" && first === "other") ||
      (/^(?:from|for)$/.test(before) && /^(?:apart|aside|except)$/.test(first)) ||
      (/^(?:to|for|of|from|with)$/.test(before) &&
        nodes.slice(Math.max(0, at - 5), at - 1).some(({ lower }) => lower === "none")) ||
      (after === "not" && /^(?:among|one|included|part)$/.test(next)) ||
      /^(?:excluded|excepted|aside)$/.test(after);
    if (!isOut) return false;
    seen = true;
  }
  return seen;
}

const EXCEPT = /^(?:excluding|except|excepting|bar|barring|without|not)$/;

/** "With Sunda Link we shall operate 12,300 km": the sentence opens with it, and somebody else does it. */
function isOnTop({ nodes }: Sentence, { subject }: Event, at: number): boolean {
  if (at > 2 || !/^(?:with|including|besides|without|alongside|counting)$/.test(nodes[0]?.lower ?? ""))
    return false;
  return subject.kind !== "party" || subject.node > at;
}

const COUNTERPARTS =
  closedWords(`suppliers vendors customers clients partners providers investors lenders backers creditors banks utilities contractors others
  shareholders holders rivals governments companies firms labs`);

/** "promised its suppliers $19 billion", "$3 billion to its lenders": all of them, and not the one read from around. */
function isForMany({ nodes, clauseOf }: Sentence, { phrase, clause }: Event): boolean {
  for (const k of [phrase.first - 1, ...[2, 3, 4].map((step) => phrase.last + step)]) {
    const node = nodes[k];
    if (node?.kind === "word" && COUNTERPARTS.has(node.lower) && clauseOf[k] === clause) return true;
  }
  // "into her first company", "in a shipyard"
  const [link, next] = [nodes[phrase.last + 1], nodes[phrase.last + 2]];
  if (/^(?:into|in|to)$/.test(link?.lower ?? "") && /^(?:her|his|an?|another|other)$/.test(next?.lower ?? ""))
    return true;
  return false;
}

const PAYS: ReadonlySet<string> = new Set(["give", "take", "buy", "sell"]);

/** "users see 2.9 petaflops", "ten-year government bonds pay 2.4%": things that were not named do something. */
function isBarePlural(
  sentence: Sentence,
  { group, phrase }: Event,
  first: number,
  head: number,
  read: Read,
): boolean {
  const node = sentence.nodes[head];
  const verb = sentence.groups[group];
  if (node?.kind !== "word" || verb === undefined || verb.passive) return false;
  const { flows } = verb.word;
  if (flows.includes("rate") || flows.includes("measure")) return false;
  // "users see 2.9 petaflops", and not "engineers say that it has"
  if (flows.includes("say") && verb.end !== phrase.first) return false;
  if (read.object !== null && flows.some((flow) => PAYS.has(flow))) return false;
  if (!/[^su]s$/.test(node.lower) || isMeasured(sentence, head)) return false;
  for (let k = first; k < head; k++) {
    const before = sentence.nodes[k];
    if (before?.kind === "entity" || before?.kind === "reference") return false;
    if ((before?.word.flags ?? 0) & (Is.determiner | Is.possessive)) return false;
  }
  return (node.word.flags & (Is.pronoun | Is.determiner | Is.symmetric | Is.giving | Is.taking)) === 0;
}

/** Possessives that say when, or that mean the company itself. */
const NOBODYS =
  closedWords(`today yesterday tomorrow year month quarter week decade company group firm maker lab startup start-up trust fund plant site campus
  world country nation region state`);

/** "Its founder's stake": somebody's whom nobody named. */
const isSomebodys = (node: Node | undefined): boolean =>
  node?.kind === "word" &&
  node.possessive &&
  (node.word.flags & (Is.possessive | Is.pronoun)) === 0 &&
  !NOBODYS.has(node.lower);

/** "Nvidia, from which it has ordered $8.4 billion", "in Graz (with 210 employees)": the name before is none of the base's. */
function isOfNameBefore(sentence: Sentence, { phrase, clause }: Event): boolean {
  const { nodes, clauseOf } = sentence;
  const first = clauseOf.indexOf(clause);
  for (let k = Math.max(1, first); k <= first + 2 && k < phrase.first; k++) {
    if (!/^(?:which|whom|who|whose)$/.test(nodes[k]?.lower ?? "")) continue;
    const isLed = nodes[k - 1]?.kind === "word" && ((nodes[k - 1]?.word.flags ?? 0) & Is.preposition) !== 0;
    const comma = isLed ? k - 2 : k - 1;
    return nodes[comma]?.lower === "," && isName(sentence, comma - 1);
  }
  const open = nodes[phrase.first - 1]?.lower === "(" ? phrase.first - 1 : phrase.first - 2;
  return nodes[open]?.lower === "(" && isName(sentence, open - 1) && !isMeasured(sentence, open - 1);
}

/** "more than all the homes of the county (540 megawatts)": what the figure before is held against. */
function isInBracketOfStandard({ nodes, figureNodes }: Sentence, { phrase, figure }: Event): boolean {
  if (nodes[phrase.first - 1]?.lower !== "(") return false;
  if (!figureNodes.some((node) => node < figure)) return false;
  for (let k = phrase.first - 2; k > 0 && phrase.first - k < 20; k--) {
    if (nodes[k]?.lower === ";") return false;
    if (nodes[k]?.lower === "than") return nodes[k - 1]?.lower === "more" || nodes[k - 1]?.lower === "less";
  }
  return false;
}
