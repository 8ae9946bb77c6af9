/** Time expressions in prose, and times as EDTF. */
export { before, contains, type DayInterval, edtfInterval, isEdtf, overlaps } from "./edtf.js";
export { findDates } from "./find.js";
export { formatDate } from "./format.js";
export type { DateKind, DateMention, Length, Relative } from "./mention.js";
export { parseDate } from "./parse.js";
