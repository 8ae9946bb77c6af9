import type { BaseIndex } from "../../base/index.js";
import type { Claim, Modality } from "../../base/model.js";
import type { Cluster } from "../cluster.js";
import type { Severity } from "../discrepancy.js";
import { explainCeiling } from "../explain/ceiling.js";
import { partsOfSum } from "../explain/sums.js";
import { type Firmness, firmnessOf } from "../modality.js";
import type { Explanation } from "../relation.js";
import { bareFigure, toldTogether, writtenFigure } from "../report/figure.js";
import { listed, opening, sourceName } from "../report/names.js";
import { otherVoices } from "../report/speakers.js";
import { topicPhrase } from "../report/topic.js";
import { isSaidBefore } from "../time.js";
import type { Voice } from "../voice.js";
import { isToldBy, witnessesOf } from "../witness.js";
import { type Departure, departureOf, departuresOf } from "./departures.js";
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

const OF_A_PART: Readonly<Record<Modality, string>> = {
  done: "done",
  committed: "committed",
  contingent: "on conditions",
  potential: "possible",
  projected: "projected",
  requested: "requested",
  reported: "reported",
};

/** The same figure told as done or promised by one source, and as less than that by another or by itself. */
export function findModalities(setting: Setting): readonly Found[] {
  return setting.clusters.flatMap((cluster) =>
    LESS_FIRM.flatMap(([firm, less]) => {
      const departing = withFirmness(cluster, [firm]);
      if (departing.length === 0) return [];
      // What was planned and has since been done is no contradiction.
      const may = (a: Voice, b: Voice) => !isSaidBefore(b.told, a.told, setting.index);
      const departures = departuresOf(departing, withFirmness(cluster, less), setting, may);
      const parts = lessFirmParts(departing, less, setting);
      const all = parts.length === 0 ? departures : withParts(departures, departing, parts, setting.index);
      return all.flatMap((departure) => foundOf(departure, setting));
    }),
  );
}

/** The parts that add up to the value, where one of them is less firm: then so is their sum. */
function lessFirmParts(
  departing: readonly Voice[],
  less: readonly Firmness[],
  { metric, claims, clusters }: Setting,
): readonly Claim[] {
  if (metric?.parts !== "add" || clusters.length > MOST_VALUES) return [];
  for (const { told } of departing) {
    const parts = told.quantity === null ? null : partsOfSum(told.quantity, claims, { whole: told });
    if (parts?.some((part) => less.includes(firmnessOf(part.modality) ?? "done"))) return parts;
  }
  return [];
}

/** Beyond so many values in a block, sums among them mean nothing. */
const MOST_VALUES = 24;

/** The departures held against the parts as well, and those sources that depart from the parts alone. */
function withParts(
  departures: readonly Departure[],
  departing: readonly Voice[],
  parts: readonly Claim[],
  index: BaseIndex,
): readonly Departure[] {
  const told = departing.flatMap((voice) => voice.claims);
  const known = new Set(departures.map(({ witness }) => witness));
  const alone = witnessesOf(told, index)
    .filter((witness) => !known.has(witness))
    .map((witness) =>
      departureOf(
        witness,
        told.filter((claim) => isToldBy(claim, witness, index)),
        [],
        index,
      ),
    );
  return [...departures, ...alone].map((departure) => ({
    ...departure,
    parts,
    own: [...departure.own, ...parts.filter((part) => isToldBy(part, departure.witness, index))],
  }));
}

function foundOf(
  departure: Departure & { readonly parts?: readonly Claim[] },
  setting: Setting,
): readonly Found[] {
  const told = departure.told[0];
  const parts = departure.parts ?? [];
  const from = [...departure.from, ...parts];
  if (!told || from.length === 0) return [];
  const explanations = explainCeiling([...departure.told, ...from], setting.claims);
  return [
    {
      kind: "modality",
      severity: severityOf(departure, from),
      status: "open",
      topic: told.topic,
      summary: summaryOf(departure, told, parts, explanations, setting),
      sides: [
        ...(departure.from.length > 0 ? [sideOf(departure.from)] : []),
        ...(parts.length > 0 ? [{ figure: parts.map(writtenFigure).join(" + "), claims: parts }] : []),
        sideOf(departure.told),
      ],
      explanations,
    },
  ];
}

/** A plan told as more than a plan misleads; a promise told as kept, by one who says elsewhere that it is one, hardly. */
function severityOf(departure: Departure, from: readonly Claim[]): Severity {
  const isPlan = from.some((claim) => firmnessOf(claim.modality) === "possible");
  return departure.own.length > 0 && !isPlan ? "low" : "medium";
}

function summaryOf(
  departure: Departure,
  told: Claim,
  parts: readonly Claim[],
  explanations: readonly Explanation[],
  { index }: Setting,
): string {
  const source = sourceName(departure.source, index);
  const phrase = topicPhrase(told, index);
  const topic = `${phrase}, ${toldTogether(departure.told, phrase)},`;
  const firm = told.modality === null ? "" : WORDS[told.modality];
  const own = departure.own.filter((claim) => !parts.includes(claim));
  if (own.length > 0)
    return opening(
      `${source} tells ${topic} ${firm} in one place and ${wordsOf(own)} in another${onlyTheAmount(explanations)}.`,
    );
  const others =
    departure.from.length === 0
      ? []
      : [`${otherVoices(departure.from, "tells", index)} it ${wordsOf(departure.from)}`];
  const sum = parts
    .map((part) => `${bareFigure(part, phrase)} ${part.modality === null ? "" : OF_A_PART[part.modality]}`)
    .join(" and ");
  const named = parts.length === 0 ? [] : [`${otherVoices(parts, "splits", index)} it into ${sum}`];
  return opening(
    `${source} tells ${topic} ${firm}; ${[...others, ...named].join(", and ")}${named.length > 0 ? "" : onlyTheAmount(explanations)}.`,
  );
}

/** A sum of ceilings says where the amount comes from, and not that it is sure. */
function onlyTheAmount([explanation]: readonly Explanation[]): string {
  return explanation === undefined
    ? ""
    : `; the sum ${explanation.equation} explains the amount, not that it is told as sure`;
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
