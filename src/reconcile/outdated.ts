import type { BaseIndex } from "../base/index.js";
import type { Modality } from "../base/model.js";
import type { Assertion } from "../language/assertion.js";
import { hasWord } from "../language/scope/reached.js";
import { type Months, monthsOf, monthsTold } from "../language/times/month.js";
import { isToldAsBack, isToldAsLatest, isToldAsNow, isToldAsOver, saysNow } from "../language/times/tense.js";
import { edtfInterval } from "../quantity/dates/index.js";
import { shortQuantity } from "../quantity/index.js";
import { closedWords } from "../text/closed-words.js";
import { areApart } from "./apart.js";
import { standsFor } from "./party.js";
import type { Weighed } from "./weigh.js";

/** Told as now, a figure that changes is borne out by what is said of now before what is said of some other time. */
export function preferUndated(fitting: readonly Weighed[], index: BaseIndex): readonly Weighed[] {
  const now = fitting.filter(
    ({ candidate: { claim } }) =>
      claim.during === null || index.metric(claim.metric)?.changesOverTime !== true,
  );
  return now.length > 0 ? now : fitting;
}

const timeOf = ({ candidate: { claim } }: Weighed): string | null => claim.during ?? claim.asOf;

/**
 * The draft says when, the claim is of another time, and for the draft's time the base has another figure: "topped
 * $9 billion in April" where that was December's.
 */
export function isOfOtherTime(
  assertion: Assertion,
  weighed: Weighed,
  addressed: readonly Weighed[],
  index: BaseIndex,
): boolean {
  const said = assertion.during ?? assertion.asOf;
  const held = timeOf(weighed);
  if (held === null) return false;
  if (said === null) return isOfOtherMonths(assertion, held, addressed, index, weighed);
  if (!areApart(said, held)) return false;
  if (index.metric(weighed.candidate.claim.metric)?.changesOverTime !== true) return false;
  return addressed.some((other) => {
    const time = timeOf(other);
    const { aspects } = other.candidate.relating;
    return (
      !other.bears &&
      time !== null &&
      !areApart(said, time) &&
      other.candidate.claim.object === weighed.candidate.claim.object &&
      aspects.scope !== "differs" &&
      aspects.value !== "incomparable"
    );
  });
}

/**
 * "ran at $3 billion in April" where that was October's figure, and April's is another: parts of the year tell them apart
 * without a year. Where both are of April, the later one is meant.
 */
function isOfOtherMonths(
  assertion: Assertion,
  held: string,
  addressed: readonly Weighed[],
  index: BaseIndex,
  { candidate: { claim } }: Weighed,
): boolean {
  const told = monthsTold(assertion);
  const own = monthsOf(held);
  if (told === null || index.metric(claim.metric)?.changesOverTime !== true) return false;
  const isSame = own === null || areEqual(own, told);
  if (isSame ? isToldAsBack(assertion) : !areOutside(own, told)) return false;
  return addressed.some((other) => {
    const time = timeOf(other);
    const months = time === null ? null : monthsOf(time);
    const { aspects } = other.candidate.relating;
    return (
      !other.bears &&
      months !== null &&
      (areEqual(months, told) || (!isSame && areWithin(months, told))) &&
      (!isSame || (isReached(other) && lastDay(time) > lastDay(held))) &&
      other.candidate.claim.object === claim.object &&
      aspects.scope !== "differs" &&
      aspects.value === "differs"
    );
  });
}

const areEqual = (a: Months, b: Months): boolean => a.first === b.first && a.last === b.last;
const areOutside = (a: Months, b: Months): boolean => a.last < b.first || b.last < a.first;
const areWithin = (a: Months, b: Months): boolean => b.first <= a.first && a.last <= b.last;

/** Told as today's, and true only of a time before the newest claim on the topic: the claims that are newer. None else. */
export function newerThan(
  assertion: Assertion,
  clean: readonly Weighed[],
  addressed: readonly Weighed[],
  index: BaseIndex,
): readonly Weighed[] {
  const first = clean[0]?.candidate.claim;
  if (first === undefined || assertion.quantity === null || !isToldAsLatest(assertion)) return [];
  const others = addressed.filter(
    ({ bears, candidate: { claim, relating } }) =>
      !bears &&
      relating.aspects.scope !== "differs" &&
      claim.object === first.object &&
      standsFor(first.subject, claim.subject, index),
  );
  const ahead = aheadOf(assertion, clean, others);
  if (ahead.length > 0) return ahead;
  const revised = revisionsOf(clean, others);
  if (revised.length > 0) return revised;
  if (!changes(assertion, clean, index)) return [];
  const last = Math.max(...clean.map(endOf));
  const newer = newest(
    others.filter(
      (w) =>
        (isReached(w) || isStillOwed(w, clean)) &&
        isAsFirm(w, clean) &&
        isAsLong(w, clean, assertion) &&
        endOf(w) > last,
    ),
  );
  return isToldAsNow(assertion) || !newer.some((w) => isBeside(assertion, w)) ? newer : [];
}

/** What its metric says changes; and a figure of one period, told in the present, where no periods add up. */
function changes(assertion: Assertion, clean: readonly Weighed[], index: BaseIndex): boolean {
  const metric = index.metric(clean[0]?.candidate.claim.metric ?? "");
  if (metric?.changesOverTime === true) return true;
  const isNow = assertion.standing === true || saysNow(assertion);
  return isNow && metric?.parts !== "add" && clean.every((w) => w.candidate.claim.during !== null);
}

/** The newer figure stands in the same paragraph: "debt stood at $7.9 billion; it is $14.6 billion now". */
function isBeside({ block }: Assertion, { candidate: { claim } }: Weighed): boolean {
  const number = claim.quantity === null ? null : /\d[\d.,]*/.exec(shortQuantity(claim.quantity));
  return number !== null && block.text.includes(number[0]);
}

/** Estimates and plans of one thing that were made after those told: "now budgeted at $1.9 billion". */
function revisionsOf(clean: readonly Weighed[], others: readonly Weighed[]): readonly Weighed[] {
  const isOpen = ({ candidate: { claim } }: Weighed) => claim.modality === "projected" && claim.asOf !== null;
  if (!clean.every(isOpen)) return [];
  const last = Math.max(...clean.map(({ candidate: { claim } }) => lastDay(claim.asOf)));
  const [first] = clean;
  return others.filter(
    (w) =>
      isOpen(w) &&
      w.candidate.claim.during === first?.candidate.claim.during &&
      w.candidate.relating.aspects.value === "differs" &&
      lastDay(w.candidate.claim.asOf) > last,
  );
}

/** Told as what is to come, and true only of what is over, while for what is to come the base has other figures: these. */
function aheadOf(
  { modality }: Assertion,
  clean: readonly Weighed[],
  others: readonly Weighed[],
): readonly Weighed[] {
  if (modality !== "projected" && modality !== "potential" && modality !== "committed") return [];
  const isOver = (w: Weighed) => w.candidate.claim.modality === "done" && timeOf(w) !== null;
  if (!clean.every(isOver)) return [];
  const last = Math.max(...clean.map(endOf));
  return others.filter(
    (w) =>
      endOf(w) > last &&
      timeOf(w) !== null &&
      !isSettled(w.candidate.claim.modality) &&
      w.candidate.relating.aspects.value === "differs",
  );
}

/** Told as what came out, or without a word of the future while what is known has another figure: and only plans have it. */
export function isPlanAsFact(
  assertion: Assertion,
  clean: readonly Weighed[],
  addressed: readonly Weighed[],
): boolean {
  const { modality, quantity } = assertion;
  if ((modality !== null && modality !== "done") || quantity === null) return false;
  if (isRatingAsUse(assertion, clean, addressed)) return true;
  if (!clean.every(isUnmet)) return false;
  if (isOfEstimate(assertion)) return false;
  if (modality === "done" && !looksAhead(assertion)) return clean.some(isForecast);
  if (isToldAsOver(assertion) && clean.every(isForecast)) return true;
  // a label has no verb, and what it is may stand anywhere around it
  const isStanding = assertion.standing === true && !namesTimetable(assertion);
  if (!isToldAsNow(assertion) || looksAhead(assertion) || !(isStanding || saysNow(assertion))) return false;
  if (isStanding && standsAlone(assertion) && clean.every((w) => PLANS.has(w.candidate.claim.modality)))
    return true;
  const reached = addressed.filter(
    (w) =>
      !w.bears &&
      isReached(w) &&
      w.candidate.relating.aspects.value === "differs" &&
      w.candidate.relating.aspects.scope !== "differs" &&
      w.candidate.relating.aspects.time !== "differs",
  );
  return reached.length > 0 && (isStanding || !reached.some((w) => isBeside(assertion, w)));
}

const RATED: ReadonlySet<string> = new Set(
  `capacity capacities design designed rated rating nameplate theoretical maximum peak capable installed built`.split(
    " ",
  ),
);

/** "Carries 480 Tbps today" where that is what it was designed for, and what is in use is another figure. */
function isRatingAsUse(
  assertion: Assertion,
  clean: readonly Weighed[],
  addressed: readonly Weighed[],
): boolean {
  const { block, sentence } = assertion;
  return (
    assertion.standing === true &&
    clean.every((w) => w.candidate.claim.scope?.as === "nameplate") &&
    addressed.some((w) => !w.bears && w.candidate.claim.scope?.as === "actual") &&
    !hasWord(block.text.slice(sentence.start, sentence.end), RATED)
  );
}

/** What nobody has as reached: a plan, an offer, something asked for, a target. */
function isUnmet({ candidate: { claim } }: Weighed): boolean {
  return OPEN.has(claim.modality) || claim.scope?.as === "target" || claim.scope?.as === "limit";
}

const PLANS: ReadonlySet<Modality | null> = new Set<Modality | null>(["projected", "potential"]);
const OPEN: ReadonlySet<Modality | null> = new Set<Modality | null>(["projected", "potential", "requested"]);

const isForecast = ({ candidate: { claim } }: Weighed): boolean =>
  claim.modality === "projected" || claim.modality === "requested";

/** "When it was announced it was $1.6 billion": what was, was an estimate. */
const ESTIMATES =
  closedWords(`announced unveiled proposed estimate estimated estimates budget budgeted planned guidance forecast target goal talks discussed
  said told stated sought asked offer offered option options maximum limit ceiling cap promised pledged hoped`);

function isOfEstimate({ block, sentence, start }: Assertion): boolean {
  return hasWord(block.text.slice(sentence.start, start), ESTIMATES);
}

/** Words that tell a figure as one to come, wherever they stand in the sentence. */
const AHEAD = closedWords(
  `will would should plan plans planned planning expect expects expected aim aims target targets targeted forecast forecasts guide
  guides guidance project projects projected due set intends means would-be later eventually eventual ultimate ambition ambitions if
  when once completion completes completed finished meant intended paper next design designed nameplate permit promised goal potential
  midpoint end full build-out until unless talks discussed discussion floated ahead coming follows`,
);

/** A period that is not over: "24 trillion won this year". */
const RUNNING =
  /\b(?:this|next|the (?:full|current|coming|whole)|for the|full|by) (?:fiscal |financial |calendar )?(?:year|half|quarter)\b/i;

/** A timetable: "is by 2035 to supply", "in 2028". */
const TIMETABLE = /\b(?:is|are) (?:[a-z0-9]+ ){0,3}to\b|\b(?:by|from|in|until) (?:[A-Za-z-]+ ){0,2}20\d\d\b/;

/** Such a word, or a period that is not over, in the sentence. */
function looksAhead({ block, sentence }: Assertion): boolean {
  const told = block.text.slice(sentence.start, sentence.end);
  return (
    told
      .toLowerCase()
      .split(/[^a-z-]+/)
      .some((word) => AHEAD.has(word)) || RUNNING.test(told)
  );
}

function namesTimetable({ block, sentence }: Assertion): boolean {
  return TIMETABLE.test(block.text.slice(sentence.start, sentence.end));
}

/** All that is said: in a longer text a plan may be gone on with in the present, "the first reactor has 80 MW". */
function standsAlone({ block, sentence }: Assertion): boolean {
  return block.text.trim().length <= sentence.end - sentence.start;
}

/** A forecast does not make today's figure old. */
const isSettled = (modality: Modality | null): boolean =>
  modality === null || modality === "done" || modality === "reported";

/** A figure that holds by now, and no target: nothing that was said before the time it is about. */
function isReached({ candidate: { claim } }: Weighed): boolean {
  const isTarget = claim.scope?.as === "target" || claim.scope?.as === "limit";
  const isAhead = claim.during !== null && claim.asOf !== null && areApart(claim.during, claim.asOf);
  return isSettled(claim.modality) && !isTarget && !isAhead;
}

/** What is owed or ordered at a later date, of what was owed or ordered at another: a backlog is never done. */
function isStillOwed({ candidate: { claim } }: Weighed, clean: readonly Weighed[]): boolean {
  return (
    claim.modality === "committed" &&
    claim.during === null &&
    claim.asOf !== null &&
    clean.every(({ candidate }) => candidate.claim.modality === "committed" && candidate.claim.asOf !== null)
  );
}

/** What somebody else reports later is another opinion, and no news of what a source has as so. */
function isAsFirm({ candidate: { claim } }: Weighed, clean: readonly Weighed[]): boolean {
  return claim.modality !== "reported" || clean.some((own) => own.candidate.claim.modality === "reported");
}

/**
 * A quarter's figure does not make a year's old. Told in the present, what was so in a month was so then, and a share of
 * last year's is no longer the share.
 */
function isAsLong(weighed: Weighed, clean: readonly Weighed[], assertion: Assertion): boolean {
  const length = lengthOf(weighed);
  const isNow = assertion.standing === true || saysNow(assertion);
  const isShare = assertion.quantity?.unit?.dimension === "ratio";
  return clean.some((own) => {
    const other = lengthOf(own);
    return Math.abs(other - length) <= UNEVEN || (isNow && (isShare || Math.max(other, length) <= MOMENT));
  });
}

/** In days: "40,000 in June 2025" is a count of what stood there then. */
const MOMENT = 31;

/** By how many days two periods of one kind may differ: a short and a long quarter. */
const UNEVEN = 4;

/** How many days a claim's figure is told for; 0 for one that holds at a time. */
function lengthOf({ candidate: { claim } }: Weighed): number {
  const interval = claim.during === null ? null : edtfInterval(claim.during);
  return interval === null ? 0 : interval.to - interval.from;
}

const endOf = (weighed: Weighed): number => lastDay(timeOf(weighed));

/** The last day of a time; what has none holds still. */
function lastDay(time: string | null): number {
  const interval = time === null ? null : edtfInterval(time);
  return interval === null ? Number.POSITIVE_INFINITY : interval.to;
}

/** The claims of the latest time. */
function newest(weighed: readonly Weighed[]): readonly Weighed[] {
  const timed = weighed.filter((w) => timeOf(w) !== null);
  const last = Math.max(...timed.map(endOf));
  return timed.filter((w) => endOf(w) === last);
}
