import type { Event } from "../grammar/event.js";
import { subjectOf } from "../grammar/grammar.js";
import type { Sentence } from "../grammar/sentence.js";
import { AUXILIARY, Is } from "../words/words.js";
import { OUTSIDERS, THINKS, WISHES } from "./words.js";

/** "Lumo had asked for 1.1 GW", "analysts expected $5 billion": what somebody wanted or thought, and not what is. */
export function isWished(sentence: Sentence, event: Event): "sure" | "likely" | null {
  const { nodes, groups } = sentence;
  for (let g = event.group; g >= 0 && g >= event.group - 1; g--) {
    const group = groups[g];
    if (!group || group.end > event.phrase.first) continue;
    // only a verb that this one hangs on: "hoped to get", "expects it to reach"
    if (g < event.group && !(groups[g + 1]?.infinitive ?? false)) break;
    if (isWish(sentence, group.main, group.end))
      return hasPast(sentence, group.start, group.main) ? "sure" : null;
    if (!THINKS.has(group.word.stem) || group.passive) continue;
    const subject = subjectOf(sentence, g);
    if (subject.kind !== "other") continue;
    const head = nodes[subject.head];
    if (OUTSIDERS.has(head?.lower ?? "")) return "sure";
    if (head?.kind === "word" && !(head.word.flags & (Is.pronoun | Is.determiner)) && subject.possessor < 0)
      return "likely";
  }
  const isOutside = nodes.some(
    ({ kind, lower }, k) =>
      kind === "word" &&
      (lower === "consensus" || lower === "analysts" || lower === "brokers") &&
      sentence.clauseOf[k] === event.clause,
  );
  return isOutside ? "likely" : null;
}

/** "asked for", "hoped for", "wanted", "bid": verbs of wanting. */
function isWish({ nodes, groups, groupOf }: Sentence, main: number, end: number): boolean {
  const stem = groups[groupOf[main] ?? -1]?.word.stem ?? "";
  if (!WISHES.has(stem)) return false;
  const next = nodes[end]?.lower ?? "";
  if (stem === "look" || stem === "ask") return next === "for";
  return stem === "hop" || stem === "hope" ? next === "for" || next === "to" : true;
}

/** Told as over: what is wanted today may be what the base has as a request or a plan. */
function hasPast({ nodes }: Sentence, start: number, main: number): boolean {
  for (let k = start; k <= main; k++) {
    const node = nodes[k];
    if (node?.kind === "word" && node.lower === "had") return true;
  }
  const verb = nodes[main];
  return (
    verb?.kind === "word" &&
    !(verb.word.flags & AUXILIARY) &&
    (verb.word.form === "ed" || verb.word.form === "past") &&
    nodes.slice(start, main).every((node) => node.lower !== "has" && node.lower !== "have")
  );
}
