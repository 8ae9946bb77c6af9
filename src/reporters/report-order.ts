import type { Discrepancy, Severity } from "../reconcile/discrepancy.js";

type Status = Discrepancy["status"];

const STATUSES: readonly Status[] = ["open", "explained", "ruled"];
const SEVERITIES: readonly Severity[] = ["high", "medium", "low"];

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  open: "Open",
  explained: "Explained",
  ruled: "Ruled",
};

export interface ReportGroup {
  readonly status: Status;
  readonly severity: Severity;
  readonly discrepancies: readonly Discrepancy[];
}

/** What is open first, the worst first within it; the reconciler's order within a group. */
export function reportGroups(discrepancies: readonly Discrepancy[]): readonly ReportGroup[] {
  return STATUSES.flatMap((status) =>
    SEVERITIES.map((severity) => ({
      status,
      severity,
      discrepancies: discrepancies.filter((item) => item.status === status && item.severity === severity),
    })),
  ).filter((group) => group.discrepancies.length > 0);
}

/** "12 open (3 high, 9 low)", one for each status that occurs. */
export function reportCounts(discrepancies: readonly Discrepancy[]): readonly string[] {
  const groups = reportGroups(discrepancies);
  return STATUSES.flatMap((status) => {
    const own = groups.filter((group) => group.status === status);
    const total = own.reduce((sum, group) => sum + group.discrepancies.length, 0);
    const severities = own.map((group) => `${group.discrepancies.length} ${group.severity}`).join(", ");
    return total === 0 ? [] : [`${total} ${status} (${severities})`];
  });
}
