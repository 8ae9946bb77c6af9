import type { Entity } from "../../base/model.js";
import type { Event } from "../event.js";
import { subjectOf } from "../grammar.js";
import type { Sentence } from "../sentence.js";
import { AUXILIARY } from "../words.js";
import { OUTSIDERS, THINKS, WISHES } from "./words.js";

/** "Lumo had asked for 1.1 GW", "analysts expected $5 billion": what somebody wanted or thought, and not what is. */
export function isWished(
  sentence: Sentence,
  event: Event,
  read: { readonly subject: string | null },
  entityOf: (node: number) => Entity | null,
): boolean {
  const { nodes, groups } = sentence;
  for (let g = event.group; g >= 0 && g >= event.group - 1; g--) {
    const group = groups[g];
    if (!group || group.end > event.phrase.first) continue;
    // only a verb that this one hangs on: "hoped to get", "expects it to reach"
    if (g < event.group && !(groups[g + 1]?.infinitive ?? false)) break;
    if (isWish(sentence, group.main, group.end)) return hasPast(sentence, group.start, group.main);
    if (THINKS.has(group.word.stem) && !group.passive) {
      const subject = subjectOf(sentence, g);
      if (subject.kind === "other") {
        const head = nodes[subject.head]?.lower ?? "";
        return OUTSIDERS.has(head) || subject.possessor < 0;
      }
      if (subject.kind === "party") {
        const id = entityOf(subject.node)?.id;
        return id !== undefined && read.subject !== null && id !== read.subject && group.infinitive === false
          ? false
          : false;
      }
    }
  }
  return nodes.some(
    ({ kind, lower }, k) =>
      kind === "word" &&
      (lower === "consensus" || lower === "analysts" || lower === "brokers") &&
      sentence.clauseOf[k] === event.clause,
  );
}

/** "asked for", "hoped for", "wanted", "bid": verbs of wanting; "offered" only what one gets. */
function isWish({ nodes, groups, groupOf }: Sentence, main: number, end: number): boolean {
  const stem = groups[groupOf[main] ?? -1]?.word.stem ?? "";
  if (!WISHES.has(stem)) return false;
  if (stem === "look" || stem === "ask" || stem === "hope")
    return /^(?:for|to)$/.test(nodes[end]?.lower ?? "") || stem === "ask";
  return true;
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
