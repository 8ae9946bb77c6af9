import { closedWords } from "../../text/closed-words.js";
import type { Event } from "../grammar/event.js";
import { isParty } from "../grammar/grammar.js";
import { isName } from "../grammar/parties.js";
import type { Sentence } from "../grammar/sentence.js";
import { AUXILIARY, Is } from "../words/words.js";
import { WHOLES } from "./words.js";

/** "of which $2 billion", "of Lattice's total, 2.1 million tonnes", "$640 million on chips": less than the whole. */
export function isPart(sentence: Sentence, { phrase, group }: Event): boolean {
  const { nodes, groups } = sentence;
  // "added $6.8 billion to its backlog"
  if (groups[group]?.word.stem === "add" && nodes[phrase.last + 1]?.lower === "to") return true;
  // "of that,", "of the turnover,": right before, or what the clause opens with
  for (let k = phrase.first - 1; k >= 0 && phrase.first - k < 8; k--) {
    if (nodes[k]?.lower === ";") break;
    if (nodes[k]?.lower !== "of" || nodes[k]?.kind !== "word") continue;
    const opens = k === 0 || nodes[k - 1]?.kind === "mark" || nodes[k - 1]?.kind === "figure";
    if (opens && reachesWhole(sentence, k + 1, phrase.first)) return true;
  }
  const behind = nodes[phrase.last + 1];
  if (behind?.lower === "of" && /^(?:which|that|it|this|them)$/.test(nodes[phrase.last + 2]?.lower ?? ""))
    return true;
  if (/^(?:each|apiece)$/.test(behind?.lower ?? "") && nodes[phrase.last + 2]?.kind !== "word") return true;
  return isSpentOn(sentence, phrase.last + 1) || isOneOfSeveral(sentence, phrase);
}

/** "some $1.9bn of yearly sales hanging on them": so much of it as something is said of. */
export function isTied({ nodes, cues }: Sentence, { phrase }: Event): boolean {
  if (nodes[phrase.last + 1]?.lower !== "of") return false;
  for (let k = phrase.last + 2; k < nodes.length && k < phrase.last + 6; k++) {
    const node = nodes[k];
    if (node?.kind !== "word") return false;
    if (node.word.form !== "ing") continue;
    return cues.some((cue) => cue.end <= k && cue.end >= k - 1 && cue.start > phrase.last);
  }
  return false;
}

const ORDINALS: ReadonlySet<string> = new Set(
  "first second third fourth initial opening next last final latest".split(" "),
);
const INSTALMENTS =
  closedWords(`order orders tranche instalment installment phase stage step part batch contract cheque check payment lot delivery slice half
  hall building unit line`);

/** "The first order, for €35 million": one of several, and not all. */
function isOneOfSeveral({ nodes }: Sentence, { first }: Event["phrase"]): boolean {
  for (let k = first - 1; k > 0 && first - k < 5; k--) {
    const node = nodes[k];
    if (!node || (node.kind === "mark" ? node.lower !== "," : node.kind !== "word")) return false;
    if (INSTALMENTS.has(node.lower)) return ORDINALS.has(nodes[k - 1]?.lower ?? "");
  }
  return false;
}

function reachesWhole({ nodes }: Sentence, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const node = nodes[k];
    if (node?.kind === "mark") return false;
    if (node?.kind === "word" && WHOLES.has(node.lower)) return true;
  }
  return false;
}

/** "on chips", "for lawsuits", "of computing gear": what the money goes for is told, and it is no party. */
function isSpentOn({ nodes, cues }: Sentence, at: number): boolean {
  if (nodes[at]?.lower !== "on" || nodes[at]?.kind !== "word") return false;
  for (let k = at + 1; k < nodes.length && k < at + 5; k++) {
    const node = nodes[k];
    if (node?.kind !== "word" || isParty(node)) return false;
    if (cues.some((cue) => cue.start <= k && cue.end > k)) return false;
    if (node.word.flags & (Is.determiner | Is.possessive | Is.adverb)) continue;
    return (
      (node.word.flags & (AUXILIARY | Is.preposition | Is.conjunction | Is.pronoun)) === 0 && !node.capital
    );
  }
  return false;
}

/** "In Brazil Tern has 14 million users", "98% in Singapore alone": of one place, and none that the base has. */
export function isPlaced(sentence: Sentence, { phrase, clause }: Event): boolean {
  const { nodes, clauseOf } = sentence;
  for (const [at, node] of nodes.entries()) {
    if (node.kind !== "word" || node.lower !== "in") continue;
    if (clauseOf[at] !== clause && clauseOf[at] !== clauseOf[phrase.first]) continue;
    const next = nodes[at + 1]?.lower === "the" ? at + 2 : at + 1;
    const opens = at <= 1 && next < phrase.first;
    const follows = at === phrase.last + 1;
    if (!opens && !follows) continue;
    if (isName(sentence, next) || PLACES.has(nodes[next]?.lower ?? "")) return true;
  }
  return false;
}

/** Places that the lexicon has as common words. */
const PLACES: ReadonlySet<string> = new Set(
  "america europe china asia britain japan india africa canada germany france us uk eu usa".split(" "),
);
