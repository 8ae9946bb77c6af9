import { AUXILIARY, Is } from "../words/words.js";
import { cleftBefore, type Governor } from "./cleft.js";
import { type Subject, subjectOf } from "./grammar.js";
import type { Cue, Sentence } from "./sentence.js";

/** The noun phrase a figure stands in. Node indexes; `last` is inclusive. */
export interface FigurePhrase {
  readonly first: number;
  readonly last: number;
  /** Its head noun after the figure ("a $5 billion *investment*"), or -1. */
  readonly head: number;
  /** The noun that "of", "worth" … ties to the figure ("an *investment* of $5 billion"), or -1. */
  readonly of: number;
}

/** What happens to a figure: its verb, its noun, its part of the sentence. */
export interface Event {
  readonly figure: number;
  readonly phrase: FigurePhrase;
  /** Index of the verb group that governs it, or -1. */
  readonly group: number;
  /** The figure (or its noun) is the verb's grammatical subject. */
  readonly isSubject: boolean;
  readonly subject: Subject;
  /** The first and last node from which its parties may come without doubt: other figures bound it. */
  readonly from: number;
  readonly to: number;
  readonly clause: number;
}

const STOPS =
  Is.preposition |
  Is.to |
  Is.conjunction |
  Is.subordinator |
  Is.determiner |
  AUXILIARY |
  Is.pronoun |
  Is.possessive;

/** The noun phrase around a figure node. */
export function phraseOf(sentence: Sentence, figure: number): FigurePhrase {
  const { nodes, groupOf } = sentence;
  let last = figure;
  let head = -1;
  for (let k = figure + 1; k < nodes.length && k - figure < 8; k++) {
    const node = nodes[k];
    if (
      !node ||
      (groupOf[k] ?? -1) >= 0 ||
      node.kind === "mark" ||
      node.kind === "time" ||
      node.kind === "reference"
    )
      break;
    if (node.kind === "figure") break;
    if (node.kind === "word") {
      if (node.word.flags & STOPS) break;
      if (node.word.flags & Is.adverb) {
        if (node.lower !== "more" && node.lower !== "further") break;
        continue;
      }
    }
    last = k;
    head = k;
  }
  let first = figure;
  for (let k = figure - 1; k >= 0 && figure - k < 8; k--) {
    const node = nodes[k];
    if (
      !node ||
      (groupOf[k] ?? -1) >= 0 ||
      node.kind === "mark" ||
      node.kind === "time" ||
      node.kind === "figure"
    )
      break;
    if (node.kind === "word") {
      if (node.word.flags & (Is.determiner | Is.possessive)) {
        first = k;
        if (nodes[k - 1]?.lower !== "all") break;
        continue;
      }
      if (
        node.word.flags &
        (Is.preposition | Is.to | Is.conjunction | Is.subordinator | Is.negation | AUXILIARY)
      )
        break;
    }
    // "gives Anthropic 5 GW", "fined Volta $1m and Hooli $4m": another object of the verb
    const verbBefore = (groupOf[k - 1] ?? -1) >= 0 || isNextObject(sentence, k);
    if ((node.kind === "reference" || (node.kind === "entity" && verbBefore)) && !node.possessive) break;
    first = k;
    if (node.kind === "reference") break;
  }
  return { first, last, head, of: ofNoun(sentence, first) };
}

/** A name after "and" or a comma, right before its figure ("and Hooli $4m", "and Hooli at $4bn"), where a figure came before. */
export function isNextObject({ nodes, figureNodes, clauseOf }: Sentence, party: number): boolean {
  const before = nodes[party - 1];
  const joins =
    before?.lower === "," || (before?.kind === "word" && (before.word.flags & Is.conjunction) !== 0);
  if (!joins || nodes[party]?.possessive) return false;
  // "and Hooli the remaining $4m"
  let at = party + 1;
  while (at < party + 4 && nodes[at]?.kind === "word" && LEFT_OVER.test(nodes[at]?.lower ?? "")) at++;
  const next = nodes[at];
  const tied = next?.kind === "word" && nodes[at + 1]?.kind === "figure" ? next.lower : null;
  if (next?.kind !== "figure" && tied === null) return false;
  return figureNodes.some(
    (node) =>
      node < party &&
      clauseOf[node] === clauseOf[party] &&
      (tied === null || (/^(?:at|with|on|to)$/.test(tied) && nodes[node - 1]?.lower === tied)),
  );
}

const LEFT_OVER = /^(?:the|a|an|another|remaining|other|further|additional|last|final)$/;

const TIES = new Set([
  "of",
  "worth",
  "totalling",
  "totaling",
  "at",
  ":",
  "(",
  "=",
  "reaching",
  "exceeding",
  "to",
  "near",
  "around",
  "about",
  "above",
  "below",
  "over",
  "—",
  "beyond",
  "for",
  "covering",
  "involving",
  "totals",
]);

function ofNoun(sentence: Sentence, first: number): number {
  const { nodes } = sentence;
  const tie = nodes[first - 1];
  if (!tie || !TIES.has(tie.lower)) return -1;
  let k = first - 2;
  while (
    k >= 0 &&
    nodes[k]?.kind === "word" &&
    ((nodes[k]?.word.flags ?? 0) & Is.adverb || nodes[k]?.lower === "valued")
  )
    k--;
  const noun = nodes[k];
  if (noun?.kind === "entity" || noun?.kind === "reference")
    return tie.lower === "(" || tie.lower === ":" ? k : -1;
  return noun?.kind === "word" && !(noun.word.flags & STOPS) && (sentence.groupOf[k] ?? -1) < 0 ? k : -1;
}

/** Takes a figure's surroundings apart. */
export function eventOf(sentence: Sentence, index: number): Event {
  const figure = sentence.figureNodes[index] ?? 0;
  const phrase = phraseOf(sentence, figure);
  const own = sentence.clauseOf[figure] ?? 0;
  const direct = governing(sentence, phrase, own);
  const cleft = direct.isSubject ? null : cleftBefore(sentence, direct.group);
  const { group, isSubject } = cleft ?? direct;
  const clause = cleft ? (sentence.clauseOf[sentence.groups[group]?.main ?? figure] ?? own) : own;
  const subject: Subject = group >= 0 && !isSubject ? subjectOf(sentence, group) : { kind: "none" };
  const window = windowOf(sentence, index, phrase);
  return { figure, phrase, group, isSubject, subject, ...window, ...(cleft ? { from: 0 } : {}), clause };
}

/** The same around a cue of a sentence without figures: "How much is Amazon investing in Anthropic?" */
export function cueEvent(sentence: Sentence, cue: Cue): Event {
  const clause = sentence.clauseOf[cue.start] ?? 0;
  const to = sentence.nodes.length - 1;
  const verb = sentence.groupOf[cue.start] ?? -1;
  const group = sentence.groups[verb];
  if (group) {
    const phrase = { first: group.end, last: group.end - 1, head: -1, of: -1 };
    return {
      figure: group.main,
      phrase,
      group: verb,
      isSubject: false,
      subject: subjectOf(sentence, verb),
      from: 0,
      to,
      clause,
    };
  }
  const phrase = { ...phraseOf(sentence, cue.end - 1), head: cue.end - 1 };
  const governor = governing(sentence, phrase, clause);
  const subject: Subject =
    governor.group >= 0 && !governor.isSubject ? subjectOf(sentence, governor.group) : { kind: "none" };
  return { figure: cue.end - 1, phrase, ...governor, subject, from: 0, to, clause };
}

/** The nearest verb to the left in the figure's clause; else, where the figure is in the subject, the nearest to the right. */
function governing(sentence: Sentence, phrase: FigurePhrase, clause: number): Governor {
  const { groups, clauseOf, nodes } = sentence;
  for (let g = groups.length - 1; g >= 0; g--) {
    const group = groups[g];
    if (!group || group.end > phrase.first) continue;
    if (clauseOf[group.main] !== clause) break;
    // "holds a stake valued at $90 million": holds, not valued
    if (g > 0 && phrase.of >= 0 && group.start > phrase.of && group.participle) continue;
    // "signed a 2-gigawatt deal to supply OpenAI and a 5-gigawatt deal": the second deal was signed, too
    if (
      g > 0 &&
      (group.infinitive || group.participle) &&
      isNounModifier(sentence, group.start) &&
      joinedAfter(sentence, group.end, phrase.first)
    )
      continue;
    return { group: g, isSubject: false };
  }
  for (let g = 0; g < groups.length; g++) {
    const group = groups[g];
    if (!group || group.start <= phrase.last) continue;
    if (clauseOf[group.main] !== clause) break;
    // "on top of $8 billion Amazon invested": a figure behind a preposition is no subject
    const opening = nodes[phrase.first - 1];
    if (opening?.kind === "word" && opening.word.flags & Is.preposition && !group.participle) break;
    // "58.6%, and it runs on a laptop": the verb has a subject of its own
    const own = nodes[group.start - 1];
    const isOther = (own?.kind === "entity" || own?.kind === "reference") && !own.possessive;
    if (isOther && group.start - 1 > phrase.last && joinedAfter(sentence, phrase.last + 1, group.start))
      break;
    return { group: g, isSubject: true };
  }
  // "with $8 billion": the clause before, when this one has no verb of its own
  return { group: -1, isSubject: false };
}

function isNounModifier({ nodes, groupOf }: Sentence, start: number): boolean {
  const before = nodes[start - 1];
  return (
    before?.kind === "figure" ||
    (before?.kind === "word" && !(before.word.flags & STOPS) && (groupOf[start - 1] ?? -1) < 0)
  );
}

function joinedAfter({ nodes }: Sentence, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const node = nodes[k];
    if (node?.kind === "word" && node.word.flags & Is.conjunction) return true;
    if (node?.kind === "mark" && node.lower === ",") return true;
  }
  return false;
}

function windowOf(sentence: Sentence, index: number, phrase: FigurePhrase): { from: number; to: number } {
  const { nodes, clauseOf, figureNodes, figures } = sentence;
  const clause = clauseOf[phrase.first];
  const dimension = figures[index]?.quantity.unit?.dimension;
  let from = 0;
  let to = nodes.length - 1;
  figureNodes.forEach((node, other) => {
    if (other === index || node < 0) return;
    const unit = figures[other]?.quantity.unit;
    if (unit && unit.dimension !== dimension) return;
    if (node < phrase.first) from = Math.max(from, node + 1);
    else if (node > phrase.last) to = Math.min(to, node - 1);
  });
  while (from < phrase.first && clauseOf[from] !== clause) from++;
  while (to > phrase.last && clauseOf[to] !== clause) to--;
  return { from, to };
}

/** How a cue stands to a figure, from close to far. */
export type CueRelation = "unit" | "phrase" | "verb" | "subject" | "after" | "clause" | "sentence";

export function cueRelation(sentence: Sentence, event: Event, cue: Cue): CueRelation {
  const { phrase, figure } = event;
  if (cue.start <= figure && cue.end > figure) return "unit";
  // "a contract worth $6 billion", "a stake valued at $90 million" is no valuation
  if (isWorthOfDeal(sentence, event, cue)) return "sentence";
  const tied = phrase.of >= 0 && cue.start > phrase.of && cue.end <= phrase.first;
  if (
    tied &&
    (sentence.nodes[phrase.of]?.word.flags ?? 0) & (Is.giving | Is.taking | Is.symmetric) &&
    sentence.nodes[phrase.of]?.kind === "word"
  )
    return "sentence";
  if (cue.start >= phrase.first && cue.end <= phrase.last + 1) return "phrase";
  if (phrase.of >= 0 && cue.start <= phrase.of && isInPhrase(sentence, cue, phrase.of)) return "phrase";
  const group = sentence.groups[event.group];
  // "raised its guidance to $200 billion" raises no money
  if (group && cue.start <= group.main && cue.end > group.main)
    return phrase.of >= 0 && sentence.nodes[phrase.first - 1]?.lower === "to" ? "sentence" : "verb";
  if (isPredicate(sentence, event, cue)) return "unit";
  const { subject } = event;
  if (subject.kind === "other" && cue.start <= subject.head && cue.end > subject.head) return "subject";
  const sameClause = sentence.clauseOf[cue.start] === event.clause;
  if (!sameClause && event.group < 0 && cue.start < phrase.first && phrase.first - cue.end <= 60)
    return "clause";
  if (sameClause && cue.start > phrase.last && cue.start <= event.to && cue.start - phrase.last <= 6)
    return "after";
  return sameClause ? "clause" : "sentence";
}

/** "$1.9 billion of revenue could be at risk": what the figure is said to be. */
export function isPredicate({ groups }: Sentence, { group, isSubject }: Event, cue: Cue): boolean {
  const verb = groups[group];
  if (verb === undefined || !isSubject || !(verb.word.flags & Is.be)) return false;
  return cue.start >= verb.end && cue.start <= verb.end + 1;
}

/** "a deal with Hooli worth $38 billion": the deal's, though its partner stands between. */
function isWorthOfDeal({ nodes, groupOf }: Sentence, { phrase }: Event, cue: Cue): boolean {
  if (cue.end !== phrase.first || !/^(?:worth|valued)$/.test(nodes[cue.start]?.lower ?? "")) return false;
  // "another, worth $2 billion"
  const noun = nodes[cue.start - 1]?.lower === "," ? cue.start - 2 : cue.start - 1;
  if (/^(?:one|another)$/.test(nodes[noun]?.lower ?? "")) return true;
  for (let k = cue.start - 1; k >= 0 && cue.start - k < 8; k--) {
    const node = nodes[k];
    if (!node || node.kind === "mark" || (groupOf[k] ?? -1) >= 0) return false;
    if (node.kind === "word" && node.word.flags & (Is.giving | Is.taking | Is.symmetric)) return true;
  }
  return false;
}

/** The cue is the noun itself or stands before it in its phrase: "capital expenditure guidance". */
function isInPhrase({ nodes }: Sentence, cue: Cue, noun: number): boolean {
  for (let k = cue.end; k <= noun; k++)
    if (nodes[k]?.kind !== "word" || (nodes[k]?.word.flags ?? 0) & STOPS) return false;
  return noun - cue.end < 3;
}

/** Whether a metric's cue is the noun or verb that a figure hangs on. */
export function isClose(relation: CueRelation): boolean {
  return relation !== "clause" && relation !== "sentence";
}
