/**
 * Runs of letters and digits. Most strings are ASCII, and for those an expression over all of Unicode's letters, which
 * takes longer to compile than a short text to read, is not needed.
 */

const OTHER = /[^ -~]/;

/** A text in lower case, cut at everything that is no letter and no digit; with empty strings where it begins or ends so. */
export function splitWords(lower: string): string[] {
  return OTHER.test(lower) ? lower.split(/[^\p{L}\p{N}]+/u) : lower.split(/[^a-z0-9]+/);
}

/** The words of a name as it is written; "&" and full stops belong to them. */
export function nameWords(name: string): readonly string[] {
  return (OTHER.test(name) ? name.match(/[\p{L}\p{N}&.]+/gu) : name.match(/[A-Za-z0-9&.]+/g)) ?? [];
}
