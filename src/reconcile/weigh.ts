import type { BaseIndex } from "../base/index.js";
import type { Claim, Metric } from "../base/model.js";
import type { Assertion } from "../language/assertion.js";
import { boundToldAround, isQuoted } from "../language/scope/reached.js";
import { singular } from "../language/words/content-words.js";
import { edtfInterval } from "../quantity/dates/index.js";
import { headNoun } from "../quantity/index.js";
import { splitWords } from "../text/letters.js";
import { areApart } from "./apart.js";
import { openingOf } from "./bound.js";
import { cueWords } from "./cue-words.js";
import { isBeforeDeadlineWasSet, isOtherEvent } from "./event-dates.js";
import type { Candidate } from "./match.js";
import { isOnlyAbout, nearness } from "./nearness.js";
import type { Objection } from "./objection.js";
import { isOverstated } from "./overstated.js";
import { namesOf, standsFor } from "./party.js";
import { isSlipOfPen } from "./pen.js";
import { isOfPersons, isOfPosts, isPersonWord } from "./persons.js";
import { compareFacets, facetsOf } from "./scope.js";
import { isOpposite } from "./sense.js";

/**
 * Counts compare only where the same thing is counted: the claim's noun, or one that the metric has as a cue
 * ("enterprises" for customers). A bare number leaves open what it counts.
 */
export function isOtherThing(
  assertion: Assertion,
  { claim }: Pick<Candidate, "claim">,
  index: BaseIndex,
): boolean {
  const said = assertion.quantity?.unit;
  const held = claim.quantity?.unit;
  if (said == null || held == null || said.dimension !== "count" || held.dimension !== "count") return false;
  const noun = headNoun(said);
  if (noun === headNoun(held)) return areOtherKinds(said.name, held.name);
  if (isCalledBy(said.name, claim, index)) return false;
  const metric = index.metric(claim.metric);
  if (metric === null) return true;
  if (isOfPersons(said)) {
    if (isDoneBy(headNoun(held), assertion)) return false;
    // "employs 51,000 people" for staff, or for jobs
    if (isOfPersons(held) || isOfPosts(held)) {
      if (isOfPersons(held) && isHad(assertion) && isSlipOfPen(assertion, claim)) return false;
      const words = assertion.words();
      return ![...EMPLOYING, ...cueWords(metric)].some((word) => !isPersonWord(word) && words.has(word));
    }
  }
  return !countsAs(said.name, noun, metric);
}

/** "Vantor has 340,000 people", "the company is at 2,900 people". */
const isHad = ({ block, start }: Assertion): boolean =>
  /\b(?:has|have|had|at|employ(?:s|ed)?)\s$/.test(block.text.slice(Math.max(0, start - 12), start));

/** "17 EX9s" of 17 machines, where the claim is on the EX9; "units" of anything. */
function isCalledBy(name: string, { subject, object }: Claim, index: BaseIndex): boolean {
  if (name === "unit") return true;
  const lower = name.toLowerCase();
  return [subject, object].some(
    (party) => party !== null && namesOf(party, index).some((other) => other.toLowerCase() === lower),
  );
}

/** "4.6 million people subscribe" is 4.6 million subscribers: the verb stands in the sentence. */
function isDoneBy(noun: string, { words }: Assertion): boolean {
  const verb = noun.replace(/(?:er|or|ee)$/, "");
  return verb !== noun && verb.length > 3 && [...words()].some((word) => word.startsWith(verb));
}

/** "Time zones" are no availability zones, but "zones" may be; any other one of a cue's words is the thing as well. */
function countsAs(name: string, noun: string, metric: Metric): boolean {
  if (!cueWords(metric).includes(noun)) return false;
  if (name === noun) return true;
  const phrases = metric.cues.map((cue) => splitWords(cue.toLowerCase()).map(singular));
  const own = phrases.filter((words) => words.at(-1) === noun);
  const said = splitWords(name.toLowerCase()).map(singular).join(" ");
  return own.length === 0 || own.some((words) => words.length === 1 || said.endsWith(words.join(" ")));
}

/** Words that say that people work somewhere. */
const EMPLOYING: readonly string[] = "employ employs employing employed workforce payroll headcount".split(
  " ",
);

/** Words of which one excludes the others: daily users are no weekly ones. */
const KINDS: readonly (readonly string[])[] = [
  ["daily", "weekly", "monthly", "quarterly", "yearly", "annual"],
  ["permanent", "construction", "temporary", "seasonal"],
  ["paying", "free"],
];

function areOtherKinds(a: string, b: string): boolean {
  return KINDS.some((kinds) => {
    const [one, other] = [a, b].map((name) => kinds.find((kind) => name.includes(kind)));
    return one !== undefined && other !== undefined && one !== other;
  });
}

/** How one claim bears on an assertion. */
export interface Weighed {
  readonly candidate: Candidate;
  /** The claim has this figure (or state), or one that it follows from. */
  readonly bears: boolean;
  /** Only a figure that follows from the claim's, and not the same. */
  readonly covered: boolean;
  /** The figure follows from the claim's, or only "about" makes the two one: another claim may have the very figure. */
  readonly loose: boolean;
  /** The draft's words allow that it speaks of this claim, as far as `scope.of` goes. */
  readonly addressed: boolean;
  /** What stands between them although the figure is the same. */
  readonly objections: readonly Objection[];
}

/** Weighs one claim that the assertion may be about. */
export function weigh(assertion: Assertion, candidate: Candidate, index: BaseIndex): Weighed {
  const { claim, relating } = candidate;
  const { aspects } = relating;
  const { quantity } = assertion;
  const near =
    isOtherThing(assertion, candidate, index) || isOtherEvent(assertion, candidate)
      ? "off"
      : quantity !== null && claim.quantity !== null
        ? isBeforeDeadlineWasSet(quantity, claim, index)
          ? "off"
          : nearness(quantity, claim.quantity, aspects.value)
        : aspects.value === "same"
          ? "equal"
          : "off";
  const objections: Objection[] = [];
  if (near !== "off") {
    if (isOpposite(assertion, index.metric(claim.metric))) objections.push("sense");
    if (
      (aspects.scope === "differs" && !isOnTop(assertion, claim)) ||
      isTotalAsRate(assertion, candidate, index) ||
      isOfAnotherTranche(assertion, claim, index)
    )
      objections.push("scope");
    if (isOfAnotherPeriod(assertion, candidate) || isOfLongerTime(assertion, candidate, index))
      objections.push("outdated");
    if (near === "equal" && isOverstated(assertion.modality, claim.modality, quantity?.bound))
      objections.push("modality");
    if (near === "equal" && losesBound(assertion, candidate)) objections.push("bound");
  }
  const addressed = candidate.ofFit === null || candidate.ofFit >= 0.5;
  const whole = standsFor(assertion.subject, claim.subject, index);
  // What a company supplies to another is no figure of its campus, nor the campus's one of the deal.
  const alike = whole || (assertion.object === null) === (claim.object === null);
  return {
    candidate,
    bears: near !== "off" && (near === "equal" ? alike : whole),
    covered: near === "covered",
    loose: near === "covered" || (near === "equal" && isAbout(assertion, claim)),
    addressed,
    objections,
  };
}

function isAbout({ quantity }: Assertion, claim: Claim): boolean {
  return quantity !== null && claim.quantity !== null && isOnlyAbout(quantity, claim.quantity);
}

/**
 * "A further $25 billion" on top of what was put in before is new money, and new money that is added is further; what was
 * to be paid at once is what has been paid so far.
 */
function isOnTop(assertion: Assertion, claim: Claim): boolean {
  const [from, to] = [facetsOf(assertion), facetsOf(claim)];
  const isAdded = (tranche: string | undefined) => tranche === "new" || tranche === "further";
  const isPaid =
    from.tranche !== undefined &&
    PAID.has(from.tranche) &&
    to.tranche === "immediate" &&
    assertion.modality === "done";
  if (!isPaid && (!isAdded(from.tranche) || !isAdded(to.tranche))) return false;
  const { tranche: _, ...rest } = from;
  return compareFacets(rest, to) !== "differs";
}

const PAID: ReadonlySet<string> = new Set(["prior", "total"]);

/** The draft leaves out a bound that the claim has, or turns it round, in words that are its own. */
function losesBound(assertion: Assertion, { claim, relating }: Candidate): boolean {
  const { bound } = relating.aspects;
  if (bound === "inverted") return true;
  if (bound !== "dropped" || isQuoted(assertion)) return false;
  return claim.quantity === null || boundToldAround(assertion) !== openingOf(claim.quantity.bound);
}

/** Both name the period that the figure is about, and the periods do not meet. When a figure was said does not matter. */
function isOfAnotherPeriod({ during }: Assertion, { claim }: Candidate): boolean {
  return during !== null && claim.during !== null && areApart(during, claim.during);
}

/** In days: what was put in from long before the time told was not all put in then. */
const LONG_BEFORE = 300;

/**
 * "Invested $8 billion in 2026" where that is the sum since 2023: the claim's period begins long before. Not where the
 * words tell what had been put in by then.
 */
function isOfLongerTime(
  { during, modality, block, sentence, start }: Assertion,
  { claim }: Candidate,
  index: BaseIndex,
): boolean {
  if (during === null || claim.during === null || modality !== "done") return false;
  const metric = index.metric(claim.metric);
  if (metric?.parts !== "add" || metric.changesOverTime) return false;
  const [told, held] = [edtfInterval(during), edtfInterval(claim.during)];
  if (told === null || held === null || !(told.from - held.from > LONG_BEFORE)) return false;
  return Number.isFinite(told.to) && !BY_THEN.test(block.text.slice(sentence.start, start));
}

const BY_THEN =
  /\b(?:ha[ds]|have|having|'ve|already|so far|to date|since|by|until|up to|total(?:s|led|ed)?)\b/i;

/** Tranches that leave nothing else to be meant. */
const WHOLE_TRANCHES: ReadonlySet<string> = new Set(["total", "new"]);

/**
 * "The total could reach $25 billion" of a claim that does not say of what its $25 billion is, where the base has that very figure
 * as new money, and another as the total.
 */
function isOfAnotherTranche(assertion: Assertion, claim: Claim, index: BaseIndex): boolean {
  const { tranche } = facetsOf(assertion);
  if (tranche === undefined || !WHOLE_TRANCHES.has(tranche) || claim.scope?.tranche !== undefined)
    return false;
  const { quantity } = assertion;
  if (quantity === null) return false;
  let asAnother = false;
  let asTold = false;
  for (const other of index.claimsOn(claim.topic)) {
    const part = other.scope?.tranche;
    if (part === undefined || other.quantity === null) continue;
    const same = other.quantity.value !== null && other.quantity.value === claim.quantity?.value;
    if (part !== tranche) asAnother ||= same;
    else if (same) return false;
    else asTold = true;
  }
  return asAnother && asTold;
}

/** A sum that adds up over time, told as what is paid each year: the claim is no rate, and its metric none either. */
function isTotalAsRate(assertion: Assertion, { claim }: Candidate, index: BaseIndex): boolean {
  if (facetsOf(assertion).per === undefined || facetsOf(claim).per !== undefined) return false;
  const metric = index.metric(claim.metric);
  return metric?.parts === "add" && !metric.changesOverTime;
}
