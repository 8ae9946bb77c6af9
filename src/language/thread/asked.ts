import type { Figure } from "../../quantity/quantity.js";
import type { Sentence } from "../grammar/sentence.js";
import { unitFits } from "../metrics/frames.js";
import type { Scene } from "../scene.js";
import type { Vocabulary } from "../vocabulary.js";

/** A question, or what else the sentence at hand replies to. */
export interface Asked {
  readonly sentence: Sentence;
  /** The block it stands in and its place there; null for a heading. */
  readonly at: { readonly scene: Scene; readonly index: number } | null;
}

const QUESTION = /\?["”’)*_\s]*$/;

/** No opening is longer, in UTF-16 units: what is needs not be taken apart to be told from one. */
const LABEL = 80;

/** A reply may open with so much before its figure: "Sure.", "Halden.", "Right." */
const OPENING = 4;

/** No reply opens with more short sentences than so: looking back over any number would be quadratic. */
const OPENINGS = 4;

/** What this sentence answers: a question before it in the paragraph, in the paragraph before, or in the heading; what another speaker said. */
export function questionBefore(scene: Scene, index: number): Asked | null {
  let from = index;
  let fallback: Asked | null = null;
  while (from > 0) {
    if (index - from === OPENINGS) return null;
    const isAsking = isQuestion(scene, from - 1);
    if (!isAsking && lengthOf(scene, from - 1) > LABEL) return null;
    const before = scene.sentence(from - 1);
    if (isAsking) return { sentence: before, at: { scene, index: from - 1 } };
    const isShort =
      before.groups.length === 0 && before.nodes.length <= OPENING && before.figures.length === 0;
    // "**Orders.** Orbit accounts for $42 billion"
    if (isShort && index === 1) fallback = { sentence: before, at: { scene, index: 0 } };
    if (!isShort) return null;
    from--;
  }
  const { previous, block, turn } = scene;
  if (!previous) {
    const heading = block.kind === "cell" ? undefined : block.context.headings.at(-1);
    return heading !== undefined && QUESTION.test(heading)
      ? { sentence: scene.aside(heading), at: null }
      : fallback;
  }
  const last = previous.spans().length - 1;
  if (last < 0) return fallback;
  const isReply = turn !== null && turn.start > 0 && previous.turn !== null && previous.turn.by !== turn.by;
  return isReply || isQuestion(previous, last)
    ? { sentence: previous.sentence(last), at: { scene: previous, index: last } }
    : fallback;
}

function isQuestion({ block, spans }: Scene, index: number): boolean {
  const { start, end } = spans()[index] ?? { start: 0, end: 0 };
  return QUESTION.test(block.text.slice(Math.max(start, end - 8), end));
}

function lengthOf({ spans }: Scene, index: number): number {
  const { start, end } = spans()[index] ?? { start: 0, end: 0 };
  return end - start;
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
    asked?.sentence.cues.flatMap((cue) =>
      cue.metrics.filter(
        (of) => of.weight > 0.5 && used.has(of.metric.id) && unitFits(of.metric, figure.quantity) === 1,
      ),
    ) ?? [];
  const metrics = new Set(cues.map((of) => of.metric.id));
  const [only] = metrics;
  return only !== undefined && metrics.size === 1 ? { metric: only } : null;
}
