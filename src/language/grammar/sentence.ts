import type { DateMention } from "../../quantity/dates/index.js";
import type { Figure } from "../../quantity/quantity.js";
import type { CueHit, CueOf } from "../metrics/cues.js";
import type { Vocabulary } from "../vocabulary.js";
import { type Token, tokensOf } from "../words/tokens.js";
import { Is } from "../words/words.js";
import { groupsOf, type VerbGroup } from "./groups.js";
import { type Node, nodesOf, type Persons } from "./nodes.js";

/** Words that point to a metric, at nodes of the sentence. */
export interface Cue {
  readonly metrics: readonly CueOf[];
  /** Node indexes, end-exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A sentence (or cell, item, heading) taken apart. Node indexes throughout; offsets are into the block's text. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly nodes: readonly Node[];
  readonly groups: readonly VerbGroup[];
  /** Index of the verb group each node belongs to, or -1. */
  readonly groupOf: readonly number[];
  readonly cues: readonly Cue[];
  readonly figures: readonly Figure[];
  /** Node index of each figure. */
  readonly figureNodes: readonly number[];
  readonly dates: readonly DateMention[];
  /** Clause number of each node. */
  readonly clauseOf: readonly number[];
  readonly titleCase: boolean;
}

/** Takes `text.slice(start, end)` apart. Figures and dates are those within it. */
export function parseSentence(
  text: string,
  start: number,
  end: number,
  figures: readonly Figure[],
  dates: readonly DateMention[],
  vocabulary: Vocabulary,
  persons: Persons | null = null,
): Sentence {
  const tokens = tokensOf(text, start, end);
  const cued = { tokens, hits: vocabulary.cues.cuesIn(tokens) };
  return takeApart(text, { start, end }, cued, figures, dates, vocabulary, persons);
}

/** A sentence's tokens, and the cues among them. */
export interface Cued {
  readonly tokens: readonly Token[];
  readonly hits: readonly CueHit[];
}

/** The same where its tokens and cues are known. */
export function takeApart(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  { tokens, hits }: Cued,
  figures: readonly Figure[],
  dates: readonly DateMention[],
  vocabulary: Vocabulary,
  persons: Persons | null = null,
): Sentence {
  const times = dates.filter(
    (date) =>
      date.kind !== "duration" &&
      !figures.some((figure) => figure.start < date.end && date.start < figure.end),
  );
  const { nodes, nodeOf, titleCase } = nodesOf(
    tokens,
    figures,
    times,
    vocabulary.entities,
    vocabulary.lexicon,
    persons,
  );
  const groups = groupsOf(nodes);
  const figureNodes = figures.map((_, index) => nodes.findIndex((node) => node.figure === index));
  const cues = hits
    .map((hit) => onNodes(hit, nodeOf))
    // "Halden Capital" is no capital investment
    .filter(
      (cue): cue is Cue =>
        cue !== null && nodes[cue.start]?.kind !== "entity" && nodes[cue.end - 1]?.kind !== "entity",
    );
  return {
    text,
    start,
    end,
    nodes,
    groups,
    groupOf: groupOfNodes(nodes.length, groups),
    cues,
    figures,
    figureNodes,
    dates,
    clauseOf: clausesOf(nodes, groups),
    titleCase,
  };
}

function groupOfNodes(count: number, groups: readonly VerbGroup[]): number[] {
  const groupOf = new Array<number>(count).fill(-1);
  groups.forEach((group, index) => {
    for (let k = group.start; k < group.end; k++) groupOf[k] = index;
  });
  return groupOf;
}

function onNodes(hit: CueHit, nodeOf: readonly number[]): Cue | null {
  const start = nodeOf[hit.at];
  const last = nodeOf[hit.at + hit.length - 1];
  return start === undefined || last === undefined ? null : { metrics: hit.metrics, start, end: last + 1 };
}

const HARD = new Set([";", "—", "(", ")", ":", "•", "|"]);

/**
 * Numbers the clauses: a clause is what has a verb group of its own. Brackets and paired dashes are clauses
 * inside of one that goes on after them.
 */
function clausesOf(nodes: readonly Node[], groups: readonly VerbGroup[]): number[] {
  const clauseOf: number[] = [];
  const groupAt = new Map(groups.map((group) => [group.start, group]));
  const ends = new Map(
    groups.flatMap((group) =>
      Array.from({ length: group.end - group.start }, (_, k) => [group.start + k, true] as const),
    ),
  );
  let next = 0;
  let current = next++;
  const open: number[] = [];
  /** Clauses that have had their verb: before it, a comma only ends an opening phrase ("On MathBench, …"). */
  const verbal = new Set<number>();
  let dash = -1;
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at];
    if (!node) break;
    if (node.kind === "mark" && HARD.has(node.lower)) {
      if (node.lower === "(") {
        clauseOf.push(current);
        open.push(current);
        current = next++;
        continue;
      }
      if (node.lower === ")" && open.length > 0) {
        clauseOf.push(current);
        current = open.pop() ?? current;
        continue;
      }
      if (node.lower === "—") {
        clauseOf.push(current);
        if (dash >= 0) {
          current = dash;
          dash = -1;
        } else {
          dash = hasDashAfter(nodes, at) ? current : -1;
          current = next++;
        }
        continue;
      }
      clauseOf.push(current);
      if (node.lower !== ")") current = next++;
      continue;
    }
    const listed = node.kind === "mark" || (node.word.flags & Is.conjunction) !== 0;
    if (opensClause(nodes, groupAt, ends, at) && !(listed && !verbal.has(current))) current = next++;
    if (groupAt.has(at) || isPureSubordinator(node)) verbal.add(current);
    clauseOf.push(current);
  }
  return clauseOf;
}

/** "if", "because", "when": what follows is a clause, even where its verb is not seen. */
function isPureSubordinator(node: Node): boolean {
  return (
    node.kind === "word" &&
    (node.word.flags & (Is.subordinator | Is.preposition | Is.determiner)) === Is.subordinator
  );
}

function hasDashAfter(nodes: readonly Node[], at: number): boolean {
  for (let k = at + 1; k < nodes.length; k++)
    if (nodes[k]?.kind === "mark" && nodes[k]?.lower === "—") return true;
  return false;
}

/** Whether a clause begins here: at a subordinator, or at a comma or conjunction that a verb follows before the next break. */
function opensClause(
  nodes: readonly Node[],
  groupAt: ReadonlyMap<number, VerbGroup>,
  inGroup: ReadonlyMap<number, boolean>,
  at: number,
): boolean {
  const node = nodes[at];
  if (!node || at === 0 || inGroup.get(at)) return false;
  const before = nodes[at - 1];
  const afterBreak = before?.kind === "mark" && (before.lower === "," || before.lower === '"');
  if (node.kind === "word" && node.word.flags & Is.subordinator) {
    if (node.word.flags & Is.preposition || node.lower === "that") return verbAhead(nodes, groupAt, at + 1);
    return true;
  }
  const comma = node.kind === "mark" && node.lower === ",";
  const conjunction = node.kind === "word" && (node.word.flags & Is.conjunction) !== 0;
  if (comma || conjunction) return !listGoesOn(nodes, at) && verbAhead(nodes, groupAt, at + 1);
  // ", with up to $20 billion more tied to milestones"
  return afterBreak && node.kind === "word" && (node.lower === "with" || node.lower === "plus");
}

function listGoesOn(nodes: readonly Node[], at: number): boolean {
  const next = nodes[at + 1];
  return next?.kind === "word" && (next.word.flags & Is.conjunction) !== 0;
}

/** A verb group before the next comma, conjunction or hard mark: then what lies between is its subject. */
function verbAhead(nodes: readonly Node[], groupAt: ReadonlyMap<number, VerbGroup>, from: number): boolean {
  for (let k = from; k < nodes.length; k++) {
    const group = groupAt.get(k);
    // "is planned, in 2028, to reach": an infinitive has no clause of its own
    if (group?.infinitive) return false;
    if (group) return !(group.participle && group.word.form !== "ing" && k > from + 3) || k === from;
    const node = nodes[k];
    if (!node) return false;
    if (node.kind === "mark" && node.lower !== '"') return false;
    if (node.kind === "word" && node.word.flags & Is.conjunction && k > from) return false;
    if (node.kind === "word" && node.word.flags & Is.subordinator && !(node.word.flags & Is.preposition))
      return false;
  }
  return false;
}
