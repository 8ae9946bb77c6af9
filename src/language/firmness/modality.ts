import type { Modality } from "../../base/model.js";
import type { Block } from "../../text/document.js";
import type { Event } from "../grammar/event.js";
import type { VerbGroup } from "../grammar/groups.js";
import { isInBracketOfAnother } from "../grammar/nodes.js";
import type { Sentence } from "../grammar/sentence.js";
import type { Told } from "../grammar/span.js";
import type { Scene } from "../scene.js";
import { closedStems } from "../words/stem.js";
import { Is } from "../words/words.js";
import {
  type FirmPhrases,
  isWeaker,
  LABEL_PHRASES,
  OPEN_PHRASES,
  PAPER_NOUNS,
  PROMISE_PHRASES,
} from "./firmness-words.js";
import { firmnessOfVerb, tellsStanding } from "./verb-firmness.js";

/**
 * How firm what a figure tells is: by what leaves it open in its clause, else by its verb, else by a word of promise,
 * else by the label, head or lead-in it stands under. Null where they are neutral.
 */
export function modalityOf(sentence: Sentence, event: Event, block?: Block): Told<Modality> | null {
  const open = phraseIn(sentence, event, OPEN_PHRASES);
  const governor = event.group >= 0 ? event.group : outer(sentence, event);
  const group = sentence.groups[governor];
  const dimension = sentence.figures[sentence.nodes[event.figure]?.figure ?? -1]?.quantity.unit?.dimension;
  const isThing = dimension !== "time" && dimension?.startsWith("money") !== true;
  const form = group && !isLabel(sentence, event) ? firmnessOfVerb(sentence, governor, isThing) : null;
  const verb =
    form === "done" && group && isOnPaper(sentence, event, group)
      ? "committed"
      : group && isResult(sentence, event, group)
        ? "done"
        : form;
  const told = group && verb ? { value: verb, start: group.start, end: group.end } : null;
  if (told?.value !== "done" && open?.value !== "contingent") {
    const condition = conditionAfter(sentence, event);
    if (condition) return condition;
  }
  if (open && !(told?.value === "done" && isUndone(sentence, event, open))) return open;
  if (told) return told;
  const standing = countAt(sentence, event);
  return (
    phraseIn(sentence, event, PROMISE_PHRASES) ??
    standing ??
    labelOf(sentence, event) ??
    (block ? headOf(block, sentence) : null)
  );
}

/** What may stand between a verb and the figure that is its object. */
const LINKS: ReadonlySet<string> = new Set(["worth", "at", "for", "a", "an", "some", "around", "on"]);

/** The figure's own verb tells in the present how a thing stands, and has the figure right behind it: "holds", "is valued at". */
export function isStanding(sentence: Sentence, event: Event): boolean {
  const group = sentence.groups[event.group];
  if (group === undefined || event.isSubject || !tellsStanding(sentence, event.group)) return false;
  for (let k = group.end; k < Math.min(event.figure, event.phrase.first); k++) {
    const node = sentence.nodes[k];
    if (node?.kind !== "word" || !(LINKS.has(node.lower) || node.word.flags & Is.adverb)) return false;
  }
  return !isOnPaper(sentence, event, group);
}

const AHEAD =
  /\b(?:planned|proposed|announced|expected|targeted|projected|due|under construction|in construction|permitted|in planning|future|pipeline|forecast|scheduled|not yet built|to come)\b/i;

/** What a cell to the right says of its row's state: "Planned for 2027". Null where none does. */
export function statusOf({ row }: Scene): Told<Modality> | null {
  const isAhead = row?.right().some((text) => text.length < STATUS && AHEAD.test(text)) ?? false;
  return isAhead ? { value: "projected", start: 0, end: 0 } : null;
}

/** No status is longer, in UTF-16 units. */
const STATUS = 40;

/** "won a contract worth $38 billion", "the deal gave it 5 GW": what is done is the paper. */
function isOnPaper({ nodes, clauseOf }: Sentence, event: Event, group: VerbGroup): boolean {
  const head = event.subject.kind === "other" ? event.subject.head : group.start;
  const from = Math.min(head, event.phrase.of >= 0 ? event.phrase.of : event.phrase.first, group.start);
  for (let k = from; k <= event.phrase.last; k++) {
    const node = nodes[k];
    if (node?.kind !== "word" || clauseOf[k] !== event.clause || (k >= group.start && k < group.end))
      continue;
    if (PAPER_NOUNS.has(node.word.stem) && node.word.form !== "ed" && node.word.form !== "ing") return true;
  }
  return false;
}

/** Verbs that companies tell their results with, by their stems. */
const RESULT_VERBS = closedStems("report post record book log register announce disclose");
/** What such results are. */
const RESULTS: ReadonlySet<string> = new Set(
  "revenue revenues sales turnover profit profits loss losses earnings income ebitda ebit takings".split(" "),
);

/** "reported revenue of $7.8 billion", "booked a loss of €2 million": what a company tells so is over. */
function isResult({ nodes }: Sentence, { phrase, figure }: Event, group: VerbGroup): boolean {
  if (group.infinitive || group.negated || !RESULT_VERBS.has(group.word.stem) || group.end > figure)
    return false;
  for (let k = group.start; k < group.end; k++)
    if ((nodes[k]?.word.flags ?? 0) & Is.modal || nodes[k]?.word.form === "ing") return false;
  const { form } = group.word;
  if (form !== "ed" && form !== "past" && form !== "participle") return false;
  for (let k = group.end; k <= phrase.last + 3; k++) {
    const node = nodes[k];
    if (node?.kind === "word" && RESULTS.has(node.lower)) return true;
    if (node?.kind === "mark" || (node?.kind === "figure" && k !== figure)) return false;
  }
  return false;
}

const ONCE_PLANNED = new Set([
  "planned",
  "expected",
  "projected",
  "proposed",
  "targeted",
  "budgeted",
  "anticipated",
]);

/** What was once planned and is told as done: "has put in the planned $5 billion". */
function isUndone({ nodes }: Sentence, { phrase, figure }: Event, { start }: Told<Modality>): boolean {
  return start >= phrase.first && start < figure && ONCE_PLANNED.has(nodes[start]?.lower ?? "");
}

const CONDITIONS = new Set(["if", "once", "provided", "unless", "should"]);

/** "…, if milestones are met": a condition in the clause that follows. */
function conditionAfter({ nodes, clauseOf }: Sentence, event: Event): Told<Modality> | null {
  const next = nodes.findIndex((_, k) => k > event.phrase.last && clauseOf[k] !== event.clause);
  if (next < 0) return null;
  for (let k = next; k <= next + 2; k++) {
    const node = nodes[k];
    if (node?.kind === "word" && CONDITIONS.has(node.lower) && nodes[k - 1]?.lower !== "at")
      return { value: "contingent", start: k, end: k + 1 };
    if (node?.kind !== "mark" && node?.lower !== "only" && node?.lower !== "but") return null;
  }
  return null;
}

/** For a figure without a verb of its own the last one before, else the first behind: "The reactor, of 80 MW, went into service". */
function outer({ groups, nodes }: Sentence, event: Event): number {
  for (let g = groups.length - 1; g >= 0; g--) {
    const group = groups[g];
    if (group && group.end <= event.phrase.first) return g;
  }
  // "$4.10 a month on the average account, which is $141": that verb is the account's
  return groups.findIndex(({ start }) => !/^(?:which|who|whose)$/.test(nodes[start - 1]?.lower ?? ""));
}

/** Of all phrases in the figure's window and its chain of verbs the one that leaves most open decides. */
function phraseIn(sentence: Sentence, event: Event, phrases: FirmPhrases): Told<Modality> | null {
  const { nodes, clauseOf } = sentence;
  const group = sentence.groups[event.group];
  const chain = group ? chainStart(sentence, event.group) : event.from;
  const inChain = (k: number): boolean => group !== undefined && k >= chain && k < group.end;
  let best: Told<Modality> | null = null;
  for (let k = Math.max(0, Math.min(chain, event.from, group?.start ?? event.from)); k <= event.to; k++) {
    const node = nodes[k];
    if (node?.kind !== "word" || ((clauseOf[k] !== event.clause || k < event.from) && !inChain(k))) continue;
    const found = phraseAt(sentence, k, phrases);
    if (found && (!best || isWeaker(found.value, best.value))) best = found;
  }
  return best;
}

function phraseAt({ nodes }: Sentence, at: number, phrases: FirmPhrases): Told<Modality> | null {
  const node = nodes[at];
  let best: Told<Modality> | null = null;
  for (const { words, modality } of phrases.get(node?.lower ?? "") ?? []) {
    if (!words.every((word, k) => nodes[at + k]?.lower === word)) continue;
    // "in May 2026", "By May"
    if (node?.lower === "may" && node.capital && at > 0) continue;
    if (!best || isWeaker(modality, best.value))
      best = { value: modality, start: at, end: at + words.length };
  }
  return best;
}

/** Where the chain of verbs that lead to a group begins: "plans to invest", "is in talks to raise". */
function chainStart({ groups, clauseOf }: Sentence, index: number): number {
  let at = index;
  const clause = (g: number): number | undefined => clauseOf[groups[g]?.main ?? 0];
  while (at > 0 && groups[at]?.infinitive && clause(at - 1) === clause(at)) at--;
  return groups[at]?.start ?? 0;
}

/** "We have 60,000 of them", "there are 250,000 chips at the site": a count of what stands there, told with no other time. */
function countAt(sentence: Sentence, event: Event): Told<Modality> | null {
  const group = sentence.groups[event.group];
  const figure = sentence.figures[sentence.nodes[event.figure]?.figure ?? -1];
  if (!group || event.isSubject || !isPresentOfBeing(sentence, group)) return null;
  const dimension = figure?.quantity.unit?.dimension;
  if (dimension !== undefined && dimension !== "count" && !isInUse(sentence, event)) return null;
  const isThere = sentence.nodes[group.start - 1]?.lower === "there";
  if (!isThere && !(group.word.flags & Is.have)) return null;
  const timed = sentence.dates.some((date) => {
    const at = sentence.nodes.findIndex((node) => node.end > date.start);
    return date.kind !== "duration" && date.kind !== "since" && sentence.clauseOf[at] === event.clause;
  });
  return timed ? null : { value: "done", start: group.start, end: group.end };
}

const IN_USE: readonly (readonly string[])[] = [
  ["in", "operation"],
  ["in", "service"],
  ["in", "use"],
  ["up", "and", "running"],
  ["online"],
  ["running"],
];

/** "3.4 gigawatts of power in operation": words right behind the figure's noun say that it is there. */
function isInUse({ nodes, clauseOf }: Sentence, { phrase, clause }: Event): boolean {
  for (let k = phrase.last + 1; k <= phrase.last + 4 && clauseOf[k] === clause; k++) {
    if (nodes[k]?.kind === "mark" || nodes[k]?.kind === "figure") return false;
    if (IN_USE.some((words) => words.every((word, at) => nodes[k + at]?.lower === word))) return true;
  }
  return false;
}

function isPresentOfBeing({ nodes }: Sentence, group: VerbGroup): boolean {
  const lower = nodes[group.main]?.lower ?? "";
  return group.end - group.start === 1 && /^(?:is|are|has|have|'ve)$/.test(lower);
}

/** "Power in 2029 (target): 420 MW", "420 MW (planned)": a label in a sentence that has no verb. */
function labelOf(sentence: Sentence, event: Event): Told<Modality> | null {
  if (sentence.groups.length > 0 && !isLabel(sentence, event)) return null;
  const { nodes, figureNodes } = sentence;
  const before = figureNodes.filter((node) => node >= 0 && node < event.figure).at(-1) ?? -1;
  const after = figureNodes.find((node) => node > event.figure) ?? nodes.length;
  let best: Told<Modality> | null = null;
  for (let k = before + 1; k < after; k++) {
    if (nodes[k]?.kind !== "word" || (k > event.phrase.last && !isBracketed(sentence, event.phrase.last, k)))
      continue;
    const found = phraseAt(sentence, k, LABEL_PHRASES);
    if (found && (!best || isWeaker(found.value, best.value))) best = found;
  }
  if (best || !isLabel(sentence, event)) return best;
  const [first, last] = [nodes[before + 1], nodes[event.phrase.first - 1]];
  const value = first && last ? firmnessOfLabel(sentence.text.slice(first.start, last.start)) : null;
  return value ? { value, start: before + 1, end: event.phrase.first } : null;
}

/** The figure stands right behind a colon: what is before it is a label, even where a noun of it looks like a verb. */
function isLabel({ nodes, groups }: Sentence, { phrase, group }: Event): boolean {
  return (
    group < 0 && nodes[phrase.first - 1]?.lower === ":" && groups.every(({ start }) => start < phrase.first)
  );
}

/** In the bracket that opens right behind the figure's phrase, and has no figure of its own: "340 (plan for 2027: 2,100)". */
function isBracketed({ nodes }: Sentence, last: number, at: number): boolean {
  if (nodes[last + 1]?.lower !== "(") return false;
  for (let k = last + 2; k < at; k++) if (nodes[k]?.lower === ")") return false;
  return !isInBracketOfAnother(nodes, last, at);
}

/** What the heads of a cell, or an item's lead-in, say of all under them. The column's head comes first. */
function headOf({ kind, context }: Block, sentence: Sentence): Told<Modality> | null {
  if (sentence.groups.length > 0 || (kind !== "cell" && kind !== "item")) return null;
  for (const head of [context.columnHead, context.rowHead, context.leadIn]) {
    const value = head ? firmnessOfLabel(head) : null;
    if (value) return { value, start: 0, end: 0 };
  }
  return null;
}

/** How firm a label tells what it stands over: "2026 (guidance)" projected, "Invested to date" done. */
function firmnessOfLabel(label: string): Modality | null {
  const words = label
    .toLowerCase()
    .split(/[^a-z']+/)
    .filter((word) => word !== "");
  let best: Modality | null = null;
  words.forEach((word, at) => {
    for (const { words: phrase, modality } of LABEL_PHRASES.get(word) ?? []) {
      if (!phrase.every((part, k) => words[at + k] === part)) continue;
      if (!best || isWeaker(modality, best)) best = modality;
    }
  });
  return best;
}
