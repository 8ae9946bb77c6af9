import type { Claim } from "../../base/model.js";
import { type Opening, openingOf } from "../bound.js";
import type { Cluster } from "../cluster.js";
import { explainCeiling } from "../explain/ceiling.js";
import type { Explanation } from "../relation.js";
import { toldFigure, toldTogether } from "../report/figure.js";
import { opening, sourceName } from "../report/names.js";
import { otherVoices } from "../report/speakers.js";
import { topicPhrase } from "../report/topic.js";
import { claimsOf, comparable, pairsOf, type Voice } from "../voice.js";
import { type Departure, departuresOf } from "./departures.js";
import { type Found, type Setting, sideOf } from "./found.js";

/** The same number with its "up to" or "more than" dropped, or turned into its opposite. */
export function findBounds(setting: Setting): readonly Found[] {
  return setting.clusters.flatMap((cluster) => [
    ...dropped(cluster, "ceiling", setting),
    ...dropped(cluster, "floor", setting),
    ...inverted(cluster, setting),
  ]);
}

function dropped(cluster: Cluster, kind: "ceiling" | "floor", setting: Setting): readonly Found[] {
  const bounded = withOpening(cluster, kind);
  if (bounded.length === 0) return [];
  // "Nearly 500,000" for "over 500,000" drops nothing: it says the opposite.
  const points = withOpening(cluster, "point").filter((voice) => kind === "ceiling" || !voice.measure?.below);
  return departuresOf(points, bounded, setting).flatMap((departure) => {
    const told = departure.told[0];
    if (!told) return [];
    const explanations = kind === "ceiling" ? explainCeiling(departure.from, setting.claims) : [];
    const found: Found = {
      kind: "bound",
      // A ceiling told as a sum misleads on how much; a floor told flat only makes it less.
      severity: kind === "ceiling" ? "medium" : "low",
      status: "open",
      topic: told.topic,
      summary: summaryOf(kind, departure, told, explanations, setting),
      sides: [sideOf(departure.from), sideOf(departure.told)],
      explanations,
    };
    return [found];
  });
}

function summaryOf(
  kind: "ceiling" | "floor",
  departure: Departure,
  told: Claim,
  explanations: readonly Explanation[],
  { index }: Setting,
): string {
  const source = sourceName(departure.source, index);
  const topic = topicPhrase(told, index);
  const what = `${whatIsDropped(kind, told)}${onlyTheAmount(explanations)}`;
  const flat = toldTogether(departure.told, topic);
  if (departure.own.length > 0) {
    return opening(
      `${source} gives ${topic} as ${toldTogether(departure.own, topic)} in one place and as a plain ${flat} in another: ${what}.`,
    );
  }
  return opening(
    `${source} gives ${topic} as a plain ${flat}; ${otherVoices(departure.from, "says", index)} ${toldTogether(departure.from, topic)}: ${what}.`,
  );
}

function whatIsDropped(kind: "ceiling" | "floor", { quantity }: Claim): string {
  if (kind === "floor") return "a minimum told as the exact figure";
  return quantity?.unit?.dimension.startsWith("money")
    ? "a ceiling told as a sum"
    : "a ceiling told as the exact figure";
}

/** A sum of ceilings says where the amount comes from, and leaves the words to be put right. */
function onlyTheAmount([explanation]: readonly Explanation[]): string {
  return explanation === undefined
    ? ""
    : `; the sum ${explanation.equation} explains the amount, not the missing “up to”`;
}

function inverted(cluster: Cluster, setting: Setting): readonly Found[] {
  const ceilings = cluster.voices.filter(isUnder);
  const floors = withOpening(cluster, "floor");
  if (ceilings.length === 0 || floors.length === 0) return [];
  const low = new Set<Voice>();
  const high = new Set<Voice>();
  for (const [a, b] of pairsOf([...ceilings, ...floors])) {
    if (openingOf(a.told.quantity?.bound ?? "exact") === openingOf(b.told.quantity?.bound ?? "exact"))
      continue;
    if (!comparable(a, b, setting.metric, setting.index)) continue;
    low.add(a);
    high.add(b);
  }
  const under = claimsOf(low);
  const over = claimsOf(high);
  const [ceiling] = under;
  const [floor] = over;
  if (!ceiling || !floor) return [];
  const { index } = setting;
  const topic = topicPhrase(ceiling, index);
  return [
    {
      kind: "bound",
      severity: "high",
      status: "open",
      topic: ceiling.topic,
      summary: opening(
        `${otherVoices(under, "puts", index)} ${topic} at ${toldFigure(ceiling, topic)}, ${otherVoices(over, "puts", index)} it at ${toldFigure(floor, topic)}: one calls a ceiling what the other calls a floor.`,
      ),
      sides: [sideOf(under), sideOf(over)],
      explanations: [],
    },
  ];
}

/** A ceiling, or a number approached from below. */
function isUnder({ measure }: Voice): boolean {
  return measure !== null && (measure.below || openingOf(measure.bound) === "ceiling");
}

function withOpening(cluster: Cluster, wanted: Opening): readonly Voice[] {
  return cluster.voices.filter(
    (voice) => voice.measure !== null && openingOf(voice.measure.bound) === wanted,
  );
}
