import type { BaseIndex } from "../../base/index.js";
import type { Claim } from "../../base/model.js";
import { rootOf } from "../blocks.js";
import { measureOf } from "../measure.js";
import { compareParties } from "../party.js";
import { toldTogether } from "../report/figure.js";
import { entityName, opening } from "../report/names.js";
import { otherVoices } from "../report/speakers.js";
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
  return [
    {
      kind: "party",
      severity: "high",
      status: "open",
      topic: one.topic,
      summary: summaryOf(ones, others, one, other, index),
      sides: [sideOf(ones), sideOf(others)],
      explanations: [],
    },
  ];
}

/** Who is named as what: "… has Kite as customer and Borealis as provider; … has them the other way round". */
function summaryOf(
  ones: readonly Claim[],
  others: readonly Claim[],
  one: Claim,
  other: Claim,
  index: BaseIndex,
): string {
  const metric = index.metric(one.metric);
  const payer = metric?.roles?.subject ?? "payer";
  const payee = metric?.roles?.object ?? "payee";
  const name = (id: string | null) => (id === null ? "" : entityName(id, index));
  const samePayee = one.object !== null && other.object !== null && index.related(one.object, other.object);
  const isTurned =
    index.related(one.subject, other.object ?? "") && index.related(other.subject, one.object ?? "");
  const then = samePayee
    ? `${name(other.subject)} as ${payer}`
    : isTurned
      ? "it the other way round"
      : `${name(other.subject)} as ${payer} and ${name(other.object)} as ${payee}`;
  return opening(
    `On the ${metric?.name ?? one.metric} of ${toldTogether([...ones, ...others])}, ${otherVoices(ones, "has", index)} ${name(one.subject)} as ${payer} and ${name(one.object)} as ${payee}; ${otherVoices(others, "has", index)} ${then}.`,
  );
}
