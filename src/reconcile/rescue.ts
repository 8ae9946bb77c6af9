import type { BaseIndex } from "../base/index.js";
import { lazy } from "../base/lazy.js";
import type { Claim } from "../base/model.js";
import type { Assertion } from "../language/assertion.js";
import { openingOf } from "./bound.js";
import { cueWords } from "./cue-words.js";
import { isPlain } from "./evidence.js";
import { conclude, type Judgement } from "./judgement.js";
import { createCandidate } from "./match.js";
import { compareParties, namesOf } from "./party.js";
import { weigh } from "./weigh.js";

/**
 * A second look before a figure is called wrong: the base may have this very figure on another topic that the words
 * speak of as well. Then the reading was wrong and not the draft. Null where there is no such claim.
 */
export type Rescue = (judgement: Judgement, spokenOf?: ReadonlySet<string>) => Judgement | null;

/** How near a party must have been named to be what the figure is about. */
const NEAR = 0.6;
/** How much of a plain reading's words another must have. */
const AS_WELL = 0.75;

export function createRescue(index: BaseIndex): Rescue {
  const byFigure = lazy(() => figures(index));
  return (judgement, spokenOf) => {
    const { assertion, objections } = judgement;
    const key = figureKey(assertion);
    if (key === null) return null;
    const isPaid = saysOnlyPaid(assertion);
    const isTold = judgement.reading !== null && isPlain(judgement.reading) && !isPaid;
    const claims = byFigure().get(key) ?? [];
    const sightings = new Map(assertion.sightings().map(({ entity, nearness }) => [entity, nearness]));
    // A topic that was only guessed is given up for any that the document speaks of.
    const isGuess = judgement.reading !== null && !assertion.readings.includes(judgement.reading);
    const inMind = (id: string) =>
      (isGuess && spokenOf?.has(id) === true) ||
      (sightings.get(id) ?? 0) >= NEAR ||
      index.ancestors(id).some((whole) => (sightings.get(whole) ?? 0) >= NEAR);
    for (const claim of claims) {
      if (!inMind(claim.subject) || (claim.object !== null && !inMind(claim.object) && !isPaid)) continue;
      if (objections[0] === "party" ? !isNearer(claim, judgement, index) : !speaksOf(claim, assertion, index))
        continue;
      if (objections[0] !== "party" && isReadOtherwise(claim, assertion, index)) continue;
      if (
        isTold &&
        objections[0] !== "party" &&
        claim.metric !== judgement.reading?.metric &&
        !isReadAsWell(claim, judgement)
      )
        continue;
      const found = borneOut(claim, judgement, index);
      if (found !== null) return found;
    }
    return null;
  };
}

function borneOut(claim: Claim, { assertion }: Judgement, index: BaseIndex): Judgement | null {
  const reading = { subject: claim.subject, metric: claim.metric, object: claim.object, score: 0 };
  const { candidate, statement } = createCandidate(claim, assertion, reading, index);
  const weighed = weigh({ ...assertion, ...statement }, candidate, index);
  if (!weighed.bears || weighed.objections.length > 0 || candidate.ofFit === 0) return null;
  return conclude(assertion, reading, "borne-out", [], [weighed], { onTopic: [candidate] });
}

/** The grammar reads the claim's metric with other parties, or with its payer and payee swapped. */
function isReadOtherwise(claim: Claim, assertion: Assertion, index: BaseIndex): boolean {
  const same = assertion.readings.filter(
    ({ metric, subject }) => metric === claim.metric && subject !== null,
  );
  return (
    same.length > 0 &&
    same.every(({ subject, object }) => {
      const party = compareParties({ ...assertion, subject, object }, claim, index);
      return party === "swapped" || party === "other";
    })
  );
}

/** The grammar reads the claim's metric about as well as the one that was told plainly. */
function isReadAsWell({ metric }: Claim, { assertion, reading }: Judgement): boolean {
  return assertion.readings.some(
    (other) => other.metric === metric && (other.cue ?? 0) >= (reading?.cue ?? 0) * AS_WELL,
  );
}

/** "We have paid $500 million": that money goes over, and neither to whom nor for what. */
const saysOnlyPaid = ({ clues }: Assertion): boolean =>
  clues.every(({ field }) => field !== "object") &&
  clues.some(({ field, text }) => field === "metric" && /^(?:pay|pays|paid|paying)$/i.test(text));

/** The words have a cue of the claim's metric. */
function speaksOf(claim: Claim, assertion: Assertion, index: BaseIndex): boolean {
  const { words, readings, entities } = assertion;
  if (saysOnlyPaid(assertion) && claim.quantity?.unit?.dimension === "money") return true;
  if (readings.some((reading) => reading.metric === claim.metric)) return true;
  const [nearest] = entities;
  // "Microsoft's $15 billion": the claim's own party stands at the figure, or no party does.
  if (
    claim.object !== null &&
    (nearest === undefined ||
      (index.related(nearest, claim.subject) && readings[0]?.subject !== claim.subject))
  )
    return true;
  const metric = index.metric(claim.metric);
  return metric !== null && cueWords(metric).some((word) => words().has(word));
}

/** "71% of Lattice's electricity and 64% of Quillon's": the claim's own party stands nearer to the figure than the one read. */
function isNearer(claim: Claim, judgement: Judgement, index: BaseIndex): boolean {
  const { assertion, reading, objections } = judgement;
  if (objections[0] !== "party" || reading === null) return false;
  const place = (id: string | null) =>
    id === null ? -1 : assertion.entities.findIndex((entity) => index.related(entity, id));
  const [own, read] =
    claim.subject === reading.subject ? [claim.object, reading.object] : [claim.subject, reading.subject];
  // Swapped parties are both named: which stands nearer says nothing.
  if (claim.object !== null && claim.subject === reading.object) return false;
  // Nor does another metric make right who pays whom in plain words.
  if (claim.metric !== reading.metric && isSwapped(judgement) && isBetweenTwo(judgement)) return false;
  // Nor does a figure of one party alone account for the two that are told.
  if (claim.object === null && isBetweenTwo(judgement)) return false;
  if (own !== null && isBehind(own, assertion, index)) return true;
  const [at, other] = [place(own), place(read)];
  return at >= 0 && (other < 0 || at < other);
}

/** The words name giver and getter, and so has the base's own topic of the figure. */
function isBetweenTwo({ assertion: { clues }, deciding }: Judgement): boolean {
  const isTold = (field: string) => clues.some((clue) => clue.field === field);
  return isTold("subject") && isTold("object") && deciding.every((c) => c.claim.object !== null);
}

/** The base has the figure with payer and payee the other way round. */
function isSwapped({ reading, deciding }: Judgement): boolean {
  return deciding.some(
    ({ claim }) =>
      claim.metric === reading?.metric &&
      claim.subject === reading.object &&
      claim.object === reading.subject,
  );
}

/** "2 GW for OpenAI": the party stands right behind the figure, with no more than a preposition between. */
function isBehind(id: string, { block, end }: Assertion, index: BaseIndex): boolean {
  const [link = "", ...rest] = block.text
    .slice(end, end + 60)
    .trimStart()
    .split(" ");
  if (!LINKS.has(link)) return false;
  const behind = rest.join(" ");
  return namesOf(id, index).some((name) => behind.startsWith(name));
}

const LINKS: ReadonlySet<string> = new Set(["for", "to", "from", "with", "in", "into", "of", "at", "by"]);

function figures(index: BaseIndex): ReadonlyMap<string, readonly Claim[]> {
  const map = new Map<string, Claim[]>();
  for (const claim of index.base.claims) {
    const key = figureKey(claim);
    if (key === null) continue;
    const list = map.get(key);
    if (list === undefined) map.set(key, [claim]);
    else list.push(claim);
  }
  return map;
}

/** The number, its dimension and which way it is bound; rates go by their whole. */
function figureKey({ quantity }: Pick<Claim, "quantity">): string | null {
  if (quantity === null) return null;
  const unit = quantity.unit?.dimension === "count" ? "count" : (quantity.unit?.id.split("/")[0] ?? "");
  const number = quantity.value ?? `${quantity.low} ${quantity.high}`;
  return `${number} ${unit} ${openingOf(quantity.bound)}`;
}
