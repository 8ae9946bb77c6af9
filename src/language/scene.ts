import { lazy } from "../base/lazy.js";
import type { Entity } from "../base/model.js";
import { type DateMention, findDates } from "../quantity/dates/index.js";
import type { Figure } from "../quantity/quantity.js";
import type { Block } from "../text/document.js";
import { sentencesOf } from "../text/sentences.js";
import { type Cued, parseSentence, type Sentence, takeApart } from "./grammar/sentence.js";
import type { CueHit } from "./metrics/cues.js";
import { quotedPersons } from "./names/quoted.js";
import type { Before } from "./names/reference.js";
import type { Row } from "./tables/row.js";
import type { Turn } from "./turns/turns.js";
import type { Vocabulary } from "./vocabulary.js";
import { tokensOf } from "./words/tokens.js";

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
  /** Whether a sentence may name or mean one of the base by itself; it is not taken apart for that. */
  readonly names: (index: number) => boolean;
  /** The cues of a sentence, without taking it apart further. */
  readonly cuesIn: (index: number) => readonly CueHit[];
  readonly before: (index: number) => Before;
  /** Headings above the block, innermost first, and the block's lead-in, row head and column head, taken apart. */
  readonly aside: (text: string) => Sentence;
  /** For a cell: what its row and table say beside its heads; null elsewhere. */
  readonly row: Row | null;
  /** Who says the block, where the document is a conversation; null elsewhere. */
  readonly turn: Turn | null;
  /** The scene of the paragraph before, within the same section; null where there is none. */
  readonly previous: Scene | null;
  readonly mentioned: ReadonlyMap<Entity, number>;
  /** Whom the document has called what: see `described.ts`. */
  readonly described: ReadonlyMap<string, Entity | null>;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Sentences of headings, taken apart once per document. */
export type Asides = Map<string, Sentence>;

/** What a scene is made of; what is not given, the document does not have or nobody asks for. */
export interface SceneInput {
  readonly block: Block;
  readonly blockIndex: number;
  readonly figures: readonly Figure[];
  readonly vocabulary: Vocabulary;
  readonly asides: Asides;
  /** The date that relative times start from, as EDTF. */
  readonly reference?: string | undefined;
  readonly previous?: Scene | null;
  readonly row: Row | null;
  readonly turn?: Turn | null;
  readonly mentioned?: ReadonlyMap<Entity, number>;
  readonly described?: ReadonlyMap<string, Entity | null>;
  /** Whether times are found in sentences without figures, too. */
  readonly withDates?: boolean;
}

const NOBODY: ReadonlyMap<Entity, number> = new Map();
const NOTHING: ReadonlyMap<string, Entity | null> = new Map();

export function createScene({
  block,
  blockIndex,
  figures,
  vocabulary,
  asides,
  reference,
  previous = null,
  row,
  turn = null,
  mentioned = NOBODY,
  described = NOTHING,
  withDates = false,
}: SceneInput): Scene {
  const { text } = block;
  const whole = block.kind === "cell" || block.kind === "heading";
  const spans = lazy(() =>
    (whole ? [{ start: 0, end: text.length }] : behindLabel(text, sentencesOf(text), turn)).flatMap((span) =>
      piecesOf(text, span),
    ),
  );
  const parsed = new Map<number, Sentence>();
  const cued = new Map<number, Cued>();
  const cuedIn = (index: number): Cued => {
    const known = cued.get(index);
    if (known) return known;
    const { start, end } = spans()[index] ?? NOWHERE;
    const tokens = tokensOf(text, start, end);
    const made = { tokens, hits: vocabulary.cues.cuesIn(tokens) };
    cued.set(index, made);
    forget(cued, index);
    return made;
  };
  const named = lazy(() => namedSentences(spans(), vocabulary.glance().placesIn(text)));
  const bySentence = lazy(() => assign(spans(), figures));
  const figuresIn = (index: number): readonly Figure[] => bySentence().get(index) ?? NO_FIGURES;
  const sentence = (index: number): Sentence => {
    const known = parsed.get(index);
    if (known) return known;
    const span = spans()[index] ?? NOWHERE;
    const own = figuresIn(index);
    const dates = own.length > 0 || withDates ? datesIn(text, span, reference) : [];
    const plain = takeApart(text, span, cuedIn(index), own, dates, vocabulary, turn);
    const persons = turn === null && own.length > 0 ? quotedPersons(plain) : null;
    const made = persons ? takeApart(text, span, cuedIn(index), own, dates, vocabulary, persons) : plain;
    parsed.set(index, made);
    forget(parsed, index);
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
  // No closure here may hold the scene: it holds the one before, and a document would hang together as a chain.
  return withContext({
    block,
    blockIndex,
    spans,
    sentence,
    figuresIn,
    names: (index) => turn !== null || named().has(index),
    cuesIn: (index) => cuedIn(index).hits,
    withFigures: () => bySentence().keys(),
    aside,
    row,
    turn,
    previous,
    mentioned,
    described,
  });
}

/** What is told of a scene in itself; its context holds no other. */
type Bare = Omit<Scene, "before">;

function bare({ before: _, ...own }: Scene, previous: Scene | null): Bare {
  return { ...own, previous };
}

function withContext(own: Bare): Scene {
  const { block, turn, mentioned, described, aside } = own;
  return {
    ...own,
    before: (index) => ({
      sentences: () => earlier(own, index),
      mentioned,
      described,
      speaker: turn?.we ?? null,
      headings: () => [...block.context.headings].reverse().slice(0, 3).map(aside),
    }),
  };
}

/**
 * A scene as the next one has it before it: with nothing before it to go on from, though its own context still reaches over
 * its start. Whatever was before that is let go.
 */
export function asPrevious(scene: Scene): Scene {
  const previous = scene.previous && withContext(bare(scene.previous, null));
  return { ...withContext(bare(scene, previous)), previous: null };
}

/** "10:20 Power costs …", "[14.05] …": where the words begin behind the time of an entry; 0 where there is none. */
function stampEnd(text: string): number {
  const code = text.charCodeAt(0);
  if (code !== 91 && code !== 40 && (code < 48 || code > 57)) return 0;
  return (
    /^[[(]?\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?[\])]?(?: [A-Z]{2,4})?\s*[:\u2013\u2014-]?\s+(?=["\u201C\u2018']?\p{Lu})/u.exec(
      text,
    )?.[0].length ?? 0
  );
}

/** "CFO: We expect $5 billion": what is said begins behind who says it. */
function behindLabel(text: string, spans: readonly Span[], turn: Turn | null): readonly Span[] {
  const start = turn?.start || stampEnd(text);
  if (start === 0) return spans;
  return spans.flatMap((span) =>
    span.end <= start ? [] : [{ start: Math.max(span.start, start), end: span.end }],
  );
}

const NOWHERE: Span = { start: 0, end: 0 };

/** Which sentences have one of the places where names stand, by one walk over both. */
function namedSentences(spans: readonly Span[], places: readonly number[]): ReadonlySet<number> {
  const named = new Set<number>();
  let at = 0;
  for (const place of places) {
    while (at < spans.length - 1 && place >= (spans[at]?.end ?? 0)) at++;
    named.add(at);
  }
  return named;
}

/** Sentences that are kept taken apart: none refers farther back, and a block may have a million. */
const REMEMBERED = 16;

/** Lets go of sentences far before one, now and then: not every one is taken apart, so that there are gaps. */
function forget(sentences: Map<number, unknown>, index: number): void {
  if (sentences.size <= 2 * REMEMBERED) return;
  for (const other of sentences.keys()) if (other < index - REMEMBERED) sentences.delete(other);
}

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

/** Up to three sentences before, nearest first; over the paragraph's start into the one before. None where none of them names anyone. */
function earlier(scene: Bare, index: number): readonly Sentence[] {
  const places: { readonly of: Bare; readonly k: number }[] = [];
  for (let k = index - 1; k >= 0 && places.length < 3; k--) places.push({ of: scene, k });
  const { previous } = scene;
  if (places.length < 2 && previous && scene.block.kind !== "cell") {
    for (let k = previous.spans().length - 1; k >= 0 && places.length < 2; k--)
      places.push({ of: previous, k });
  }
  if (!places.some(({ of, k }) => of.names(k))) return NO_SENTENCES;
  return places.map(({ of, k }) => of.sentence(k));
}

const NO_SENTENCES: readonly Sentence[] = [];

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
