import { traceOf } from "./answer/trace.js";
import type { BaseIndex } from "./base/index.js";
import type { Assertion } from "./language/assertion.js";
import type { Reader } from "./language/index.js";
import { type StatedSum, statedSums } from "./language/sums/index.js";
import type { CompiledDisputes } from "./reconcile/compiled.js";
import { createDisputes, type Disputes } from "./reconcile/disputes.js";
import { createJudge, type Judgement, type Objection } from "./reconcile/judge.js";
import { createMatcher } from "./reconcile/match.js";
import { BEYOND_RULING } from "./reconcile/objection.js";
import { withoutExtra } from "./reconcile/siblings.js";
import { createSlipFinder } from "./reconcile/untold.js";
import { evidenceOf } from "./rules/evidence.js";
import type { Finding, FindingSeverity, RuleId } from "./rules/finding.js";
import { RULES } from "./rules/index.js";
import type { Draft, Raised, Rule } from "./rules/rule.js";
import { type Document, placeOf, rawSpan } from "./text/index.js";

/** What the linter needs besides the draft: made once for any number of drafts. */
export interface LintContext {
  readonly index: BaseIndex;
  readonly reader: Reader;
  /** The day on which rulings are in force or not: YYYY-MM-DD. */
  readonly today: string;
  /** Severities that the config changes; "off" silences a rule. */
  readonly rules?: Readonly<Partial<Record<RuleId, FindingSeverity | "off">>>;
  /** What the base's sources disagree on, where that was worked out before. */
  readonly disputes?: CompiledDisputes;
  /** The date relative expressions ("four months ago") start from. */
  readonly reference?: string;
}

export interface LintResult {
  readonly findings: readonly Finding[];
  /** Figures that were read as saying something. */
  readonly figures: number;
  /** Those of them that the base has a topic for. */
  readonly matched: number;
  /** For `--explain`: how each figure and state was read, and how it stands to the base. Made when asked for. */
  readonly explain: () => readonly Explained[];
}

/** How one figure or state of a draft was read. */
export interface Explained {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly standing: Judgement["standing"];
  /** Which words decided what, and why claims were comparable or not; a line each. */
  readonly trace: readonly string[];
}

/** The linter for one base. */
export function createLinter(context: LintContext): (document: Document) => LintResult {
  const lint = createLintingOf(context);
  return (document) => {
    const findings: Finding[] = [];
    const result = lint(document, (finding) => findings.push(finding));
    return { findings, ...result };
  };
}

/**
 * The linter that hands on what it finds as it goes, in reading order, so that the findings of a text of any length are
 * never held: read, judge, let the rules speak.
 */
export function createLintingOf(
  context: LintContext,
): (document: Document, take: (finding: Finding) => void) => Omit<LintResult, "findings"> {
  const judge = createJudge(context.index, createMatcher(context.index));
  const disputes = createDisputes(context.index, context.today, context.disputes);
  const slips = createSlipFinder(context.index);
  const rules = activeRules(context);
  const options = context.reference === undefined ? {} : { reference: context.reference };
  return (document, take) => {
    const spokenOf = new Set<string>();
    let figures = 0;
    let matched = 0;
    for (const assertions of segments(context.reader.stream(document, options))) {
      for (const { entities } of assertions) for (const entity of entities) spokenOf.add(entity);
      const judged = assertions.filter((a) => a.mood === "asserts").map((a) => judge(a, spokenOf));
      const judgements = slips(withoutExtra(judged), spokenOf);
      const sums = statedSums(document, assertions);
      const isDerived = derivedFigures(sums);
      const heard = judgements.filter((judgement) => !isRuled(judgement, disputes) && !isDerived(judgement));
      const draft: Draft = { document, judgements: heard, sums, index: context.index, disputes };
      const spoken = rules.map((rule) => ({ ...rule, raised: rule.rule.find(draft) }));
      for (const finding of place(document, spoken)) take(finding);
      for (const { assertion, standing } of judgements) {
        if (assertion.figure === null) continue;
        figures++;
        if (standing !== "unmatched") matched++;
      }
    }
    const explain = () =>
      context.reader
        .read(document, options)
        .filter((a) => a.mood === "asserts")
        .map((assertion) => explained(document, judge(assertion, spokenOf), context.index));
    return { figures, matched, explain };
  };
}

/**
 * How many assertions are looked at together. A draft has far fewer; a text of many megabytes is taken in pieces, so
 * that its length costs no memory.
 */
const SEGMENT = 4000;

function* segments(assertions: Iterable<Assertion>): Generator<readonly Assertion[]> {
  let segment: Assertion[] = [];
  for (const assertion of assertions) {
    // Worked out now, it lets go of the sentence: thousands of them, taken apart, are most of what a segment would hold.
    assertion.besides?.();
    segment.push(assertion);
    if (segment.length < SEGMENT) continue;
    yield segment;
    segment = [];
  }
  yield segment;
}

/** A figure that the draft works out itself, and that comes out, needs no source: what it is made of does. */
function derivedFigures(sums: readonly StatedSum[]): (judgement: Judgement) => boolean {
  const results = new Set(
    sums.filter((sum) => sum.holds).map((sum) => `${sum.blockIndex} ${sum.result.start}`),
  );
  return ({ assertion, objections }) =>
    results.has(`${assertion.blockIndex} ${assertion.start}`) && objections.some((o) => OF_VALUE.has(o));
}

/** Objections that no source has the figure for what it was taken to be. */
const OF_VALUE: ReadonlySet<Objection> = new Set<Objection>(["value", "magnitude", "party"]);

/** Lints one document. For many documents on one base, keep a `createLinter`. */
export function lintDocument(document: Document, context: LintContext): LintResult {
  return createLinter(context)(document);
}

function explained(document: Document, judgement: Judgement, index: BaseIndex): Explained {
  const { block, start, end } = judgement.assertion;
  const span = rawSpan(block, start, end);
  const { line, column } = placeOf(document, span.start, span.end);
  const text = block.text.slice(start, end);
  return { text, line, column, standing: judgement.standing, trace: traceOf(judgement, index) };
}

interface ActiveRule {
  readonly rule: Rule;
  readonly severity: FindingSeverity;
}

function activeRules({ rules }: LintContext): readonly ActiveRule[] {
  const active: ActiveRule[] = [];
  for (const rule of RULES) {
    const severity = rules?.[rule.id] ?? rule.severity;
    if (severity !== "off") active.push({ rule, severity });
  }
  return active;
}

/** A figure worded as a ruling on any topic it may be about has it passes in silence. */
function isRuled({ assertion, objections, deciding, others }: Judgement, disputes: Disputes): boolean {
  const { quantity } = assertion;
  if (quantity === null || objections.some((o) => BEYOND_RULING.has(o))) return false;
  const topics = new Set([...deciding, ...others].map(({ claim }) => claim.topic));
  return [...topics].some((topic) => disputes.isRuledWording(quantity, topic));
}

/** Gives findings their places; of several on one figure the first rule's stays, information aside. */
function place(
  document: Document,
  spoken: readonly (ActiveRule & { readonly raised: readonly Raised[] })[],
): readonly Finding[] {
  const taken = new Set<string>();
  const findings: Finding[] = [];
  for (const { rule, severity, raised } of spoken) {
    for (const item of raised) {
      const key = `${item.blockIndex} ${item.start}`;
      if (severity !== "info" && taken.has(key)) continue;
      if (severity !== "info") taken.add(key);
      const finding = findingOf(document, rule, severity, item);
      if (finding !== null) findings.push(finding);
    }
  }
  return findings.sort((a, b) => a.start - b.start || a.end - b.end);
}

function findingOf(document: Document, rule: Rule, severity: FindingSeverity, item: Raised): Finding | null {
  const block = document.blocks[item.blockIndex];
  if (block === undefined) return null;
  const span = rawSpan(block, item.start, item.end);
  return {
    rule: rule.id,
    severity,
    message: item.message,
    text: document.raw.slice(span.start, span.end),
    ...placeOf(document, span.start, span.end),
    topic: item.topic,
    evidence: evidenceOf(item.claims),
    explanations: item.explanations,
    suggestion: item.suggestion,
  };
}
