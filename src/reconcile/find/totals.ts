import { Decimal } from "decimal.js";
import type { BaseIndex } from "../../base/index.js";
import type { Claim } from "../../base/model.js";
import { openingOf } from "../bound.js";
import { shortNumber } from "../explain/terms.js";
import { type Measure, measureOf } from "../measure.js";
import { bareFigure, writtenFigure } from "../report/figure.js";
import { entityName, listed, opening } from "../report/names.js";
import { otherVoices } from "../report/speakers.js";
import { topicPhrase } from "../report/topic.js";
import { type Found, sideOf } from "./found.js";

interface Part {
  readonly claim: Claim;
  readonly measure: Measure;
}

/**
 * A total against the parts that the base names for it: parts that are more than the total; or, where a total is one
 * over several parties, parts that even at their most do not reach it.
 */
export function addUp(total: Claim, index: BaseIndex): Found | null {
  const all = index.partsOf(total.id);
  if (all.length < 2) return null;
  const whole = total.quantity === null ? null : measureOf(total.quantity);
  if (whole === null) return null;
  const parts = distinct(all, whole);
  if (parts.length < 2) return null;
  const least = sum(
    parts.map(({ measure }) => (openingOf(measure.bound) === "ceiling" ? new Decimal(0) : measure.from)),
  );
  const most = sum(parts.map(({ measure }) => measure.to));
  const unbounded = parts.some(({ measure }) => openingOf(measure.bound) === "floor");
  if (openingOf(whole.bound) !== "floor" && least.gt(whole.to)) return foundOf("more", total, parts, index);
  const overParties = parts.every(({ claim }) => !index.related(claim.subject, total.subject));
  if (overParties && !unbounded && openingOf(whole.bound) !== "ceiling" && most.lt(whole.from)) {
    return foundOf("less", total, parts, index);
  }
  return null;
}

/** Parts in the total's unit, each value of a party once. */
function distinct(claims: readonly Claim[], whole: Measure): readonly Part[] {
  const parts = new Map<string, Part>();
  for (const claim of claims) {
    const measure = claim.quantity === null ? null : measureOf(claim.quantity);
    if (measure === null || measure.kind !== whole.kind) continue;
    const key = `${claim.subject} ${measure.point ?? measure.from}`;
    if (!parts.has(key)) parts.set(key, { claim, measure });
  }
  return [...parts.values()];
}

function foundOf(how: "more" | "less", total: Claim, parts: readonly Part[], index: BaseIndex): Found {
  const quantities = parts.map(({ claim }) => claim.quantity).filter((quantity) => quantity !== null);
  const points = parts.map(({ measure }) => measure.point ?? measure.to);
  const [first] = parts;
  const scale = first?.claim.quantity?.value ? first.measure.point?.div(first.claim.quantity.value) : null;
  const added =
    first?.claim.quantity && scale
      ? { ...first.claim.quantity, bound: "exact" as const, value: sum(points).div(scale).toFixed() }
      : null;
  const result = added === null ? "" : ` = ${shortNumber({ ...added, low: added.value, high: added.value })}`;
  const equation = `${quantities.map(shortNumber).join(" + ")}${result}`;
  const named = listed(
    parts.map(({ claim }) => `${entityName(claim.subject, index)}'s ${bareFigure(claim)}`),
  );
  const end =
    how === "less"
      ? `the parts it names, ${named}, come to no more than ${equation.split(" = ")[1] ?? equation}${unnamed(total, points)}`
      : `its parts, ${named}, come to more: ${equation}`;
  return {
    kind: "arithmetic",
    severity: how === "more" ? "high" : "medium",
    status: "open",
    topic: total.topic,
    summary: opening(
      `${otherVoices([total], "puts", index)} ${topicPhrase(total, index)} at ${bareFigure(total)}, but ${end}.`,
    ),
    sides: [
      sideOf([total]),
      {
        figure: parts.map(({ claim }) => writtenFigure(claim)).join(" + "),
        claims: parts.map(({ claim }) => claim),
      },
    ],
    explanations: [{ kind: "sum", equation, claims: parts.map(({ claim }) => claim.id) }],
  };
}

/** What a total has beyond its parts: "; where the other $12B or more would come from, it does not say". */
function unnamed({ quantity }: Claim, parts: readonly Decimal[]): string {
  const whole = quantity === null ? null : measureOf(quantity);
  if (!quantity?.value || !whole?.point || whole.point.isZero()) return "; the rest is not accounted for";
  const rest = whole.point.minus(sum(parts)).times(quantity.value).div(whole.point).toFixed();
  const told = shortNumber({ ...quantity, bound: "exact", value: rest, low: rest, high: rest });
  return `; where the other ${told}${openingOf(whole.bound) === "floor" ? " or more" : ""} would come from, it does not say`;
}

function sum(values: readonly Decimal[]): Decimal {
  return values.reduce((all, value) => all.plus(value), new Decimal(0));
}
