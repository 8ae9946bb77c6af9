import { shortQuantity } from "../../quantity/index.js";
import type { Figure } from "../../quantity/quantity.js";
import type { StatedSum } from "../sums.js";
import { add, meets, print, slack, spanOf, written } from "./amounts.js";
import { after, before, between, type Passage, type Term } from "./passage.js";

/** Behind a figure: it is the whole of those before it. */
const AFTER =
  /^\s*(?:in all|in total|altogether|all told|all in all|combined|in the aggregate|overall|together)\b/i;
/** Before a figure: the same. */
const BEFORE =
  /\b(?:for a (?:combined |grand |cumulative )?total of|(?:combined|grand|cumulative) total of|making (?:a total of|it)|adds? up to|adding up to|sums? (?:up )?to|which (?:together )?(?:makes|make|total|totals)|together (?:that is|they (?:make|total|are))|totall?ing|or a total of|a total of|in all,?|in total,?|altogether,?|combined,?|all told,?|brings? (?:the|its|their|[\w’']+) (?:combined |overall |grand )?total(?: \w+){0,3} to|bringing (?:the|its|their|[\w’']+) (?:combined |overall |grand )?total(?: \w+){0,3} to|bringing (?:the|its|their) \w+ to|=)\s*$/i;
/** The parts that are named need not be all. */
const NOT_ALL =
  /\b(?:of which|including|includes?|among (?:them|others)|such as|out of|excluding|more than half|some of|part of|not counting|on top of)\b/i;

/** Sums that a sentence states: "$5 billion now and $20 billion later, $25 billion in all". */
export function totals(passage: Passage): StatedSum[] {
  const found: StatedSum[] = [];
  passage.terms.forEach((term, at) => {
    const stated = isStated(passage, term.figure);
    if (!stated || term.figure.quantity.unit === null) return;
    const parts = partsOf(passage, at);
    if (parts.length < 2 || parts.length > 8) return;
    const extra = onTop(passage, at);
    const all = extra ? [...parts, extra] : parts;
    const sum =
      extra && comesOut(parts, term.figure)
        ? sumOf(passage, parts, term.figure)
        : sumOf(passage, all, term.figure);
    found.push(sum);
  });
  return found;
}

function isStated(passage: Passage, figure: Figure): boolean {
  return AFTER.test(after(passage, figure, 24)) || BEFORE.test(before(passage, figure, 60));
}

/** Figures of the same unit (and, where known, the same metric) before the whole, in its sentence, else in the one before as well. */
function partsOf(passage: Passage, at: number): Figure[] {
  const whole = passage.terms[at];
  if (!whole) return [];
  const own = passage.terms.filter((term, index) => index < at && isPart(passage, term, whole));
  if (own.some((term) => NOT_ALL.test(between(passage, term.figure, whole.figure)))) return [];
  if (own.length >= 2) return own.map((term) => term.figure);
  const earlier = passage.previous;
  if (!earlier || NOT_ALL.test(earlier.text.slice(earlier.start, earlier.end))) return [];
  const more = earlier.terms.filter(
    (term) =>
      isPart(earlier, term, whole) && term.assertion.metric !== null && !isStated(earlier, term.figure),
  );
  return [...more, ...own].map((term) => term.figure);
}

/** "$33 billion (on top of $8 billion put in before)": a part told after the whole. */
function onTop(passage: Passage, at: number): Figure | null {
  const whole = passage.terms[at];
  const next = passage.terms[at + 1];
  if (!whole || !next || next.figure.quantity.unit?.id !== whole.figure.quantity.unit?.id) return null;
  return /^[^.;]{0,24}\b(?:on top of|in addition to|plus|added to|together with|combined with|including|with)\s+(?:the |its |an? )?(?:\w+ )?$/i.test(
    between(passage, whole.figure, next.figure),
  )
    ? next.figure
    : null;
}

function isPart(passage: Passage, term: Term, whole: Term): boolean {
  const { figure, assertion } = term;
  if (figure.quantity.unit?.id !== whole.figure.quantity.unit?.id) return false;
  if (
    assertion.metric !== null &&
    whole.assertion.metric !== null &&
    assertion.metric !== whole.assertion.metric
  )
    return false;
  if (assertion.mood !== whole.assertion.mood) return false;
  return !/\b(?:from|than|versus|against|not|compared (?:with|to)|valuation of|valued at)\s*$/i.test(
    before(passage, figure, 24),
  );
}

function sumOf(passage: Passage, parts: readonly Figure[], whole: Figure): StatedSum {
  // an own total among the parts ("$5bn plus $20bn makes $25bn; with $8bn, $33bn in all")
  const holds = comesOut(parts, whole) || subsets(parts).some((some) => comesOut(some, whole));
  const sum = parts.reduce((total, part) => total.plus(written(part)), written(parts[0] ?? whole).times(0));
  const left = parts.map((part) => shortQuantity(part.quantity)).join(" + ");
  const made = print(sum, whole.quantity);
  return {
    kind: "sum",
    blockIndex: passage.blockIndex,
    parts,
    result: whole,
    holds,
    equation: holds
      ? `${left} = ${shortQuantity(whole.quantity)}`
      : `${left} = ${made}, not ${shortQuantity(whole.quantity)}`,
  };
}

function comesOut(parts: readonly Figure[], whole: Figure): boolean {
  const ceilings = parts.some(
    (part) => part.quantity.bound === "at-most" || part.quantity.bound === "less-than",
  );
  if (ceilings && whole.quantity.bound === "at-most") {
    const sum = parts.reduce((total, part) => total.plus(written(part)), written(whole).times(0));
    return sum
      .minus(written(whole))
      .abs()
      .lte(slack([...parts, whole]));
  }
  if (!meets(add(parts.map(spanOf)), spanOf(whole))) return false;
  const exact = [...parts, whole].every((figure) => figure.quantity.bound === "exact");
  if (!exact) return true;
  // what rounding may have taken: less than one of the coarsest place, a little more where there are many parts
  const sum = parts.reduce((total, part) => total.plus(written(part)), written(whole).times(0));
  const coarsest = [...parts, whole]
    .map((figure) => slack([figure]).times(2))
    .reduce((a, b) => (a.gt(b) ? a : b));
  return sum
    .minus(written(whole))
    .abs()
    .lte(coarsest.times(Math.max(0.99, (parts.length + 1) * 0.25)));
}

/** Parts without one or two of them: a figure that only happened to stand there is no part. */
function subsets(parts: readonly Figure[]): Figure[][] {
  if (parts.length < 3 || parts.length > 6) return [];
  const without = parts.map((_, skip) => parts.filter((_part, index) => index !== skip));
  return parts.length < 4
    ? without
    : [
        ...without,
        ...without.flatMap((some) => some.map((_, skip) => some.filter((_part, index) => index !== skip))),
      ];
}
