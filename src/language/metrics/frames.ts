import type { Entity, Metric } from "../../base/model.js";
import type { Quantity } from "../../quantity/quantity.js";

/**
 * How a metric's figure ties its parties together:
 * - `transfer`: it goes from the subject to the object (money, power);
 * - `count`: the subject has so many of the object;
 * - `measure`: the subject has it, against or on the object (a model's score on a benchmark);
 * - `attribute`: the subject alone has it.
 */
export type Frame = "transfer" | "count" | "measure" | "attribute";

export function frameOf(metric: Metric, hasObject = false): Frame {
  if (metric.dimension === "count") return "count";
  if (!(metric.roles ? metric.roles.object !== null : hasObject)) return "attribute";
  return isTransferable(metric.dimension) ? "transfer" : "measure";
}

/** What can go from one party to another. */
function isTransferable(dimension: string): boolean {
  const [thing] = dimension.split("/");
  return (
    thing === "money" ||
    thing === "power" ||
    thing === "energy" ||
    thing === "volume" ||
    thing === "mass" ||
    thing === "area"
  );
}

export function isMoney(metric: Metric): boolean {
  return metric.dimension.startsWith("money");
}

const KNOWN = new Set(
  "money power energy compute compute-total information time length area volume mass temperature frequency ratio score count date state".split(
    " ",
  ),
);

/** How well a figure's unit suits a metric: 1 its own dimension, less where it may be told so, 0 not at all. */
export function unitFits(metric: Metric, quantity: Quantity): number {
  const wanted = metric.dimension;
  const unit = quantity.unit;
  if (wanted === "state" || wanted === "date") return 0;
  if (!unit) return wanted === "count" || wanted === "score" ? 0.6 : 0;
  const own = unit.dimension;
  // three times as much is no share of anything
  if (
    own === "ratio" &&
    wanted === "ratio" &&
    unit.id === "x" &&
    /share|portion|fraction|margin|rate/.test(metric.name)
  )
    return 0;
  if (own === wanted) return 1;
  if (own === `${wanted}/time`) return 0.95;
  if (wanted === "score" && (own === "ratio" || own === "count")) return own === "ratio" ? 0.9 : 0.6;
  if (wanted === "time" && own === "ratio") return 0.45;
  if ((wanted === "money" && own.startsWith("money/")) || own === `${wanted}/count`) return 0.6;
  const known = KNOWN.has(wanted.split("/")[0] ?? wanted);
  if (!known && (own === "count" || !KNOWN.has(own))) return 0.8;
  return 0;
}

/** Kinds that neither pay nor get, unless a metric's role asks for them by name. */
const THINGS = new Set(
  "chip model benchmark place product feature dataset metric language drug vaccine".split(" "),
);

/** Kinds that may stand for one another: what a base calls a site another calls a campus. */
const ALIKE: readonly (readonly string[])[] = [
  [
    "site",
    "campus",
    "cluster",
    "facility",
    "plant",
    "data center",
    "data centre",
    "place",
    "supercomputer",
    "mine",
    "factory",
  ],
  [
    "company",
    "organisation",
    "organization",
    "firm",
    "lab",
    "fund",
    "bank",
    "start-up",
    "startup",
    "utility",
    "employer",
  ],
  ["model", "system", "assistant"],
  ["chip", "processor", "accelerator"],
  ["service", "product", "platform"],
  ["government", "agency", "regulator", "ministry"],
];

const KINDS_OF_ROLE = new Map<string, readonly string[]>();

/** The kinds that a role's name mentions ("model or service"), and those like them. */
function kindsOf(name: string, kinds: ReadonlySet<string>): readonly string[] {
  const known = KINDS_OF_ROLE.get(name);
  if (known) return known;
  const lower = name.toLowerCase();
  const words = lower.split(/[^a-z-]+/);
  const mentioned = [...kinds, ...ALIKE.flat()].filter(
    (kind) => words.includes(kind) || (kind.includes(" ") && lower.includes(kind)),
  );
  const found = [
    ...new Set([...mentioned, ...ALIKE.filter((row) => row.some((kind) => mentioned.includes(kind))).flat()]),
  ];
  if (KINDS_OF_ROLE.size < 500) KINDS_OF_ROLE.set(name, found);
  return found;
}

/** Whether two kinds are the same or may stand for one another. */
export function isAlike(a: string, b: string): boolean {
  return a === b || ALIKE.some((row) => row.includes(a) && row.includes(b));
}

/** Whether an entity may have a role, by the kinds that the role's name mentions ("model or service"). 1 asked for, 0.5 may be, 0 not. */
export function roleFits(
  metric: Metric,
  role: "subject" | "object",
  entity: Entity,
  kinds: ReadonlySet<string>,
): number {
  const name = metric.roles?.[role] ?? null;
  const wanted = kindsOf(name ?? "", kinds);
  if (wanted.includes(entity.kind)) return 1;
  const frame = frameOf(metric);
  if (frame === "transfer") return THINGS.has(entity.kind) ? 0 : 0.5;
  if (wanted.length > 0) return THINGS.has(entity.kind) || entity.kind === "company" ? 0.25 : 0.4;
  if (frame === "attribute" && isMoney(metric) && role === "subject")
    return THINGS.has(entity.kind) && !/thing|product|model/.test(name ?? "") ? 0.2 : 0.5;
  return 0.5;
}
