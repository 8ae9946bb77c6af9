/**
 * twosource as a library: the same functions that the commands use. Everything is pure; reading files and
 * printing is the caller's.
 *
 * @example
 * import { createReader, findFigures, indexBase, loadBase, lintDocument, readDocument } from "twosource";
 *
 * findFigures("up to $25 billion"); // [{ text: "up to $25 billion", start: 0, end: 17, quantity: {…}, trend: null }]
 *
 * const { base, problems } = loadBase([{ path: "claims/a.yaml", text }], standard());
 * const result = lintDocument(readDocument("draft.md", draft), {
 *   index: indexBase(base), reader: createReader(base), today: "2026-05-02",
 * });
 */
export { type BaseIndex, indexBase } from "./base/index.js";
export { type Loaded, loadBase, type Standard } from "./base/load.js";
export type {
  Base,
  Citation,
  Claim,
  Entity,
  Metric,
  Modality,
  Ruling,
  Scope,
  Source,
  Statement,
  Tranche,
} from "./base/model.js";
export { formatProblem, type Problem } from "./base/problem.js";
export { type Verified, verifyBase } from "./base/verify.js";
export { type CheckContext, check } from "./check.js";
export type { Comparison, Pair, Told } from "./compare/told.js";
export { type CompareContext, compare } from "./compare.js";
export { type ExtractContext, extract } from "./extract/extract.js";
export type { Proposal } from "./extract/proposal.js";
export { figuresOf, type PlacedFigure } from "./figures.js";
export { standard } from "./io/standard.js";
export type { Assertion } from "./language/assertion.js";
export { createReader, type Reader } from "./language/index.js";
export { createLinter, type LintContext, type LintResult, lintDocument } from "./lint.js";
export { findDates } from "./quantity/dates/index.js";
export { findFigures, intervalOf, parseFigure, printQuantity } from "./quantity/index.js";
export type { Bound, Dimension, Figure, Quantity, Trend, Unit } from "./quantity/quantity.js";
export type { Discrepancy, DiscrepancyKind, Severity, Side } from "./reconcile/discrepancy.js";
export { reconcile } from "./reconcile/index.js";
export { relate } from "./reconcile/relate.js";
export type { Explanation, Relation } from "./reconcile/relation.js";
export type { Evidence, Finding, FindingSeverity, RuleId } from "./rules/finding.js";
export { RULES } from "./rules/index.js";
export type { Block, Document, Format, Place } from "./text/document.js";
export { formatOf, placeOf, rawSpan, readDocument } from "./text/index.js";
export type { Check, CheckResult, Reason, Verdict } from "./verdict.js";
