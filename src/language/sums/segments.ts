import { headNoun, sameDimension } from "../../quantity/index.js";
import type { Figure } from "../../quantity/quantity.js";
import type { Placed } from "./line.js";

/**
 * Cuts the figures of a block into runs of neighbouring sentences, and keeps those runs whose figures could make a sum at
 * all: most prose is passed over without being cut into words.
 */
export function segmentsOf(text: string, placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const segments: (readonly Placed[])[] = [];
  let from = 0;
  for (let at = 1; at <= placed.length; at++) {
    const [before, next] = [placed[at - 1], placed[at]];
    if (before && next && areNeighbours(text, before, next)) continue;
    if ((at - from > 1 && couldAddUp(placed, from, at)) || hasSpan(text, placed, from, at))
      segments.push(placed.slice(from, at));
    from = at;
  }
  return segments;
}

/** The longest run of text without a figure that what follows may reach back over. */
const GAP = 120;

function areNeighbours(text: string, { sentence }: Placed, next: Placed): boolean {
  if (next.sentence.start - sentence.end <= GAP) return true;
  for (let at = sentence.end; at < next.sentence.start; at++) if (text.charCodeAt(at) > 32) return false;
  return true;
}

/** Figures looked at to find two of a kind. */
const REACH = 12;

/** Whether a number of years stands in a sentence with two years: "from 2025 to 2031, or six years". */
function hasSpan(text: string, placed: readonly Placed[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { figure, sentence } = placed[at] as Placed;
    if (figure.quantity.unit?.id === "year" && TWO_YEARS.test(text.slice(sentence.start, sentence.end)))
      return true;
  }
  return false;
}

const TWO_YEARS = /\b(?:1[5-9]|20)\d\d\b(?:.|\n)*?\b(?:1[5-9]|20)\d\d\b/;

/**
 * Three of a kind; two of a kind in two units, or with a ratio, a number of things or a length of time; two times with a
 * ratio; two shares; or a rate.
 */
function couldAddUp(placed: readonly Placed[], from: number, to: number): boolean {
  let ratios = 0;
  let pairs = 0;
  let factors = 0;
  let times = 0;
  let power = false;
  let energy = false;
  for (let at = from; at < to; at++) {
    const { figure, per } = placed[at] as Placed;
    const unit = figure.quantity.unit;
    const dimension = unit?.dimension ?? "count";
    if (per !== null || dimension.indexOf("/") > 0) return true;
    power ||= dimension === "power";
    energy ||= dimension === "energy";
    if (power && energy) return true;
    if (dimension === "ratio") ratios++;
    else if (dimension === "time") {
      factors++;
      times++;
      if (unit?.id !== (placed[at - 1]?.figure.quantity.unit?.id ?? unit?.id) && isTime(placed[at - 1]))
        return true;
    } else {
      let same = 0;
      for (let k = Math.max(from, at - REACH); k < at; k++) {
        const other = (placed[k] as Placed).figure;
        if (!areOfAKind(other, figure)) continue;
        if (k === at - 1 && dimension !== "count" && unit?.id !== other.quantity.unit?.id) return true;
        same++;
      }
      if (same > 1) return true;
      if (same === 1) pairs++;
      else if (dimension === "count") factors++;
    }
    if (ratios > 1 || (ratios > 0 && times > 1) || (pairs > 0 && (ratios > 0 || factors > 0 || pairs > 1)))
      return true;
  }
  return false;
}

function areOfAKind({ quantity: a }: Figure, { quantity: b }: Figure): boolean {
  if (a.unit === b.unit) return true;
  const counted = (a.unit?.dimension ?? "count") === "count" && (b.unit?.dimension ?? "count") === "count";
  if (!counted) return a.unit?.dimension === b.unit?.dimension && sameDimension(a, b);
  return a.unit === null || b.unit === null || headNoun(a.unit) === headNoun(b.unit);
}

function isTime(placed: Placed | undefined): boolean {
  return placed?.figure.quantity.unit?.dimension === "time";
}
