import type { Problem } from "../base/problem.js";
import type { Verified } from "../base/verify.js";
import { jsonDocument } from "./json.js";

/** What `verify` found; each problem also as the line that says where it is from here. */
export interface VerifyView {
  readonly counts: Verified["counts"];
  readonly problems: readonly { readonly problem: Problem; readonly line: string }[];
}

export function verifyJson({ counts, problems }: VerifyView): string {
  return jsonDocument({
    counts,
    problems: problems.map(({ problem: { path, line, column, code, severity, message } }) => ({
      path,
      line,
      column,
      code,
      severity,
      message,
    })),
  });
}
