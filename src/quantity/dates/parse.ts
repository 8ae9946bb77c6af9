import { isEdtf } from "./edtf.js";
import { findDates } from "./find.js";

const INTRODUCTIONS: ReadonlySet<string> = new Set([
  "",
  "in",
  "on",
  "at",
  "during",
  "as of",
  "in the",
  "the",
  "on the",
  "during the",
  "at the",
  "as of the",
  "from",
]);

/**
 * A date as written in a claims base, in words ("late 2023", "by the end of 2026") or EDTF, as EDTF. Null where the text is
 * not one time from its first word to its last, or is relative and there is no `reference`.
 */
export function parseDate(
  text: string,
  { reference }: { readonly reference?: string | null } = {},
): string | null {
  const trimmed = text.trim();
  if (isEdtf(trimmed)) return trimmed;
  const mentions = findDates(trimmed, reference == null ? {} : { reference });
  const only = mentions.length === 1 ? mentions[0] : undefined;
  if (only === undefined || only.end < trimmed.replace(/\.$/, "").length) return null;
  return INTRODUCTIONS.has(trimmed.slice(0, only.start).trim().toLowerCase()) ? only.edtf : null;
}
