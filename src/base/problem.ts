/** What can be wrong with a base; the wording is in each problem's message. */
export const PROBLEM_CODES = [
  "yaml-syntax",
  "duplicate-key",
  "aliases",
  "documents",
  "wrong-type",
  "missing-field",
  "unknown-field",
  "unknown-value",
  "bad-id",
  "bad-date",
  "bad-figure",
  "bad-paragraph",
  "wrong-dimension",
  "figure-or-state",
  "unknown-id",
  "duplicate-id",
  "part-of-loop",
  "unknown-state",
  "bad-formula",
  "derived-mismatch",
  "long-quote",
  "ruling-expired",
  "not-anchored",
  "wrong-paragraph",
  "ambiguous-quote",
  "cut-figure",
  "quote-without-figure",
  "text-changed",
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** One thing wrong at a place in a YAML file; lines and columns from 1. A warning does not make the base invalid. */
export interface Problem {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly code: ProblemCode;
  readonly severity: "error" | "warning";
  readonly message: string;
}

/** A problem whose message holds nothing that a terminal would act on, whatever the file had in it. */
export function problem(
  place: Pick<Problem, "path" | "line" | "column">,
  code: ProblemCode,
  message: string,
  severity: Problem["severity"] = "error",
): Problem {
  return {
    path: place.path,
    line: place.line,
    column: place.column,
    code,
    severity,
    message: printable(message),
  };
}

/** `claims/amazon.yaml:6:12: expected one figure, found "very deep"` */
export function formatProblem({ path, line, column, message }: Problem): string {
  return `${printable(path)}:${line}:${column}: ${message}`;
}

/** By file, then place, as a reader fixes them. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}

/** A value as a message shows it: quoted, on one line, cut short, without control characters. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a mapping";
  if (typeof value !== "string") return String(value);
  const line = printable(value);
  return line.length > 60 ? `"${line.slice(0, 57).replace(/[\ud800-\udbff]$/u, "")}…"` : `"${line}"`;
}

/** Text without anything a terminal would act on; white space runs become one blank. */
export function printable(text: string): string {
  return text.replace(/\s+/gu, " ").replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, "�");
}
