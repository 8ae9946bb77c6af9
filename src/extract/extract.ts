import type { BaseIndex } from "../base/index.js";
import { topicOf } from "../base/index.js";
import type { Citation, Claim } from "../base/model.js";
import type { ClaimEntry } from "../base/write.js";
import type { Assertion, Reading } from "../language/assertion.js";
import type { Reader } from "../language/index.js";
import { parseFigure, printQuantity, sameQuantity } from "../quantity/index.js";
import { createJudge, type Judgement } from "../reconcile/judge.js";
import { createMatcher } from "../reconcile/match.js";
import type { Document } from "../text/document.js";
import { doubtsOn } from "./doubts.js";
import type { Proposal, Standing } from "./proposal.js";
import { prefixOf, quoteOf } from "./quote.js";
import { speakerOf } from "./speaker.js";

export interface ExtractContext {
  readonly index: BaseIndex;
  readonly reader: Reader;
  /** The id that the citations are given. */
  readonly source: string;
  /** The date the article was written, which "today" and "last year" in it start from; also the claims' `asOf`. */
  readonly reference?: string;
}

/** The least that a reading must score to be proposed; below it the words do not say enough. */
const LEAST_SCORE = 0.3;

/**
 * Proposes claims from an article, for review: one for each thing that it says who, what and whom of, with the exact
 * words. Places that say the same thing are citations of one claim. What asserts nothing is not proposed.
 */
export function extract(document: Document, context: ExtractContext): readonly Proposal[] {
  const { index, reader, reference } = context;
  const judge = createJudge(index, createMatcher(index));
  const drafts: Draft[] = [];
  const byFigure = new Map<string, Draft[]>();
  for (const assertion of reader.read(document, reference === undefined ? {} : { reference })) {
    if (assertion.mood !== "asserts") continue;
    const judgement = judge(assertion);
    const reading = chosenReading(assertion, judgement, index);
    if (reading === null) continue;
    const key = keyOf(assertion, reading);
    const alike = byFigure.get(key) ?? [];
    const known = alike.find((draft) => saysTheSame(draft.assertion, assertion));
    if (known !== undefined) {
      known.places.push(assertion);
      continue;
    }
    const draft = { assertion, reading, judgement, places: [assertion] };
    drafts.push(draft);
    byFigure.set(key, [...alike.slice(-MOST_ALIKE), draft]);
  }
  const ids = new Set(index.base.claims.map((claim) => claim.id));
  return drafts.map((draft) => proposalOf(draft, ids, context));
}

interface Draft {
  readonly assertion: Assertion;
  readonly reading: Reading & { readonly subject: string };
  readonly judgement: Judgement;
  readonly places: Assertion[];
}

/** A reading that names both parties comes before a better one that does not, from this share of its score on. */
const NEARLY_AS_GOOD = 0.7;

/**
 * The reading that the base bears out, or objects to on the metric that the words say; else the best of the grammar that
 * names all the parties of its metric. Null where it names too little to be a claim.
 */
function chosenReading(
  { readings }: Assertion,
  { standing, reading, deciding }: Judgement,
  index: BaseIndex,
): Draft["reading"] | null {
  const [best] = readings;
  const isAnswered =
    standing === "borne-out" ||
    (standing === "objected" && (best === undefined || reading?.metric === best.metric));
  const isWhole = ({ subject, object, metric }: Reading): boolean =>
    subject !== null && (object !== null || index.metric(metric)?.roles?.object == null);
  const whole = readings.find((r) => isWhole(r) && r.score >= (best?.score ?? 0) * NEARLY_AS_GOOD);
  const chosen = isAnswered && reading !== null ? reading : whole;
  if (chosen === undefined || chosen.subject === null || chosen.score < LEAST_SCORE) return null;
  // With whom goes without saying where every claim that bears it out says the same.
  const [claim, ...others] = standing === "borne-out" && isAnswered ? deciding.map((c) => c.claim) : [];
  const isShared = claim !== undefined && others.every(({ object }) => object === claim.object);
  const object = chosen.object ?? (isShared ? claim.object : null);
  return { ...chosen, subject: chosen.subject, object };
}

/** Claims with one figure that differ in scope, modality or time: no article has more that are worth telling apart. */
const MOST_ALIKE = 20;

/** What must be equal for two places to be citations of one claim; `saysTheSame` looks at the rest. */
function keyOf({ quantity, state }: Assertion, { subject, metric, object }: Reading): string {
  const figure =
    quantity === null
      ? state
      : [quantity.bound, quantity.value, quantity.low, quantity.high, quantity.unit?.id];
  return JSON.stringify([subject, metric, object, figure]);
}

/** A place that leaves scope, modality or time open says nothing against one that tells it. */
function saysTheSame(told: Assertion, other: Assertion): boolean {
  const agree = (a: unknown, b: unknown) => b === null || JSON.stringify(a) === JSON.stringify(b);
  return (
    agree(told.scope, other.scope) && agree(told.modality, other.modality) && agree(told.during, other.during)
  );
}

function proposalOf(
  { assertion, reading, judgement, places }: Draft,
  ids: Set<string>,
  context: ExtractContext,
): Proposal {
  const { subject, metric, object } = reading;
  const topic = topicOf(subject, metric, object);
  const entry: ClaimEntry = {
    id: freshId(
      [
        subject,
        object,
        metric,
        assertion.scope?.tranche,
        assertion.scope?.per && `per-${assertion.scope.per}`,
      ],
      ids,
    ),
    subject,
    metric,
    object,
    ...(assertion.quantity === null ? { state: assertion.state } : { figure: figureOf(assertion) }),
    scope: assertion.scope,
    modality: assertion.modality,
    during: assertion.during,
    asOf: assertion.asOf ?? context.reference ?? null,
    citations: places.map((place) => citationOf(place, context.source)),
  };
  // What the base says of another reading says nothing of this one.
  const isJudged = judgement.reading?.metric === metric;
  return {
    entry,
    topic,
    standing: isJudged ? STANDING_OF[judgement.standing] : "new",
    claims: isJudged ? judgement.deciding.map((c) => c.claim) : [],
    doubts: doubtsOn(assertion, reading, isJudged ? judgement : null),
  };
}

const STANDING_OF: Readonly<Record<Judgement["standing"], Standing>> = {
  "borne-out": "known",
  objected: "conflict",
  unmatched: "new",
};

/** The figure as written where it reads back to itself, else printed: "5" in "2 GW for OpenAI and 5 for Anthropic" is 5 GW. */
function figureOf({ figure, quantity }: Assertion): string | null {
  if (quantity === null || figure === null) return null;
  const reread = parseFigure(figure.text);
  return reread !== null && sameQuantity(reread, quantity) ? figure.text : printQuantity(quantity);
}

function citationOf(assertion: Assertion, source: string): ClaimEntry["citations"][number] {
  const quote = quoteOf(assertion);
  const prefix = prefixOf(assertion, quote);
  const speaker = speakerOf(assertion);
  const citation: Pick<Citation, "source" | "quote" | "paragraph"> = {
    source,
    paragraph: assertion.block.paragraph,
    quote,
  };
  return {
    ...citation,
    ...(prefix !== null && { prefix }),
    ...(speaker !== null && { saidBy: speaker }),
  };
}

/** A readable id that no claim has yet. */
function freshId(parts: readonly (string | null | undefined | false)[], ids: Set<string>): string {
  const stem = parts.filter((part) => typeof part === "string" && part !== "").join("-");
  let id = stem;
  for (let n = 2; ids.has(id); n++) id = `${stem}-${n}`;
  ids.add(id);
  return id;
}

/** Whether the base already cites this place for what is proposed, so that merging it would say nothing new. */
export function isCited({ claims }: Proposal, source: string): boolean {
  return claims.some((claim: Claim) => claim.citations.some((citation) => citation.source === source));
}
