export { reconcile } from "./discrepancies.js";
export type { Discrepancy, DiscrepancyKind, Severity, Side } from "./discrepancy.js";
export { explainValue } from "./explain.js";
export { relate } from "./relate.js";
export type { Aspects, Explanation, Relating, Relation } from "./relation.js";
