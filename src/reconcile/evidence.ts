import type { BaseIndex } from "../base/index.js";
import type { Claim } from "../base/model.js";
import type { Assertion, Reading } from "../language/assertion.js";
import { edtfInterval } from "../quantity/dates/index.js";
import { type Quantity, trendOf } from "../quantity/quantity.js";
import { isInOtherCurrency, isSameScale } from "./magnitude.js";
import { isNearMiss, tellingDigits } from "./near-miss.js";
import { namesOf } from "./party.js";
import { saidOn } from "./time.js";

/**
 * What speaks for a reading where the figure is not the claim's. A figure that no claim has is either wrong, or of
 * something else: how sure is it that the words mean this claim? The parts add up; from `BELIEVED` on it is.
 *
 * The weights come from drafts with planted errors, against right drafts judged by bases that lack what they tell.
 */
export function evidenceFor(assertion: Assertion, reading: Reading, claim: Claim, index: BaseIndex): number {
  if (assertion.quantity === null || claim.quantity === null) return 0;
  const words =
    ofMetric(reading) + ofParties(assertion, reading) - ofCommon(assertion) - ofTime(assertion, claim, index);
  if (isMistyped(assertion.quantity, claim.quantity)) return words + 3.5;
  const others = ofStrangers(assertion) + ofRivals(assertion, reading, index);
  return words + ofScale(assertion.quantity, claim.quantity) - others;
}

/** From here on the words mean the claim, and the figure is wrong. */
export const BELIEVED = 3;

/** From this score on the words themselves say who, what and whom. */
export const TOLD = 0.6;

/** A sighting from here on is in the figure's own sentence, row or column. */
const IN_SENTENCE = 0.95;
/** The sentence before, the lead-in. */
const JUST_BEFORE = 0.8;
/** Farther back, or in a heading. */
const IN_MIND = 0.5;

/** A word of the metric's stands in the clause, or at the head of the row or column. */
const OWN_WORD = 3.4;
/** The sentence goes on from the one before: "Of this, $210 billion is payable at closing". */
const GOES_ON = 3.1;
/** The unit alone says it. */
const UNIT_ALONE = 1.5;

/** A word of the metric's own says it, whoever's it is. */
export const hasOwnWord = ({ cue = 0 }: Reading): boolean => cue >= OWN_WORD;

/** The words say it themselves: the metric by a word of its own, and the parties. */
export function isPlain({ cue = 0, score }: Reading): boolean {
  return cue >= OWN_WORD && score >= TOLD;
}

function ofMetric({ cue = 0 }: Reading): number {
  return cue >= OWN_WORD ? 2 : cue >= GOES_ON ? 1.25 : cue >= UNIT_ALONE ? 0.5 : -0.25;
}

/** Whose it is: named at the figure, just before, or in mind; else it is the only one the text can mean. A pair that is named whole has few topics. */
function ofParties(assertion: Assertion, { subject, object }: Reading): number {
  const first = subject === null ? 0 : ofParty(nearnessOf(subject, assertion));
  if (object === null) return first;
  const second = ofParty(nearnessOf(object, assertion));
  return (first + second) / 2 + (first + second === 2 * ofParty(1) ? 0.5 : 0);
}

function ofParty(nearness: number): number {
  return nearness >= IN_SENTENCE ? 2 : nearness >= JUST_BEFORE ? 1.25 : nearness >= IN_MIND ? 0.75 : 0.5;
}

/** How near the entity has been named; 0 where it has not. */
export function nearnessOf(entity: string | null, assertion: Assertion): number {
  return assertion.sightings().find((sighting) => sighting.entity === entity)?.nearness ?? 0;
}

/** A slip of the pen for the claim's figure, in digits enough to be no chance: who else is named does not matter. */
function isMistyped(draft: Quantity, claim: Quantity): boolean {
  return tellingDigits(draft) > 1 && (isNearMiss(draft, claim) || isInOtherCurrency(draft, claim));
}

/** Figures of one thing are of one order. */
function ofScale(draft: Quantity, claim: Quantity): number {
  if (isNearMiss(draft, claim) || isInOtherCurrency(draft, claim)) return 2;
  if (isSameScale(draft, claim)) return 1;
  return isSameScale(draft, claim, OFTEN_OF_OTHERS.has(draft.unit?.dimension ?? "") ? 100 : 1000) ? 0 : -1;
}

/** Figures of these dimensions are told of too many things. */
const OFTEN_OF_OTHERS: ReadonlySet<string> = new Set(["ratio", "time", "date", "count"]);

/** What speaks against a figure that is told of everything, the more where it is a change and no amount. */
function ofCommon({ quantity, figure }: Assertion): number {
  if (!OFTEN_OF_OTHERS.has(quantity?.unit?.dimension ?? "")) return 0;
  return trendOf(figure) === null ? 0.25 : 2.25;
}

/** How many days before a claim was told a figure is news of its own, where the claim has no time. */
const LONG_BEFORE = 550;

/** "In 1974 it cost $412 million to build": told of a time long before the claim, which has none of its own. */
function ofTime({ during, asOf }: Assertion, claim: Claim, index: BaseIndex): number {
  const time = during ?? asOf;
  if (time === null || claim.during !== null) return 0;
  const said = saidOn(claim, index);
  const [then, told] = [edtfInterval(time), said === null ? null : edtfInterval(said)];
  return then !== null && told !== null && then.to + LONG_BEFORE < told.from ? 1.25 : 0;
}

/** A name that the base does not know: the figure may be its. */
function ofStrangers(assertion: Assertion): number {
  const stranger = assertion.stranger();
  return stranger === "beside" ? 3 : stranger === "sentence" ? 1 : 0;
}

/** The nearest name in the sentence is of somebody whom the reading leaves out, most of all right before: "and Verity 600 MW". */
function ofRivals(assertion: Assertion, { subject, object }: Reading, index: BaseIndex): number {
  const [nearest] = assertion.entities;
  if (nearest === undefined || nearnessOf(nearest, assertion) < IN_SENTENCE) return 0;
  if ([subject, object].some((party) => party !== null && index.related(party, nearest))) return 0;
  const { block, start } = assertion;
  const before = block.text.slice(Math.max(0, start - BESIDE), start).trimEnd();
  return namesOf(nearest, index).some((name) => before.endsWith(name)) ? 3 : 1.5;
}

/** How far before a figure the name that stands right before it may begin. */
const BESIDE = 60;
