import { lazy } from "../base/lazy.js";
import type { Entity, Metric } from "../base/model.js";
import { findFigures } from "../quantity/index.js";
import type { Block, Document } from "../text/document.js";
import { readPlainText } from "../text/plain-text.js";
import type { Assertion } from "./assertion.js";
import { parseSentence } from "./grammar/sentence.js";
import type { TopicClaim } from "./metrics/amounts.js";
import { type Described, keepDescriptions } from "./names/described.js";
import { FAR, type Mentioned, openingNames } from "./names/theme.js";
import { carryUnits } from "./roles/carry.js";
import { type Asides, asPrevious, createScene, type Scene } from "./scene.js";
import { spreadChanges } from "./scope/spread.js";
import { skim } from "./skim.js";
import { dateAssertions } from "./states/date-assertions.js";
import { stateAssertion } from "./states/state-assertions.js";
import { rowTracker } from "./tables/row.js";
import { namesIn } from "./tables/table.js";
import { type Told, valueKey } from "./thread/told.js";
import { datelineOf } from "./times/dateline.js";
import { carriedOver } from "./turns/carried.js";
import { turnsOf } from "./turns/turns.js";
import { understand } from "./understand.js";
import { createVocabulary, type Vocabulary, type VocabularyTables } from "./vocabulary.js";
import { contentWordsOf } from "./words/content-words.js";

export interface ReadOptions {
  /** The date that "last year" and "four months ago" start from, as EDTF; else the document's own; relative times stay open without one. */
  readonly reference?: string;
  /** Whether to read what is said of when something happened, too, for the metrics of dimension `date`; not when not given. */
  readonly dates?: boolean;
}

/** Reads who, what, whom, when and how surely out of documents. Made once for any number of them. */
export interface Reader {
  /** One assertion for every figure in prose, and one for every state that is told; in reading order. */
  readonly read: (document: Document, options?: ReadOptions) => Assertion[];
  /**
   * The same one by one, so that a text of any length is never held as assertions at once. Of a document that names
   * nobody of the base only the figures are told.
   */
  readonly stream: (document: Document, options?: ReadOptions) => Iterable<Assertion>;
  /** The same for a text without a format. */
  readonly readText: (text: string, options?: ReadOptions) => Assertion[];
}

/** What a reader has to know: a base's vocabulary. Its claims only order readings that grammar leaves open. */
export interface ReaderInput {
  readonly entities: readonly Entity[];
  readonly metrics: readonly Metric[];
  readonly claims?: readonly TopicClaim[];
  /** The same names and cues compiled, where they have been before. */
  readonly tables?: VocabularyTables;
}

export function createReader({ entities, metrics, claims, tables }: ReaderInput): Reader {
  const topics = new Set((claims ?? []).map((claim) => claim.topic));
  const vocabulary = createVocabulary(entities, metrics, topics, tables, claims);
  const stream: Reader["stream"] = (document, options = {}) =>
    options.dates === true || namesAnyone(document, vocabulary)
      ? readBlocks(document, vocabulary, options)
      : skimBlocks(document, vocabulary);
  const read: Reader["read"] = (document, options = {}) => [...readBlocks(document, vocabulary, options)];
  return { read, stream, readText: (text, options) => read(readPlainText("-", text), options) };
}

function namesAnyone({ title, blocks }: Document, vocabulary: Vocabulary): boolean {
  const { names } = vocabulary.glance();
  return names(title ?? "") || blocks.some(({ text }) => names(text));
}

function* readBlocks(document: Document, vocabulary: Vocabulary, options: ReadOptions): Generator<Assertion> {
  const reference = options.reference ?? datelineOf(document) ?? undefined;
  const withDates = options.dates === true;
  const asides: Asides = new Map();
  const memory: Memory = new Map();
  let previous: Scene | null = null;
  let told: Told[] = [];
  const rowOf = rowTracker(document.blocks);
  const described: Described = new Map();
  const mentioned = openingNames(document, vocabulary, described);
  const turnOf = turnsOf(document, (text) =>
    namesIn(parseSentence(text, 0, text.length, [], [], vocabulary)),
  );
  for (const [blockIndex, block] of document.blocks.entries()) {
    const figures = spreadChanges(block.text, findFigures(block.text));
    const hints = vocabulary.states.hints(block.text);
    const scene = createScene({
      block,
      blockIndex,
      figures,
      vocabulary,
      asides,
      reference,
      previous,
      row: rowOf(block, blockIndex),
      turn: turnOf(block),
      mentioned,
      described,
      withDates,
    });
    told =
      previous === null || block.kind === "cell" || block.kind === "heading"
        ? []
        : carriedOver(told, scene, previous, vocabulary);
    if (block.kind === "heading") previous = null;
    else if (block.kind !== "cell") previous = asPrevious(scene);
    if (figures.length > 0 || hints.length > 0 || withDates)
      yield* readScene(scene, hints, vocabulary, memory, mentioned, described, told, withDates);
  }
}

function* skimBlocks(document: Document, vocabulary: Vocabulary): Generator<Assertion> {
  const asides: Asides = new Map();
  const rowOf = rowTracker();
  for (const [blockIndex, block] of document.blocks.entries()) {
    const figures = spreadChanges(block.text, findFigures(block.text));
    const row = rowOf(block);
    if (figures.length === 0) continue;
    const scene = createScene({ block, blockIndex, figures, vocabulary, asides, row });
    for (const index of scene.withFigures()) yield* skim(scene, index);
  }
}

/** How much of what was told a paragraph keeps in mind: only the last sentences count, so that work stays linear. */
const KEPT = 12;

/** What was told of each value so far in the document. */
type Memory = Map<string, Told[]>;

function* readScene(
  scene: Scene,
  hints: readonly number[],
  vocabulary: Vocabulary,
  memory: Memory,
  mentioned: Mentioned,
  described: Described,
  told: Told[],
  withDates: boolean,
): Generator<Assertion> {
  let hint = 0;
  for (const index of withDates ? scene.spans().keys() : worthReading(scene, hints)) {
    const sentence = scene.sentence(index);
    const words = wordsOf(scene.block, sentence.start, sentence.end);
    const own: Assertion[] = [];
    carryUnits(sentence, scene).forEach((figure, at) => {
      const assertion = understand(scene, index, sentence, at, figure, told, memory, words, vocabulary);
      own.push(assertion);
      if (assertion.metric) {
        const news = {
          metric: assertion.metric,
          subject: assertion.subject,
          object: assertion.object,
          quantity: figure.quantity,
          sentence: index,
        };
        told.push(news);
        if (told.length > KEPT) told.shift();
        remember(memory, valueKey(figure), news);
      }
    });
    while (hint < hints.length && (hints[hint] ?? 0) < sentence.start) hint++;
    if ((hints[hint] ?? sentence.end) < sentence.end) {
      for (const hit of vocabulary.states.statesIn(sentence.text, sentence.start, sentence.end)) {
        const assertion = stateAssertion(scene, index, sentence, hit, words, vocabulary);
        if (assertion) own.push(assertion);
      }
    }
    if (withDates) own.push(...dateAssertions(scene, index, sentence, words, vocabulary));
    for (const { entity } of sentence.nodes) if (entity && !mentioned.has(entity)) mentioned.set(entity, FAR);
    keepDescriptions(sentence, described);
    yield* own.sort((a, b) => a.start - b.start);
  }
}

/** The content words of a sentence and of what stands over it; worked out when asked for. */
function wordsOf({ text, context }: Block, start: number, end: number): Assertion["words"] {
  const { rowHead, columnHead, leadIn, headings } = context;
  return lazy(() =>
    contentWordsOf([text.slice(start, end), rowHead, columnHead, leadIn, headings.at(-1) ?? null]),
  );
}

/** Indexes of the sentences with a figure or with words that may tell a state, in order. */
function worthReading(scene: Scene, hints: readonly number[]): number[] {
  const indexes = new Set(scene.withFigures());
  if (hints.length > 0) {
    const spans = scene.spans();
    let at = 0;
    for (const hint of hints) {
      while (at < spans.length - 1 && hint >= (spans[at]?.end ?? 0)) at++;
      indexes.add(at);
    }
  }
  return [...indexes].sort((a, b) => a - b);
}

/** Keeps what is new of a value, and no more than tells whether it is of one thing. */
function remember(memory: Memory, key: string, told: Told): void {
  const known = memory.get(key);
  if (!known) memory.set(key, [told]);
  else if (known.length < 4) known.push(told);
}
