import type { Figure } from "../../quantity/quantity.js";
import { unitFits } from "../frames.js";
import type { Scene } from "../scene.js";
import type { Sentence } from "../sentence.js";
import type { Vocabulary } from "../vocabulary.js";

/** The sentence before asks, this one answers: in the paragraph, or as the first of the next one. */
function questionBefore({ previous, sentence }: Scene, index: number): Sentence | null {
  const last = previous ? previous.spans().length - 1 : -1;
  const asked = index > 0 ? sentence(index - 1) : last >= 0 ? (previous?.sentence(last) ?? null) : null;
  // "**Orders.** Orbit accounts for $42 billion"
  if (asked && index === 1 && asked.groups.length === 0 && asked.nodes.length <= 4) return asked;
  return asked && /\?["”’)*_\s]*$/.test(asked.text.slice(asked.start, asked.end)) ? asked : null;
}

export function isAsked(scene: Scene, index: number): boolean {
  return questionBefore(scene, index) !== null;
}

/** The metric that the question before asks for, where it is only one. */
export function askedFor(
  figure: Figure,
  scene: Scene,
  index: number,
  { used }: Vocabulary,
): { readonly metric: string } | null {
  const asked = questionBefore(scene, index);
  const cues =
    asked?.cues.flatMap((cue) =>
      cue.metrics.filter(
        (of) => of.weight > 0.5 && used.has(of.metric.id) && unitFits(of.metric, figure.quantity) === 1,
      ),
    ) ?? [];
  const metrics = new Set(cues.map((of) => of.metric.id));
  const [only] = metrics;
  return only !== undefined && metrics.size === 1 ? { metric: only } : null;
}
