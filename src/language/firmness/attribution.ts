import { closedWords } from "../../text/closed-words.js";
import type { Event } from "../grammar/event.js";
import { nounPhraseBefore, subjectOf } from "../grammar/grammar.js";
import { isName } from "../grammar/parties.js";
import type { Sentence } from "../grammar/sentence.js";
import type { Told } from "../grammar/span.js";
import { Is } from "../words/words.js";

const LEADS: readonly (readonly string[])[] = [
  ["according", "to"],
  ["as", "reported", "by"],
  ["as", "told", "by"],
  ["in", "the", "words", "of"],
  ["citing"],
  ["cited", "by"],
  ["reported", "by"],
  ["estimated", "by"],
  ["per"],
];

const COUNTS =
  /\b(?:by (?:one|some|another|most|many|its own|their own|official|several) (?:count|estimate|account|measure|tally|reckoning|calculation)s?|some (?:say|reports|estimates|analysts)|people familiar|sources (?:say|said)|reports? (?:say|suggest|said|suggested)s?)\b/i;

/** What those begin with: each start of the program pays for a pattern that it tries. */
const COUNT_WORDS = closedWords("by some people sources report reports");

const LEAD_WORDS = new Set(LEADS.map((lead) => lead[0] ?? ""));

/** Whose figure it is, where the sentence says so: the speaker's words, or "by one count". */
export function attributionOf(sentence: Sentence, event: Event | null): Told<string> | null {
  const { nodes } = sentence;
  const count = nodes.some((node) => COUNT_WORDS.has(node.lower))
    ? COUNTS.exec(sentence.text.slice(sentence.start, sentence.end))
    : null;
  if (count) {
    const start = sentence.start + count.index;
    const at = nodes.findIndex((node) => node.end > start);
    const last = nodes.findIndex((node) => node.end >= start + count[0].length);
    return { value: count[0], start: at, end: Math.max(at, last) + 1 };
  }
  for (let k = 0; k < nodes.length; k++) {
    const first = nodes[k];
    if (first?.kind !== "word" || !LEAD_WORDS.has(first.lower)) continue;
    for (const lead of LEADS) {
      if (!starts(sentence, k, lead)) continue;
      const end = phraseEnd(sentence, k + lead.length);
      if (lead[0] === "per" && !(nodes[k + 1]?.capital || nodes[k + 1]?.kind === "entity")) continue;
      if (end > k + lead.length) return { value: textOf(sentence, k + lead.length, end), start: k, end };
    }
  }
  return (
    byAccount(sentence) ??
    bySpeech(sentence, event) ??
    byFigureOf(sentence, event) ??
    bySource(sentence, event)
  );
}

/** Nouns for what somebody makes of a thing: "by the developer's account", "on Orbit's numbers". */
const ACCOUNTS = closedWords(
  `account accounts reckoning telling estimate estimates count counts numbers figures measure arithmetic maths math calculation
  calculations application filing sums version tally books forecast forecasts projection projections word words view`,
);
const ON = /^(?:by|on|in|from|per|going)$/;

function byAccount({ nodes, text }: Sentence): Told<string> | null {
  for (let k = 1; k < nodes.length; k++) {
    const noun = nodes[k];
    if (noun?.kind !== "word" || !ACCOUNTS.has(noun.lower)) continue;
    for (let start = k - 1; start >= 0 && k - start < 7; start--) {
      const node = nodes[start];
      if (!node || node.kind === "mark" || node.kind === "figure") break;
      if (node.kind !== "word" || !ON.test(node.lower)) continue;
      const isOwned = nodes
        .slice(start + 1, k)
        .some(
          (owner) => owner.possessive || (owner.kind === "word" && (owner.word.flags & Is.possessive) !== 0),
        );
      const [first, last] = [nodes[start + 1], nodes[k - 1]];
      if (!isOwned || !first || !last) break;
      return { value: text.slice(first.start, last.end), start, end: k + 1 };
    }
  }
  return null;
}

/** Verbs by which a paper or a report is said to have a figure. */
const PRINTS = closedWords("hav giv carr carry print list cit show us run quot prefer publish");

/** "The Continental has 1.1 GW": a name that is none of the base's has the figure, and it is of something else. */
function bySource(sentence: Sentence, event: Event | null): Told<string> | null {
  const group = event ? sentence.groups[event.group] : undefined;
  if (!event || !group || event.subject.kind !== "other" || !PRINTS.has(group.word.stem)) return null;
  const { head } = event.subject;
  if (!isName(sentence, head)) return null;
  return { value: textOf(sentence, head, head + 1), start: head, end: head + 1 };
}

function starts(sentence: Sentence, at: number, words: readonly string[]): boolean {
  return words.every((word, k) => {
    const node = sentence.nodes[at + k];
    return node?.lower === word && node.kind !== "mark";
  });
}

function phraseEnd(sentence: Sentence, from: number): number {
  let k = from;
  while (k < sentence.nodes.length && k - from < 12) {
    const node = sentence.nodes[k];
    if (!node || node.kind === "mark" || node.kind === "figure" || (sentence.groupOf[k] ?? -1) >= 0) break;
    if (node.kind === "word" && node.word.flags & Is.subordinator && !(node.word.flags & Is.preposition))
      break;
    k++;
  }
  return k;
}

const SAYS = new Set([
  "say",
  "tell",
  "report",
  "estimat",
  "claim",
  "stat",
  "not",
  "put",
  "writ",
  "calculat",
  "reckon",
  "argu",
  "told",
  "announc",
  "disclos",
  "suggest",
  "confirm",
  "ad",
]);

/** "Jassy said", "Vucense puts it at", "told analysts that": the subject of a verb of saying other than the figure's own. */
function bySpeech(sentence: Sentence, event: Event | null): Told<string> | null {
  for (let g = 0; g < sentence.groups.length; g++) {
    const group = sentence.groups[g];
    if (
      !group ||
      group.infinitive ||
      group.participle ||
      group.passive ||
      !group.word.flows.includes("say") ||
      !SAYS.has(group.word.stem)
    )
      continue;
    const putsAt = group.word.stem === "put";
    if (
      putsAt &&
      !(event && sentence.nodes.slice(group.end, event.figure).some((node) => node.lower === "at"))
    )
      continue;
    if (g === event?.group && !putsAt && group.word.stem !== "estimat" && group.word.stem !== "report")
      continue;
    const direct = isInverted(sentence, group.start, group.end) ? NOBODY : subjectOf(sentence, g);
    if (direct.kind === "party")
      return {
        value: textOf(
          sentence,
          direct.node,
          direct.head + 1 > direct.node ? direct.head + 1 : direct.node + 1,
        ),
        start: direct.node,
        end: Math.max(direct.node, direct.head) + 1,
      };
    if (direct.kind === "other") {
      const phrase = nounPhraseBefore(sentence, direct.head);
      const start = phrase.kind === "other" ? firstOf(sentence, direct.head) : direct.head;
      return { value: textOf(sentence, start, direct.head + 1), start, end: direct.head + 1 };
    }
    // "…," said Andy Jassy
    const after = sentence.nodes[group.end];
    if (
      after &&
      (after.kind === "entity" || after.capital || isAfterComma(sentence, group.start, group.end))
    ) {
      const end = phraseEnd(sentence, group.end);
      return { value: textOf(sentence, group.end, end), start: group.end, end };
    }
  }
  return null;
}

const NOBODY = { kind: "none" } as const;

/** After the closing quote the speaker follows: "…," said Andy Jassy. */
function isInverted(sentence: Sentence, at: number, end: number): boolean {
  const { nodes } = sentence;
  const before = nodes[at - 1];
  if (isAfterComma(sentence, at, end)) return true;
  return before?.lower === '"' || (before?.lower === "," && nodes[at - 2]?.lower === '"');
}

/** "…, says the Tribune, …": between commas, the verb first. */
function isAfterComma({ nodes }: Sentence, at: number, end: number): boolean {
  if (nodes[at - 1]?.lower !== "," || end - at !== 1) return false;
  const first = nodes[end];
  const isThe = first?.kind === "word" && first.lower === "the";
  const name = isThe ? nodes[end + 1] : first;
  if (name?.kind !== "entity" && name?.capital !== true) return false;
  const next = nodes[isThe ? end + 2 : end + 1];
  return next === undefined || next.kind === "mark" || next.capital === true;
}

function firstOf(sentence: Sentence, head: number): number {
  let k = head;
  while (k > 0 && head - k < 6) {
    const node = sentence.nodes[k - 1];
    if (!node || node.kind === "mark" || (sentence.groupOf[k - 1] ?? -1) >= 0) break;
    if (node.kind === "word" && node.word.flags & (Is.preposition | Is.conjunction | Is.subordinator)) break;
    k--;
  }
  return k;
}

/** "Vucense's $33 billion figure", "the company's estimate of $5bn". */
function byFigureOf(sentence: Sentence, event: Event | null): Told<string> | null {
  if (!event) return null;
  const head = sentence.nodes[event.phrase.head]?.lower ?? sentence.nodes[event.phrase.of]?.lower;
  if (
    head !== "figure" &&
    head !== "estimate" &&
    head !== "count" &&
    head !== "tally" &&
    head !== "number" &&
    head !== "forecast" &&
    head !== "projection"
  )
    return null;
  for (let k = event.phrase.first; k < event.figure; k++) {
    if (sentence.nodes[k]?.possessive) return { value: textOf(sentence, k, k + 1), start: k, end: k + 1 };
  }
  return null;
}

function textOf(sentence: Sentence, start: number, end: number): string {
  const first = sentence.nodes[start];
  const last = sentence.nodes[end - 1];
  return first && last ? sentence.text.slice(first.start, last.end) : "";
}
