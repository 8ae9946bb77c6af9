import type { Entity } from "../../base/model.js";
import type { Reading } from "../assertion.js";
import type { Choice } from "../metrics/choice.js";
import { frameOf } from "../metrics/frames.js";
import type { Vocabulary } from "../vocabulary.js";
import type { Argument, Arguments } from "./arguments.js";

/** Below this, words do not say who: the assertion leaves its parties open, and lists what they might be. */
export const SURE = 0.48;

/** A reading with the nodes that decided it. */
export interface Reasoned extends Reading {
  readonly subjectNode: number;
  readonly objectNode: number;
}

interface Part {
  readonly entity: Entity | null;
  readonly score: number;
  readonly node: number;
}

const OPEN: Part = { entity: null, score: 0.5, node: -1 };

/** Puts arguments together to readings, best first. What grammar leaves open, the base's topics may order. */
export function readingsOf(
  choice: Choice,
  { found, blocked }: Arguments,
  vocabulary: Vocabulary,
): Reasoned[] {
  const { metric } = choice;
  const takesObject = frameOf(metric, vocabulary.withObject.has(metric.id)) !== "attribute";
  const either = found.filter((argument) => argument.role === "either");
  const subjects = parts(found, either, "subject");
  const objects = takesObject ? parts(found, either, "object") : [];
  const readings: Reasoned[] = [];
  const isKin = (a: Entity, b: Entity): boolean =>
    vocabulary.entities.isWithin(a.id, b.id) || vocabulary.entities.isWithin(b.id, a.id);
  // a company is not its own counterpart, nor is its part
  const kinOf = (subject: Part, object: Part): boolean =>
    frameOf(metric) === "transfer" &&
    subject.entity !== null &&
    object.entity !== null &&
    isKin(subject.entity, object.entity);
  const add = (subject: Part, object: Part): void => {
    if (subject.entity && object.entity && subject.entity === object.entity) return;
    if (!subject.entity && !object.entity) return;
    const known = readings.some(
      (other) =>
        other.subject === (subject.entity?.id ?? null) && other.object === (object.entity?.id ?? null),
    );
    if (known) return;
    const both =
      subject.entity && object.entity
        ? Math.min(subject.score, object.score)
        : (subject.entity ? subject.score : object.score) -
          (takesObject ? 0.08 : 0) -
          (frameOf(metric) === "transfer" && blocked.object && !object.entity ? 0.18 : 0);
    const kin = kinOf(subject, object) ? 1 : 0;
    const topic = `${subject.entity?.id ?? ""}/${metric.id}${object.entity ? `/${object.entity.id}` : ""}`;
    const known2 = vocabulary.topics.has(topic) ? 0.06 : 0;
    readings.push({
      subject: subject.entity?.id ?? null,
      metric: metric.id,
      object: object.entity?.id ?? null,
      score: Math.round((both + known2 - kin) * 1000) / 1000,
      subjectNode: subject.node,
      objectNode: object.node,
    });
  };
  const left =
    subjects.length > 0 && !(blocked.subject && (subjects[0]?.score ?? 0) < 0.7) ? subjects.slice(0, 3) : [];
  const right =
    objects.length > 0 && !(blocked.object && (objects[0]?.score ?? 0) < 0.7) ? objects.slice(0, 3) : [];
  const first = left[0];
  if (
    first &&
    right.length > 0 &&
    right.every((object) => kinOf(first, object) || object.entity === first.entity)
  )
    add(first, OPEN);
  for (const subject of left) for (const object of right) add(subject, object);
  if (
    right.length === 0 ||
    left.every((subject) => right.every((object) => subject.entity === object.entity))
  )
    for (const subject of left) add(subject, OPEN);
  if (left.length === 0 || left.every((subject) => right.every((object) => subject.entity === object.entity)))
    for (const object of right) add(OPEN, object);
  readings.sort((a, b) => b.score - a.score);
  return readings.slice(0, 6).filter((reading) => reading.score > 0);
}

/** Candidates of a role, best first; a party of either role counts for both, less than one that is told. */
function parts(found: readonly Argument[], either: readonly Argument[], role: "subject" | "object"): Part[] {
  const own: Part[] = found
    .filter((argument) => argument.role === role)
    .map(({ entity, score, node }) => ({ entity, score, node }));
  const taken = found.filter((argument) => argument.role !== role && argument.role !== "either");
  const settled = taken.some((argument) => argument.score > 0.7);
  for (const { entity, score, node } of either) {
    if (own.some((part) => part.entity === entity)) continue;
    if (settled && taken.some((argument) => argument.entity === entity)) continue;
    own.push({ entity, score: settled ? score + 0.05 : score - 0.05 - (role === "object" ? 0.01 : 0), node });
  }
  return own.sort((a, b) => b.score - a.score);
}

/** "OpenAI and Amazon announced": where it may be either way round, the parties as the base has them. */
export function inKnownOrder(reading: Reasoned, { topics }: Vocabulary): Reasoned {
  const { subject, metric, object, subjectNode, objectNode } = reading;
  const isKnown =
    topics.has(`${subject}/${metric}/${object}`) || !topics.has(`${object}/${metric}/${subject}`);
  return isKnown
    ? reading
    : { ...reading, subject: object, object: subject, subjectNode: objectNode, objectNode: subjectNode };
}
