import type { Entity, Metric } from "../base/model.js";
import { findFigures } from "../quantity/index.js";
import type { Document } from "../text/document.js";
import { readDocument } from "../text/index.js";
import type { Assertion } from "./assertion.js";
import { carryUnits } from "./carry.js";
import { contentWordsOf } from "./content-words.js";
import { type Told, valueKey } from "./continuity.js";
import { type Asides, createScene, type Scene } from "./scene.js";
import { spreadChanges } from "./spread.js";
import { understand } from "./understand.js";
import { createVocabulary, type Vocabulary } from "./vocabulary.js";

export interface ReadOptions {
  /** The date that "last year" and "four months ago" start from, as EDTF; relative times stay open without one. */
  readonly reference?: string;
}

/** Reads who, what, whom, when and how surely out of documents. Made once for any number of them. */
export interface Reader {
  /** One assertion for every figure in prose, and one for every state that is told; in reading order. */
  readonly read: (document: Document, options?: ReadOptions) => Assertion[];
  /** The same for a text without a format. */
  readonly readText: (text: string, options?: ReadOptions) => Assertion[];
}

/** What a reader has to know: a base's vocabulary. Its claims only order readings that grammar leaves open. */
export interface ReaderInput {
  readonly entities: readonly Entity[];
  readonly metrics: readonly Metric[];
  readonly claims?: readonly { readonly topic: string }[];
}

export function createReader({ entities, metrics, claims }: ReaderInput): Reader {
  const vocabulary = createVocabulary(entities, metrics, new Set((claims ?? []).map((claim) => claim.topic)));
  const read: Reader["read"] = (document, options = {}) => readBlocks(document, vocabulary, options);
  return { read, readText: (text, options) => read(readDocument("-", text, "text"), options) };
}

function readBlocks(document: Document, vocabulary: Vocabulary, { reference }: ReadOptions): Assertion[] {
  const assertions: Assertion[] = [];
  const asides: Asides = new Map();
  const memory: Memory = new Map();
  let previous: Scene | null = null;
  document.blocks.forEach((block, blockIndex) => {
    const figures = spreadChanges(block.text, findFigures(block.text));
    const scene = createScene(block, blockIndex, figures, vocabulary, asides, reference, previous);
    if (block.kind === "heading") previous = null;
    else if (block.kind !== "cell") previous = { ...scene, previous: null };
    if (figures.length > 0) assertions.push(...readScene(scene, vocabulary, memory));
  });
  return assertions;
}

/** What was told of each value so far in the document. */
type Memory = Map<string, Told[]>;

function readScene(scene: Scene, vocabulary: Vocabulary, memory: Memory): Assertion[] {
  const found: Assertion[] = [];
  const told: Told[] = [];
  const { rowHead, columnHead, leadIn, headings } = scene.block.context;
  for (const index of scene.withFigures()) {
    const sentence = scene.sentence(index);
    const words = contentWordsOf([
      scene.block.text.slice(sentence.start, sentence.end),
      rowHead,
      columnHead,
      leadIn,
      headings.at(-1) ?? null,
    ]);
    carryUnits(sentence).forEach((figure, at) => {
      const assertion = understand(scene, index, sentence, at, figure, told, memory, words, vocabulary);
      found.push(assertion);
      if (assertion.metric && (assertion.subject || assertion.object)) {
        const news = {
          metric: assertion.metric,
          subject: assertion.subject,
          object: assertion.object,
          quantity: figure.quantity,
          sentence: index,
        };
        told.push(news);
        remember(memory, valueKey(figure), news);
      }
    });
  }
  return found;
}

/** Keeps what is new of a value, and no more than tells whether it is of one thing. */
function remember(memory: Memory, key: string, told: Told): void {
  const known = memory.get(key);
  if (!known) memory.set(key, [told]);
  else if (known.length < 4) known.push(told);
}
