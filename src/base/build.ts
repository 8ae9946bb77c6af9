import { parseDate } from "../quantity/dates/index.js";
import { parseFigure } from "../quantity/index.js";
import type { Quantity } from "../quantity/quantity.js";
import { dateQuantity } from "./dates.js";
import { dimensionOf, fitsMetric, periodOf, rateToScope } from "./dimensions.js";
import { topicOf } from "./index.js";
import type { Citation, Claim, Entity, Metric, Ruling, Scope, Source } from "./model.js";
import { type ProblemCode, shown } from "./problem.js";
import type { RawClaim, RawEntity, RawMetric, RawRuling, RawSource } from "./schema.js";
import type { Key } from "./yaml.js";

export function buildEntity(raw: RawEntity): Entity {
  return {
    id: raw.id,
    name: raw.name,
    kind: raw.kind ?? "thing",
    aliases: raw.aliases ?? [],
    partOf: raw.partOf ?? null,
  };
}

export function buildMetric(raw: RawMetric): Metric {
  return {
    id: raw.id,
    name: raw.name,
    dimension: raw.dimension,
    roles: raw.roles ? { subject: raw.roles.subject, object: raw.roles.object ?? null } : null,
    cues: raw.cues ?? [],
    changesOverTime: raw.changesOverTime ?? false,
    parts: raw.parts ?? null,
    states: raw.states ?? {},
    excludes: (raw.excludes ?? []).flatMap(pairs),
  };
}

/** Of three or more states that exclude one another, every pair. */
function pairs(states: readonly string[]): readonly (readonly [string, string])[] {
  return states.flatMap((a, i) => states.slice(i + 1).map((b): readonly [string, string] => [a, b]));
}

export function buildSource(raw: RawSource): Source {
  return {
    id: raw.id,
    type: raw.type,
    title: raw.title,
    author: (raw.author ?? []).map(({ family, given, literal }) => ({
      ...(family === undefined ? {} : { family }),
      ...(given === undefined ? {} : { given }),
      ...(literal === undefined ? {} : { literal }),
    })),
    containerTitle: raw["container-title"] ?? null,
    issued: raw.issued ?? null,
    url: raw.URL ?? null,
    sha256: raw.custom?.sha256?.toLowerCase() ?? null,
    copiedFrom: raw.custom?.["copied-from"] ?? null,
    tier: raw.custom?.tier ?? null,
  };
}

export function buildRuling(raw: RawRuling): Ruling {
  return {
    on: raw.on,
    wording: raw.wording,
    because: raw.because ?? null,
    by: raw.by ?? null,
    date: raw.date ?? null,
    until: raw.until ?? null,
  };
}

/** What is wrong with a claim's figure or state, and at which of its keys. */
export interface Objection {
  readonly keys: readonly Key[];
  readonly code: ProblemCode;
  readonly message: string;
}

/** A claim of the model; `metric` is null where the base has none of that id, and then only what needs none is checked. */
export function buildClaim(
  raw: RawClaim,
  metric: Metric | null,
): { readonly claim: Claim; readonly objections: readonly Objection[] } {
  const objections: Objection[] = [];
  const read = readFigure(raw, metric, objections);
  const scope = buildScope(raw.scope);
  const rate = read.quantity && metric ? rateToScope(read.quantity, metric.dimension, scope) : null;
  if (rate && scope?.per !== undefined && rate.scope?.per !== scope.per) {
    objections.push({
      keys: ["scope", "per"],
      code: "wrong-dimension",
      message: `expected ${shown(rate.scope?.per)} as the figure has it, found ${shown(scope.per)}`,
    });
  }
  if (metric?.dimension === "state") checkState(raw, metric, objections);
  const claim: Claim = {
    id: raw.id,
    subject: raw.subject,
    metric: raw.metric,
    object: raw.object ?? null,
    quantity: rate ? rate.quantity : read.quantity,
    ...(read.date === null ? {} : { date: read.date }),
    state: raw.state ?? null,
    scope: rate ? rate.scope : scope,
    modality: raw.modality ?? null,
    during: raw.during ?? null,
    asOf: raw.asOf ?? null,
    partOf: raw.partOf ?? null,
    derived: raw.derived ? { formula: raw.derived.formula, from: raw.derived.from ?? {} } : null,
    citations: raw.citations.map(buildCitation),
    topic: topicOf(raw.subject, raw.metric, raw.object ?? null),
  };
  return { claim, objections };
}

function readFigure(
  raw: RawClaim,
  metric: Metric | null,
  objections: Objection[],
): { readonly quantity: Quantity | null; readonly date: string | null } {
  const nothing = { quantity: null, date: null };
  const object = (keys: readonly Key[], code: ProblemCode, message: string) => {
    objections.push({ keys, code, message });
    return nothing;
  };
  const { figure, state } = raw;
  if (figure !== undefined && state !== undefined) {
    return object(["state"], "figure-or-state", "expected a figure or a state, found both");
  }
  if (figure === undefined) {
    if (state === undefined)
      return object([], "figure-or-state", `expected a figure or a state in a claim, found none`);
    if (metric === null || metric.dimension === "state") return nothing;
    return object(
      ["state"],
      "figure-or-state",
      `expected a figure, since "${metric.id}" is of ${metric.dimension}, found a state`,
    );
  }
  if (metric?.dimension === "state") {
    return object(
      ["figure"],
      "figure-or-state",
      `expected a state, since "${metric.id}" has states, found a figure`,
    );
  }
  if (metric?.dimension === "date") {
    const edtf = parseDate(figure);
    const quantity = edtf === null ? null : dateQuantity(figure, edtf);
    if (edtf === null || quantity === null)
      return object(["figure"], "bad-figure", `expected a date, found ${shown(figure)}`);
    return { quantity, date: edtf };
  }
  const quantity = parseFigure(figure);
  if (quantity === null)
    return object(["figure"], "bad-figure", `expected one figure, found ${shown(figure)}`);
  if (metric && !fitsMetric(quantity, metric)) {
    const found = dimensionOf(quantity) === "bare" ? "a bare number" : dimensionOf(quantity);
    object(
      ["figure"],
      "wrong-dimension",
      `expected ${metric.dimension} for "${metric.id}", found ${found}: ${shown(figure)}`,
    );
  }
  return { quantity, date: null };
}

function checkState(raw: RawClaim, metric: Metric, objections: Objection[]): void {
  if (raw.state === undefined || Object.hasOwn(metric.states, raw.state)) return;
  const listed = Object.keys(metric.states).join(", ");
  objections.push({
    keys: ["state"],
    code: "unknown-state",
    message: `expected ${listed === "" ? `a state that "${metric.id}" lists` : `one of ${listed}`}, found ${shown(raw.state)}`,
  });
}

function buildScope(raw: RawClaim["scope"]): Scope | null {
  if (!raw) return null;
  const scope: Scope = {
    ...(raw.tranche === undefined ? {} : { tranche: raw.tranche }),
    ...(raw.per === undefined ? {} : { per: periodOf(raw.per) }),
    ...(raw.over === undefined ? {} : { over: raw.over }),
    ...(raw.as === undefined ? {} : { as: raw.as }),
    ...(raw.of === undefined ? {} : { of: raw.of }),
  };
  return Object.keys(scope).length === 0 ? null : scope;
}

function buildCitation(raw: RawClaim["citations"][number]): Citation {
  return {
    source: raw.source,
    paragraph: raw.paragraph ?? null,
    quote: raw.quote,
    prefix: raw.prefix ?? null,
    suffix: raw.suffix ?? null,
    saidBy: raw["said-by"] ?? null,
  };
}
