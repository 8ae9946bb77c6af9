import type { Dimension, Quantity } from "../quantity/quantity.js";

/** Weakest last. */
export const MODALITIES = [
  "done",
  "committed",
  "contingent",
  "potential",
  "projected",
  "requested",
  "reported",
] as const;
export type Modality = (typeof MODALITIES)[number];

export const TRANCHES = ["immediate", "further", "new", "prior", "total"] as const;
export type Tranche = (typeof TRANCHES)[number];

/** What sets a claim apart from others on its topic (DESIGN §4). Absent facets are absent keys. */
export interface Scope {
  readonly tranche?: Tranche;
  /** For a rate: "year". */
  readonly per?: string;
  /** The period a sum is spread over: "10 years". */
  readonly over?: string;
  readonly as?: "limit" | "target" | "average" | "nameplate" | "actual";
  /** Anything else, in words. */
  readonly of?: string;
}

export interface Citation {
  readonly source: string;
  /** The n-th non-blank line of the text, from 1. */
  readonly paragraph: number | null;
  readonly quote: string;
  readonly prefix: string | null;
  readonly suffix: string | null;
  readonly saidBy: string | null;
}

/** What a claim and an assertion have in common: one proposition. */
export interface Statement {
  readonly subject: string | null;
  readonly metric: string | null;
  readonly object: string | null;
  /**
   * What the figure means. A figure of dimension `date` is kept as an interval of days since 1970-01-01 in the unit
   * "date" (`base/dates.ts`), so that dates compare like any other quantity; its EDTF is in `date`.
   */
  readonly quantity: Quantity | null;
  /** EDTF of a figure of dimension `date`; absent for all others. */
  readonly date?: string;
  readonly state: string | null;
  readonly scope: Scope | null;
  readonly modality: Modality | null;
  /** EDTF: the time the figure is about. */
  readonly during: string | null;
  /** EDTF: when it held or was said. */
  readonly asOf: string | null;
}

export interface Claim extends Statement {
  readonly id: string;
  readonly subject: string;
  readonly metric: string;
  /** The id of the total that this is a part of. */
  readonly partOf: string | null;
  readonly derived: { readonly formula: string; readonly from: Readonly<Record<string, string>> } | null;
  readonly citations: readonly Citation[];
  /** `subject/metric/object`, or `subject/metric` where there is no object. */
  readonly topic: string;
}

export interface Entity {
  readonly id: string;
  readonly name: string;
  /** company, cluster, chip, model, service, place, …; "thing" when not given. */
  readonly kind: string;
  readonly aliases: readonly string[];
  readonly partOf: string | null;
}

export interface Metric {
  readonly id: string;
  readonly name: string;
  /** "state" for a metric whose claims have a state in place of a figure. */
  readonly dimension: Dimension;
  /** Names of the two parties' roles; null when the base did not say. */
  readonly roles: { readonly subject: string; readonly object: string | null } | null;
  readonly cues: readonly string[];
  readonly changesOverTime: boolean;
  /** "add": parts may sum to a total. */
  readonly parts: "add" | null;
  /** state → the words that say it. Empty for metrics with figures. */
  readonly states: Readonly<Record<string, readonly string[]>>;
  /** Pairs of states that cannot both hold. */
  readonly excludes: readonly (readonly [string, string])[];
}

export interface Source {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author: readonly {
    readonly family?: string;
    readonly given?: string;
    readonly literal?: string;
  }[];
  readonly containerTitle: string | null;
  readonly issued: string | null;
  readonly url: string | null;
  readonly sha256: string | null;
  /** Not an independent witness: the id of the source it copies. */
  readonly copiedFrom: string | null;
  readonly tier: "primary" | "secondary" | "opinion" | null;
}

export interface Ruling {
  /** A topic, or a discrepancy's id. */
  readonly on: string;
  readonly wording: string;
  readonly because: string | null;
  readonly by: string | null;
  readonly date: string | null;
  readonly until: string | null;
}

/**
 * A claims base in memory: plain data, as it is compiled into the build or the cache. Indexes are made from it
 * (`base/index.ts`) by whoever needs them.
 */
export interface Base {
  /** The folder it was read from; null for the one shipped with the package. */
  readonly dir: string | null;
  readonly entities: readonly Entity[];
  readonly metrics: readonly Metric[];
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly rulings: readonly Ruling[];
}
