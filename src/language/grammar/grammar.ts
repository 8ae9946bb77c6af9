import { AUXILIARY, Is } from "../words/words.js";
import type { VerbGroup } from "./groups.js";
import type { Node } from "./nodes.js";
import type { Sentence } from "./sentence.js";

/** Who or what a verb says something of. */
export type Subject =
  /** A name, or a pronoun or description that stands for one. */
  | { readonly kind: "party"; readonly node: number; readonly head: number }
  | { readonly kind: "figure"; readonly node: number }
  /** Something else: "revenue", "analysts", a name the base does not know. Its possessor, if it has one. */
  | {
      readonly kind: "other";
      readonly head: number;
      readonly possessor: number;
      readonly modifier: number;
      readonly of: number;
    }
  | { readonly kind: "none" };

const NONE: Subject = { kind: "none" };

export function isParty(node: Node | undefined): boolean {
  return node !== undefined && (node.kind === "entity" || node.kind === "reference");
}

function isMark(node: Node | undefined, ...marks: readonly string[]): boolean {
  return node?.kind === "mark" && marks.includes(node.lower);
}

function has(node: Node | undefined, flag: number): boolean {
  return node?.kind === "word" && (node.word.flags & flag) !== 0;
}

/** The grammatical subject of a verb group; looks left, never beyond the sentence. */
export function subjectOf(sentence: Sentence, index: number, depth = 0): Subject {
  const { nodes, groups } = sentence;
  const group = groups[index];
  if (!group || depth > 6) return NONE;
  const previous = index > 0 ? groups[index - 1] : undefined;
  let at = group.start - 1;
  while (
    at >= 0 &&
    (has(nodes[at], Is.adverb) || nodes[at]?.kind === "time" || isMark(nodes[at], '"')) &&
    !isSubordinate(nodes[at])
  )
    at--;
  // "and in 2029 is meant to use": over the time and its preposition
  if (nodes[at + 1]?.kind === "time" && has(nodes[at], Is.preposition)) {
    at--;
    while (at >= 0 && has(nodes[at], Is.adverb) && !isSubordinate(nodes[at])) at--;
  }
  const before = nodes[at];

  if (group.infinitive) return infinitiveSubject(sentence, index, at, depth);
  if (!before)
    return group.participle || group.word.form === "ing" ? followingSubject(sentence, index, depth) : NONE;
  if (group.passive && group.participle) return nounPhraseBefore(sentence, at);
  if (group.participle && group.word.form === "ing") {
    if (isParty(before) && !before.possessive) return { kind: "party", node: at, head: at };
    if (isMark(before, ",", "—", "(") || has(before, Is.preposition) || has(before, Is.conjunction)) {
      const main = finiteBefore(sentence, index);
      return main >= 0 ? subjectOf(sentence, main, depth + 1) : followingSubject(sentence, index, depth);
    }
    return nounPhraseBefore(sentence, at);
  }
  if (has(before, Is.conjunction)) {
    const main = isMark(nodes[at - 1], ",") ? mainBefore(sentence, index) : index - 1;
    return previous && main >= 0 ? subjectOf(sentence, main, depth + 1) : openingParty(sentence, at);
  }
  if (isMark(before, ",")) {
    // "Amazon, which owns AWS, has invested": over the part between the commas
    const opened = openingComma(nodes, at);
    // "Its model, Marianne, scores": the name says who
    if (
      opened >= 0 &&
      opened + 2 === at &&
      nodes[opened + 1]?.kind === "entity" &&
      !nodes[opened + 1]?.possessive &&
      !isParty(nodes[opened - 1])
    ) {
      return { kind: "party", node: opened + 1, head: opened + 1 };
    }
    if (opened >= 1 && opened < at) return nounPhraseBefore(sentence, opened - 1);
    return previous && previous.end <= at ? subjectOf(sentence, index - 1, depth + 1) : NONE;
  }
  if (isMark(before, ")", "—")) {
    const opened = matching(nodes, at);
    return opened >= 1 ? nounPhraseBefore(sentence, opened - 1) : NONE;
  }
  if (before.lower === "which" || before.lower === "who" || before.lower === "that") {
    let k = at - 1;
    if (isMark(nodes[k], ",", "—")) k--;
    // "a lady from the Treasury, which is giving": what stands right before it
    if (isParty(nodes[k]) && !nodes[k]?.possessive) return { kind: "party", node: k, head: k };
    return nounPhraseBefore(sentence, k);
  }
  return nounPhraseBefore(sentence, at);
}

/** "Milton answers in 350 ms and scores": the name a sentence opens with, where no verb of it is known. */
function openingParty({ nodes }: Sentence, to: number): Subject {
  const [first] = nodes;
  return to > 1 &&
    isParty(first) &&
    !first?.possessive &&
    nodes[1]?.kind === "word" &&
    !has(nodes[1], Is.conjunction)
    ? { kind: "party", node: 0, head: 0 }
    : NONE;
}

/** The verb that ", and costs" goes on from: over a clause with "where" or "which" in between. */
function mainBefore({ nodes, groups, clauseOf }: Sentence, index: number): number {
  for (let k = index - 1; k >= 0; k--) {
    const group = groups[k];
    if (!group || group.infinitive || group.participle) continue;
    const first = nodes[clauseOf.indexOf(clauseOf[group.main] ?? 0)];
    if (!(has(first, Is.subordinator) && k > 0)) return k;
  }
  return index - 1;
}

/** The last verb with a subject of its own before a participle: "Pfizer is using X to help …, saving …" is Pfizer's saving. */
function finiteBefore({ groups }: Sentence, index: number): number {
  for (let k = index - 1; k >= 0; k--) if (!groups[k]?.participle && !groups[k]?.infinitive) return k;
  return index - 1;
}

function isSubordinate(node: Node | undefined): boolean {
  return has(node, Is.subordinator);
}

function openingComma(nodes: readonly Node[], at: number): number {
  for (let k = at - 1; k >= 0; k--) if (isMark(nodes[k], ",")) return k;
  return -1;
}

function matching(nodes: readonly Node[], at: number): number {
  const open = nodes[at]?.lower === ")" ? "(" : "—";
  for (let k = at - 1; k >= 0; k--) if (isMark(nodes[k], open)) return k;
  return -1;
}

/** "agreed to spend" has its verb's subject; "asked Microsoft to invest" has its verb's object. */
function infinitiveSubject(sentence: Sentence, index: number, at: number, depth: number): Subject {
  const { nodes, groups, clauseOf } = sentence;
  const group = groups[index];
  const previous = groups[index - 1];
  if (!group) return NONE;
  if (!previous || (clauseOf[previous.main] !== clauseOf[group.main] && !isMark(nodes[at], ","))) {
    const direct = nounPhraseBefore(sentence, at);
    if (direct.kind === "party" || !previous) return direct;
  }
  if (
    previous &&
    previous.word.flags & Is.objectControl &&
    previous.end <= at &&
    isParty(nodes[at]) &&
    !previous.passive
  ) {
    return { kind: "party", node: at, head: at };
  }
  return previous ? subjectOf(sentence, index - 1, depth + 1) : NONE;
}

/** "Having raised $5bn, Anthropic …": the subject of the main verb to come. */
function followingSubject(sentence: Sentence, index: number, depth: number): Subject {
  for (let k = index + 1; k < sentence.groups.length && k < index + 4; k++) {
    const group = sentence.groups[k];
    if (group && !group.participle && !group.infinitive) return subjectOf(sentence, k, depth + 2);
  }
  return NONE;
}

/** The noun phrase that ends at a node: its head, seen through prepositional phrases ("the maker of …", "shares in …"). */
export function nounPhraseBefore(sentence: Sentence, last: number): Subject {
  const { nodes } = sentence;
  const { groupOf } = sentence;
  let first = last + 1;
  // "the contract signed by Globex with Initech": what a participle behind the noun adds does not end its phrase
  let participle = -1;
  for (let k = last; k >= 0 && last - k < 24; k--) {
    const node = nodes[k];
    const group = sentence.groups[groupOf[k] ?? -1];
    if (group && isReducedRelative(nodes, group)) {
      participle = group.start;
      k = group.start;
      continue;
    }
    if (!node || node.kind === "mark" || group) break;
    if (node.kind === "word" && node.word.flags & Is.subordinator && !(node.word.flags & Is.preposition))
      break;
    if (node.kind === "word" && node.word.flags & Is.conjunction && !joinsParties(nodes, k)) break;
    first = k;
  }
  if (first > last) return NONE;
  while (
    first < last &&
    (has(nodes[first], Is.subordinator | Is.adverb) || nodes[first]?.kind === "time") &&
    !isParty(nodes[first])
  )
    first++;
  let head = last;
  let of = -1;
  const opening = nodes[first];
  if (has(opening, Is.preposition) && opening?.kind === "word") return afterOpening(sentence, first, last);
  for (let k = first; k <= last; k++) {
    const node = nodes[k];
    if (k === participle) {
      head = k - 1;
      break;
    }
    if (node?.kind === "word" && node.word.flags & (Is.preposition | Is.to) && k > first) {
      head = k - 1;
      if (node.lower === "of" || node.lower === "at" || node.lower === "for" || node.lower === "from")
        of = partyAfter(nodes, k + 1, last);
      break;
    }
  }
  while (head > first && (has(nodes[head], Is.adverb) || nodes[head]?.kind === "time")) head--;
  const subject = headOf(nodes, first, head, of);
  // "Rhône, a company valued at": who the company is stands before the comma
  const article =
    nodes[first]?.lower === "a" || nodes[first]?.lower === "an" || nodes[first]?.lower === "the";
  if (
    subject.kind === "other" &&
    subject.possessor < 0 &&
    subject.modifier < 0 &&
    article &&
    isMark(nodes[first - 1], ",") &&
    isParty(nodes[first - 2]) &&
    !nodes[first - 2]?.possessive
  ) {
    return { kind: "party", node: first - 2, head: first - 2 };
  }
  return subject;
}

/**
 * "signed by", "leased to": a passive participle right behind a noun of the same phrase, with a preposition of its own; or
 * what a deal is for ("a contract to supply Hooli").
 */
function isReducedRelative(nodes: readonly Node[], group: VerbGroup): boolean {
  const before = nodes[group.start - 1];
  if (before?.kind !== "word") return false;
  if (group.infinitive) return has(before, Is.symmetric) && isParty(nodes[group.end]);
  const isNoun =
    (before.word.flags &
      (Is.preposition |
        Is.to |
        Is.conjunction |
        Is.subordinator |
        Is.determiner |
        Is.adverb |
        Is.pronoun)) ===
    0;
  return group.passive && group.participle && isNoun && has(nodes[group.end], Is.preposition | Is.to);
}

/** "In 2025 Amazon", "Under the deal Anthropic": an opening phrase without its comma, then the subject. */
function afterOpening({ nodes }: Sentence, first: number, last: number): Subject {
  const node = nodes[last];
  const other: Subject = { kind: "other", head: last, possessor: -1, modifier: -1, of: -1 };
  if (!isParty(node) || node?.possessive) return other;
  const before = nodes[last - 1];
  const open = has(before, Is.preposition | Is.determiner | Is.conjunction | Is.to);
  const ends = !open && before !== undefined && !before.possessive && !node?.joined && last - 1 > first;
  return ends ? { kind: "party", node: last, head: last } : other;
}

function headOf(nodes: readonly Node[], first: number, head: number, of: number): Subject {
  const node = nodes[head];
  if (!node) return NONE;
  if (isParty(node) && !node.possessive) return { kind: "party", node: head, head };
  if (node.kind === "figure") return { kind: "figure", node: head };
  let possessor = -1;
  let modifier = -1;
  let represents = has(node, Is.representing);
  for (let k = head - 1; k >= first; k--) {
    const left = nodes[k];
    if (has(left, Is.representing)) represents = true;
    if (left?.kind === "figure" && modifier < 0 && possessor < 0 && k === head - 1)
      return { kind: "figure", node: k };
    if (!isParty(left) || !left) continue;
    if (left.possessive) {
      if (possessor < 0) possessor = k;
    } else if (modifier < 0 && possessor < 0) modifier = k;
  }
  const owner = possessor >= 0 ? possessor : modifier;
  if (represents && owner >= 0) return { kind: "party", node: owner, head };
  return { kind: "other", head, possessor, modifier, of };
}

function partyAfter(nodes: readonly Node[], from: number, to: number): number {
  for (let k = from; k <= to && k < from + 4; k++) {
    if (isParty(nodes[k])) return k;
    if (has(nodes[k], Is.preposition)) return -1;
  }
  return -1;
}

function joinsParties(nodes: readonly Node[], at: number): boolean {
  return isParty(nodes[at - 1]) && (isParty(nodes[at + 1]) || (nodes[at + 1]?.capital ?? false));
}

/** A party's preposition, and where its noun phrase begins. */
export interface Link {
  /** "in", "from", …; "and" cannot be one: what is joined shares the first one's preposition. Null where there is none. */
  readonly preposition: string | null;
  /** Node index of the preposition (or of the phrase's first node). */
  readonly at: number;
  /** The noun that the party only modifies or possesses: "in Anthropic's rise"; -1 where it is the head itself. */
  readonly head: number;
}

/** How a party node hangs in its sentence. */
export function linkOf(sentence: Sentence, party: number, depth = 0): Link {
  const { nodes } = sentence;
  const { groupOf } = sentence;
  const head = headAfter(sentence, party);
  let k = party - 1;
  for (; k >= 0 && party - k < 9; k--) {
    const node = nodes[k];
    if (!node || (groupOf[k] ?? -1) >= 0) break;
    if (node.kind === "mark") {
      if ((node.lower === "," || node.lower === "&") && depth < 6 && isListed(nodes, k))
        return { ...linkOf(sentence, k - 1, depth + 1), head };
      break;
    }
    if (node.kind === "word") {
      if (node.word.flags & (Is.preposition | Is.to)) return { preposition: node.lower, at: k, head };
      if (node.word.flags & Is.conjunction) {
        const left = hasItsOwn(nodes, party) ? -1 : leftOfConjunction(nodes, k);
        if (depth < 6 && left >= 0 && k === party - 1 - determiners(nodes, k, party))
          return { ...linkOf(sentence, left, depth + 1), head };
        break;
      }
      if (node.word.flags & (Is.subordinator | AUXILIARY)) break;
      continue;
    }
    if (isParty(node) && (node.possessive || nodes[k + 1]?.joined)) continue;
    if (isParty(node) && head >= 0) continue;
    if (node.kind === "figure" && head >= 0) continue;
    break;
  }
  return { preposition: null, at: k + 1, head };
}

function determiners(nodes: readonly Node[], from: number, to: number): number {
  let count = 0;
  for (let k = from + 1; k < to; k++) if (!has(nodes[k], Is.preposition)) count++;
  return count;
}

/** "640 MW from Globex, and Hooli 210 MW": joined to what the verb says, and not to the name before. */
function hasItsOwn(nodes: readonly Node[], party: number): boolean {
  if (nodes[party + 1]?.kind !== "figure") return false;
  for (let k = party - 1; k >= 0 && party - k < 24; k--) if (nodes[k]?.kind === "figure") return true;
  return false;
}

function leftOfConjunction(nodes: readonly Node[], at: number): number {
  const left = isMark(nodes[at - 1], ",") ? at - 2 : at - 1;
  return isParty(nodes[left]) ? left : -1;
}

function isListed(nodes: readonly Node[], comma: number): boolean {
  return isParty(nodes[comma - 1]) && isParty(nodes[comma + 1]);
}

/** The noun after a party that it possesses or modifies; -1 where the party itself is the head of its phrase. */
function headAfter(sentence: Sentence, party: number): number {
  const { nodes } = sentence;
  const { groupOf } = sentence;
  let head = -1;
  for (let k = party + 1; k < nodes.length && k - party < 8; k++) {
    const node = nodes[k];
    if (!node || (groupOf[k] ?? -1) >= 0 || node.kind === "mark" || node.kind === "time") break;
    if (node.kind === "word") {
      if (
        node.word.flags &
        (Is.preposition |
          Is.to |
          Is.conjunction |
          Is.subordinator |
          Is.determiner |
          AUXILIARY |
          Is.adverb |
          Is.pronoun)
      )
        break;
      head = k;
      continue;
    }
    if (node.kind === "reference") break;
    head = k;
  }
  const own = nodes[party];
  // "gives Anthropic 5 GW": the figure is another object, not a noun that Anthropic modifies
  if (head >= 0 && !own?.possessive && nodes[party + 1]?.kind === "figure") return -1;
  return head;
}
