/** Text between tags: white space folds into one blank, entities are decoded, what does not show is left out. */
import { entityAt } from "../entities.js";
import { keep, put } from "../prose.js";
import { type Page, startPage } from "./page.js";

export function readText(page: Page, from: number, to: number): void {
  const { raw } = page;
  const before = page.prose.text.length;
  let kept = from;
  let pos = from;
  while (pos < to) {
    const code = raw.charCodeAt(pos);
    if (code === 38) {
      const entity = entityAt(raw, pos, false);
      if (entity === null || entity.end > to) {
        page.endsBlank = false;
        pos++;
        continue;
      }
      keep(page.prose, raw, kept, pos);
      readEntity(page, entity.text, pos, entity.end);
      pos = kept = entity.end;
    } else if (isSpace(code)) {
      if (code === 32 && !page.endsBlank && pos + 1 < to && !isSpace(raw.charCodeAt(pos + 1))) {
        page.endsBlank = true;
        pos++;
        continue;
      }
      keep(page.prose, raw, kept, pos);
      const start = pos;
      while (pos < to && isSpace(raw.charCodeAt(pos))) pos++;
      if (!page.endsBlank) put(page.prose, " ", start, pos);
      page.endsBlank = true;
      kept = pos;
    } else if (isHidden(code)) {
      keep(page.prose, raw, kept, pos);
      kept = ++pos;
    } else {
      page.endsBlank = false;
      page.endsBreak = false;
      pos++;
    }
  }
  keep(page.prose, raw, kept, to);
  if (page.links > 0) page.linked += page.prose.text.length - before;
}

/** A line break: one blank; two of them end the block. */
export function addBlank(page: Page, from: number, to: number): void {
  if (!page.endsBlank) put(page.prose, " ", from, to);
  page.endsBlank = true;
}

function readEntity(page: Page, text: string, from: number, to: number): void {
  const code = text.charCodeAt(0);
  if (isHidden(code)) return;
  if (isSpace(code)) {
    addBlank(page, from, to);
    return;
  }
  put(page.prose, text, from, to);
  page.endsBlank = false;
  page.endsBreak = false;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** Soft hyphens, zero-width blanks, a byte order mark. */
function isHidden(code: number): boolean {
  return code === 0xad || code === 0x200b || code === 0xfeff || code === 0x2060;
}

/** The text of an attribute or title: entities decoded, white space folded. */
export function plainText(written: string): string | null {
  const page = startPage(written, false, () => 1, null);
  readText(page, 0, written.length);
  const text = page.prose.text.trim();
  return text === "" ? null : text;
}
