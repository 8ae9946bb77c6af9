import { answerTo } from "./answer/answer.js";
import { bareFigure } from "./answer/bare-figure.js";
import { eatenDollars } from "./answer/eaten-dollar.js";
import { asNamed } from "./answer/named.js";
import type { BaseIndex } from "./base/index.js";
import type { Assertion } from "./language/assertion.js";
import type { Reader } from "./language/index.js";
import type { CompiledDisputes } from "./reconcile/compiled.js";
import { createDisputes } from "./reconcile/disputes.js";
import { createJudge } from "./reconcile/judge.js";
import { createMatcher } from "./reconcile/match.js";
import { readPlainText } from "./text/plain-text.js";
import { type Check, type CheckResult, worstOf } from "./verdict.js";

/** What `check` needs besides the text. */
export interface CheckContext {
  readonly index: BaseIndex;
  readonly reader: Reader;
  /** The day on which rulings are in force or not: YYYY-MM-DD. */
  readonly today: string;
  /** What the base's sources disagree on, where that was worked out before. */
  readonly disputes?: CompiledDisputes;
  /** The date relative expressions start from; none when not given. */
  readonly reference?: string;
}

/** Whether what a text says is so: read, find figures, understand, match, relate, judge. Never throws for any text. */
export function check(text: string, context: CheckContext): CheckResult {
  const judge = createJudge(context.index, createMatcher(context.index));
  const disputes = createDisputes(context.index, context.today, context.disputes);
  const read = (input: string) =>
    context.reader.read(
      readPlainText("-", input),
      context.reference === undefined ? { dates: true } : { reference: context.reference, dates: true },
    );
  const answer = (assertion: Assertion) =>
    answerTo(asNamed(judge(assertion), context.index), disputes, context.index);

  const assertions = read(text);
  const eaten = eatenDollars(text, assertions, read, judge);
  const asked = [...assertions.filter((a) => !eaten.replaced.has(a)), ...eaten.assertions];
  const checks = asked.flatMap((assertion) =>
    bareFigure(assertion, context.index).map((one) => ({ ...answer(one), ...eaten.places.get(assertion) })),
  );
  const matched = checks.filter((c) => c.verdict !== "not-enough-evidence");
  const isSpread = matched.some(({ assertion }) => assertion.scope?.over !== undefined);
  const kept =
    matched.length > 0
      ? checks.filter(
          (c) =>
            c.verdict !== "not-enough-evidence" || (c.assertion.metric !== null && !(isSpread && isTime(c))),
        )
      : checks;
  return { input: text, verdict: worstOf(kept), checks: kept, notes: notesOn(kept, eaten.notes) };
}

/** "worth $11.5 billion over two years": the period of a sum that was answered is no question of its own. */
function isTime({ quantity }: Check): boolean {
  return quantity?.unit?.dimension === "time";
}

function notesOn(checks: readonly Check[], notes: readonly string[]): readonly string[] {
  return checks.length > 0
    ? notes
    : [
        ...notes,
        "no figure found, nor a time or a state that the base knows; give an amount, a count or a claim it holds",
      ];
}
