import type { Judgement } from "../reconcile/judge.js";

/** Whether both stand in the same sentence of the draft. */
export function isOneSentence({ assertion: a }: Judgement, { assertion: b }: Judgement): boolean {
  return a.blockIndex === b.blockIndex && a.sentence.start === b.sentence.start;
}
