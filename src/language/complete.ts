import type { Entity } from "../base/model.js";
import type { Arguments, Situation } from "./arguments.js";
import { frameOf } from "./frames.js";
import type { Reasoned } from "./readings.js";
import type { Scene } from "./scene.js";
import { type Sighting, sightingsOf } from "./sightings.js";
import type { Vocabulary } from "./vocabulary.js";

/** What the words must say of the metric before the base may say whose it is. */
const CLEAR = 5;
/** How near a party counts that the document has named, but not around the figure. */
const FAR = 0.3;
/** By how much the nearest topic must lead the next. */
const LEAD = 0.1;

/** In the figure's own sentence, row or lead-in; in mind from sentences and headings before. */
const OWN = 0.85;
const IN_MIND = 0.5;

interface Fit {
  readonly subject: string;
  readonly object: string | null;
  readonly nearness: number;
}

/**
 * The parties that the words leave out, where the base has only one topic of the metric whose parties a reader has in
 * mind: "The company's own target is 420 MW" in a piece on its campus is the campus's. Null where the words say it all,
 * name others, or leave several topics possible.
 */
export function completed(
  situation: Situation,
  { found, foreign }: Arguments,
  readings: readonly Reasoned[],
  scene: Scene,
  index: number,
  vocabulary: Vocabulary,
): Reasoned | null {
  const { choice, metric, sentence, entityOf } = situation;
  const all = vocabulary.topicsOf.get(metric.id);
  if (!all || foreign || choice.score < CLEAR) return null;
  const [best] = readings;
  const known = best && best.score >= 0.5 ? best : null;
  // what only the sentence before said is no ground to build on
  const { kind } = scene.block;
  if (known && kind !== "cell" && kind !== "item") {
    if (known.subject && !known.object && known.subjectNode < 0) return null;
    if (known.object && !known.subject && known.objectNode < 0) return null;
  }
  if (isSum(situation)) return null;
  const takesObject = frameOf(metric, vocabulary.withObject.has(metric.id)) === "transfer";
  if (known?.subject && (known.object || !takesObject) && isOwner(known, all, vocabulary)) return null;
  if (known?.subject && known.object) return null;
  const near = new Map<string, number>();
  for (const { entity, nearness } of sightingsOf(scene, index, sentence, entityOf) as readonly Sighting[])
    near.set(entity, nearness);
  for (const entity of scene.before(index).mentioned) if (!near.has(entity.id)) near.set(entity.id, FAR);
  const taken = new Set(found.filter(({ score }) => score > 0.6).map(({ entity }): Entity => entity));
  const fits: Fit[] = [];
  for (const { subject, object } of all) {
    if (known?.subject && !isPartOf(subject, known.subject, vocabulary)) continue;
    if (known?.object && (!object || !isKin(object, known.object, vocabulary))) continue;
    const left = near.get(subject) ?? 0;
    const right = object === null ? 1 : (near.get(object) ?? 0);
    if (left === 0 || right === 0) continue;
    // whoever stands in the clause is one of the parties
    if (
      [...taken].some(
        ({ id }) => !isKin(id, subject, vocabulary) && !(object !== null && isKin(id, object, vocabulary)),
      )
    )
      continue;
    fits.push({ subject, object, nearness: (left + right) / 2 });
  }
  fits.sort((a, b) => b.nearness - a.nearness);
  const [first, second] = fits;
  if (!first || first.nearness < 0.45) return null;
  if (second && first.nearness - second.nearness < LEAD) return null;
  // farther off than the figure's own sentence, of two that are in mind neither is meant
  if (second && first.nearness < OWN && second.nearness >= IN_MIND) return null;
  if (known?.subject === first.subject && (known.object ?? null) === first.object) return null;
  return {
    subject: first.subject,
    metric: metric.id,
    object: first.object,
    score: Math.round((0.44 + 0.18 * first.nearness) * 1000) / 1000,
    subjectNode: -1,
    objectNode: -1,
  };
}

/** "A dozen of them makes 960 MW": what was added up has no party of its own. */
function isSum({ sentence, event }: Situation): boolean {
  const verb = sentence.groups[event.group]?.word.stem ?? "";
  return /^(?:com|mak|total|ad|sum)$/.test(verb) && event.subject.kind !== "party";
}

/** The base has the metric of this very party, or of what it is part of. */
function isOwner(
  { subject }: Reasoned,
  topics: readonly { readonly subject: string }[],
  { entities }: Vocabulary,
): boolean {
  return (
    topics.some((topic) => topic.subject === subject) ||
    !topics.some((topic) => subject !== null && entities.isWithin(topic.subject, subject))
  );
}

function isPartOf(part: string, whole: string, { entities }: Vocabulary): boolean {
  return entities.isWithin(part, whole);
}

function isKin(a: string, b: string, { entities }: Vocabulary): boolean {
  return entities.isWithin(a, b) || entities.isWithin(b, a);
}
