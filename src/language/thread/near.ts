import type { Event } from "../grammar/event.js";
import type { Sentence } from "../grammar/sentence.js";
import { GOING_ON } from "./words.js";

/** Whether one of the words stands in a figure's phrase or so many nodes before it. */
export function hasNear(
  { nodes }: Sentence,
  event: Event,
  reach: number,
  words: Pick<ReadonlySet<string>, "has"> = GOING_ON,
): boolean {
  const to = Math.min(nodes.length - 1, event.phrase.last + 2);
  for (let k = Math.max(0, event.phrase.first - reach); k <= to; k++)
    if (words.has(nodes[k]?.lower ?? "")) return true;
  return false;
}

/** The sentence names nobody of its own, or has a word that goes on from the one before. */
export function continues(sentence: Sentence, event: Event): boolean {
  const { nodes, groups } = sentence;
  if (nodes.some((node) => node.kind === "entity")) return hasNear(sentence, event, 3);
  return !nodes.some(
    (node, index) =>
      node.kind === "word" &&
      node.capital &&
      index > 0 &&
      !sentence.titleCase &&
      nodes[index - 1]?.capital === true &&
      (groups[0]?.start ?? 0) > index,
  );
}
