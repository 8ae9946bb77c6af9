import { edtfInterval, overlaps } from "../quantity/dates/index.js";

/** Two times that do not meet. "By the end of 2026" and "in 2026" do. */
export function areApart(a: string, b: string): boolean {
  return edtfInterval(a) !== null && edtfInterval(b) !== null && !overlaps(a, b);
}
