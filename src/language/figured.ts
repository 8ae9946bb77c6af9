import type { Entity } from "../base/model.js";
import type { Figure } from "../quantity/quantity.js";
import type { Assertion } from "./assertion.js";
import type { Event } from "./grammar/event.js";
import type { Sentence } from "./grammar/sentence.js";
import type { Scene } from "./scene.js";
import type { Told } from "./thread/told.js";
import type { Vocabulary } from "./vocabulary.js";

/** One figure where it stands, and what a reader has in mind there: what every step of understanding it starts from. */
export interface Figured {
  readonly scene: Scene;
  /** The sentence's index in its scene. */
  readonly index: number;
  readonly sentence: Sentence;
  readonly event: Event;
  readonly figure: Figure;
  readonly entityOf: (node: number) => Entity | null;
  readonly sightings: Assertion["sightings"];
  /** What the block has told so far. */
  readonly told: readonly Told[];
  /** What the document has told so far, by what it was told of. */
  readonly memory: ReadonlyMap<string, readonly Told[]>;
  readonly vocabulary: Vocabulary;
}
