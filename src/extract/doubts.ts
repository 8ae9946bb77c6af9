import type { Assertion, Reading } from "../language/assertion.js";
import type { Judgement } from "../reconcile/judge.js";
import { speakerOf } from "./speaker.js";

/** A reading below this is one that a person should look at. */
const SURE = 0.6;

/** What a reviewer should look at before a proposal becomes a claim; `judgement` is null where the base was asked nothing of it. */
export function doubtsOn(
  assertion: Assertion,
  reading: Reading,
  judgement: Judgement | null,
): readonly string[] {
  const doubts: string[] = [];
  if (reading.score < SURE) doubts.push("who and whom are read with little to go by");
  const other = assertion.readings.find(
    (r) => r.metric !== reading.metric || r.subject !== reading.subject || r.object !== reading.object,
  );
  if (other !== undefined && other.score > reading.score * 0.8)
    doubts.push(`could also be ${[other.subject ?? "?", other.metric, other.object ?? "–"].join(" / ")}`);
  if (
    reading.object === null &&
    assertion.readings.some((r) => r.metric === reading.metric && r.object !== null)
  )
    doubts.push("no object is read");
  if (assertion.modality === null && assertion.state === null)
    doubts.push("no word says whether it is done or planned");
  const speaker = speakerOf(assertion);
  if (speaker !== null) doubts.push(`told as the word of ${speaker}`);
  if (judgement?.standing === "objected") doubts.push(`the base objects: ${judgement.objections.join(", ")}`);
  return doubts;
}
