import { findDates } from "../../quantity/dates/index.js";
import type { Document } from "../../text/document.js";

/** How much of a file is looked through for the day it was written: its front matter or its page's head. */
const HEAD = 4000;
/** Front matter of Markdown, and the fields of a page's head that say when it was published. */
const FIELDS: readonly RegExp[] = [
  /^(?:date|published|publishdate|pubdate|issued|created|updated):\s*["']?(\d{4}-\d\d-\d\d)/im,
  /(?:published_time|datePublished|dc\.date(?:\.issued)?|name="date")[^>]{0,40}?(\d{4}-\d\d-\d\d)/i,
  /<time[^>]{0,80}?datetime="(\d{4}-\d\d-\d\d)/i,
];
const DAY = /^\d{4}-\d\d-\d\d$/;
/** How many blocks from the top may hold a date line, and how long such a line is at most. */
const BLOCKS = 6;
const LINE = 90;
/** How far into the first paragraph a place and date may stand ("SEATTLE, April 21, 2026 (Desk) - "). */
const PLACE = 48;

/**
 * The day a document was written, where it says so itself: its front matter, its page's head, a date line near the
 * top ("By Jane Roe, 4 May 2026") or the place and date that a report opens with. An EDTF day; null where it does not.
 */
export function datelineOf({ raw, blocks }: Document): string | null {
  const head = raw.slice(0, HEAD);
  const isFrontMatter = head.startsWith("---");
  const isPage = head.trimStart().startsWith("<");
  if (isFrontMatter || isPage) {
    for (const field of FIELDS) {
      const found = field.exec(isFrontMatter ? head.slice(0, frontMatterEnd(head)) : head)?.[1];
      if (found !== undefined) return found;
    }
  }
  for (const { kind, text } of blocks.slice(0, BLOCKS)) {
    if (kind === "cell" || kind === "item") continue;
    const isLine = text.length <= LINE && !/[.!?]\s*$|\b(?:is|was|has|will|had|are|were)\b/i.test(text);
    const opening = isLine ? text : /^.{0,48}?\s[-–—]\s/.exec(text.slice(0, PLACE + 4))?.[0];
    if (opening === undefined) continue;
    const days = findDates(opening).filter(({ edtf }) => edtf !== null && DAY.test(edtf));
    if (days.length === 1 && days[0]?.edtf) return days[0].edtf;
  }
  return null;
}

function frontMatterEnd(head: string): number {
  const end = head.indexOf("\n---", 3);
  return end < 0 ? head.length : end;
}
