import type { BaseIndex } from "../base/index.js";
import type { Judgement } from "../reconcile/judge.js";

/** How many claims a trace names. */
const NAMED = 12;

/** For `--explain`: which words decided what, and how each claim on the topic stands to it. A line each. */
export function traceOf(
  { assertion, reading, deciding, others }: Judgement,
  index: BaseIndex,
): readonly string[] {
  const lines = assertion.clues.map((clue) => `${clue.field}: “${clue.text}”`);
  for (const { subject, metric, object, score } of assertion.readings) {
    const chosen =
      reading !== null &&
      reading.subject === subject &&
      reading.metric === metric &&
      reading.object === object;
    lines.push(
      `${chosen ? "read as" : "could be"}: ${[subject ?? "?", metric, object ?? "–"].join(" / ")} (${score.toFixed(1)})`,
    );
  }
  if (assertion.readings.length === 0)
    lines.push("read as: nothing; no metric of the base has this dimension and a cue here");
  for (const { claim, relating } of [...deciding, ...others].slice(0, NAMED)) {
    const figure = claim.quantity?.text ?? claim.state ?? "";
    lines.push(`${claim.id} (${figure}): ${relating.relation}, ${relating.why}`);
  }
  return index.base.claims.length === 0 ? [...lines, "the base has no claims"] : lines;
}
