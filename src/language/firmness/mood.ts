import type { Assertion } from "../assertion.js";
import type { Event } from "../grammar/event.js";
import type { Sentence } from "../grammar/sentence.js";
import type { Told } from "../grammar/span.js";
import { Is } from "../words/words.js";

const DENIALS = new Set([
  "deny",
  "dismiss",
  "reject",
  "refut",
  "dispute",
  "disput",
  "debunk",
  "rul",
  "contradict",
]);
const HYPOTHETICAL = new Set([
  "if",
  "suppose",
  "supposing",
  "imagine",
  "assuming",
  "unless",
  "whether",
  "hypothetically",
  "were",
]);

/** Whether a sentence asserts its figure. Questions, what-ifs and denials do not. */
export function moodOf(
  sentence: Sentence,
  event: Event | null,
  start: number,
  end: number,
): Told<Assertion["mood"]> | null {
  const { nodes } = sentence;
  if (isRefuted(sentence)) return { value: "denial", start: 0, end: 1 };
  const last = lastMark(sentence);
  if (last >= 0 && nodes[last]?.lower === "?") return { value: "question", start: last, end: last + 1 };
  return denial(sentence, event, start, end) ?? hypothetical(sentence, event, start);
}

function lastMark(sentence: Sentence): number {
  for (let k = sentence.nodes.length - 1; k >= 0 && k >= sentence.nodes.length - 3; k--) {
    const node = sentence.nodes[k];
    if (node?.kind !== "mark") return -1;
    if (node.lower === "?") return k;
    if (node.lower !== '"' && node.lower !== ")") return -1;
  }
  return -1;
}

function denial(sentence: Sentence, event: Event | null, start: number, end: number): Told<"denial"> | null {
  const { nodes, groups, clauseOf } = sentence;
  const at = nodes.findIndex((node) => node.end > start);
  const group = event
    ? groups[event.group]
    : groups.find(
        (other) => (nodes[other.end - 1]?.end ?? 0) <= end && clauseOf[other.main] === clauseOf[at],
      );
  const adverb =
    group &&
    nodes[group.start - 1]?.kind === "word" &&
    (nodes[group.start - 1]?.word.flags ?? 0) & Is.negation;
  if (group && adverb && nodes[group.start - 1]?.lower !== "without")
    return { value: "denial", start: group.start - 1, end: group.end };
  if (group?.negated && !isNotOnly(sentence, group.start, group.end))
    return { value: "denial", start: group.start, end: group.end };
  // "not $83 billion", "rather than $5 billion", "instead of"
  const first = event?.phrase.first ?? at;
  for (let k = first - 1; k >= 0 && first - k <= 3; k--) {
    const node = nodes[k];
    if (node?.kind !== "word") break;
    if (node.lower === "not" && nodes[k + 1]?.lower !== "only" && nodes[k + 1]?.lower !== "just")
      return { value: "denial", start: k, end: k + 1 };
    if (node.lower === "than" && nodes[k - 1]?.lower === "rather")
      return { value: "denial", start: k - 1, end: k + 1 };
    if (node.lower === "of" && nodes[k - 1]?.lower === "instead")
      return { value: "denial", start: k - 1, end: k + 1 };
    if (node.lower === "never") return { value: "denial", start: k, end: k + 1 };
    if (!(node.word.flags & (Is.determiner | Is.preposition | Is.adverb | Is.possessive))) break;
  }
  for (const other of groups) {
    if ((nodes[other.main]?.start ?? 0) > start) break;
    if (DENIALS.has(other.word.stem) && !other.negated) {
      const that = nodes[other.end];
      const ruledOut = other.word.stem !== "rul" || that?.lower === "out";
      if (
        ruledOut &&
        (clauseOf[other.main] === clauseOf[at] ||
          that?.lower === "that" ||
          nodes[other.end]?.lower === "reports")
      )
        return { value: "denial", start: other.start, end: other.end };
    }
    // "does not mean that", "no evidence that", "it is not true that"
    if (!other.negated || other.end >= at) continue;
    for (let k = other.end; k < at && k < other.end + 5; k++) {
      if (nodes[k]?.lower === "that") return { value: "denial", start: other.start, end: k };
      if (nodes[k]?.kind !== "word") break;
    }
  }
  return null;
}

const CORRECTED =
  /^\W*corrections?\b|\b(?:earlier|previous|original|first) (?:version|edition) of (?:this|the|our)|\b(?:incorrectly|wrongly|mistakenly|erroneously|falsely) (?:said|stated|reported|gave|put|claimed|described|quoted)|\b(?:article|story|report|piece|newsletter) (?:also |had |first )+(?:said|stated|reported|gave|claimed)\b/i;

/** Without one of these the pattern does not hold, and need not be tried. */
const CORRECTING: readonly string[] =
  "correction version edition incorrect wrongly mistaken erroneous falsely article story report piece newsletter".split(
    " ",
  );
const REPORTS: ReadonlySet<string> = new Set(
  "report reports rumour rumours rumor rumors claim claims suggestion suggestions stories talk speculation".split(
    " ",
  ),
);
const UNTRUE: ReadonlySet<string> = new Set(
  "wrong false untrue incorrect inaccurate baseless unfounded mistaken denied dismissed rejected".split(" "),
);

/** "Reports that … were wrong", "an earlier version of this article said". */
function isRefuted({ nodes, text, start, end }: Sentence): boolean {
  const lower = text.slice(start, end).toLowerCase();
  if (CORRECTING.some((word) => lower.includes(word)) && CORRECTED.test(lower)) return true;
  const opens = nodes.findIndex((node) => node.kind === "word" && REPORTS.has(node.lower));
  if (opens < 0 || opens > 2) return false;
  return nodes.some((node, k) => k > opens && node.kind === "word" && UNTRUE.has(node.lower));
}

function isNotOnly(sentence: Sentence, start: number, end: number): boolean {
  for (let k = start; k <= end; k++) {
    if (
      sentence.nodes[k]?.lower === "not" &&
      (sentence.nodes[k + 1]?.lower === "only" ||
        sentence.nodes[k + 1]?.lower === "just" ||
        sentence.nodes[k + 1]?.lower === "yet")
    )
      return sentence.nodes[k + 1]?.lower !== "yet";
  }
  return false;
}

function hypothetical(sentence: Sentence, event: Event | null, start: number): Told<"hypothetical"> | null {
  const { nodes, clauseOf, groups } = sentence;
  const at = nodes.findIndex((node) => node.end > start);
  const clause = clauseOf[at];
  const opensIt = (k: number): boolean =>
    nodes[k]?.kind === "word" && HYPOTHETICAL.has(nodes[k]?.lower ?? "");
  let within = clause;
  for (let k = at - 1; k >= 0; k--) {
    // "If I give him $20 and he spends $30": one condition
    if (clauseOf[k] !== within) {
      const opens = nodes[k + 1];
      if (opens?.kind !== "word" || !(opens.word.flags & Is.conjunction) || opens.lower === "but") break;
      if (nodes[k]?.kind === "mark") break;
      within = clauseOf[k];
    }
    const lower = nodes[k]?.lower ?? "";
    if (!opensIt(k)) continue;
    if (lower === "were" && k > 0 && clauseOf[k - 1] === clause) continue;
    return { value: "hypothetical", start: k, end: k + 1 };
  }
  // "would have cost", and a sentence that opens with "if"
  const group = event ? groups[event.group] : undefined;
  if (
    group &&
    nodes.slice(group.start, group.end).some((node) => node.lower === "would" || node.lower === "'d") &&
    (nodes[0]?.lower === "if" ||
      nodes[0]?.lower === "were" ||
      nodes[0]?.lower === "had" ||
      nodes.slice(group.start, group.end).some((node) => node.lower === "have"))
  ) {
    return { value: "hypothetical", start: group.start, end: group.end };
  }
  // "At 10 times sales it would be worth $82 billion"
  const isPriced =
    nodes[0]?.lower === "at" && nodes[1]?.kind === "figure" && nodes[group?.end ?? 0]?.lower === "worth";
  if (isPriced && group && nodes.slice(group.start, group.end).some((node) => node.lower === "would"))
    return { value: "hypothetical", start: group.start, end: group.end };
  if (opensIt(0) && nodes[0]?.lower !== "were" && nodes[0]?.lower !== "whether") {
    const would = groups.some((other) =>
      nodes.slice(other.start, other.end).some((node) => node.lower === "would" || node.lower === "could"),
    );
    if (would) return { value: "hypothetical", start: 0, end: 1 };
  }
  return null;
}
