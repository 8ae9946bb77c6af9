import type { Entity } from "../base/model.js";
import type { Scene } from "./scene.js";
import type { Sentence } from "./sentence.js";

/** All that is named or meant around a figure, nearest first. */
export function entitiesNear(
  scene: Scene,
  sentence: Sentence,
  figure: number,
  entityOf: (node: number) => Entity | null,
): string[] {
  const placed: { id: string; gap: number }[] = [];
  sentence.nodes.forEach((node, index) => {
    for (const entity of node.inner) placed.push({ id: entity.id, gap: Math.abs(index - figure) });
    if (node.kind !== "entity" && node.kind !== "reference") return;
    const entity = entityOf(index);
    if (entity) placed.push({ id: entity.id, gap: Math.abs(index - figure) });
  });
  placed.sort((a, b) => a.gap - b.gap);
  const ids = new Set(placed.map(({ id }) => id));
  const { rowHead, columnHead, leadIn, headings } = scene.block.context;
  for (const text of [rowHead, columnHead, leadIn, ...[...headings].reverse()]) {
    if (!text) continue;
    for (const node of scene.aside(text).nodes) if (node.entity) ids.add(node.entity.id);
  }
  return [...ids];
}
