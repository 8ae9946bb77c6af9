import type { Entity } from "../../base/model.js";
import type { Sentence } from "../grammar/sentence.js";
import type { Scene } from "../scene.js";

/** Where a party was named or meant, from a figure's point of view: 1 is its own sentence, less is farther off. */
export interface Sighting {
  readonly entity: string;
  readonly nearness: number;
  /** The entity's kind, as the base has it. */
  readonly kind: string;
}

const OWN = 1;
/** Whom the one who speaks speaks for. */
const SPEAKER = 0.95;
const HEADS = 0.95;
/** The row's cells to the left. */
const ROW = 0.95;
const LEAD_IN = 0.85;
const HEADING = 0.6;
/** The sentences before, nearest first; the paragraph before counts on. */
const BEFORE = [0.8, 0.7, 0.6] as const;
const TITLE = 0.5;

/**
 * Every entity that a reader has in mind at a figure, each once, nearest first: named in its sentence, its row and
 * column, its lead-in, the sentences before, the headings above and the title.
 */
export function sightingsOf(
  scene: Scene,
  index: number,
  sentence: Sentence,
  entityOf: (node: number) => Entity | null,
): readonly Sighting[] {
  const seen = new Map<string, Sighting>();
  const see = (entity: Entity | null | undefined, nearness: number): void => {
    if (entity && !seen.has(entity.id))
      seen.set(entity.id, { entity: entity.id, nearness, kind: entity.kind });
  };
  const all = (other: Sentence, nearness: number): void => {
    for (const node of [...other.nodes].reverse()) {
      see(node.entity, nearness);
      for (const inner of node.inner) see(inner, nearness);
    }
  };
  sentence.nodes.forEach((node, at) => {
    for (const inner of node.inner) see(inner, OWN);
    if (node.kind === "entity" || node.kind === "reference") see(entityOf(at), OWN);
  });
  see(scene.turn?.we, SPEAKER);
  const { rowHead, columnHead, leadIn, headings } = scene.block.context;
  for (const head of [rowHead, columnHead]) if (head) all(scene.aside(head), HEADS);
  for (const { text } of scene.row?.left ?? []) all(scene.aside(text), ROW);
  if (leadIn) all(scene.aside(leadIn), LEAD_IN);
  const before = scene.before(index).sentences();
  for (const [at, other] of before.entries()) all(other, BEFORE[at] ?? HEADING);
  headings.forEach((_, at) => {
    const heading = headings[headings.length - 1 - at];
    if (heading !== undefined && at < 3)
      all(scene.aside(heading), at === headings.length - 1 ? TITLE : HEADING);
  });
  return [...seen.values()].sort((a, b) => b.nearness - a.nearness);
}
