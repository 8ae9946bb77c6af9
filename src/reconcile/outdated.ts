import type { BaseIndex } from "../base/index.js";
import type { Modality } from "../base/model.js";
import type { Assertion } from "../language/assertion.js";
import { monthTold } from "../language/month.js";
import { isToldAsNow, isToldAsOver } from "../language/tense.js";
import { edtfInterval } from "../quantity/dates/index.js";
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
  if (said === null) return isOfOtherMonth(assertion, held, addressed, index, weighed);
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

/** "ran at $3 billion in April" where that was October's figure, and April's is another: months tell them apart without a year. */
function isOfOtherMonth(
  assertion: Assertion,
  held: string,
  addressed: readonly Weighed[],
  index: BaseIndex,
  { candidate: { claim } }: Weighed,
): boolean {
  const month = monthTold(assertion);
  const own = monthOf(held);
  if (month === null || own === null || own === month) return false;
  if (index.metric(claim.metric)?.changesOverTime !== true) return false;
  return addressed.some((other) => {
    const time = timeOf(other);
    const { aspects } = other.candidate.relating;
    return (
      !other.bears &&
      time !== null &&
      monthOf(time) === month &&
      aspects.scope !== "differs" &&
      aspects.value === "differs"
    );
  });
}

/** The month of an EDTF time that lies within one. */
function monthOf(edtf: string): number | null {
  const month = Number(/^\d{4}-(\d\d)(?:-\d\d)?[?~%]?$/.exec(edtf)?.[1] ?? 0);
  return month >= 1 && month <= 12 ? month : null;
}

/** Told as today's, and true only of a time before the newest claim on the topic. */
export function isOutdated(
  assertion: Assertion,
  clean: readonly Weighed[],
  addressed: readonly Weighed[],
  index: BaseIndex,
): boolean {
  if (!isToldAsNow(assertion) || assertion.quantity === null) return false;
  if (isPastAsForecast(assertion, clean, addressed)) return true;
  const first = clean[0]?.candidate.claim;
  if (first === undefined || index.metric(first.metric)?.changesOverTime !== true) return false;
  const last = Math.max(...clean.map(endOf));
  // A loan of one lender's, however new, does not make the whole debt old.
  const alike = addressed.filter((w) =>
    clean.some((c) => c.candidate.claim.object === w.candidate.claim.object),
  );
  return newest(alike, index).some(
    (w) =>
      !w.bears &&
      w.candidate.relating.aspects.scope !== "differs" &&
      endOf(w) > last &&
      isReached(w) &&
      w.candidate.claim.object === first.object &&
      standsFor(first.subject, w.candidate.claim.subject, index),
  );
}

/** Told as what is to come, and true only of what is over, while for what is to come the base has another figure. */
function isPastAsForecast(
  { modality }: Assertion,
  clean: readonly Weighed[],
  addressed: readonly Weighed[],
): boolean {
  if (modality !== "projected" && modality !== "potential" && modality !== "committed") return false;
  const isOver = (w: Weighed) => w.candidate.claim.modality === "done" && timeOf(w) !== null;
  if (clean.length === 0 || !clean.every(isOver)) return false;
  const last = Math.max(...clean.map(endOf));
  return addressed.some(
    (w) =>
      !w.bears &&
      endOf(w) > last &&
      timeOf(w) !== null &&
      !isSettled(w.candidate.claim.modality) &&
      w.candidate.relating.aspects.value === "differs" &&
      w.candidate.relating.aspects.scope !== "differs",
  );
}

/** Told as what came out, or without a word of the future while what is known has another figure: and only forecasts have it. */
export function isForecastAsNow(
  assertion: Assertion,
  clean: readonly Weighed[],
  addressed: readonly Weighed[],
): boolean {
  if (assertion.modality !== null || assertion.quantity === null) return false;
  const isOver = isToldAsOver(assertion);
  if (!isOver && !isToldAsNow(assertion)) return false;
  if (
    !clean.every(
      ({ candidate: { claim, relating } }) =>
        relating.aspects.value !== "within" &&
        (claim.modality === "projected" || claim.modality === "requested"),
    )
  )
    return false;
  if (isOver) return true;
  if (looksAhead(assertion)) return false;
  return addressed.some(
    ({ bears, candidate: { claim, relating } }) =>
      !bears &&
      claim.modality === "done" &&
      relating.aspects.value === "differs" &&
      relating.aspects.scope !== "differs" &&
      relating.aspects.time !== "differs",
  );
}

/** Words that tell a figure as one to come, wherever they stand in the sentence. */
const AHEAD: ReadonlySet<string> = new Set(
  "will would should plan plans planned planning expect expects expected aim aims target targets targeted forecast forecasts guide guides guidance project projects projected due set intends means would-be later eventually".split(
    " ",
  ),
);

function looksAhead({ block, sentence }: Assertion): boolean {
  const words = block.text
    .slice(sentence.start, sentence.end)
    .toLowerCase()
    .split(/[^a-z-]+/);
  return words.some((word) => AHEAD.has(word));
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

function endOf(weighed: Weighed): number {
  const time = timeOf(weighed);
  const interval = time === null ? null : edtfInterval(time);
  return interval === null ? Number.POSITIVE_INFINITY : interval.to;
}

/** The claims of the latest time. */
export function newest(weighed: readonly Weighed[], index: BaseIndex): readonly Weighed[] {
  const timed = weighed.filter(
    (w) => timeOf(w) !== null && index.metric(w.candidate.claim.metric)?.changesOverTime === true,
  );
  const last = Math.max(...timed.map(endOf));
  return timed.filter((w) => endOf(w) === last);
}
