import { indexBase } from "./base/index.js";
import type { Entity, Metric } from "./base/model.js";
import { pairUp } from "./compare/pair.js";
import { type Comparison, statementsOf } from "./compare/told.js";
import { createReader } from "./language/index.js";
import { discoverEntities } from "./language/names/discover.js";
import type { Document } from "./text/document.js";

/** The names and metrics to read with; names that only the documents know are found in them. */
export interface CompareContext {
  readonly entities: readonly Entity[];
  readonly metrics: readonly Metric[];
  readonly reference?: string;
}

/** Two documents against each other, with no base: what both say, what only one says, and where they conflict. */
export function compare(a: Document, b: Document, context: CompareContext): Comparison {
  const entities = [...context.entities, ...discoverEntities([a, b], context.entities)];
  const reader = createReader({ entities, metrics: context.metrics });
  const options = context.reference === undefined ? {} : { reference: context.reference };
  const index = indexBase({
    dir: null,
    entities,
    metrics: context.metrics,
    sources: [],
    claims: [],
    rulings: [],
  });
  return pairUp(statementsOf(a, reader.read(a, options)), statementsOf(b, reader.read(b, options)), index);
}
