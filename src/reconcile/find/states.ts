import type { BaseIndex } from "../../base/index.js";
import type { Claim } from "../../base/model.js";
import { compareParties } from "../party.js";
import type { Explanation } from "../relation.js";
import { dateWords } from "../report/dates.js";
import { bareFigure } from "../report/figure.js";
import { entityName, opening } from "../report/names.js";
import { compareScopes } from "../scope.js";
import { compareTimes, isSaidBefore, saidOn } from "../time.js";
import type { Voice } from "../voice.js";
import { type Found, type Setting, sideOf } from "./found.js";
import { groupsOf, type Opposition } from "./groups.js";
import { summaryOfStates } from "./state-summary.js";
import { weightOf } from "./state-weight.js";

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
  const order = [...perState.keys()];
  const open: Opposition<string, Claim>[] = [];
  const found: Found[] = [];
  for (const [one, other] of inOrder(metric.excludes, order)) {
    const sides = opposed(perState.get(one) ?? [], perState.get(other) ?? [], setting);
    if (sides === null) continue;
    const [left, right] = sides;
    const explanations = explain([...left], [...right], setting.index);
    if (explanations.length === 0) open.push({ one, other, left, right });
    else found.push(foundOf([[...left], [...right]], explanations, setting));
  }
  for (const sides of groupsOf(open))
    found.push(
      foundOf(
        sides.map((side) => [...side]),
        [],
        setting,
      ),
    );
  return found;
}

/** The pairs of states as the claims first name them, so that groups of more than two are found from their first. */
function inOrder(
  pairs: readonly (readonly [string, string])[],
  order: readonly string[],
): readonly (readonly [string, string])[] {
  const place = (state: string) => order.indexOf(state);
  return pairs
    .map(([one, other]) => (place(one) <= place(other) ? ([one, other] as const) : ([other, one] as const)))
    .sort((a, b) => place(a[0]) - place(b[0]) || place(a[1]) - place(b[1]));
}

/** So many statements of each state are held against each other, so that a huge topic stays near-linear. */
const REACH = 60;

/** Those of both states that meet one of the other, parties, scope and time allowing; null where none do. */
function opposed(
  ones: readonly Voice[],
  others: readonly Voice[],
  { metric, index }: Setting,
): readonly [ReadonlySet<Claim>, ReadonlySet<Claim>] | null {
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
  return left.size === 0 ? null : [left, right];

  /** Two parts of one parent may well be in two states. */
  function areSiblings(a: Claim, b: Claim): boolean {
    return a.subject !== b.subject && !index.related(a.subject, b.subject);
  }
}

function foundOf(
  sides: readonly (readonly Claim[])[],
  explanations: readonly Explanation[],
  { metric, index }: Setting,
): Found {
  const first = sides[0]?.[0] as Claim;
  const because = explanations[0] === undefined ? "" : `: ${explanations[0].equation}`;
  return {
    kind: "state",
    severity: explanations.length > 0 ? "low" : weightOf(sides, metric, index),
    status: explanations.length > 0 ? "explained" : "open",
    topic: first.topic,
    summary: opening(`${summaryOfStates(sides, metric, index)}${because}.`),
    sides: sides.map(sideOf),
    explanations,
  };
}

/** Why both may hold: they are of a company and of its parent, or of two times. */
function explain(ones: readonly Claim[], others: readonly Claim[], index: BaseIndex): readonly Explanation[] {
  const parent = ofPartAndParent(ones, others, index);
  return parent.length > 0 ? parent : saidApart(ones, others, index);
}

/** What is said of a company and of a company that is part of it may both hold. */
function ofPartAndParent(
  ones: readonly Claim[],
  others: readonly Claim[],
  index: BaseIndex,
): readonly Explanation[] {
  for (const a of ones) {
    for (const b of others) {
      const [part, parent] = index.ancestors(a.subject).includes(b.subject) ? [a, b] : [b, a];
      if (part.subject === parent.subject || !isCompany(part, index) || !isCompany(parent, index)) return [];
    }
  }
  const [one, other] = [ones[0] as Claim, others[0] as Claim];
  const [part, parent] = index.ancestors(one.subject).includes(other.subject) ? [one, other] : [other, one];
  const equation = `${entityName(part.subject, index)} is only a part of ${entityName(parent.subject, index)}`;
  return [{ kind: "scope", equation, claims: [part.id, parent.id] }];
}

/** States change: what was so at one time need not be at another. */
function saidApart(
  ones: readonly Claim[],
  others: readonly Claim[],
  index: BaseIndex,
): readonly Explanation[] {
  const [one, other] = [ones[0] as Claim, others[0] as Claim];
  const apart = (a: Claim, b: Claim) => isSaidBefore(a, b, index) || isSaidBefore(b, a, index);
  if (!ones.every((a) => others.every((b) => apart(a, b)))) return [];
  const when = (claim: Claim) => `${bareFigure(claim)} ${dateWords(saidOn(claim, index))}`;
  return [{ kind: "time", equation: `${when(one)}, ${when(other)}`, claims: [one.id, other.id] }];
}

function isCompany(claim: Claim, index: BaseIndex): boolean {
  return index.entity(claim.subject)?.kind === "company";
}
