import type { Entity } from "../../base/model.js";
import type { Sentence } from "../grammar/sentence.js";
import type { Scene } from "../scene.js";

/** What it costs to look over another figure, in words: the names there are that one's. */
const OVER_A_FIGURE = 12;

/** How many words a name stands from a figure. One that another figure stands between, or right behind, is that one's. */
function gapOf({ figureNodes, nodes }: Sentence, name: number, figure: number): number {
  const [from, to] = name < figure ? [name, figure] : [figure, name];
  const between = figureNodes.filter((node) => node > from && node < to).length;
  const next = nodes[name + 1];
  const isNexts = next?.kind === "figure" && name + 1 !== figure && name > figure;
  return to - from + (between + Number(isNexts)) * OVER_A_FIGURE;
}

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
    if (entity) placed.push({ id: entity.id, gap: gapOf(sentence, index, figure) });
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
