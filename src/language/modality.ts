import type { Modality } from "../base/model.js";
import type { Event } from "./event.js";
import type { VerbGroup } from "./groups.js";
import type { Sentence } from "./sentence.js";
import type { Told } from "./span.js";
import { Is } from "./words.js";

/** Phrases that say how firm a thing is, wherever they stand in the clause. Weaker readings first: the first that is found decides. */
const PHRASES: readonly (readonly [Modality, readonly string[]])[] = [
  [
    "contingent",
    [
      "tied to",
      "contingent on",
      "contingent upon",
      "conditional on",
      "conditional upon",
      "subject to",
      "depends on",
      "depending on",
      "dependent on",
      "hinges on",
      "hinge on",
      "hinging on",
      "if milestones",
      "milestone-based",
      "upon reaching",
      "linked to",
      "milestones",
      "provided that",
      "pending",
      "once certain",
      "if certain",
      "unlocked by",
      "unlocks if",
      "contingent",
    ],
  ],
  [
    "requested",
    [
      "asked for",
      "asking for",
      "seeking",
      "seeks",
      "sought",
      "in talks",
      "in discussions",
      "in negotiations",
      "negotiating",
      "looking to raise",
      "looking for",
      "wants",
      "requested",
      "applied for",
      "trying to raise",
      "pitching",
    ],
  ],
  [
    "projected",
    [
      "expected to",
      "expects",
      "expect",
      "expected",
      "projected",
      "projects",
      "projecting",
      "forecast",
      "forecasts",
      "forecasting",
      "estimates",
      "predicts",
      "predicted",
      "on track to",
      "on course to",
      "anticipates",
      "anticipated",
      "set to reach",
      "guidance",
      "guided",
      "likely to",
      "outlook",
      "is likely",
      "should reach",
      "projection",
    ],
  ],
  [
    "potential",
    [
      "poised to",
      "could",
      "may",
      "might",
      "potentially",
      "potential",
      "plans to",
      "planning to",
      "plan to",
      "planned",
      "considering",
      "weighing",
      "mulling",
      "exploring",
      "option to",
      "intends to",
      "aims to",
      "hopes to",
      "has the right",
      "as much as it",
      "can invest",
      "proposed",
      "would like to",
      "eyeing",
      "in principle",
      "letter of intent",
      "non-binding",
      "nonbinding",
    ],
  ],
  [
    "reported",
    [
      "reportedly",
      "is said to",
      "are said to",
      "was said to",
      "said to be",
      "according to people",
      "rumoured",
      "rumored",
      "sources say",
      "is understood to",
      "are understood to",
      "is reported to",
    ],
  ],
];

const COMMITTED = [
  "committed to",
  "commits to",
  "committing to",
  "commitment",
  "pledged",
  "pledges",
  "pledge",
  "agreed to",
  "agrees to",
  "signed",
  "will",
  "promised",
  "to invest",
  "earmarked",
  "contracted",
  "obligated",
  "agreed",
  "commitments",
  "committed",
  "is to",
  "are to",
  "has to",
  "shall",
  "guaranteed",
  "won't",
  "'ll",
  "signs",
  "contract",
  "earmark",
];

const byFirst = index(
  PHRASES.flatMap(([modality, phrases]) => phrases.map((phrase) => [modality, phrase] as const)),
);
const committedFirst = index(COMMITTED.map((phrase) => ["committed", phrase] as const));

function index(
  rows: readonly (readonly [Modality, string])[],
): ReadonlyMap<string, readonly { words: readonly string[]; modality: Modality }[]> {
  const map = new Map<string, { words: readonly string[]; modality: Modality }[]>();
  for (const [modality, phrase] of rows) {
    const words = phrase.split(/[ -]/);
    map.set(words[0] ?? "", [...(map.get(words[0] ?? "") ?? []), { words, modality }]);
  }
  return map;
}

const RANK: Readonly<Record<Modality, number>> = {
  contingent: 0,
  requested: 1,
  projected: 2,
  potential: 3,
  reported: 4,
  committed: 5,
  done: 6,
};

/** How firm what a figure tells is: by the words of its clause, else by its verb's tense. Null where they are neutral. */
export function modalityOf(sentence: Sentence, event: Event): Told<Modality> | null {
  const spelled = phraseIn(sentence, event, byFirst);
  const group = sentence.groups[event.group] ?? outer(sentence, event);
  const condition = spelled?.value === "contingent" ? null : conditionAfter(sentence, event);
  if (condition) return condition;
  if (spelled) return spelled;
  if (group && (group.word.stem === "ask" || group.word.stem === "request" || group.word.stem === "seek"))
    return { value: "requested", start: group.start, end: group.end };
  const tense = group ? tenseOf(sentence, group, event) : null;
  if (group && tense) return { value: tense, start: group.start, end: group.end };
  return phraseIn(sentence, event, committedFirst);
}

const CONDITIONS = new Set(["if", "once", "provided", "unless"]);

/** "…, if milestones are met": a condition in the clause that follows. */
function conditionAfter({ nodes, clauseOf }: Sentence, event: Event): Told<Modality> | null {
  const next = nodes.findIndex((_, k) => k > event.phrase.last && clauseOf[k] !== event.clause);
  if (next < 0) return null;
  for (let k = next; k <= next + 2; k++) {
    const node = nodes[k];
    if (node?.kind === "word" && CONDITIONS.has(node.lower))
      return { value: "contingent", start: k, end: k + 1 };
    if (node?.kind !== "mark" && node?.lower !== "only" && node?.lower !== "but") return null;
  }
  return null;
}

function outer(sentence: Sentence, event: Event): VerbGroup | undefined {
  for (let g = sentence.groups.length - 1; g >= 0; g--) {
    const group = sentence.groups[g];
    if (group && group.end <= event.phrase.first) return group;
  }
  return undefined;
}

/** The firmest-sounding verb does not undo a condition: of all phrases near the figure the weakest decides. */
function phraseIn(sentence: Sentence, event: Event, phrases: typeof byFirst): Told<Modality> | null {
  const { nodes, clauseOf } = sentence;
  const group = sentence.groups[event.group];
  let best: Told<Modality> | null = null;
  const from = Math.max(0, Math.min(event.from, group?.start ?? event.from), event.from - 12);
  for (let k = Math.min(from, group ? chainStart(sentence, event.group) : from); k <= event.to; k++) {
    const node = nodes[k];
    if (
      !node ||
      node.kind === "mark" ||
      node.kind === "figure" ||
      node.kind === "entity" ||
      node.kind === "time"
    )
      continue;
    if (clauseOf[k] !== event.clause && !(group && k >= chainStart(sentence, event.group) && k < group.end))
      continue;
    if (k < event.from && !(group && k < group.end && k >= chainStart(sentence, event.group))) continue;
    for (const { words, modality } of phrases.get(node.lower) ?? []) {
      if (!words.every((word, at) => nodes[k + at]?.lower === word)) continue;
      if (modality === "potential" && node.lower === "may" && node.capital && k > 0) continue;
      if (!best || RANK[modality] < RANK[best.value])
        best = { value: modality, start: k, end: k + words.length };
    }
  }
  return best;
}

/** Where the chain of verbs that lead to a group begins: "plans to invest", "is in talks to raise". */
function chainStart(sentence: Sentence, index: number): number {
  let at = index;
  while (
    at > 0 &&
    sentence.groups[at]?.infinitive &&
    sentence.clauseOf[sentence.groups[at - 1]?.main ?? 0] ===
      sentence.clauseOf[sentence.groups[at]?.main ?? 0]
  )
    at--;
  return sentence.groups[at]?.start ?? 0;
}

/** "has invested", "invested": done; "will invest", "is investing", "agreed to": committed. */
function tenseOf(sentence: Sentence, group: VerbGroup, event: Event): Modality | null {
  const { nodes } = sentence;
  const words = nodes.slice(group.start, group.end);
  const flags = words.reduce((all, node) => all | node.word.flags, 0);
  if (flags & Is.modal) {
    if (
      words.some(
        (node) =>
          node.lower === "will" || node.lower === "'ll" || node.lower === "shall" || node.lower === "must",
      )
    )
      return "committed";
    return words.some((node) => /^(?:could|may|might|can)$/.test(node.lower)) ? "potential" : null;
  }
  if (group.infinitive) {
    const previous = sentence.groups[sentence.groups.indexOf(group) - 1];
    if (!previous) return "committed";
    const outerTense = tenseOf(sentence, previous, event);
    const promises = /^(?:agre|commit|pledg|sign|promis|contract|decid|set|vow)$/.test(previous.word.stem);
    return promises ? "committed" : outerTense === "done" ? null : outerTense;
  }
  if (/^(?:agre|commit|pledg|sign|promis|contract|vow|reserv|earmark|order)$/.test(group.word.stem))
    return "committed";
  const chained = words.some((node, at) => node.word.flags & Is.to && at > 0);
  if (chained)
    return words.some(
      (node) =>
        /^(?:agre|commit|pledg|sign|promis|set|vow|is|are|was)$/.test(node.word.stem) ||
        (node.word.flags & Is.be) !== 0,
    )
      ? "committed"
      : null;
  const { form } = group.word;
  if (form === "ing")
    return flags & Is.be || event.group < 0 || !group.participle
      ? isEvent(group)
        ? "committed"
        : null
      : isEvent(group)
        ? null
        : null;
  const past =
    form === "ed" || form === "past" || form === "participle" || (form === "base" && (flags & Is.have) !== 0);
  if (past && isEvent(group))
    return group.passive &&
      flags & Is.be &&
      !/\b(?:was|were|been)\b/.test(words.map((node) => node.lower).join(" "))
      ? null
      : "done";
  return null;
}

/** A verb of doing; for "reached" and "was" nothing is done or planned by anyone. */
function isEvent(group: VerbGroup): boolean {
  const flow = group.word.flows[0];
  return (
    flow === "give" ||
    flow === "take" ||
    flow === "buy" ||
    flow === "sell" ||
    (flow === "hold" &&
      (group.word.flags & (Is.have | Is.be)) === 0 &&
      /^(?:build|built|construct|develop|instal|deploy|open|erect)$/.test(group.word.stem))
  );
}
