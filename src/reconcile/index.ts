export { reconcile } from "./discrepancies.js";
export type { Discrepancy, DiscrepancyKind, Severity, Side } from "./discrepancy.js";
export { explainFigure, explainValue } from "./explain.js";
export { relate } from "./relate.js";
export type { Aspects, Explanation, Relating, Relation } from "./relation.js";
export { listedSources, namesOfSources, verbFor } from "./report/speakers.js";
