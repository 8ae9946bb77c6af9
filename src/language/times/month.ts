import { MONTH_NAMES } from "../../quantity/dates/calendar.js";
import type { Assertion } from "../assertion.js";

/** A stretch of a year, by its first and last month from 1: April, the first quarter, the second half. */
export interface Months {
  readonly first: number;
  readonly last: number;
}

/** A month named without its year, behind a word that makes it a time: "in April", "last October", "by the end of March". */
const NAMED =
  /\b(?:in|by|since|until|during|of|last|this|early|late|mid) (January|February|March|April|May|June|July|August|September|October|November|December)\b(?! (?:\d{4}|of last year|last year|this year))/g;

/** A quarter or a half without its year: "in the first quarter", "Q1", "first-quarter revenue". */
const PART =
  /\b(?:(first|second|third|fourth|final|1st|2nd|3rd|4th|last)[ -](quarter|half)|Q([1-4])|H([12]))\b(?!,? (?:of )?(?:fiscal )?(?:FY ?|')?\d|,? (?:of )?(?:last|the previous|the prior|the following|next) (?:fiscal )?year| (?:as a whole|ago))/gi;
const ORDINALS: ReadonlyMap<string, number> = new Map(
  "first 1 second 2 third 3 fourth 4 final 4 1st 1 2nd 2 3rd 3 4th 4"
    .split(" ")
    .flatMap((word, k, all) => (k % 2 === 0 ? [[word, Number(all[k + 1])] as const] : [])),
);

/** How far around the figure a month is looked for. */
const AROUND = 80;
/** "In April it said …": the month of the saying. */
const SAID = /\b(?:said|says|announced|reported|disclosed|told|revealed|confirmed|signed|agreed)\b/i;
/** What parts a figure's own words from those of others. */
const BREAK = /[;:—()]|(?<!Q|H)\d(?!st\b|nd\b|rd\b|th\b)/;

/**
 * The months that a figure is told for where no year is said: "its revenue ran at $3 billion in October". Those behind the
 * figure, else those before it, up to the next figure or break. Null where there are none or a date is known.
 */
export function monthsTold({ block, sentence, start, end, during, asOf }: Assertion): Months | null {
  if (during !== null || asOf !== null || !namesMonths(block.text.slice(sentence.start, sentence.end)))
    return null;
  const behind = block.text.slice(end, Math.min(sentence.end, end + AROUND));
  const stop = BREAK.exec(behind);
  const [first] = monthsIn(behind.slice(0, stop?.index ?? behind.length));
  if (first !== undefined) return first;
  const before = block.text.slice(Math.max(sentence.start, start - AROUND), start);
  const own = before.split(BREAK).at(-1) ?? "";
  if (SAID.test(own)) return null;
  return monthsIn(` ${own.charAt(0).toLowerCase()}${own.slice(1)}`).at(-1) ?? null;
}

/** Few sentences name a part of the year, and the patterns cost more than looking for one. */
function namesMonths(text: string): boolean {
  return /\b(?:quarter|half|[QH][1-4])\b/.test(text) || MONTH_NAMES.some((name) => text.includes(name));
}

/** The months, quarters and halves that a text names, in their order. */
function monthsIn(text: string): readonly Months[] {
  const found: (Months & { readonly at: number })[] = [];
  for (const named of text.matchAll(NAMED)) {
    const month = MONTH_NAMES.indexOf(named[1] ?? "") + 1;
    if (month > 0) found.push({ first: month, last: month, at: named.index });
  }
  for (const [whole, word = "", unit, quarter, half] of text.matchAll(PART)) {
    const length = unit?.toLowerCase() === "half" || half !== undefined ? 6 : 3;
    const rank = ORDINALS.get(word.toLowerCase()) ?? Number(quarter ?? half ?? 0);
    if (rank < 1 || rank * length > 12) continue;
    found.push({ first: (rank - 1) * length + 1, last: rank * length, at: text.indexOf(whole) });
  }
  return found.sort((a, b) => a.at - b.at);
}

/** The part of a year that an EDTF time is; null for one that is a year, or of more than one. */
export function monthsOf(edtf: string): Months | null {
  const [from = "", to = from, ...more] = edtf.split("/");
  const [one, other] = [PLACE.exec(from), PLACE.exec(to)];
  if (more.length > 0 || one === null || other === null || one[1] !== other[1]) return null;
  const [first, last] = [Number(one[2]), Number(other[2])];
  return first >= 1 && first <= last && last <= 12 ? { first, last } : null;
}

const PLACE = /^(\d{4})-(\d\d)(?:-\d\d)?[?~%]?$/;
