import type { Entity } from "../../base/model.js";
import type { Figure } from "../../quantity/quantity.js";
import { closedWords } from "../../text/closed-words.js";
import type { EntityIndex } from "../names/entities.js";
import { isRoleWord } from "../names/role-words.js";
import type { Token } from "../words/tokens.js";
import { AUXILIARY, Is, type Lexicon, type Word } from "../words/words.js";

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

/** Whom "we" and "you" stand for, where someone is speaking. */
export interface Persons {
  readonly we: Entity | null;
  readonly you: Entity | null;
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
  persons: Persons | null = null,
): Nodes {
  const nodes: Node[] = [];
  const nodeOf: number[] = [];
  const anyCase = !tokens.some((token) => token.kind === "word" && isCapital(token.text));
  const none = lexicon("");
  let nextFigure = 0;
  let nextTime = 0;
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token) break;
    while (nextFigure < figures.length && (figures[nextFigure]?.end ?? 0) <= token.start) nextFigure++;
    while (nextTime < times.length && (times[nextTime]?.end ?? 0) <= token.start) nextTime++;
    const figure = figures[nextFigure];
    const time = times[nextTime];
    const limit = figure?.start ?? Number.POSITIVE_INFINITY;
    let kind: Node["kind"] = token.kind === "word" ? "word" : "mark";
    let count = 1;
    let head = token;
    let word = none;
    let entity: Entity | null = null;
    let inner = NOBODY;
    let ownPossessive = false;
    if (token.end > limit) {
      kind = "figure";
      count = countWithin(tokens, at, figure?.end ?? token.end);
      word = lexicon(tokens[at + count - 1]?.lower ?? "");
      if (count > 1) inner = innerEntities(tokens, at, count, entities, anyCase);
    } else if (time && token.start >= time.start && token.end <= time.end && limit >= time.end) {
      kind = "time";
      count = countWithin(tokens, at, time.end);
    } else if (token.kind === "word") {
      const mention = entities.mentionAt(tokens, at, anyCase);
      const fits =
        mention !== null &&
        (tokens[at + mention.length - 1]?.end ?? 0) <= limit &&
        !isOtherName(tokens, at + mention.length);
      const reference = fits
        ? 0
        : referenceAt(tokens, at, lexicon, entities.kinds, limit) ||
          (isOwner(nodes.at(-1)) ? roleAt(tokens, at, lexicon, limit) : 0);
      if (fits) {
        kind = "entity";
        count = mention.length;
        entity = mention.entity;
        word = lexicon(token.lower);
      } else if (reference > 0) {
        kind = "reference";
        count = reference;
        head = tokens[at + reference - 1] ?? token;
        word = lexicon(head.lower);
      } else {
        word = lexicon(token.lower);
        if (PARTY_PRONOUNS.has(token.lower)) {
          kind = "reference";
          ownPossessive = (word.flags & Is.possessive) !== 0;
        } else if (persons) {
          entity = personOf(token.lower, persons);
          if (entity) kind = "reference";
          ownPossessive = entity !== null && POSSESSIVE.test(token.lower);
        }
      }
    }
    const ending = kind !== "mark" && tokens[at + count]?.kind === "possessive" ? 1 : 0;
    const end =
      kind === "figure"
        ? (figure?.end ?? token.end)
        : kind === "time"
          ? (time?.end ?? token.end)
          : (tokens[at + count - 1]?.end ?? token.end);
    for (let k = 0; k < count + ending; k++) nodeOf.push(nodes.length);
    nodes.push({
      kind,
      start: token.start,
      end,
      lower: kind === "reference" ? head.lower : token.lower,
      word,
      capital: kind === "entity" || isCapital(token.text),
      possessive: ownPossessive || ending === 1,
      joined: token.joined,
      entity,
      figure: kind === "figure" ? nextFigure : -1,
      inner,
      token: at,
      tokens: count + ending,
    });
    at += count + ending;
  }
  return { nodes, nodeOf, titleCase: isTitleCase(tokens) };
}

const NOBODY: readonly Entity[] = [];

/** Words that end a company's name: with one of them after it, a known name is another company's ("Lattice Semiconductor"). */
const TRADES =
  closedWords(`semiconductor semiconductors marine capital ventures partners foundation institute university bank banking insurance assurance
  airlines airways motors pharma pharmaceuticals therapeutics biotech biosciences foods brewery studios records pictures media
  entertainment publishing logistics shipping railway railways steel mining petroleum financial securities realty properties
  construction engineering hotels resorts retail stores robotics aerospace defence defense chemicals textiles fisheries shipyard
  college school hospital clinic county township`);

/** The name goes on with a trade, written with a capital, right after it. */
function isOtherName(tokens: readonly Token[], next: number): boolean {
  const token = tokens[next];
  const before = tokens[next - 1];
  return (
    token?.kind === "word" &&
    before !== undefined &&
    token.start - before.end === 1 &&
    TRADES.has(token.lower) &&
    isCapital(token.text) &&
    token.text !== token.text.toUpperCase()
  );
}

/** Whether the nearest name before a node is one that the base does not know, though its first word is. */
export function isOfOtherName(nodes: readonly Node[], at: number): boolean {
  for (let k = at - 1; k > 0 && at - k < 16; k--) {
    const node = nodes[k];
    if (node?.kind === "entity" || node?.kind === "reference") return false;
    if (node?.kind === "word" && node.capital && TRADES.has(node.lower) && nodes[k - 1]?.capital) return true;
  }
  return false;
}

/** "€21.4bn (2024: €16.9bn)": a word in a bracket that a figure stands in, looked at from a figure outside of it. */
export function isInBracketOfAnother(nodes: readonly Node[], figure: number, at: number): boolean {
  let open = at;
  while (open > figure && nodes[open]?.lower !== "(") {
    if (nodes[open]?.lower === ")") return false;
    open--;
  }
  if (open <= figure) return false;
  for (let k = open + 1; k < nodes.length && nodes[k]?.lower !== ")"; k++)
    if (nodes[k]?.kind === "figure") return true;
  return false;
}

const PARTY_PRONOUNS = new Set(["it", "its", "they", "their", "them", "itself"]);

const POSSESSIVE = /^(?:our|your)$/;

/** The organisation that "we" or "you" is. */
function personOf(lower: string, { we, you }: Persons): Entity | null {
  switch (lower) {
    case "we":
    case "us":
    case "our":
    case "ours":
    case "ourselves":
      return we;
    case "you":
    case "your":
    case "yours":
      return you;
    default:
      return null;
  }
}

/** Written with a capital: as its first letter, or as an inner one ("xAI"). */
function isCapital(text: string): boolean {
  for (let k = 0; k < text.length; k++) {
    const code = text.charCodeAt(k);
    if (code >= 65 && code <= 90) return true;
    if (k === 0 && code > 127 && text.charAt(0) !== text.charAt(0).toLowerCase()) return true;
  }
  return false;
}

function countWithin(tokens: readonly Token[], at: number, end: number): number {
  let count = 1;
  while ((tokens[at + count]?.start ?? Number.POSITIVE_INFINITY) < end) count++;
  return count;
}

function innerEntities(
  tokens: readonly Token[],
  at: number,
  count: number,
  entities: EntityIndex,
  anyCase: boolean,
): Entity[] {
  const found: Entity[] = [];
  for (let k = 0; k < count; ) {
    const mention = entities.mentionAt(tokens, at + k, anyCase);
    if (mention) found.push(mention.entity);
    k += mention?.length ?? 1;
  }
  return found;
}

const OPENERS = new Set(["the", "this", "that", "its", "their", "his", "her", "both", "these", "those"]);

/**
 * Tokens of a description that begins here: an article, up to three modifiers, and a noun for a party ("the
 * Seattle-based start-up", "its cloud arm", "the latter"). 0 where there is none.
 */
function referenceAt(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  kinds: ReadonlySet<string>,
  limit: number,
): number {
  const opener = tokens[at];
  if (!opener || !OPENERS.has(opener.lower)) return 0;
  for (let k = 1; k <= 4; k++) {
    const token = tokens[at + k];
    if (token?.kind !== "word" || token.start >= limit) return 0;
    if (k === 1 && (token.lower === "latter" || token.lower === "former")) return 2;
    if (k === 1 && isOneOfTwo(tokens, at + 1, lexicon, limit)) return 2;
    const flags = lexicon(token.lower).flags;
    // "start-up" is two tokens
    if (token.lower === "start" && tokens[at + k + 1]?.joined && tokens[at + k + 1]?.lower === "up") {
      return goesOn(tokens[at + k + 2], lexicon) || OWNED.has(opener.lower) ? 0 : k + 2;
    }
    if (flags & Is.reference || kinds.has(token.lower)) {
      // "that Qasr Sovereign Fund has agreed": a name, no description
      if (isCapital(token.text)) return 0;
      const next = tokens[at + k + 1];
      if (next?.joined) continue;
      if (next?.kind === "word" && lexicon(next.lower).flags & Is.reference) continue;
      if (goesOn(next, lexicon)) return 0;
      if (OWNED.has(opener.lower) && !(flags & Is.representing)) {
        const role = roleAt(tokens, at + 1, lexicon, limit);
        return role === 0 ? 0 : role + 1;
      }
      return k + 1;
    }
    if (flags & (Is.preposition | Is.be | Is.have | Is.modal | Is.conjunction | Is.pronoun | Is.determiner))
      return 0;
  }
  return 0;
}

const isOwner = (node: Node | undefined): boolean =>
  node?.possessive === true && (node.kind === "entity" || node.kind === "reference");

/** Tokens up to a noun for a party by its role ("its *largest customer*", "Globex's *landlord*"); 0 where a name or another noun follows. */
function roleAt(tokens: readonly Token[], at: number, lexicon: Lexicon, limit: number): number {
  for (let k = 0; k < 3; k++) {
    const token = tokens[at + k];
    if (token?.kind !== "word" || token.start >= limit || isCapital(token.text)) return 0;
    const { flags } = lexicon(token.lower);
    if (isRoleWord(token.lower) && !token.lower.endsWith("s")) {
      const next = tokens[at + k + 1];
      if (next?.kind !== "word") return next?.kind === "possessive" ? 0 : k + 1;
      if (next.joined || next.start >= limit) return next.joined ? 0 : k + 1;
      const after = lexicon(next.lower);
      const ends =
        !isCapital(next.text) &&
        ((after.flags &
          (Is.preposition |
            Is.to |
            Is.conjunction |
            Is.subordinator |
            Is.adverb |
            Is.negation |
            AUXILIARY)) !==
          0 ||
          (after.flows.length > 0 && after.form !== "base"));
      return ends ? k + 1 : 0;
    }
    if (flags & (Is.preposition | Is.conjunction | Is.pronoun | Is.determiner | AUXILIARY)) return 0;
  }
  return 0;
}

/** "The first gets 3 GW, the second 900 MW": an ordinal with a verb behind it, or its counterpart with a figure. */
function isOneOfTwo(tokens: readonly Token[], at: number, lexicon: Lexicon, limit: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!next || (token?.lower !== "first" && token?.lower !== "second")) return false;
  if (next.start >= limit)
    return (
      token.lower === "second" &&
      tokens.slice(Math.max(0, at - 40), at).some(({ lower }) => lower === "first")
    );
  if (next.kind === "possessive") return true;
  const { flags, flows, form } = lexicon(next.lower);
  return (
    next.kind === "word" &&
    ((flags & AUXILIARY) !== 0 || (flows.length > 0 && (form === "s" || form === "past")))
  );
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
    if (token.kind !== "word" || token.lower.length < 4 || isDigit(token.lower.charCodeAt(0))) continue;
    words++;
    if (isCapital(token.text)) capitals++;
  }
  return words >= 3 && capitals * 4 >= words * 3;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
