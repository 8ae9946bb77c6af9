import { lazy } from "../base/lazy.js";
import type { Entity } from "../base/model.js";
import { type DateMention, findDates } from "../quantity/dates/index.js";
import type { Figure } from "../quantity/quantity.js";
import type { Block } from "../text/document.js";
import { sentencesOf } from "../text/index.js";
import type { Before } from "./reference.js";
import type { Row } from "./row.js";
import { parseSentence, type Sentence } from "./sentence.js";
import type { Turn } from "./turns/turns.js";
import type { Vocabulary } from "./vocabulary.js";

/**
 * A block with its sentences, taken apart only when someone asks: a sentence without figures is looked at only
 * when a later one refers to it.
 */
export interface Scene {
  readonly block: Block;
  readonly blockIndex: number;
  readonly spans: () => readonly Span[];
  /** Indexes of the sentences that have figures. */
  readonly withFigures: () => Iterable<number>;
  readonly sentence: (index: number) => Sentence;
  readonly figuresIn: (index: number) => readonly Figure[];
  readonly before: (index: number) => Before;
  /** Headings above the block, innermost first, and the block's lead-in, row head and column head, taken apart. */
  readonly aside: (text: string) => Sentence;
  /** For a cell: what its row and table say beside its heads; null elsewhere. */
  readonly row: Row | null;
  /** Who says the block, where the document is a conversation; null elsewhere. */
  readonly turn: Turn | null;
  /** The scene of the paragraph before, within the same section; null where there is none. */
  readonly previous: Scene | null;
}

interface Span {
  readonly start: number;
  readonly end: number;
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
  row: Row | null,
  turn: Turn | null,
  mentioned: ReadonlyMap<Entity, number>,
  withDates: boolean,
): Scene {
  const { text } = block;
  const whole = block.kind === "cell" || block.kind === "heading";
  const spans = lazy(() =>
    (whole ? [{ start: 0, end: text.length }] : behindLabel(sentencesOf(text), turn)).flatMap((span) =>
      piecesOf(text, span),
    ),
  );
  const parsed = new Map<number, Sentence>();
  const bySentence = lazy(() => assign(spans(), figures));
  const figuresIn = (index: number): readonly Figure[] => bySentence().get(index) ?? NO_FIGURES;
  const sentence = (index: number): Sentence => {
    const known = parsed.get(index);
    if (known) return known;
    const span = spans()[index] ?? { start: 0, end: 0 };
    const own = figuresIn(index);
    const made = parseSentence(
      text,
      span.start,
      span.end,
      own,
      own.length > 0 || withDates ? datesIn(text, span, reference) : [],
      vocabulary,
      turn,
    );
    parsed.set(index, made);
    parsed.delete(index - REMEMBERED);
    return made;
  };
  const aside = (other: string): Sentence => {
    const known = asides.get(other);
    if (known) return known;
    const made = parseSentence(
      other,
      0,
      other.length,
      [],
      datesIn(other, { start: 0, end: other.length }, reference),
      vocabulary,
    );
    asides.set(other, made);
    return made;
  };
  const scene: Scene = {
    block,
    blockIndex,
    spans,
    sentence,
    figuresIn,
    withFigures: () => bySentence().keys(),
    aside,
    row,
    turn,
    previous,
    before: (index) => ({
      sentences: () => earlier(scene, index),
      mentioned,
      speaker: turn?.we ?? null,
      headings: () => [...block.context.headings].reverse().slice(0, 3).map(aside),
    }),
  };
  return scene;
}

/** "CFO: We expect $5 billion": what is said begins behind who says it. */
function behindLabel(spans: readonly Span[], turn: Turn | null): readonly Span[] {
  if (!turn || turn.start === 0) return spans;
  return spans.flatMap((span) =>
    span.end <= turn.start ? [] : [{ start: Math.max(span.start, turn.start), end: span.end }],
  );
}

/** Sentences that are kept taken apart: none refers farther back, and a block may have a million. */
const REMEMBERED = 16;

const NO_FIGURES: readonly Figure[] = [];

/** No sentence runs on for ever: what has no full stop is cut at blanks, so that work per sentence stays bounded. */
const LONGEST = 1_200;

function piecesOf(text: string, span: Span): Span[] {
  if (span.end - span.start <= LONGEST) return [span];
  const pieces: Span[] = [];
  let start = span.start;
  while (span.end - start > LONGEST) {
    const blank = text.lastIndexOf(" ", start + LONGEST);
    const end = blank > start ? blank + 1 : start + LONGEST;
    pieces.push({ start, end });
    start = end;
  }
  return [...pieces, { start, end: span.end }];
}

/** The figures of each sentence, by one walk over both. */
function assign(spans: readonly Span[], figures: readonly Figure[]): ReadonlyMap<number, readonly Figure[]> {
  const found = new Map<number, Figure[]>();
  let at = 0;
  for (const figure of figures) {
    while (at < spans.length - 1 && figure.start >= (spans[at]?.end ?? 0)) at++;
    const known = found.get(at);
    if (known) known.push(figure);
    else found.set(at, [figure]);
  }
  return found;
}

/** Up to three sentences before, nearest first; over the paragraph's start into the one before. */
function earlier(scene: Scene, index: number): Sentence[] {
  const found: Sentence[] = [];
  for (let k = index - 1; k >= 0 && found.length < 3; k--) found.push(scene.sentence(k));
  const { previous } = scene;
  if (found.length < 2 && previous && scene.block.kind !== "cell") {
    for (let k = previous.spans().length - 1; k >= 0 && found.length < 2; k--)
      found.push(previous.sentence(k));
  }
  return found;
}

function datesIn(
  text: string,
  span: { readonly start: number; readonly end: number },
  reference: string | undefined,
): DateMention[] {
  const found = findDates(text.slice(span.start, span.end), reference === undefined ? {} : { reference });
  return span.start === 0
    ? [...found]
    : found.map((date) => ({ ...date, start: date.start + span.start, end: date.end + span.start }));
}
