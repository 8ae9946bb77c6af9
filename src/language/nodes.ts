import type { Entity } from "../base/model.js";
import type { Figure } from "../quantity/quantity.js";
import type { EntityIndex } from "./entities.js";
import type { Token } from "./tokens.js";
import { Is, type Lexicon, type Word } from "./words.js";

/** A stretch of text that is taken as one: a figure, or a date or period. Offsets are into the block's text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * One element of a sentence: a word, a mark, or several words taken as one (a name, a figure, "the company",
 * "by the end of 2026"). Grammar is read off the sequence of nodes.
 */
export interface Node {
  readonly kind: "word" | "mark" | "figure" | "entity" | "reference" | "time";
  readonly start: number;
  readonly end: number;
  /** Lower case; of the head word for "the company". */
  readonly lower: string;
  readonly word: Word;
  /** Written with a capital. */
  readonly capital: boolean;
  /** Followed by 's, or a possessive pronoun. */
  readonly possessive: boolean;
  /** Joined to the node before by a hyphen or slash. */
  readonly joined: boolean;
  readonly entity: Entity | null;
  /** Index into the sentence's figures, or -1. */
  readonly figure: number;
  /** Entities named inside of a figure ("nearly 500,000 Trainium2 chips"). */
  readonly inner: readonly Entity[];
  /** Index of the first token, and how many. */
  readonly token: number;
  readonly tokens: number;
}

export interface Nodes {
  readonly nodes: readonly Node[];
  /** Node index of each token. */
  readonly nodeOf: readonly number[];
  /** Most words carry a capital (a headline): capitals say nothing. */
  readonly titleCase: boolean;
}

/** Groups the tokens of a sentence into nodes. Figures win over times, times over names, names over descriptions. */
export function nodesOf(
  tokens: readonly Token[],
  figures: readonly Figure[],
  times: readonly Stretch[],
  entities: EntityIndex,
  lexicon: Lexicon,
): Nodes {
  const nodes: Node[] = [];
  const nodeOf: number[] = [];
  const anyCase = !tokens.some((token) => token.kind === "word" && isCapital(token.text));
  let nextFigure = 0;
  let nextTime = 0;
  let at = 0;
  const push = (node: Omit<Node, "token" | "tokens" | "possessive"> & { possessive?: boolean }, count: number): void => {
    const possessive = node.possessive ?? tokens[at + count]?.kind === "possessive";
    const taken = count + (tokens[at + count]?.kind === "possessive" && node.kind !== "mark" ? 1 : 0);
    for (let k = 0; k < taken; k++) nodeOf.push(nodes.length);
    nodes.push({ ...node, possessive, token: at, tokens: taken });
    at += taken;
  };
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token) break;
    while (nextFigure < figures.length && (figures[nextFigure]?.end ?? 0) <= token.start) nextFigure++;
    while (nextTime < times.length && (times[nextTime]?.end ?? 0) <= token.start) nextTime++;
    const base = { start: token.start, lower: token.lower, capital: isCapital(token.text), joined: token.joined, entity: null, figure: -1, inner: [] };
    const figure = figures[nextFigure];
    if (figure && token.end > figure.start) {
      const count = countWithin(tokens, at, figure.end);
      const word = lexicon(tokens[at + count - 1]?.lower ?? "");
      push({ ...base, kind: "figure", end: figure.end, word, figure: nextFigure, inner: innerEntities(tokens, at, count, entities, anyCase) }, count);
      continue;
    }
    const time = times[nextTime];
    if (time && token.start >= time.start && token.end <= time.end && !(figure && figure.start < time.end)) {
      const count = countWithin(tokens, at, time.end);
      push({ ...base, kind: "time", end: time.end, word: lexicon("") }, count);
      continue;
    }
    const mention = token.kind === "word" ? entities.mentionAt(tokens, at, anyCase) : null;
    const end = mention ? (tokens[at + mention.length - 1]?.end ?? token.end) : 0;
    if (mention && !(figure && end > figure.start)) {
      push({ ...base, kind: "entity", end, word: lexicon(token.lower), capital: true, entity: mention.entity }, mention.length);
      continue;
    }
    const reference = token.kind === "word" ? referenceAt(tokens, at, lexicon, figure?.start ?? Number.POSITIVE_INFINITY) : 0;
    if (reference > 0) {
      const head = tokens[at + reference - 1] ?? token;
      push({ ...base, kind: "reference", end: head.end, lower: head.lower, word: lexicon(head.lower) }, reference);
      continue;
    }
    const word = lexicon(token.lower);
    if (token.kind === "word" && isPartyPronoun(token.lower)) {
      push({ ...base, kind: "reference", end: token.end, word, possessive: (word.flags & Is.possessive) !== 0 }, 1);
      continue;
    }
    push({ ...base, kind: token.kind === "word" ? "word" : "mark", end: token.end, word }, 1);
  }
  return { nodes, nodeOf, titleCase: isTitleCase(tokens) };
}

const PARTY_PRONOUNS = new Set(["it", "its", "they", "their", "them", "itself"]);

function isPartyPronoun(lower: string): boolean {
  return PARTY_PRONOUNS.has(lower);
}

function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code >= 65 && code <= 90) || (code > 127 && text.charAt(0) !== text.charAt(0).toLowerCase()) || /[A-Z]/.test(text);
}

function countWithin(tokens: readonly Token[], at: number, end: number): number {
  let count = 1;
  while ((tokens[at + count]?.start ?? Number.POSITIVE_INFINITY) < end) count++;
  return count;
}

function innerEntities(tokens: readonly Token[], at: number, count: number, entities: EntityIndex, anyCase: boolean): Entity[] {
  const found: Entity[] = [];
  for (let k = 0; k < count; ) {
    const mention = entities.mentionAt(tokens, at + k, anyCase);
    if (mention) found.push(mention.entity);
    k += mention?.length ?? 1;
  }
  return found;
}

const OPENERS = new Set(["the", "this", "that", "its", "their", "both", "these", "those"]);

/**
 * Tokens of a description that begins here: an article, up to three modifiers, and a noun for a party ("the
 * Seattle-based start-up", "its cloud arm", "the latter"). 0 where there is none.
 */
function referenceAt(tokens: readonly Token[], at: number, lexicon: Lexicon, limit: number): number {
  const opener = tokens[at];
  if (!opener || !OPENERS.has(opener.lower)) return 0;
  for (let k = 1; k <= 4; k++) {
    const token = tokens[at + k];
    if (!token || token.kind !== "word" || token.start >= limit) return 0;
    if (k === 1 && (token.lower === "latter" || token.lower === "former")) return 2;
    const flags = lexicon(token.lower).flags;
    if (flags & Is.reference) {
      const next = tokens[at + k + 1];
      if (next?.joined) continue;
      if (next?.kind === "word" && lexicon(next.lower).flags & Is.reference) continue;
      if (goesOn(next, lexicon) || (OWNED.has(opener.lower) && !(flags & Is.representing))) return 0;
      return k + 1;
    }
    if (flags & (Is.preposition | Is.be | Is.have | Is.modal | Is.conjunction | Is.pronoun | Is.determiner)) return 0;
  }
  return 0;
}

const OWNED = new Set(["its", "their"]);

/** "the company stock": the noun goes on, so that the company is only part of it. */
function goesOn(next: Token | undefined, lexicon: Lexicon): boolean {
  if (next?.kind !== "word" || isCapital(next.text) || /\d/.test(next.lower)) return false;
  const word = lexicon(next.lower);
  return word.flags === 0 && word.flows.length === 0 && !/(?:ed|ing|s)$/.test(next.lower);
}

function isTitleCase(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const token of tokens) {
    if (token.kind !== "word" || token.lower.length < 4 || /\d/.test(token.lower)) continue;
    words++;
    if (isCapital(token.text)) capitals++;
  }
  return words >= 3 && capitals * 4 >= words * 3;
}
