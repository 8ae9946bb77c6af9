import type { Claim } from "../../base/model.js";
import { openingOf } from "../bound.js";
import type { Cluster } from "../cluster.js";
import type { Severity } from "../discrepancy.js";
import { explainByCopy } from "../explain/copies.js";
import { explainByRate } from "../explain/rates.js";
import { explainAsSlip } from "../explain/slips.js";
import { partsOfSum, sumEquation } from "../explain/sums.js";
import { isCommonplace } from "../measure.js";
import { firmnessOf } from "../modality.js";
import type { Explanation } from "../relation.js";
import { dateWords } from "../report/dates.js";
import { bareFigure, toldFigure } from "../report/figure.js";
import { saidOn } from "../time.js";
import { claimsOf, type Voice } from "../voice.js";
import { witnessesOf } from "../witness.js";
import { type Conflict, conflictsOf } from "./conflicts.js";
import { type Found, type Setting, sideOf } from "./found.js";
import { groupsOf } from "./groups.js";
import { linkOf } from "./links.js";
import { summaryOfValues } from "./value-summary.js";

/** Kinds of explanation that leave nothing to decide; a slip or a copy says only how the error came about. */
const SETTLES: ReadonlySet<Explanation["kind"]> = new Set(["sum", "difference", "rate", "time", "scope"]);

/** Different figures for the same thing. What a sum, a rate or a date explains is told with that explanation. */
export function findValues(setting: Setting): readonly Found[] {
  const found: Found[] = [];
  const unexplained: Conflict[] = [];
  const planned = new Map<Cluster, Found>();
  const { open, timed } = conflictsOf(setting);
  for (const conflict of open) {
    const explanations = explain(conflict, setting);
    if (!explanations.some((explanation) => SETTLES.has(explanation.kind))) {
      unexplained.push(conflict);
      continue;
    }
    const item = foundOf([conflict.left, conflict.right], explanations, setting);
    // Of all that came before a plan, the last and largest is what it is a plan to go beyond.
    if (explanations[0]?.kind === "time") planned.set(conflict.other, item);
    else found.push(item);
  }
  found.push(...planned.values());
  for (const sides of groupsOf(unexplained)) found.push(foundOf(sides, explainOpen(sides, setting), setting));
  for (const sides of groupsOf(timed)) found.push(foundOf(sides, [inTurn(sides, setting)], setting));
  return found;
}

/** What was said when: "$60B in January 2025; $72B in July 2025". */
function inTurn(sides: readonly ReadonlySet<Voice>[], { index }: Setting): Explanation {
  const claims = sides.flatMap((side) => claimsOf(side).slice(0, 1));
  const told = claims.map((claim) => `${bareFigure(claim)} ${dateWords(saidOn(claim, index))}`);
  return { kind: "time", equation: told.join("; "), claims: claims.map((claim) => claim.id) };
}

function explain({ one, other, left, right }: Conflict, setting: Setting): readonly Explanation[] {
  const small = claimsOf(left);
  const large = claimsOf(right);
  const all = setting.claims;
  const [part, whole] = [small[0], large[0]];
  if (!part || !whole || whole.quantity === null) return [];
  const rate = explainByRate(part, whole);
  if (rate !== null) return [rate];
  if (setting.clusters.length <= 40 && !isOnePart(part, whole)) {
    for (const first of small) {
      const parts = partsOfSum(whole.quantity, all, { with: first });
      if (parts === null) continue;
      return [
        {
          kind: "sum",
          equation: sumEquation(parts, whole.quantity),
          claims: [...parts.map((p) => p.id), whole.id],
        },
      ];
    }
  }
  const link = linkOf(one, other, setting.index);
  const told = new Set([...small, ...large].map(({ id }) => id));
  if (link !== null && (!isOnePart(part, whole) || (told.has(link.part.id) && told.has(link.whole.id)))) {
    const equation = `${inItsTime(link.part)} is part of ${inItsTime(link.whole)}`;
    return [{ kind: "scope", equation, claims: [link.part.id, link.whole.id] }];
  }
  return [...laterOn(small, large), ...(setting.metric?.parts === "add" ? [] : ofOneThing(small, large))];
}

const inItsTime = (claim: Claim): string =>
  claim.during === null ? toldFigure(claim) : `${bareFigure(claim)} ${dateWords(claim.during)}`;

/** Both are told as one and the same part: what other parts add up to does not make them one. */
function isOnePart(a: Claim, b: Claim): boolean {
  const tranche = a.scope?.tranche;
  return tranche === b.scope?.tranche && tranche !== undefined && tranche !== "new" && tranche !== "total";
}

/** One side says what its figure is of, and the other does not; but no part of a sum is more than the sum. */
function ofOneThing(small: readonly Claim[], large: readonly Claim[]): readonly Explanation[] {
  const of = (claims: readonly Claim[]) =>
    claims.every((claim) => claim.scope?.of !== undefined) ? claims[0]?.scope?.of : undefined;
  const [one, other] = [of(small), of(large)];
  if ((one === undefined) === (other === undefined)) return [];
  const [narrow, wide] = one === undefined ? [large, small] : [small, large];
  const [part, whole] = [narrow[0], wide[0]];
  if (!part || !whole || wide.some((claim) => claim.scope?.of !== undefined)) return [];
  return [
    { kind: "scope", equation: `${bareFigure(part)} is for ${one ?? other}`, claims: [part.id, whole.id] },
  ];
}

/** What is done so far and what is only planned are two times of one thing, unless "done" is itself a ceiling. */
function laterOn(small: readonly Claim[], large: readonly Claim[]): readonly Explanation[] {
  const [one] = small;
  const [other] = large;
  if (!one || !other) return [];
  const stands = (claims: readonly Claim[]) => claims.every(isDone);
  const planned = (claims: readonly Claim[]) =>
    claims.every((claim) => firmnessOf(claim.modality) === "possible");
  if (!(stands(small) && planned(large))) return [];
  return [
    {
      kind: "time",
      equation: `${bareFigure(one)} now; ${bareFigure(other)} ${other.modality}`,
      claims: [one.id, other.id],
    },
  ];
}

function isDone(claim: Claim): boolean {
  return (
    firmnessOf(claim.modality) === "done" &&
    claim.quantity !== null &&
    openingOf(claim.quantity.bound) !== "ceiling"
  );
}

/** How the sides of an open conflict may have come apart: a slip of a power of ten, a copy. */
function explainOpen(sides: readonly ReadonlySet<Voice>[], { index }: Setting): readonly Explanation[] {
  const found: (Explanation | null)[] = [];
  for (let i = 1; i < sides.length; i++) {
    const [before, after] = [claimsOf(sides[i - 1] ?? []), claimsOf(sides[i] ?? [])];
    const quantity = before[0]?.quantity;
    if (quantity) found.push(explainAsSlip(quantity, after));
    found.push(explainByCopy(before, after, index));
  }
  return found.filter((explanation) => explanation !== null);
}

function foundOf(
  voices: readonly ReadonlySet<Voice>[],
  explanations: readonly Explanation[],
  setting: Setting,
): Found {
  const sides = voices.map((side) => sideOf(claimsOf(side)));
  const settled = explanations.find((explanation) => SETTLES.has(explanation.kind));
  return {
    kind: "value",
    severity: severityOf(voices, settled, setting),
    status: settled ? "explained" : "open",
    topic: sides[0]?.claims[0]?.topic ?? "",
    summary: summaryOfValues(sides, explanations, setting.index),
    sides,
    explanations,
  };
}

/** Open and far apart is high; near each other, or explained, medium. */
function severityOf(
  sides: readonly ReadonlySet<Voice>[],
  settled: Explanation | undefined,
  { index }: Setting,
): Severity {
  if (settled) return settled.kind === "sum" || settled.kind === "rate" ? "medium" : "low";
  const values = sides.flatMap((side) => [...side].map((voice) => Math.abs(voice.measure?.order ?? 0)));
  // A small number may count other things under the same name; one source's own is the milder for it.
  const told = sides.flatMap((side) => [...side]);
  const own =
    witnessesOf(
      told.flatMap((voice) => voice.claims),
      index,
    ).length === 1;
  if (own && told.every((voice) => voice.measure !== null && isCommonplace(voice.measure))) return "medium";
  const least = Math.min(...values);
  const most = Math.max(...values);
  return least > 0 && most / least < 1.1 ? "medium" : "high";
}
