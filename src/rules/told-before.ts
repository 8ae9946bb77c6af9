import type { Draft, Raised } from "./rule.js";

/** Words that point back at a figure the reader has already been given. */
const POINTING: ReadonlySet<string> = new Set(["the", "that", "this", "these", "those", "its", "their"]);
/** How far before the figure such a word may stand, in UTF-16 units. */
const REACH = 24;

/**
 * Whether a figure without its bound only points back ("the $100 billion deal") at one that an earlier place in the
 * draft gave with it, or comes after that in its own paragraph.
 */
export function boundToldBefore(draft: Draft): (raised: Raised) => boolean {
  const first = new Map<string, number>();
  draft.judgements.forEach((j, at) => {
    const value = j.assertion.quantity?.value;
    if (j.standing !== "borne-out" || value === undefined || value === null) return;
    if (j.assertion.quantity?.bound === "exact") return;
    const key = `${j.topic} ${value}`;
    if (!first.has(key)) first.set(key, at);
  });
  const places = new Map(
    draft.judgements.map((j, at) => [`${j.assertion.blockIndex} ${j.assertion.start}`, at]),
  );
  return (raised) => {
    const at = places.get(`${raised.blockIndex} ${raised.start}`);
    const judgement = at === undefined ? undefined : draft.judgements[at];
    if (at === undefined || judgement === undefined) return false;
    const told = first.get(`${raised.topic} ${judgement.assertion.quantity?.value}`);
    if (told === undefined || told >= at) return false;
    if (draft.judgements[told]?.assertion.blockIndex === judgement.assertion.blockIndex) return true;
    const words = judgement.assertion.block.text
      .slice(Math.max(0, raised.start - REACH), raised.start)
      .toLowerCase()
      .split(/[^a-z]+/);
    return words.some((word) => POINTING.has(word));
  };
}
