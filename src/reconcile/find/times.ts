import type { Claim } from "../../base/model.js";
import { edtfInterval } from "../../quantity/dates/index.js";
import type { Cluster } from "../cluster.js";
import { dateWords } from "../report/dates.js";
import { bareFigure } from "../report/figure.js";
import { opening } from "../report/names.js";
import { otherVoices } from "../report/speakers.js";
import { topicPhrase } from "../report/topic.js";
import { compareScopes } from "../scope.js";
import { compareTimes, timeOf } from "../time.js";
import { compareMeasures } from "../value.js";
import { claimsOf, pairsOf, sameParties, type Voice } from "../voice.js";
import { shareWitness } from "../witness.js";
import { type Found, type Setting, sideOf } from "./found.js";

/** The same figure told of two times, where only one of them can be right. */
export function findTimes(setting: Setting): readonly Found[] {
  return setting.clusters.flatMap((cluster) =>
    setting.metric?.changesOverTime ? stale(cluster, setting) : redated(cluster, setting),
  );
}

/** A value of an earlier time, still told of a later one for which another value is given. */
function stale(cluster: Cluster, setting: Setting): readonly Found[] {
  const early = new Set<Voice>();
  const late = new Set<Voice>();
  const newer = new Set<Voice>();
  for (const [a, b] of timesApart(cluster, setting)) {
    const [before, after] = inOrder(a, b, setting);
    const other = otherValueThen(after, cluster, setting);
    if (other === null) continue;
    early.add(before);
    late.add(after);
    newer.add(other);
  }
  const then = claimsOf(early);
  const now = claimsOf([...late].filter((voice) => !early.has(voice)));
  const current = claimsOf(newer);
  const [one] = then;
  const [other] = now;
  const [value] = current;
  if (!one || !other || !value) return [];
  const { index, metric } = setting;
  const topic = topicPhrase(one, index);
  const when = dateWords(timeOf(one, metric));
  const figure = bareFigure(one, topic);
  const newest = bareFigure(value, topic);
  const equation = `${figure} ${when}; ${newest} ${dateWords(timeOf(value, metric))}`;
  return [
    {
      kind: "time",
      severity: "medium",
      status: "explained",
      topic: one.topic,
      summary: opening(
        `${otherVoices(then, "gives", index)} ${topic} as ${figure} ${when}; ${otherVoices(now, "gives", index)} that old figure as today's, for which ${otherVoices(current, "has", index)} ${newest}.`,
      ),
      sides: [sideOf(then), sideOf(now)],
      explanations: [{ kind: "time", equation, claims: [one.id, value.id] }],
    },
  ];
}

function otherValueThen(voice: Voice, own: Cluster, { clusters, metric, index }: Setting): Voice | null {
  for (const cluster of clusters.slice(0, 40)) {
    if (cluster === own) continue;
    for (const other of cluster.voices.slice(0, 10)) {
      if (voice.measure === null || other.measure === null || voice.measure.kind !== other.measure.kind)
        continue;
      if (timeOf(other.told, metric) === null || compareTimes(voice.told, other.told, metric) === "differs")
        continue;
      if (!sameParties(voice, other, index) || compareScopes(voice.told, other.told) === "differs") continue;
      if (compareMeasures(voice.measure, other.measure) === "differs") return other;
    }
  }
  return null;
}

/** What does not change over time, dated differently by different sources. */
function redated(cluster: Cluster, setting: Setting): readonly Found[] {
  for (const [a, b] of timesApart(cluster, setting)) {
    if (shareWitness(a.claims, b.claims, setting.index)) continue;
    const [before, after] = inOrder(a, b, setting);
    const { index, metric } = setting;
    const [one, other] = [before.told, after.told];
    return [
      {
        kind: "time",
        severity: "low",
        status: "open",
        topic: one.topic,
        summary: opening(
          `${otherVoices(before.claims, "dates", index)} the ${bareFigure(one)} of ${topicPhrase(one, index)} ${dateWords(timeOf(one, metric))}, ${otherVoices(after.claims, "dates", index)} it ${dateWords(timeOf(other, metric))}.`,
        ),
        sides: [sideOf(before.claims), sideOf(after.claims)],
        explanations: [],
      },
    ];
  }
  return [];
}

/** Pairs of voices that are about the same but for their times, which do not meet. */
function* timesApart({ voices }: Cluster, { metric, index }: Setting): Generator<readonly [Voice, Voice]> {
  const timed = voices.filter((voice) => timeOf(voice.told, metric) !== null);
  for (const [a, b] of pairsOf(timed)) {
    if (compareTimes(a.told, b.told, metric) !== "differs") continue;
    if ((a.told.scope?.of === undefined) !== (b.told.scope?.of === undefined)) continue;
    if (sameParties(a, b, index) && compareScopes(a.told, b.told) !== "differs") yield [a, b];
  }
}

function inOrder(a: Voice, b: Voice, { metric }: Setting): readonly [Voice, Voice] {
  const end = (claim: Claim) => edtfInterval(timeOf(claim, metric) ?? "")?.to ?? 0;
  return end(a.told) <= end(b.told) ? [a, b] : [b, a];
}
