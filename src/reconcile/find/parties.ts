import type { BaseIndex } from "../../base/index.js";
import type { Claim } from "../../base/model.js";
import { rootOf } from "../blocks.js";
import { measureOf } from "../measure.js";
import { compareParties } from "../party.js";
import { toldTogether } from "../report/figure.js";
import { opening } from "../report/names.js";
import { otherVoices } from "../report/speakers.js";
import { topicPhrase } from "../report/topic.js";
import { compareOver, facetsOf } from "../scope.js";
import { compareTimes } from "../time.js";
import { type Found, sideOf } from "./found.js";

/** So many claims of one figure and one party are held against each other. */
const REACH = 40;

/**
 * The same figure with payer and payee swapped: found by the figure and the party that pays it here and is paid it
 * there, over the whole base.
 */
export function findParties(index: BaseIndex): readonly Found[] {
  const found = new Map<string, { ones: Set<Claim>; others: Set<Claim> }>();
  for (const { payers, payees } of meetings(index)) {
    for (const a of payers.slice(0, REACH)) {
      for (const b of payees.slice(0, REACH)) {
        if (!isSwapped(a, b, index)) continue;
        const key = [a, b]
          .map((claim) => familiesOf(claim, index))
          .sort()
          .join(" ");
        const value = `${a.metric} ${measureKey(a)} ${key}`;
        const entry = found.get(value) ?? { ones: new Set<Claim>(), others: new Set<Claim>() };
        found.set(value, entry);
        const [ones, others] =
          entry.others.has(a) || entry.ones.has(b) ? [entry.others, entry.ones] : [entry.ones, entry.others];
        ones.add(a);
        others.add(b);
      }
    }
  }
  return [...found.values()].flatMap(({ ones, others }) => foundOf([...ones], [...others], index));
}

interface Meeting {
  readonly payers: readonly Claim[];
  readonly payees: readonly Claim[];
}

/** For each figure and each party: the claims in which the party gives it, and those in which it gets it. */
function meetings(index: BaseIndex): readonly Meeting[] {
  const places = new Map<string, { payers: Claim[]; payees: Claim[] }>();
  const at = (key: string) => {
    const place = places.get(key) ?? { payers: [], payees: [] };
    places.set(key, place);
    return place;
  };
  for (const claim of index.base.claims) {
    if (claim.object === null || isDirectionless(claim, index)) continue;
    const value = measureKey(claim);
    if (value === null) continue;
    at(`${claim.metric} ${value} ${rootOf(claim.subject, index)}`).payers.push(claim);
    at(`${claim.metric} ${value} ${rootOf(claim.object, index)}`).payees.push(claim);
  }
  return [...places.values()].filter(({ payers, payees }) => payers.length > 0 && payees.length > 0);
}

/** Only what one party gives another has a direction: money, power, goods; not a score or a share. */
function isDirectionless(claim: Claim, index: BaseIndex): boolean {
  const metric = index.metric(claim.metric);
  const object = claim.object === null ? null : index.entity(claim.object);
  return metric?.roles?.object == null || !GIVEN.has(metric.dimension) || object === null;
}

const GIVEN: ReadonlySet<string> = new Set(["money", "power", "energy", "count", "compute"]);

function measureKey(claim: Claim): string | null {
  const measure = claim.quantity === null ? null : measureOf(claim.quantity);
  return measure === null || measure.point === null ? null : `${measure.kind} ${measure.point}`;
}

function familiesOf(claim: Claim, index: BaseIndex): string {
  return `${rootOf(claim.subject, index)}>${claim.object === null ? "" : rootOf(claim.object, index)}`;
}

function isSwapped(a: Claim, b: Claim, index: BaseIndex): boolean {
  if (a === b || familiesOf(a, index) === familiesOf(b, index)) return false;
  if (compareParties(a, b, index) !== "swapped") return false;
  const [from, to] = [facetsOf(a), facetsOf(b)];
  const apart = (one: string | undefined, other: string | undefined) =>
    one !== undefined && other !== undefined && one !== other;
  if (compareOver(from.over, to.over) === "differs" || apart(from.per, to.per)) return false;
  return compareTimes(a, b, index.metric(a.metric)) !== "differs";
}

function foundOf(ones: readonly Claim[], others: readonly Claim[], index: BaseIndex): readonly Found[] {
  const [one] = ones;
  const [other] = others;
  if (!one || !other) return [];
  const summary = `${otherVoices(ones, "tells", index)} ${toldTogether(ones)} as ${topicPhrase(one, index)}, ${otherVoices(others, "tells", index)} it as ${topicPhrase(other, index)}: payer and payee are swapped.`;
  return [
    {
      kind: "party",
      severity: "high",
      status: "open",
      topic: one.topic,
      summary: opening(summary),
      sides: [sideOf(ones), sideOf(others)],
      explanations: [],
    },
  ];
}
