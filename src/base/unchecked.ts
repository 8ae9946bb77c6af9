import type { Origin } from "./items.js";
import type { Claim, Entity, Metric, Ruling, Source } from "./model.js";

/** A thing of the model and where it was read. */
export interface Placed<T> {
  readonly value: T;
  readonly origin: Origin;
}

/** A base that has been read but not yet checked as a whole: its own items, without those that ship with the tool. */
export interface Unchecked {
  readonly entities: readonly Placed<Entity>[];
  readonly metrics: readonly Placed<Metric>[];
  readonly sources: readonly Placed<Source>[];
  readonly claims: readonly Placed<Claim>[];
  readonly rulings: readonly Placed<Ruling>[];
  /** Every declared id, those of the standard and of items with other problems included, so that one mistake is told once. */
  readonly ids: Readonly<Record<"entity" | "metric" | "source" | "claim", ReadonlySet<string>>>;
}

/** The entities and metrics that ship with the tool (`base/standard.ts`). */
export interface Standard {
  readonly entities: readonly Entity[];
  readonly metrics: readonly Metric[];
}
