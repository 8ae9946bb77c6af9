import type { Figure } from "../../quantity/quantity.js";
import type { Assertion } from "../assertion.js";

/** The figures of one sentence, with what was understood of each; offsets are into the block's text. */
export interface Passage {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly blockIndex: number;
  readonly terms: readonly Term[];
  /** The sentence before in the same block, when it has figures, too. */
  readonly previous: Passage | null;
}

export interface Term {
  readonly figure: Figure;
  readonly assertion: Assertion;
}

/** Assertions of figures, sentence by sentence in reading order. */
export function passagesOf(assertions: readonly Assertion[]): Passage[] {
  const passages: Passage[] = [];
  let terms: Term[] = [];
  const close = (): void => {
    const first = terms[0]?.assertion;
    if (!first) return;
    const last = passages.at(-1);
    const near = last && last.blockIndex === first.blockIndex && first.sentence.start - last.end < 4;
    passages.push({
      text: first.block.text,
      start: first.sentence.start,
      end: first.sentence.end,
      blockIndex: first.blockIndex,
      terms,
      previous: near ? { ...last, previous: null } : null,
    });
    terms = [];
  };
  for (const assertion of assertions) {
    if (!assertion.figure) continue;
    const last = terms.at(-1)?.assertion;
    if (
      last &&
      (last.blockIndex !== assertion.blockIndex || last.sentence.start !== assertion.sentence.start)
    )
      close();
    terms.push({ figure: assertion.figure, assertion });
  }
  close();
  return passages;
}

/** The text between two figures of a passage. */
export function between({ text }: Passage, from: Figure, to: Figure): string {
  return text.slice(from.end, to.start);
}

export function before({ text, start }: Passage, figure: Figure, length: number): string {
  return text.slice(Math.max(start, figure.start - length), figure.start);
}

export function after({ text, end }: Passage, figure: Figure, length: number): string {
  return text.slice(figure.end, Math.min(end, figure.end + length));
}
