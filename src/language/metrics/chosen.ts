import type { Figure } from "../../quantity/quantity.js";
import type { Figured } from "../figured.js";
import { goesOn, sameAsBefore } from "../thread/going-on.js";
import type { Vocabulary } from "../vocabulary.js";
import type { Choice } from "./choice.js";
import { chooseMetrics } from "./choose.js";
import { contextsOf, namedAround } from "./context.js";
import { byKinds } from "./without-cue.js";

/** From here on the words of the clause say what a figure is of, and nothing goes on from before. */
const SAID = 3.2;

/**
 * The metrics that a figure may be of, likeliest first: by the words around it, by what the figures before it were of,
 * and by the kind of who is named. `isAmount` is false for what says how much more or less something is.
 */
export function chosenMetrics(figured: Figured, isAmount: boolean): readonly Choice[] {
  const { scene, index, sentence, event, figure, told, vocabulary } = figured;
  const choices = chooseMetrics(sentence, event, figure.quantity, contextsOf(scene), vocabulary);
  if (choices.length === 0 && isAmount)
    choices.push(...byKinds(namedAround(scene), figure.quantity, vocabulary));
  choices.unshift(...ownOf(choices[0], figure, vocabulary));
  // how much more goes on from nothing
  if (!isAmount) return choices;
  const isFromAround = scene.block.kind === "item" && choices[0]?.relation === "context";
  if ((choices[0]?.score ?? 0) < SAID || isFromAround) {
    const again = goesOn(sentence, event, figure, { told, index, scene, vocabulary });
    if (again) choices.unshift(again);
  } else {
    const same = sameAsBefore(choices, figure, told, index, vocabulary);
    if (same) choices.push(same);
  }
  return choices;
}

/** "Power costs $48 per MWh": of a base that has no prices but energy prices, it is the energy price. */
function ownOf(best: Choice | undefined, { quantity }: Figure, { used, cues }: Vocabulary): Choice[] {
  if (!best || !quantity.unit?.dimension.includes("/")) return [];
  if (best.metric.dimension === quantity.unit.dimension) return [];
  const own = cues.metrics.filter(
    (metric) => used.has(metric.id) && metric.dimension === quantity.unit?.dimension,
  );
  const [only] = own;
  return only && own.length === 1 ? [{ ...best, metric: only, score: best.score + 0.1 }] : [];
}
