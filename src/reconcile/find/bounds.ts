import type { Claim } from "../../base/model.js";
import { type Opening, openingOf } from "../bound.js";
import type { Cluster } from "../cluster.js";
import type { Severity } from "../discrepancy.js";
import { explainCeiling } from "../explain/ceiling.js";
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
    const found: Found = {
      kind: "bound",
      severity: severityOf(kind, departure),
      status: "open",
      topic: told.topic,
      summary: summaryOf(kind, departure, told, setting),
      sides: [sideOf(departure.from), sideOf(departure.told)],
      explanations: kind === "ceiling" ? explainCeiling(departure.from, setting.claims) : [],
    };
    return [found];
  });
}

/** A ceiling told as a sum misleads on how much; a floor told flat only makes it less. */
function severityOf(kind: "ceiling" | "floor", departure: Departure): Severity {
  if (kind === "floor") return "low";
  return departure.own.length > 0 ? "medium" : "high";
}

function summaryOf(kind: "ceiling" | "floor", departure: Departure, told: Claim, setting: Setting): string {
  const { index } = setting;
  const source = sourceName(departure.source, index);
  const topic = topicPhrase(told, index);
  const what = kind === "ceiling" ? "a ceiling told as a sum" : "a minimum told as the exact figure";
  if (departure.own.length > 0) {
    return opening(
      `${source} gives ${topic} as ${toldTogether(departure.own)} in one place and as a plain ${toldTogether(departure.told)} in another: ${what}.`,
    );
  }
  return opening(
    `${source} gives ${topic} as a plain ${toldTogether(departure.told)}; ${otherVoices(departure.from, "says", index)} ${toldTogether(departure.from)}: ${what}.`,
  );
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
  return [
    {
      kind: "bound",
      severity: "high",
      status: "open",
      topic: ceiling.topic,
      summary: opening(
        `${otherVoices(under, "puts", index)} ${topicPhrase(ceiling, index)} at ${toldFigure(ceiling)}, ${otherVoices(over, "puts", index)} it at ${toldFigure(floor)}: one calls a ceiling what the other calls a floor.`,
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
