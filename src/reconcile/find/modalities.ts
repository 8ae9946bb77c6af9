import type { Claim, Modality } from "../../base/model.js";
import type { Cluster } from "../cluster.js";
import type { Severity } from "../discrepancy.js";
import { explainCeiling } from "../explain/ceiling.js";
import { type Firmness, firmnessOf } from "../modality.js";
import type { Explanation } from "../relation.js";
import { toldTogether } from "../report/figure.js";
import { listed, opening, sourceName } from "../report/names.js";
import { otherVoices } from "../report/speakers.js";
import { topicPhrase } from "../report/topic.js";
import { isSaidBefore } from "../time.js";
import type { Voice } from "../voice.js";
import { type Departure, departuresOf } from "./departures.js";
import { type Found, type Setting, sideOf } from "./found.js";

/** A firmness, and those that are less firm: what may be told as what. */
const LESS_FIRM: readonly (readonly [Firmness, readonly Firmness[]])[] = [
  ["done", ["promised", "possible"]],
  ["promised", ["possible"]],
];

const WORDS: Readonly<Record<Modality, string>> = {
  done: "as a fact",
  committed: "as committed",
  contingent: "as hanging on conditions",
  potential: "only as possible",
  projected: "as a projection",
  requested: "as a request",
  reported: "as a report",
};

/** The same figure told as done or promised by one source, and as less than that by another or by itself. */
export function findModalities(setting: Setting): readonly Found[] {
  return setting.clusters.flatMap((cluster) =>
    LESS_FIRM.flatMap(([firm, less]) => {
      const departing = withFirmness(cluster, [firm]);
      const others = withFirmness(cluster, less);
      if (departing.length === 0 || others.length === 0) return [];
      // What was planned and has since been done is no contradiction.
      const may = (a: Voice, b: Voice) => !isSaidBefore(b.told, a.told, setting.index);
      return departuresOf(departing, others, setting, may).flatMap((departure) =>
        foundOf(departure, firm, setting),
      );
    }),
  );
}

function foundOf(departure: Departure, firm: Firmness, setting: Setting): readonly Found[] {
  const told = departure.told[0];
  const from = departure.from[0];
  if (!told || !from) return [];
  const explanations = explainCeiling([...departure.told, ...departure.from], setting.claims);
  return [
    {
      kind: "modality",
      severity: severityOf(departure, firm, from),
      status: "open",
      topic: told.topic,
      summary: summaryOf(departure, told, explanations, setting),
      sides: [sideOf(departure.from), sideOf(departure.told)],
      explanations,
    },
  ];
}

/** A plan told as a fact by one who nowhere says it is a plan misleads most. */
function severityOf(departure: Departure, firm: Firmness, from: Claim): Severity {
  if (firm !== "done") return departure.own.length > 0 ? "low" : "medium";
  return departure.own.length > 0 || firmnessOf(from.modality) === "promised" ? "medium" : "high";
}

function summaryOf(
  departure: Departure,
  told: Claim,
  explanations: readonly Explanation[],
  { index }: Setting,
): string {
  const source = sourceName(departure.source, index);
  const topic = `${toldTogether(departure.told)} (${topicPhrase(told, index)})`;
  const firm = told.modality === null ? "" : WORDS[told.modality];
  const less = wordsOf(departure.own.length > 0 ? departure.own : departure.from);
  const sum = explanations[0] === undefined ? "" : ` (${explanations[0].equation})`;
  if (departure.own.length > 0)
    return opening(`${source} tells ${topic} ${firm} in one place, ${less} in another${sum}.`);
  return opening(
    `${source} tells ${topic} ${firm}; ${otherVoices(departure.from, "tells", index)} it ${less}${sum}.`,
  );
}

/** "as committed and only as possible": each way of telling once. */
function wordsOf(claims: readonly Claim[]): string {
  const words = claims.map((claim) => (claim.modality === null ? "" : WORDS[claim.modality]));
  return listed([...new Set(words)].filter((word) => word !== ""));
}

function withFirmness(cluster: Cluster, wanted: readonly Firmness[]): readonly Voice[] {
  return cluster.voices.filter((voice) => {
    const firmness = firmnessOf(voice.told.modality);
    return firmness !== null && wanted.includes(firmness);
  });
}
