import type { BaseIndex } from "../base/index.js";
import { shortQuantity } from "../quantity/index.js";
import type { Discrepancy } from "../reconcile/discrepancy.js";
import type { Disputes } from "../reconcile/disputes.js";
import { explainFigure } from "../reconcile/explain.js";
import type { Judgement, Objection } from "../reconcile/judge.js";
import { BEYOND_RULING } from "../reconcile/objection.js";
import type { Explanation } from "../reconcile/relation.js";
import { safeWording } from "../reconcile/wording.js";
import { evidenceOf } from "../rules/evidence.js";
import type { Check, Reason, Verdict } from "../verdict.js";
import { traceOf } from "./trace.js";
import { whyOf } from "./why.js";

const REASON_OF: Readonly<Record<Objection, Reason | null>> = {
  magnitude: "magnitude-slip",
  party: "wrong-party",
  sense: null,
  scope: "wrong-scope",
  outdated: "outdated",
  modality: "modality-overstated",
  bound: "bound-dropped",
  state: null,
  value: null,
};

/** Discrepancies that leave open which figure is right; the others only say how a source words it. */
const OPEN_KINDS: ReadonlySet<Discrepancy["kind"]> = new Set(["value", "party", "state"]);

/** The verdict on a judged assertion, with its reasons, the sources' words and the sum that explains it. */
export function answerTo(judgement: Judgement, disputes: Disputes, index: BaseIndex): Check {
  const { assertion, reading } = judgement;
  const claims = judgement.deciding.map((c) => c.claim);
  const discrepancies = [...new Set(claims.flatMap((claim) => disputes.on(claim)))];
  const open =
    judgement.standing === "borne-out" &&
    discrepancies.some((d) => d.status === "open" && OPEN_KINDS.has(d.kind) && takesSides(d, judgement));
  const own = judgement.topic === null ? undefined : disputes.rulings(judgement.topic)[0];
  const ruled =
    own !== undefined &&
    assertion.quantity !== null &&
    judgement.topic !== null &&
    !judgement.objections.some((o) => BEYOND_RULING.has(o)) &&
    disputes.isRuledWording(assertion.quantity, judgement.topic);
  // The editors have decided, and for another side: of this topic, or of one with payer and payee the other way round.
  const against =
    judgement.standing === "borne-out" && !ruled
      ? discrepancies.find(
          (d) =>
            d.status === "ruled" && OPEN_KINDS.has(d.kind) && takesSides(d, judgement) && d.ruling !== null,
        )?.ruling
      : undefined;
  const ruling = against ?? own;
  const plain = verdictOf(judgement, open || against != null, ruled);
  const verdict = assertion.mood === "denial" ? opposite(plain) : plain;

  const reasons: Reason[] = ruled ? [] : judgement.objections.flatMap((o) => REASON_OF[o] ?? []);
  if (open && !ruled) reasons.push("open-discrepancy");
  if (ruling !== undefined) reasons.push("ruled");
  if (judgement.standing === "borne-out" && index.witnesses(claims) === 1) reasons.push("single-source");

  const suggestion = ruling?.wording ?? safeWording(judgement, index, "told");
  return {
    text: assertion.figure?.text ?? assertion.block.text.slice(assertion.start, assertion.end),
    start: assertion.start + assertion.block.start,
    end: assertion.end + assertion.block.start,
    quantity: assertion.quantity,
    assertion: {
      subject: reading?.subject ?? assertion.subject,
      metric: reading?.metric ?? assertion.metric,
      object: reading === null ? assertion.object : reading.object,
      modality: assertion.modality,
      scope: assertion.scope,
      during: assertion.during,
    },
    topic: judgement.topic,
    verdict,
    reasons,
    evidence: evidenceOf([...judgement.deciding, ...judgement.others.slice(0, OTHERS)]),
    explanations: explanationsOf(discrepancies, judgement, index),
    suggestion,
    why: whyOf(judgement, verdict, open, index),
    trace: traceOf(judgement, index),
  };
}

function verdictOf(judgement: Judgement, open: boolean, ruled: boolean): Verdict {
  if (ruled) return "supported";
  switch (judgement.standing) {
    case "unmatched":
      return "not-enough-evidence";
    case "objected":
      return "refuted";
    case "borne-out":
      return open ? "conflicting-evidence" : "supported";
  }
}

/** What is so of a statement is not so of its denial. */
function opposite(verdict: Verdict): Verdict {
  if (verdict === "supported") return "refuted";
  return verdict === "refuted" ? "supported" : verdict;
}

/** The claims that bear the assertion out are all on one side, and there is another. */
function takesSides(discrepancy: Discrepancy, judgement: Judgement): boolean {
  const ids = new Set(judgement.deciding.map((c) => c.claim.id));
  return discrepancy.sides.some((side) => side.claims.every((claim) => !ids.has(claim.id)));
}

/** Claims shown beside those that decided: enough to see what else is said. */
const OTHERS = 3;

/** Equations shown for one figure. */
const EQUATIONS = 3;

/** The equations that end in the figure asked about, or in that of a claim that decided; each once, sums first. */
function explanationsOf(
  discrepancies: readonly Discrepancy[],
  { assertion, deciding, others, objections }: Judgement,
  index: BaseIndex,
): readonly Explanation[] {
  const ends = new Set(
    [assertion.quantity, ...deciding.map((c) => c.claim.quantity)].flatMap((quantity) =>
      quantity === null ? [] : [shortQuantity(quantity)],
    ),
  );
  const once = new Map<string, Explanation>();
  // What no source has may still follow from what they have: "$5B + $8B = $13B".
  if (objections[0] === "value" && assertion.quantity !== null) {
    const claims = [...deciding, ...others].map((c) => c.claim);
    for (const explanation of explainFigure(assertion.quantity, claims, index))
      once.set(explanation.equation, explanation);
  }
  for (const { explanations } of discrepancies) {
    for (const explanation of explanations) {
      const result = explanation.equation.split("=").at(-1)?.trim() ?? "";
      const isAbout =
        !explanation.equation.includes("=") || ends.has(result.replace(/^(?:up to|over|about) /, ""));
      if (isAbout && !once.has(explanation.equation)) once.set(explanation.equation, explanation);
    }
  }
  return [...once.values()]
    .sort((a, b) => Number(b.kind === "sum") - Number(a.kind === "sum"))
    .slice(0, EQUATIONS);
}
