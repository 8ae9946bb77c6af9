import { evaluate, parseFormula, type Span } from "../../base/formula.js";
import type { BaseIndex } from "../../base/index.js";
import type { Claim } from "../../base/model.js";
import { openingOf } from "../bound.js";
import { shortNumber } from "../explain/terms.js";
import { measureOf } from "../measure.js";
import type { Explanation } from "../relation.js";
import { bareFigure } from "../report/figure.js";
import { listed, opening } from "../report/names.js";
import { otherVoices } from "../report/speakers.js";
import { topicPhrase } from "../report/topic.js";
import { compareOf } from "../scope.js";
import { type Found, sideOf } from "./found.js";
import { addUp } from "./totals.js";

/** Figures that follow from others, and do not come out, or only on the most that another may be. */
export function findArithmetic(index: BaseIndex): readonly Found[] {
  return index.base.claims.flatMap((claim) => {
    const found =
      claim.derived === null ? null : (doesNotComeOut(claim, index) ?? onlyOnCeiling(claim, index));
    const total = addUp(claim, index);
    return [found, total].filter((item) => item !== null);
  });
}

/** A derived figure that is no ceiling itself, worked out from one that is. */
function onlyOnCeiling(claim: Claim, index: BaseIndex): Found | null {
  if (claim.quantity === null || openingOf(claim.quantity.bound) === "ceiling") return null;
  const ceilings = inputsOf(claim, index).flatMap((input) => ceilingsOf(input, index));
  const [ceiling] = ceilings;
  if (!ceiling) return null;
  const equation = equationOf(claim, index);
  const explanation: Explanation = {
    kind: claim.quantity.unit?.dimension === "ratio" ? "percentage" : "bound",
    equation,
    claims: inputsOf(claim, index).map((input) => input.id),
  };
  const summary = `${otherVoices([claim], "gives", index)} ${bareFigure(claim)} for ${topicPhrase(claim, index)}: ${equation} comes out, but only on the most it can be, since ${topicPhrase(ceiling, index)} is ${bareFigure(ceiling)}${otherBasis(claim, index)}.`;
  return {
    kind: "arithmetic",
    severity: "medium",
    status: "explained",
    topic: claim.topic,
    summary: opening(summary),
    sides: [sideOf([claim]), sideOf(ceilings)],
    explanations: [explanation],
  };
}

/** Where the derived figure names what it is a share of and its divisor is given for something wider. */
function otherBasis(claim: Claim, index: BaseIndex): string {
  const basis = claim.scope?.of;
  const divisor = inputsOf(claim, index).at(-1);
  if (basis === undefined || divisor === undefined || compareOf(basis, divisor.scope?.of) === "same")
    return "";
  return `; and ${bareFigure(divisor)} is ${topicPhrase(divisor, index)} as a whole, not the "${basis}"`;
}

/** The claims that give this very figure as a ceiling: itself, or others on its topic. */
function ceilingsOf(input: Claim, index: BaseIndex): readonly Claim[] {
  const measure = input.quantity === null ? null : measureOf(input.quantity);
  if (measure === null || measure.point === null) return [];
  return index.claimsOn(input.topic).filter((claim) => {
    const other = claim.quantity === null ? null : measureOf(claim.quantity);
    return (
      other?.point != null &&
      openingOf(other.bound) === "ceiling" &&
      other.kind === measure.kind &&
      other.point.eq(measure.point ?? 0)
    );
  });
}

/** A derived figure that its own inputs contradict. */
function doesNotComeOut(claim: Claim, index: BaseIndex): Found | null {
  const result = workOut(claim, index);
  const measure = claim.quantity === null ? null : measureOf(claim.quantity);
  if (result === null || measure === null || claim.quantity === null) return null;
  const inputs = inputsOf(claim, index);
  const above =
    openingOf(measure.bound) === "floor" ||
    inputs.some((input) => openingOf(input.quantity?.bound ?? "exact") === "floor");
  const below =
    openingOf(measure.bound) === "ceiling" ||
    inputs.some((input) => openingOf(input.quantity?.bound ?? "exact") === "ceiling");
  const slack = measure.bound === "about" ? measure.from.abs().times("0.1") : measure.from.times(0);
  const low = result.high.gte(measure.from.minus(slack)) || (below && result.high.lte(measure.to));
  const high = result.low.lte(measure.to.plus(slack)) || (above && result.low.gte(measure.from));
  if (low && high) return null;
  const summary = `${otherVoices([claim], "gives", index)} ${bareFigure(claim)} for ${topicPhrase(claim, index)}, which does not follow from ${listed(inputs.map((input) => bareFigure(input)))}.`;
  return {
    kind: "arithmetic",
    severity: "high",
    status: "open",
    topic: claim.topic,
    summary: opening(summary),
    sides: [sideOf([claim]), sideOf(inputs)],
    explanations: [],
  };
}

function workOut(claim: Claim, index: BaseIndex): Span | null {
  if (claim.derived === null) return null;
  const { formula: text, from } = claim.derived;
  const formula = parseFormula(text, (id) => Object.hasOwn(from, id) || index.claim(id) !== null);
  if ("fault" in formula) return null;
  const result = evaluate(formula, (id) => {
    const quantity = index.claim(from[id] ?? id)?.quantity ?? null;
    const measure = quantity === null ? null : measureOf(quantity);
    return measure === null ? null : { low: measure.from, high: measure.to };
  });
  return "fault" in result ? null : result;
}

function inputsOf(claim: Claim, index: BaseIndex): readonly Claim[] {
  const ids = new Set(Object.values(claim.derived?.from ?? {}));
  return [...ids].map((id) => index.claim(id)).filter((input) => input !== null);
}

/** The formula with its numbers in place of its names: "$25B / $200B = 12.5%". */
function equationOf(claim: Claim, index: BaseIndex): string {
  const { formula = "", from = {} } = claim.derived ?? {};
  const names = Object.keys(from).sort((a, b) => b.length - a.length);
  let text = formula;
  for (const name of names) {
    const quantity = index.claim(from[name] ?? "")?.quantity;
    if (quantity)
      text = text.replaceAll(
        new RegExp(`(?<![\\p{L}\\p{N}_.$-])${escaped(name)}(?![\\p{L}\\p{N}_.-])`, "gu"),
        () => shortNumber(quantity),
      );
  }
  return `${text} = ${claim.quantity === null ? "" : shortNumber(claim.quantity)}`;
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
