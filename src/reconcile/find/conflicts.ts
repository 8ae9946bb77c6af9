import type { Claim, Tranche } from "../../base/model.js";
import { edtfInterval } from "../../quantity/dates/index.js";
import { headNoun } from "../../quantity/index.js";
import type { Cluster } from "../cluster.js";
import { isCommonplace } from "../measure.js";
import { compareFacets, facetsOf } from "../scope.js";
import { compareDates, timeOf } from "../time.js";
import { compareMeasures } from "../value.js";
import { NEIGHBOURS, pairsOf, sameParties, type Voice } from "../voice.js";
import { shareWitness } from "../witness.js";
import { contentWords } from "../words.js";
import type { Setting } from "./found.js";
import type { Opposition } from "./groups.js";
import { hasGrown, isSaidApart } from "./growth.js";
import { isConsistent, linkOf } from "./links.js";

/** Two values of one topic that some statements set against each other. */
export type Conflict = Opposition<Cluster, Voice>;

/** So many voices of each value are held against the other's. */
const REACH = 12;

/** Pairs of values that exclude each other, scope and time allowing; parts and their totals do not. */
export interface Conflicts {
  readonly open: readonly Conflict[];
  /** Those told at times that do not meet, of things that change or are planned: they explain themselves. */
  readonly timed: readonly Conflict[];
}

/** Every conflict in a block, each value with its neighbours. */
export function conflictsOf(setting: Setting): Conflicts {
  const consistent = isConsistent(setting);
  const open: Conflict[] = [];
  const timed: Conflict[] = [];
  for (const [one, other] of pairsOfValues(setting.clusters)) {
    const isOneSum = consistent(one, other);
    const meeting: Pairs = { left: new Set(), right: new Set() };
    const apart: Pairs = { left: new Set(), right: new Set() };
    for (const a of one.voices.slice(0, REACH)) {
      for (const b of other.voices.slice(0, REACH)) {
        if (isOneSum && !isOneTranche(a, b)) continue;
        if (!isConflict(a, b, one, other, setting) || hasGrown(a, b, setting)) continue;
        const pairs = isSaidApart(a, b, setting) ? apart : meeting;
        pairs.left.add(a);
        pairs.right.add(b);
      }
    }
    if (meeting.left.size > 0) open.push({ one, other, ...meeting });
    if (apart.left.size > 0) timed.push({ one, other, ...apart });
  }
  return { open, timed };
}

function* pairsOfValues(clusters: readonly Cluster[]): Generator<readonly [Cluster, Cluster]> {
  yield* pairsOf(clusters);
  if (clusters.length > NEIGHBOURS) yield* inTwoCurrencies(clusters);
}

/** The same number of money in another currency: neighbours only where a block has few values. */
function* inTwoCurrencies(clusters: readonly Cluster[]): Generator<readonly [Cluster, Cluster]> {
  const perNumber = new Map<string, { readonly cluster: Cluster; readonly at: number }>();
  for (const [at, cluster] of clusters.entries()) {
    const measure = cluster.voices[0]?.measure;
    if (measure?.point == null || !measure.dimension.startsWith("money")) continue;
    const key = `${measure.dimension} ${measure.point}`;
    const held = perNumber.get(key);
    perNumber.set(key, { cluster, at });
    if (held !== undefined && at - held.at > NEIGHBOURS) yield [held.cluster, cluster];
  }
}

interface Pairs {
  readonly left: Set<Voice>;
  readonly right: Set<Voice>;
}

function isConflict(a: Voice, b: Voice, one: Cluster, other: Cluster, setting: Setting): boolean {
  if (a.measure === null || b.measure === null) return false;
  if (isOfTold(a) !== isOfTold(b) && (isCommonplace(a.measure) || shareSource(a, b, setting))) return false;
  if (isNarrower(a, b)) return false;
  if (isOtherNoun(a, b, setting)) return false;
  const { tranche: first, ...from } = facetsOf(a.told);
  const { tranche: second, ...to } = facetsOf(b.told);
  if (partOf(first) !== partOf(second) || compareFacets(from, to) === "differs") return false;
  if (isSumBesideRate(a.told, b.told, setting) || isSumBesideRate(b.told, a.told, setting)) return false;
  if (!sameParties(a, b, setting.index)) return false;
  const [least, most] = [compareMeasures(a.measure, b.measure), compareMeasures(b.measure, a.measure)];
  if (least !== "differs" || most !== "differs") return false;
  if (isOfShorterTime(a.told, b.told, setting)) return false;
  if (compareDates(timeIn(one, a, setting), timeIn(other, b, setting)) === "differs") return false;
  return mayStand(a, b, one, other, setting);
}

/**
 * A date, a percentage or a small number of one thing says nothing of another, told or not; and a source that gives
 * one figure with what it is of and one without tells them apart.
 */
const isOfTold = (voice: Voice): boolean => voice.told.scope?.of !== undefined;

/** Whether the smaller figure says more on what it is of: a part is less than its whole ("AI capex", "capex"). */
function isNarrower(small: Voice, large: Voice): boolean {
  const [part, whole] = [small.told.scope?.of, large.told.scope?.of];
  if (part === undefined || part === whole) return false;
  if (whole === undefined) return true;
  const words = contentWords(part);
  const others = [...contentWords(whole)];
  return others.length < words.size && others.every((word) => words.has(word));
}

/**
 * What adds up is less in one year than in all, and a quarter's revenue is not the year's; but two sums for the same
 * tranche are two answers.
 */
function isOfShorterTime(small: Claim, large: Claim, { metric }: Setting): boolean {
  const adds = metric?.parts === "add";
  if ((!adds && metric?.changesOverTime !== true) || small.during === null) return false;
  const tranche = small.scope?.tranche;
  if (tranche !== undefined && tranche === large.scope?.tranche) return false;
  if (large.during === null) return adds;
  const [part, whole] = [edtfInterval(small.during), edtfInterval(large.during)];
  if (part === null || whole === null || small.during === large.during) return false;
  return part.from >= whole.from && part.to <= whole.to;
}

/** Under a metric that counts anything at all, only the noun says what. */
function isOtherNoun(a: Voice, b: Voice, { metric }: Setting): boolean {
  if (metric === null || metric.dimension !== "count" || metric.cues.length > 0) return false;
  const [one, other] = [a.told.quantity?.unit, b.told.quantity?.unit];
  return one != null && other != null && headNoun(one) !== headNoun(other);
}

function shareSource(a: Voice, b: Voice, { index }: Setting): boolean {
  return shareWitness(a.claims, b.claims, index);
}

/** A part is only held against the same part; new money and the total are both told as "the" figure. */
function partOf(tranche: Tranche | undefined): string {
  return tranche === undefined || tranche === "new" || tranche === "total" ? "whole" : tranche;
}

/** What adds up is not comparable with what is paid each year, unless it is given for one period. */
function isSumBesideRate(rate: Claim, sum: Claim, { metric }: Setting): boolean {
  return (
    metric?.parts === "add" &&
    facetsOf(rate).per !== undefined &&
    facetsOf(sum).per === undefined &&
    sum.during === null
  );
}

/**
 * Claims that the base itself links as part and total contradict each other only where a reader would take one for
 * the other: both are told as the same tranche, or one is told without any; and no source tells both.
 */
function mayStand(a: Voice, b: Voice, one: Cluster, other: Cluster, setting: Setting): boolean {
  const first = a.told.scope?.tranche;
  const second = b.told.scope?.tranche;
  if (isOneTranche(a, b)) return !areLinked(a, b) || !shareSource(a, b, setting);
  const linked = linkOf(one, other, setting.index) !== null;
  if (!linked && first === second) return true;
  if (linked && first === undefined && second === undefined) return false;
  if (!linked && (first === undefined || second === undefined)) return true;
  return !shareSource(a, b, setting);
}

/** Both are told as the same part of a sum: two answers to one question, whatever else adds up. */
function isOneTranche(a: Voice, b: Voice): boolean {
  const tranche = a.told.scope?.tranche;
  return tranche !== undefined && tranche === b.told.scope?.tranche;
}

/** Whether a claim of one is part of, or worked out from, a claim of the other. */
function areLinked(a: Voice, b: Voice): boolean {
  const from = (claim: Claim) => [claim.partOf, ...Object.values(claim.derived?.from ?? {})];
  const leads = (x: Voice, y: Voice) =>
    x.claims.some((claim) => from(claim).some((id) => y.claims.some((other) => other.id === id)));
  return leads(a, b) || leads(b, a);
}

/** When a voice holds: its own time, else that of the others with its value, if they all have one. */
function timeIn(cluster: Cluster, voice: Voice, { metric }: Setting): string | null {
  const own = timeOf(voice.told, metric);
  if (own !== null || metric?.changesOverTime === false) return own;
  for (const other of cluster.voices.slice(0, REACH)) {
    const time = timeOf(other.told, metric);
    if (time !== null) return time;
  }
  return null;
}
