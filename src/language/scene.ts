import { findDates, type DateMention } from "../quantity/dates/index.js";
import type { Figure } from "../quantity/quantity.js";
import type { Block } from "../text/document.js";
import { sentencesOf } from "../text/index.js";
import type { Before } from "./reference.js";
import { parseSentence, type Sentence } from "./sentence.js";
import type { Vocabulary } from "./vocabulary.js";

/**
 * A block with its sentences, taken apart only when someone asks: a sentence without figures is looked at only
 * when a later one refers to it.
 */
export interface Scene {
  readonly block: Block;
  readonly blockIndex: number;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  readonly sentence: (index: number) => Sentence;
  readonly figuresIn: (index: number) => readonly Figure[];
  readonly before: (index: number) => Before;
  /** Headings above the block, innermost first, and the block's lead-in, row head and column head, taken apart. */
  readonly aside: (text: string) => Sentence;
  /** The scene of the paragraph before, within the same section; null where there is none. */
  readonly previous: Scene | null;
}

/** Sentences of headings, taken apart once per document. */
export type Asides = Map<string, Sentence>;

export function createScene(
  block: Block,
  blockIndex: number,
  figures: readonly Figure[],
  vocabulary: Vocabulary,
  asides: Asides,
  reference: string | undefined,
  previous: Scene | null,
): Scene {
  const { text } = block;
  const spans = block.kind === "cell" || block.kind === "heading" ? [{ start: 0, end: text.length }] : sentencesOf(text);
  const parsed = new Map<number, Sentence>();
  const figuresIn = (index: number): readonly Figure[] => {
    const span = spans[index];
    return span ? figures.filter((figure) => figure.start >= span.start && figure.start < span.end) : [];
  };
  const sentence = (index: number): Sentence => {
    const known = parsed.get(index);
    if (known) return known;
    const span = spans[index] ?? { start: 0, end: 0 };
    const own = figuresIn(index);
    const made = parseSentence(text, span.start, span.end, own, own.length > 0 ? datesIn(text, span, reference) : [], vocabulary);
    parsed.set(index, made);
    return made;
  };
  const aside = (other: string): Sentence => {
    const known = asides.get(other);
    if (known) return known;
    const made = parseSentence(other, 0, other.length, [], [], vocabulary);
    asides.set(other, made);
    return made;
  };
  const scene: Scene = {
    block,
    blockIndex,
    spans,
    sentence,
    figuresIn,
    aside,
    previous,
    before: (index) => ({
      sentences: () => earlier(scene, index),
      headings: () => [...block.context.headings].reverse().slice(0, 3).map(aside),
    }),
  };
  return scene;
}

/** Up to three sentences before, nearest first; over the paragraph's start into the one before. */
function earlier(scene: Scene, index: number): Sentence[] {
  const found: Sentence[] = [];
  for (let k = index - 1; k >= 0 && found.length < 3; k--) found.push(scene.sentence(k));
  const { previous } = scene;
  if (found.length < 2 && previous && scene.block.kind !== "cell") {
    for (let k = previous.spans.length - 1; k >= 0 && found.length < 2; k--) found.push(previous.sentence(k));
  }
  return found;
}

function datesIn(text: string, span: { readonly start: number; readonly end: number }, reference: string | undefined): DateMention[] {
  const found = findDates(text.slice(span.start, span.end), reference === undefined ? {} : { reference });
  return span.start === 0 ? [...found] : found.map((date) => ({ ...date, start: date.start + span.start, end: date.end + span.start }));
}
