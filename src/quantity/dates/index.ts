/**
 * Time expressions in prose, and times as EDTF (levels 0 and 1).
 *
 * The road: `anchors` (is there any time word at all) → `tokens` → at each token that can begin something (`starts`), the `frames`
 * ("since …", "from … to …", "over …", or nothing) around a period, which is the first that the `recognisers` read (`periods` lists
 * them in order) → `calendar` prints it. To add an expression is to add a recogniser and its row in `periods.ts`, or a word in `words.ts`.
 *
 * What words mean where prose leaves it open:
 * - early, mid and late are thirds of a year, month, quarter or decade (`parts.ts` has the table)
 * - quarters, halves, seasons (meteorological, northern) and parts are month intervals: "Q2 2026" is 2026-04/2026-06
 * - fiscal years and quarters begin when the company says: the calendar ones, marked approximate ("FY2026" is 2026~)
 * - "by 2030" is ../2030, "by the end of 2026" ../2026-12-31, "before 2027" ../2026, "since 2023" 2023/.., "after 2025" 2026/..
 * - a distance is told no finer than its unit: "two months earlier" is a month, "a week ago" an approximate day
 * - "over the next decade" runs from the reference to the same day ten years on
 * - a month, quarter, season or weekday without a year is placed by the words around it ("since", "by", "last", the verb before it, a
 *   month told before in the sentence), else the nearest, the past counting as nearer
 * - "a year later", "the following day" count from the time told before in the sentence, and are not known without one; "earlier" then
 *   counts from the reference
 * - 4/5/2026 may be either: only its year is told
 */
export { before, contains, type DayInterval, edtfInterval, isEdtf, overlaps } from "./edtf.js";
export { findDates } from "./find.js";
export { formatDate } from "./format.js";
export type { DateKind, DateMention, Length, Relative } from "./mention.js";
export { parseDate } from "./parse.js";
