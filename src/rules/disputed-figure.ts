import type { Ruling } from "../base/model.js";
import { ruledTopics } from "../reconcile/discrepancies.js";
import type { Discrepancy } from "../reconcile/discrepancy.js";
import { TOLD } from "../reconcile/evidence.js";
import type { Judgement } from "../reconcile/judge.js";
import { about, raise, said, written } from "./raise.js";
import type { Draft, Raised, Rule } from "./rule.js";

/** Kinds in which a draft takes a side; the others have a rule of their own, or are about how one source words or sums it. */
const SIDED: ReadonlySet<Discrepancy["kind"]> = new Set(["value", "party"]);

export const disputedFigure: Rule = {
  id: "disputed-figure",
  severity: "warning",
  summary: "the sources disagree; the draft takes one side without saying whose figure it is",
  doc: "Nothing explains the difference between the sources, so the reader should be told whose figure it is. Any attribution in the sentence (“by one count”, “Vucense says”) clears it, and so does the wording of a ruling that holds.",
  example: {
    fires: "Project Rainier runs more than one million Trainium2 chips.",
    silent: "Project Rainier runs more than one million Trainium2 chips, according to Vucense.",
  },
  find: (draft) => draft.judgements.flatMap((judgement) => dispute(judgement, draft)),
};

function dispute(judgement: Judgement, draft: Draft): readonly Raised[] {
  const { assertion, reading } = judgement;
  if (judgement.standing !== "borne-out" || assertion.figure === null) return [];
  // A reading that was only guessed may bear a figure out; it is not enough to say that the draft takes a side.
  if (reading === null || reading !== assertion.readings[0] || reading.score < TOLD) return [];
  const claims = judgement.deciding.map((c) => c.claim);
  // The draft's words also fit a claim that nobody disputes: then they are read that way.
  if (
    claims.some((claim) =>
      draft.disputes.on(claim).every((d) => d.status === "explained" || !SIDED.has(d.kind)),
    )
  )
    return [];
  for (const claim of claims) {
    for (const discrepancy of draft.disputes.on(claim)) {
      const side = discrepancy.sides.find((s) => s.claims.includes(claim));
      const other = discrepancy.sides.filter((s) => s !== side && !s.claims.some((c) => claims.includes(c)));
      if (side === undefined || other.length === 0 || isOneVoice(discrepancy, draft)) continue;
      const ruling = rulingOn(discrepancy, draft);
      if (ruling !== undefined) {
        const message = `${written(judgement)} on ${about(judgement, draft)}: ruled; write “${ruling.wording}”`;
        return [{ ...raise(judgement, draft, message), suggestion: ruling.wording }];
      }
      if (
        discrepancy.status !== "open" ||
        !SIDED.has(discrepancy.kind) ||
        judgement.assertion.attribution !== null
      )
        continue;
      const others = other.map((s) => s.figure).join(", ");
      const message = `${written(judgement)} is one side only: on ${about(judgement, draft)} the sources have ${said(judgement, draft)} and ${others}; say whose figure it is`;
      return [raise(judgement, draft, message, discrepancy.explanations)];
    }
  }
  return [];
}

/** One source at odds with itself: to say whose figure it is helps no reader. */
function isOneVoice({ sides }: Discrepancy, { index }: Draft): boolean {
  return index.witnesses(sides.flatMap((side) => side.claims)) < 2;
}

/** A ruling on the discrepancy, or on the topic of any of its sides: payer and payee swapped are two topics. */
function rulingOn(discrepancy: Discrepancy, { disputes }: Draft): Ruling | undefined {
  return ruledTopics(discrepancy)
    .map((on) => disputes.rulings(on)[0])
    .find((ruling) => ruling !== undefined);
}
