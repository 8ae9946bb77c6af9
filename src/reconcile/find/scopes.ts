import type { Claim, Scope } from "../../base/model.js";
import type { Cluster } from "../cluster.js";
import type { Severity } from "../discrepancy.js";
import { isCommonplace } from "../measure.js";
import { bareFigure, toldFigure } from "../report/figure.js";
import { opening } from "../report/names.js";
import { namesOf, otherVoices } from "../report/speakers.js";
import { topicPhrase } from "../report/topic.js";
import { compareOver, facetsOf } from "../scope.js";
import { compareTimes } from "../time.js";
import { claimsOf, pairsOf, sameParties, type Voice } from "../voice.js";
import { shareWitness } from "../witness.js";
import { contentWords } from "../words.js";
import { type Found, type Setting, sideOf } from "./found.js";

type Facet = "rate" | "tranche" | "over" | "as" | "of";

const FACETS: readonly Facet[] = ["rate", "tranche", "over", "as", "of"];

/** The same figure told of two scopes that exclude each other: of a year and of ten, as new money and in all. */
export function findScopes(setting: Setting): readonly Found[] {
  return setting.clusters.flatMap((cluster) =>
    FACETS.flatMap((facet) => contradiction(cluster, facet, setting)),
  );
}

function contradiction(cluster: Cluster, facet: Facet, setting: Setting): readonly Found[] {
  const left = new Set<Voice>();
  const right = new Set<Voice>();
  for (const [a, b] of pairsOf(cluster.voices)) {
    if (!contradict(a, b, facet, setting)) continue;
    if (!sameParties(a, b, setting.index)) continue;
    if (compareTimes(a.told, b.told, setting.metric) === "differs") continue;
    const [first, second] = right.has(a) || left.has(b) ? [b, a] : [a, b];
    left.add(first);
    right.add(second);
  }
  const ones = claimsOf(left);
  const others = claimsOf([...right].filter((voice) => !left.has(voice)));
  const [one] = ones;
  const [other] = others;
  return one && other ? [foundOf(facet, ones, others, one, other, setting)] : [];
}

function contradict(a: Voice, b: Voice, facet: Facet, setting: Setting): boolean {
  const from = facetsOf(a.told);
  const to = facetsOf(b.told);
  switch (facet) {
    case "rate":
      return isRateAndSum(from, to) || isRateAndSum(to, from) || differ(from.per, to.per);
    case "tranche":
      // One source that names two tranches of the same size knows what it says.
      return differ(from.tranche, to.tranche) && !shareSource(a, b, setting);
    case "over":
      return compareOver(from.over, to.over) === "differs";
    case "as":
      return differ(from.as, to.as);
    case "of":
      return (
        a.measure !== null &&
        !isCommonplace(a.measure) &&
        isOtherThing(from.of, to.of, shareSource(a, b, setting))
      );
  }
}

const isRateAndSum = (rate: Scope, sum: Scope): boolean => rate.per !== undefined && sum.over !== undefined;
const differ = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b;

/**
 * Told of things that share no word; or by one and the same source with and without the thing, so that a whole is
 * told as its part ("$100B to AWS", "$100B to one of its chips").
 */
function isOtherThing(a: string | undefined, b: string | undefined, sameSource: boolean): boolean {
  if (a === undefined || b === undefined) return sameSource && a !== b;
  const words = contentWords(b);
  return [...contentWords(a)].every((word) => !words.has(word));
}

function shareSource(a: Voice, b: Voice, { index }: Setting): boolean {
  return shareWitness(a.claims, b.claims, index);
}

const SEVERITY: Readonly<Record<Facet, Severity>> = {
  rate: "high",
  tranche: "medium",
  over: "medium",
  as: "medium",
  of: "low",
};

function foundOf(
  facet: Facet,
  ones: readonly Claim[],
  others: readonly Claim[],
  one: Claim,
  other: Claim,
  { index }: Setting,
): Found {
  const topic = topicPhrase(one, index);
  const speakers = [namesOf(ones, index), namesOf(others, index)].map((names) => names.join());
  const isOneSource = speakers[0] === speakers[1];
  const who = otherVoices(ones, "gives", index);
  const then = otherVoices(others, "gives", index);
  const [first, second] = [toldFigure(one, topic), toldFigure(other, topic)];
  const summary =
    facet === "of"
      ? `${who} ${topic} as ${bareFigure(one, topic)} ${ofWhat(one)}${isOneSource ? ", and elsewhere" : `; ${then}`} the same figure ${ofWhat(other)}.`
      : isOneSource
        ? `${who} ${topic} as ${first} in one place and as ${second} in another: it cannot be both.`
        : `${who} ${topic} as ${first}; ${then} it as ${second}: it cannot be both.`;
  return {
    kind: "scope",
    severity: SEVERITY[facet],
    status: "open",
    topic: one.topic,
    summary: opening(summary),
    sides: [sideOf(ones), sideOf(others)],
    explanations: [],
  };
}

/** What the figure is said to be of: "for “Trainium”", "in all". */
function ofWhat(claim: Claim): string {
  const of = claim.scope?.of;
  return of === undefined ? "in all" : `for “${of}”`;
}
