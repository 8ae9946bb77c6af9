import type { Figure } from "../../quantity/quantity.js";
import type { Event } from "../grammar/event.js";
import type { Sentence } from "../grammar/sentence.js";
import type { Choice } from "../metrics/choice.js";
import { unitFits } from "../metrics/frames.js";
import type { Scene } from "../scene.js";
import type { Vocabulary } from "../vocabulary.js";
import { Is } from "../words/words.js";
import { askedFor, isAsked } from "./asked.js";
import { parallelParty } from "./parallel.js";
import { continuationIn } from "./signals.js";
import { isBare, lastOf, type Thread, type Told } from "./told.js";

/** No cue of its own, but words that go on from a figure of the same dimension just before. */
export function goesOn(
  sentence: Sentence,
  event: Event,
  figure: Figure,
  { told, index, scene, vocabulary }: Thread,
): Choice | null {
  const counted = countedBefore(sentence, event, figure, told, index);
  if (counted) return ofThem(counted, vocabulary);
  const said = continuationIn(sentence, event, figure);
  const before = lastOf(figure, told, index, said, vocabulary);
  const isBeside =
    said !== "parallel" ||
    (before?.sentence === index &&
      isKnownOf(before, parallelParty(sentence, event, figure), sentence, vocabulary));
  const as = isBeside ? said : null;
  const last = isBeside ? before : lastOf(figure, told, index, null, vocabulary);
  if (as === null && last === null && !isAsked(scene, index)) return null;
  const asked = as === null ? askedFor(figure, scene, index, vocabulary) : null;
  const of = asked ?? last ?? cueBefore(figure, scene, index) ?? askedFor(figure, scene, index, vocabulary);
  if (!of || (as === null && !isSecondSubject(sentence, event, of) && !isAsked(scene, index))) return null;
  const metric = vocabulary.cues.byId.get(of.metric);
  const model = isBare(figure) && of === last ? last?.quantity : null;
  if (!metric || unitFits(metric, model ?? figure.quantity) === 0) return null;
  const goesOn = last && as ? { goesOn: { told: last, as } } : {};
  return { metric, score: 3.2, cue: null, relation: "context", ...goesOn };
}

/** The base has the metric of the party beside the figure, too; one with no claims says nothing against it. */
function isKnownOf(
  { metric }: Told,
  node: number,
  { nodes }: Sentence,
  { topics, partiesOf }: Vocabulary,
): boolean {
  const entity = nodes[node]?.entity;
  return !entity || topics.size === 0 || (partiesOf.get(metric)?.has(entity.id) ?? false);
}

/** What the paragraph was about stays a reading, behind what the words say now. */
export function sameAsBefore(
  choices: readonly Choice[],
  figure: Figure,
  told: readonly Told[],
  index: number,
  vocabulary: Vocabulary,
): Choice | null {
  const last = lastOf(figure, told, index, null, vocabulary);
  const top = choices[0];
  const metric = last ? vocabulary.cues.byId.get(last.metric) : undefined;
  if (!top || !metric || choices.some((choice) => choice.metric === metric)) return null;
  return { metric, score: top.score * 0.6, cue: null, relation: "context" };
}

/** "More than 95,000 of them": the things counted just before. */
function countedBefore(
  { nodes }: Sentence,
  { phrase }: Event,
  { quantity }: Figure,
  told: readonly Told[],
  index: number,
): Told | null {
  const [of, them] = [nodes[phrase.last + 1]?.lower, nodes[phrase.last + 2]?.lower];
  if (of !== "of" || !/^(?:them|these|those)$/.test(them ?? "") || quantity.unit !== null) return null;
  const last = told.findLast((other) => other.quantity?.unit?.dimension === "count");
  return last && last.sentence >= index - 2 ? last : null;
}

function ofThem({ metric }: Told, { cues }: Vocabulary): Choice | null {
  const of = cues.byId.get(metric);
  return of ? { metric: of, score: 5, cue: null, relation: "context" } : null;
}

/** "$7 billion was spent in 2025, and $11 billion is foreseen for 2026": the same thing again, as a subject with its own verb. */
function isSecondSubject(
  { nodes, clauseOf }: Sentence,
  { isSubject, phrase, clause }: Event,
  last: { readonly metric: string; readonly sentence?: number },
): boolean {
  if (!isSubject || last.sentence === undefined) return false;
  const joins = nodes[phrase.first - 1];
  const and = joins?.kind === "word" ? (joins.word.flags & Is.conjunction) !== 0 : joins?.lower === ";";
  return (
    and &&
    !nodes.some(
      (node, at) => clauseOf[at] === clause && (node.kind === "entity" || node.kind === "reference"),
    )
  );
}

/** The metric that the sentence before speaks of without a figure: "Globex invested in Initech. It put in another $3 billion." */
function cueBefore(figure: Figure, scene: Scene, index: number): { readonly metric: string } | null {
  if (index === 0 || scene.figuresIn(index - 1).length > 0) return null;
  if (scene.cuesIn(index - 1).length === 0) return null;
  const cues = scene
    .sentence(index - 1)
    .cues.flatMap((cue) =>
      cue.metrics.filter((of) => of.weight > 0.5 && unitFits(of.metric, figure.quantity) === 1),
    );
  return cues.length === 1 && cues[0] ? { metric: cues[0].metric.id } : null;
}
