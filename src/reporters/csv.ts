import { csvCell } from "./safe.js";

/** Rows as CSV (RFC 4180 quoting, newline at the end), the header first. */
export function csv(
  header: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  return [header, ...rows].map((row) => `${row.map(csvCell).join(",")}\n`).join("");
}
