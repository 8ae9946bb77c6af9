import { MONTH_NAMES } from "../quantity/dates/calendar.js";
import type { Assertion } from "./assertion.js";

/** A month named without its year, behind a word that makes it a time: "in April", "last October", "by the end of March". */
const NAMED =
  /\b(?:in|by|since|until|during|of|last|this|early|late|mid) (January|February|March|April|May|June|July|August|September|October|November|December)\b(?! (?:\d{4}|of|last year|this year))/g;

/** How far around the figure a month is looked for. */
const AROUND = 80;
/** "In April it said …": the month of the saying. */
const SAID = /\b(?:said|says|announced|reported|disclosed|told|revealed|confirmed|signed|agreed)\b/i;
/** What parts a figure's own words from those of others. */
const BREAK = /[;:—()]|\d/;

/**
 * The month that a figure is told for where no year is said, from 1: "its revenue ran at $3 billion in October". The one
 * behind the figure, else the one before it, up to the next figure or break. Null where there is none or a date is known.
 */
export function monthTold({ block, sentence, start, end, during, asOf }: Assertion): number | null {
  if (during !== null || asOf !== null || !namesMonth(block.text.slice(sentence.start, sentence.end)))
    return null;
  const behind = block.text.slice(end, Math.min(sentence.end, end + AROUND));
  const stop = BREAK.exec(behind);
  const [first] = behind.slice(0, stop?.index ?? behind.length).matchAll(NAMED);
  if (first !== undefined) return numberOf(first[1]);
  const before = block.text.slice(Math.max(sentence.start, start - AROUND), start);
  const own = before.split(BREAK).at(-1) ?? "";
  if (SAID.test(own)) return null;
  return numberOf([...` ${own.charAt(0).toLowerCase()}${own.slice(1)}`.matchAll(NAMED)].at(-1)?.[1]);
}

/** Few sentences name a month, and the patterns cost more than looking for one. */
function namesMonth(text: string): boolean {
  return MONTH_NAMES.some((name) => text.includes(name));
}

function numberOf(name: string | undefined): number | null {
  const at = MONTH_NAMES.indexOf(name ?? "");
  return at < 0 ? null : at + 1;
}
