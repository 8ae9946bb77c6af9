import type { Figure } from "../../quantity/quantity.js";
import type { Choice } from "../choose.js";
import type { Event } from "../event.js";
import { unitFits } from "../frames.js";
import type { Scene } from "../scene.js";
import type { Sentence } from "../sentence.js";
import type { Vocabulary } from "../vocabulary.js";
import { Is } from "../words.js";
import { askedFor, isAsked } from "./asked.js";
import { FURTHER, goesOnNear } from "./going-on-words.js";
import { lastOf, type Thread, type Told } from "./told.js";

/** No cue of its own, but a word that goes on from a figure of the same dimension just before. */
export function goesOn(
  sentence: Sentence,
  event: Event,
  figure: Figure,
  { told, index, scene, vocabulary }: Thread,
): Choice | null {
  const counted = countedBefore(sentence, event, figure, told, index);
  if (counted) return ofThem(counted, vocabulary);
  const last =
    lastOf(figure, told, index) ??
    cueBefore(figure, scene, index) ??
    askedFor(figure, scene, index, vocabulary);
  if (!last) return null;
  if (
    !/\b(?:further|additional|another|extra|more|remaining)\b/i.test(figure.text) &&
    !goesOnNear(sentence, event, 2, FURTHER) &&
    !isSecondSubject(sentence, event, last) &&
    !pointsBack(sentence) &&
    !isSameAgain(sentence, event) &&
    !/^\W*of (?:this|that|these|those|it|which)\b/i.test(
      sentence.text.slice(sentence.start, sentence.start + 24),
    ) &&
    !isAsked(scene, index)
  )
    return null;
  const metric = vocabulary.cues.byId.get(last.metric);
  return metric && unitFits(metric, figure.quantity) > 0
    ? { metric, score: 3.2, cue: null, relation: "context" }
    : null;
}

/** What the paragraph was about stays a reading, behind what the words say now. */
export function sameAsBefore(
  choices: readonly Choice[],
  figure: Figure,
  told: readonly Told[],
  index: number,
  vocabulary: Vocabulary,
): Choice | null {
  const last = lastOf(figure, told, index);
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

const FORESEES = new Set(["guid", "guide", "expect", "forecast", "target", "foresee", "predict"]);

/** "In October it was $3.1 billion", "for 2026 it guides to $12 billion": the same again at another time. */
function isSameAgain({ nodes, groups }: Sentence, { subject, group, isSubject, phrase }: Event): boolean {
  const verb = groups[group];
  if (!verb || isSubject) return false;
  const direct =
    verb.end === phrase.first || (verb.end === phrase.first - 1 && nodes[verb.end]?.lower === "to");
  if (!direct) return false;
  if (FORESEES.has(verb.word.stem)) return true;
  return (
    (verb.word.flags & Is.be) !== 0 &&
    subject.kind === "party" &&
    /^(?:it|this|that)$/.test(nodes[subject.node]?.lower ?? "")
  );
}

/** "That makes up to $25 billion in new money": what was just told, in other words. */
function pointsBack({ nodes, groups }: Sentence): boolean {
  const first = nodes[0]?.lower;
  if (
    first !== "that" &&
    first !== "this" &&
    first !== "together" &&
    first !== "altogether" &&
    first !== "combined"
  )
    return false;
  const says = /^(?:makes?|made|means?|meant|brings?|brought|comes?|came|adds?|takes?|gives?)$/;
  return (
    (groups[0]?.start === 1 || says.test(nodes[1]?.lower ?? "")) &&
    !nodes.some((node) => node.kind === "entity")
  );
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
  const cues = scene
    .sentence(index - 1)
    .cues.flatMap((cue) =>
      cue.metrics.filter((of) => of.weight > 0.5 && unitFits(of.metric, figure.quantity) === 1),
    );
  return cues.length === 1 && cues[0] ? { metric: cues[0].metric.id } : null;
}
