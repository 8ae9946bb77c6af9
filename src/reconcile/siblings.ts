import { isSlipFor } from "./against.js";
import type { Judgement } from "./judgement.js";
import { unmatched } from "./judgement.js";
import type { Candidate } from "./match.js";

/**
 * Of several figures in a sentence that are read as one topic's, those whose topic is told already: "it costs €19,800 in
 * quantities of 1,000 and €22,500 singly". Where every figure that the base has on the topic stands in the sentence, and
 * is right, one more is of something else, and no error, unless it is a slip of the pen.
 */
export function withoutExtra(judgements: readonly Judgement[]): readonly Judgement[] {
  const told = new Map<string, Set<string>>();
  for (const judgement of judgements) {
    if (judgement.standing !== "borne-out" || judgement.assertion.figure === null) continue;
    const key = keyOf(judgement);
    if (key === null) continue;
    const claims = told.get(key) ?? new Set();
    for (const candidate of judgement.deciding) claims.add(valueKey(candidate));
    told.set(key, claims);
  }
  if (told.size === 0) return judgements;
  return judgements.map((judgement) => {
    if (judgement.standing !== "objected" || judgement.objections[0] !== "value") return judgement;
    const values = told.get(keyOf(judgement) ?? "");
    if (values === undefined) return judgement;
    const { assertion, deciding, others, reading } = judgement;
    const all = [...deciding, ...others].filter(({ claim }) => claim.topic === judgement.topic);
    const isExtra =
      all.every((candidate) => values.has(valueKey(candidate))) &&
      !deciding.some(({ claim }) => isSlipFor(assertion, claim));
    return isExtra ? unmatched(assertion, reading, all) : judgement;
  });
}

/** The sentence and the topic. */
function keyOf({ assertion, topic }: Judgement): string | null {
  return topic === null ? null : `${assertion.blockIndex} ${assertion.sentence.start} ${topic}`;
}

const valueKey = ({ claim: { quantity } }: Candidate): string =>
  quantity === null ? "" : `${quantity.value ?? `${quantity.low} ${quantity.high}`}`;
