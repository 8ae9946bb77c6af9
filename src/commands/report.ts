import { indexBase } from "../base/index.js";
import { baseOf } from "../io/base.js";
import { todayOf } from "../io/today.js";
import type { Discrepancy, Severity } from "../reconcile/discrepancy.js";
import { reconcile } from "../reconcile/index.js";
import { reporterOf } from "../reporters/index.js";
import { listOf, NOTHING_TO_OBJECT_TO, type Options, type Run, SOMETHING_FOUND, textOf } from "./command.js";

const SEVERITIES: readonly Severity[] = ["high", "medium", "low"];

export const run: Run = async (_args, options, surroundings) => {
  const today = todayOf(options, surroundings.environment);
  const base = await baseOf(options, surroundings);
  const discrepancies = reconcile(indexBase(base), { today }).filter(filterOf(options));
  const reporter = await reporterOf("report", textOf(options, "format"));
  const report = { claims: base.claims.length, sources: base.sources.length, discrepancies };
  surroundings.print(reporter(report, await surroundings.page()));
  const failOn = textOf(options, "failOn");
  const bad = discrepancies.some(({ status, severity }) => status === "open" && atLeast(severity, failOn));
  return failOn !== undefined && bad ? SOMETHING_FOUND : NOTHING_TO_OBJECT_TO;
};

function filterOf(options: Options): (discrepancy: Discrepancy) => boolean {
  const statuses = listOf(options, "status");
  const words = (textOf(options, "topic") ?? "")
    .toLowerCase()
    .split(/[\s/]+/)
    .filter(Boolean);
  const severity = textOf(options, "severity");
  return (discrepancy) =>
    (statuses.length === 0 || statuses.includes(discrepancy.status)) &&
    (severity === undefined || atLeast(discrepancy.severity, severity)) &&
    words.every((word) => discrepancy.topic.toLowerCase().includes(word));
}

function atLeast(severity: Severity, threshold: string | undefined): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold as Severity);
}
