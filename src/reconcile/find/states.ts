import type { Claim } from "../../base/model.js";
import { compareParties } from "../party.js";
import { bareFigure } from "../report/figure.js";
import { listed, opening } from "../report/names.js";
import { namesOf, otherVoices } from "../report/speakers.js";
import { topicPhrase } from "../report/topic.js";
import { compareScopes } from "../scope.js";
import { compareTimes } from "../time.js";
import type { Voice } from "../voice.js";
import { type Found, type Setting, sideOf } from "./found.js";

/** Statements without a number whose metric says that both cannot hold. */
export function findStates(setting: Setting): readonly Found[] {
  const { metric } = setting;
  if (metric === null || metric.excludes.length === 0) return [];
  const perState = new Map<string, Voice[]>();
  for (const voice of setting.voices) {
    if (voice.told.state === null) continue;
    const others = perState.get(voice.told.state);
    if (others) others.push(voice);
    else perState.set(voice.told.state, [voice]);
  }
  return metric.excludes.flatMap(([one, other]) => {
    const sides = opposed(perState.get(one) ?? [], perState.get(other) ?? [], setting);
    return sides === null ? [] : [foundOf(sides[0], sides[1], setting)];
  });
}

/** So many statements of each state are held against each other, so that a huge topic stays near-linear. */
const REACH = 60;

/** Those of both states that meet one of the other, parties, scope and time allowing; null where none do. */
function opposed(
  ones: readonly Voice[],
  others: readonly Voice[],
  { metric, index }: Setting,
): readonly [readonly Claim[], readonly Claim[]] | null {
  const left = new Set<Claim>();
  const right = new Set<Claim>();
  for (const a of ones.slice(0, REACH)) {
    for (const b of others.slice(0, REACH)) {
      const party = compareParties(a.told, b.told, index);
      if (party !== "same" && party !== "compatible") continue;
      if (areSiblings(a.told, b.told) || compareScopes(a.told, b.told) === "differs") continue;
      if (compareTimes(a.told, b.told, metric) === "differs") continue;
      for (const claim of a.claims) left.add(claim);
      for (const claim of b.claims) right.add(claim);
    }
  }
  return left.size === 0 ? null : [[...left], [...right]];

  /** Two parts of one parent may well be in two states. */
  function areSiblings(a: Claim, b: Claim): boolean {
    return a.subject !== b.subject && !index.related(a.subject, b.subject);
  }
}

function foundOf(ones: readonly Claim[], others: readonly Claim[], setting: Setting): Found {
  const { index } = setting;
  const one = ones[0] as Claim;
  const other = others[0] as Claim;
  const same = listed(namesOf(ones, index)) === listed(namesOf(others, index));
  const topic = topicPhrase(one, index);
  const summary = same
    ? `${otherVoices(ones, "contradicts", index)} ${namesOf(ones, index).length > 1 ? "themselves" : "itself"} on ${topic}: "${quoteOf(one)}" (${bareFigure(one)}), but also "${quoteOf(other)}" (${bareFigure(other)}).`
    : `On ${topic}, ${otherVoices(ones, "says", index)} ${bareFigure(one)} ("${quoteOf(one)}"), ${otherVoices(others, "says", index)} ${bareFigure(other)} ("${quoteOf(other)}").`;
  return {
    kind: "state",
    severity: same ? "medium" : "high",
    status: "open",
    topic: one.topic,
    summary: opening(summary),
    sides: [sideOf(ones), sideOf(others)],
    explanations: [],
  };
}

function quoteOf(claim: Claim): string {
  return claim.citations[0]?.quote ?? "";
}
