import { isParty } from "../grammar/grammar.js";
import { isCoordinated } from "../grammar/parties.js";
import type { Sentence } from "../grammar/sentence.js";
import { isMoney } from "../metrics/frames.js";
import { Is } from "../words/words.js";
import type { ArgumentList, Situation } from "./arguments.js";
import { orientationOf } from "./orientation.js";

/** Which way a noun or verb carries, as seen from its possessor or subject. */
export type Direction = "give" | "take" | "either";

/** The noun that names the transfer: the figure's own head, what it is "of", or the verb's grammatical subject. */
export function eventNoun({ sentence, event, choice }: Situation): number {
  const { phrase, subject, group } = event;
  const named = Is.giving | Is.taking | Is.symmetric;
  const candidates = [
    phrase.head,
    phrase.of,
    event.isSubject ? -1 : subject.kind === "other" ? subject.head : -1,
  ];
  for (const node of candidates) {
    const word = sentence.nodes[node]?.kind === "word" ? sentence.nodes[node]?.word : undefined;
    if (word && word.flags & named) return node;
    if (
      node >= 0 &&
      choice.cue &&
      choice.cue.start <= node &&
      choice.cue.end > node &&
      sentence.nodes[node]?.kind === "word"
    )
      return node;
  }
  const cue = choice.cue;
  if (cue && (choice.relation === "phrase" || choice.relation === "after" || choice.relation === "clause")) {
    const node = cue.end - 1;
    if (sentence.nodes[node]?.kind === "word" && (sentence.groupOf[node] ?? -1) < 0) {
      const groupEnd = sentence.groups[group]?.end ?? 0;
      if (choice.relation !== "clause" || node >= groupEnd) return node;
    }
  }
  return -1;
}

export function nounDirection({ sentence, metric }: Situation, noun: number): Direction {
  const flags = sentence.nodes[noun]?.word.flags ?? 0;
  const word = sentence.nodes[noun]?.lower ?? "";
  if (LOANS.test(word)) return loanDirection(sentence, noun);
  // what someone owes to all is no loan of one lender's
  if (DEBTS.test(word)) return orientationOf(metric) === "got" ? "take" : "give";
  // "Anthropic's outside investment" is what others put into it
  for (let k = noun - 1; k >= 0 && noun - k < 4; k--)
    if (OUTSIDE.has(sentence.nodes[k]?.lower ?? "")) return "take";
  if (flags & Is.giving) return "give";
  if (flags & Is.taking) return "take";
  if (flags & Is.symmetric) return "either";
  return isMoney(metric) ? "give" : "either";
}

const DEBTS = /^(?:debt|borrowing)s?$/;
const LOANS = /^(?:loan|credit|mortgage|facility|overdraft)s?$/;

/** A loan is a lender's or a borrower's: "a loan to", "a loan from" says which of them its possessor is. */
function loanDirection({ nodes }: Sentence, noun: number): Direction {
  const next = nodes[noun + 1]?.lower ?? "";
  return next === "to" || next === "for" ? "give" : /^(?:from|with|by)$/.test(next) ? "take" : "either";
}

const OUTSIDE = new Set(["outside", "external", "inbound", "foreign", "third-party", "venture"]);

const ARTICLES = new Set(["a", "an", "the"]);

const GIFTS =
  /^(?:grant|loan|cheque|check|donation|gift|pledge|offer|contribution|payment|subsidy|bid|injection)s?$/;

/** Possessors ("Amazon's … investment") and names before the noun ("the Amazon investment", "the Amazon-Anthropic deal"). */
export function addNounParties(
  { sentence, event }: Situation,
  noun: number,
  direction: Direction,
  list: ArgumentList,
): void {
  const { nodes, groupOf } = sentence;
  const own = direction === "give" ? "subject" : direction === "take" ? "object" : "either";
  const other = direction === "give" ? "object" : direction === "take" ? "subject" : "either";
  const modifiers: number[] = [];
  let possessor = -1;
  for (let k = noun - 1; k >= 0 && noun - k < 10; k--) {
    const node = nodes[k];
    if (!node || node.kind === "mark" || (groupOf[k] ?? -1) >= 0) break;
    if (isParty(node)) {
      if (!node.possessive && node.kind === "reference") break;
      if (node.possessive) {
        possessor = k;
        break;
      }
      modifiers.push(k);
      continue;
    }
    if (node.kind === "figure" && k !== event.figure) break;
    if (node.kind === "word") {
      const stops = Is.preposition | Is.to | Is.subordinator | Is.pronoun;
      if (node.word.flags & stops || ARTICLES.has(node.lower)) break;
      if (node.word.flags & Is.conjunction && !isParty(nodes[k - 1])) break;
    }
  }
  if (possessor >= 0) {
    list.add(own, possessor, isCoordinated(sentence, possessor) ? 0.4 : 0.93);
    for (const node of modifiers) list.add(other, node, 0.8);
    return;
  }
  // "awarded Intel grants": right behind the verb it is who gets them
  const getter = modifiers.at(-1) ?? -1;
  const verb = sentence.groups[groupOf[getter - 1] ?? -1];
  if (verb && !verb.passive && verb.word.flows.includes("give")) {
    list.add("object", getter, 0.9);
    modifiers.pop();
  }
  // "a Treasury grant" is the Treasury's
  const gift = GIFTS.test(nodes[noun]?.lower ?? "");
  for (const node of modifiers) {
    if (gift && modifiers.length === 1) list.add("subject", node, 0.78);
    else list.add("either", node, modifiers.length > 1 ? 0.6 : 0.55);
  }
}

/** "the deal gives Anthropic": it is not the deal that pays, so the giver is only left open. */
export function isEventNoun(sentence: Sentence, node: number): boolean {
  const flags = sentence.nodes[node]?.word.flags ?? 0;
  return (
    (flags & (Is.symmetric | Is.giving | Is.taking | Is.pronoun)) !== 0 ||
    EVENTS.has(sentence.nodes[node]?.lower ?? "")
  );
}

const EVENTS = new Set(
  "plan move step announcement expansion project programme program round terms document filing statement arrangement package tranche".split(
    " ",
  ),
);

/** A figure behind these is not what the verb is about. */
const ASIDE = new Set([
  "under",
  "alongside",
  "amid",
  "following",
  "after",
  "despite",
  "besides",
  "beyond",
  "before",
  "unlike",
  "without",
]);

/** "took 40 GWh from Nordcell, a contract worth $6 billion": the verb is about the other figure, and says nothing of this one. */
export function isApposed({ sentence, event }: Situation, from: number): boolean {
  const { nodes, figures, figureNodes } = sentence;
  const start = event.phrase.of >= 0 ? event.phrase.of : event.phrase.first;
  const own = figures[nodes[event.figure]?.figure ?? -1]?.quantity.unit?.dimension;
  const lead = nodes[event.phrase.first - 1];
  const partOf = lead?.lower === "of" && nodes[event.phrase.first - 2]?.lower === "part";
  if (partOf || (lead?.kind === "word" && ASIDE.has(lead.lower))) return true;
  let comma = -1;
  for (let k = start - 1; k >= from && start - k < 6; k--)
    if (nodes[k]?.lower === "," || nodes[k]?.lower === "—") comma = k;
  if (comma < 0) return false;
  return figureNodes.some(
    (node, index) => node >= from && node < comma && figures[index]?.quantity.unit?.dimension !== own,
  );
}
