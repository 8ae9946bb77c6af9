import type { Metric } from "../../base/model.js";
import type { Quantity } from "../../quantity/quantity.js";
import { closedWords } from "../../text/closed-words.js";
import type { Event } from "../grammar/event.js";
import type { Sentence } from "../grammar/sentence.js";
import { Is } from "../words/words.js";

/** Stems of verbs of change, which take "by" and how much, in the passive too ("was lifted by $4 billion"). */
const CHANGED =
  closedWords(`ris increas grow climb jump fal drop declin decreas shrink gain slip surg soar rais lift cut reduc lower trim widen narrow expand
  extend boost shift mov revis swel balloon lengthen shorten bump hik step scal deepen improv worsen edg inch creep dip plung tumbl
  slump leap exceed mis beat outnumber outpac trail overshoot undershoot overrun change chang adjust push bring mark`);
/** Nouns for a change or a distance. */
const CHANGE =
  /^(?:increase|rise|difference|gap|shortfall|decrease|drop|change|decline|jump|reduction|leap|hike|uplift|swing|shift)s?$/;
/** The same as adverbs before "by": "up by $4 billion", "higher by 3%". */
const MOVED = /^(?:up|down|higher|lower|ahead|behind|short|out|over|under)$/;
const MORE = /^(?:more|less|fewer|higher|lower|larger|smaller|bigger|greater|longer|shorter)$/;
/** How far behind "more" its "than" may stand: "more last year than", "more of its own money than". */
const TO_THAN = 8;

/**
 * How much more or less, and not how much: "moved by $4 billion", "$4.22 billion more last year than its rival did", "the
 * increase is $50 billion", "a $6 billion rise".
 */
export function isDifference(sentence: Sentence, event: Event, quantity: Quantity): boolean {
  return (
    isOfChange(sentence, event) ||
    isByHowMuch(sentence, event, quantity) ||
    isMoreThan(sentence, event, quantity)
  );
}

/** Whether a metric measures changes itself: of these a difference may well be told. */
export function measuresChange({ id, name, cues }: Metric): boolean {
  return [id.replaceAll("-", " "), name, ...cues].some((words) => OF_CHANGE.test(words));
}

const OF_CHANGE =
  /\b(?:growth|grew|grown|ris(?:e|es|en|ing)|rose|increas\w*|decreas\w*|change|changes|saving|savings|saves?|cuts?|reductions?|reduc\w+|falls?|fell|drops?|declines?|gains?|discounts?|premium|efficien\w+|improve\w*|faster|cheaper|speed.?up|uplift|overrun|shortfall|delay|slip|difference)\b/i;

/** "the increase is $50 billion", "a $6 billion rise in debt", "a rise of $6 billion", "rose $6 billion". */
function isOfChange({ nodes, groups }: Sentence, { figure, phrase, group, subject }: Event): boolean {
  const verb = groups[group];
  const noun = subject.kind === "other" ? (nodes[subject.head]?.lower ?? "") : "";
  if ((CHANGE.test(noun) || noun === "gain") && verb && verb.end <= phrase.first) return true;
  const head = nodes[phrase.head];
  if (head?.kind === "word" && CHANGE.test(head.lower)) return true;
  const of = nodes[phrase.of];
  if (of?.kind === "word" && CHANGE.test(of.lower) && nodes[phrase.first - 1]?.lower === "of") return true;
  // "is up $6 billion", "$4.1 billion, up $866 million on the year"
  const before = nodes[phrase.first - 1];
  if (before?.kind === "word" && /^(?:up|down)$/.test(before.lower) && phrase.first === figure) {
    const opener = nodes[phrase.first - 2];
    if (opener?.kind === "mark" || (verb?.end === phrase.first - 1 && (verb.word.flags & Is.be) !== 0))
      return true;
  }
  return verb !== undefined && RISEN.has(verb.word.stem) && verb.end === phrase.first;
}

/** Verbs that take how much without a preposition. */
const RISEN = closedWords("ris increas grow climb jump fal drop declin decreas shrink gain slip surg soar");

/** "by $4 billion", where that is no agent: "powered by 450 MW", "used by 310 million people". */
function isByHowMuch(sentence: Sentence, event: Event, { unit }: Quantity): boolean {
  const { nodes, groups, groupOf } = sentence;
  const by = event.phrase.first - 1;
  const before = nodes[by - 1];
  if (nodes[by]?.lower !== "by" || nodes[by]?.kind !== "word" || before === undefined) return false;
  if (
    before.kind === "word" &&
    (MOVED.test(before.lower) || CHANGE.test(before.lower) || CHANGED.has(before.word.stem))
  )
    return true;
  const own = groupOf[by - 1] ?? -1;
  const verb = groups[own >= 0 ? own : event.group];
  if (verb === undefined || verb.end > by) return false;
  if (CHANGED.has(verb.word.stem)) return true;
  const isCount = unit === null || unit.dimension.startsWith("count") || unit.dimension === "time";
  return !isCount && !verb.passive && !verb.participle && verb.word.form !== "participle";
}

/** "$6 billion more than at Christmas", "$4.22 billion more last year than its rival did", "50% more than in 2024". */
function isMoreThan({ nodes }: Sentence, { phrase, figure }: Event, { unit }: Quantity): boolean {
  // "3.5 times more than Lanner"
  if (unit?.id === "x") return false;
  for (let k = figure + 1; k <= phrase.last + 1; k++) {
    const node = nodes[k];
    if (node?.kind !== "word" || !MORE.test(node.lower)) continue;
    for (let than = k + 1; than < nodes.length && than <= k + TO_THAN; than++) {
      const next = nodes[than];
      if (next?.kind === "mark" || next?.kind === "figure") return false;
      if (next?.lower === "than") return !isStandard(nodes[than + 1]?.lower ?? "");
      if (next?.kind === "word" && next.word.flags & Is.subordinator && next.lower !== "than") return false;
    }
  }
  return false;
}

/** "more than double": no difference, a multiple. */
const isStandard = (word: string): boolean => /^(?:double|twice|triple|half|enough)$/.test(word);
