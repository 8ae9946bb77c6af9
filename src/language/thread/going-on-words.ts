import type { Event } from "../event.js";
import type { Sentence } from "../sentence.js";

const GOING_ON = new Set([
  "further",
  "additional",
  "another",
  "extra",
  "rest",
  "remainder",
  "remaining",
  "more",
  "combined",
  "total",
  "that",
  "those",
  "this",
  "same",
  "altogether",
  "latter",
]);

/** Of those, the ones that say by themselves that more of the same follows. */
export const FURTHER = new Set([
  "further",
  "additional",
  "another",
  "extra",
  "rest",
  "remainder",
  "remaining",
  "more",
  "latter",
  "balance",
  "first",
  "tranche",
  "instalment",
  "installment",
]);

export function goesOnNear(
  { nodes }: Sentence,
  event: Event,
  reach: number,
  words: ReadonlySet<string> = GOING_ON,
): boolean {
  for (
    let k = Math.max(0, event.phrase.first - reach);
    k <= Math.min(nodes.length - 1, event.phrase.last + 2);
    k++
  ) {
    if (words.has(nodes[k]?.lower ?? "")) return true;
  }
  return false;
}

/** The sentence names nobody of its own, or has a word that goes on from the one before. */
export function continues(sentence: Sentence, event: Event): boolean {
  const { nodes, groups } = sentence;
  const named = nodes.some((node) => node.kind === "entity");
  if (!named)
    return !nodes.some(
      (node, index) =>
        node.kind === "word" &&
        node.capital &&
        index > 0 &&
        !sentence.titleCase &&
        nodes[index - 1]?.capital === true &&
        (groups[0]?.start ?? 0) > index,
    );
  return goesOnNear(sentence, event, 3);
}
