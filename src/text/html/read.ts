/** HTML as blocks of clean prose: of a saved page the article, without navigation, code and controls. */
import { tableLeaves } from "../cells.js";
import { paragraphCounter } from "../lines.js";
import type { Leaf } from "../outline.js";
import { put } from "../prose.js";
import { articleOf } from "./article.js";
import { isDropped, skip } from "./dropped.js";
import { blockElements } from "./elements.js";
import { isInline, openBlock } from "./open.js";
import { close, type Found, flush, type Page, startPage, type Table } from "./page.js";
import { hasContent } from "./skip.js";
import { superscript } from "./superscript.js";
import { addBlank, plainText, readText } from "./text.js";
import { attributeOf, declarationEnd, type Tag, tagAt } from "./tokens.js";

/** Reads a page. The title is the article's heading, or what the page's head gives. */
export function readHtml(raw: string): { leaves: Leaf[]; title: string | null } {
  const page = startPage(raw, true, paragraphCounter(raw), null);
  readContent(page, 0, raw.length);
  const found = articleOf(page);
  const heading = found.find(({ level }) => level === 1);
  return { leaves: leavesOf(found), title: heading?.clean.text ?? page.metaTitle ?? page.titleElement };
}

/** Reads a stretch of HTML in another text: from the paragraph with that number, led into by `leadIn`. */
export function readFragment(
  raw: string,
  from: number,
  to: number,
  paragraph: number,
  leadIn: string | null,
): Leaf[] {
  const page = startPage(raw, false, paragraphCounter(raw, from, paragraph - 1), leadIn);
  readContent(page, from, to);
  return leavesOf(page.found);
}

function readContent(page: Page, from: number, to: number): void {
  const { raw } = page;
  const unclosed = new Set<string>();
  let pos = from;
  while (pos < to) {
    let at = raw.indexOf("<", pos);
    if (at < 0 || at > to) at = to;
    if (at > pos) readText(page, pos, at);
    if (at >= to) break;
    pos = readMarkup(page, at, to, unclosed);
  }
  flush(page);
}

/** Reads the markup that begins with the "<" at `at`; returns where to read on. */
function readMarkup(page: Page, at: number, to: number, unclosed: Set<string>): number {
  const { raw } = page;
  const next = raw.charCodeAt(at + 1);
  if (next === 33 || next === 63) {
    const end = declarationEnd(raw, at);
    return end < 0 || end > to ? to : end;
  }
  // In Markdown a "<" may be only that; in a page a tag that is never closed swallows the rest.
  const tag = tagAt(raw, at, to, !page.whole);
  if (tag === null) {
    if (page.whole && /^<\/?[a-z]/i.test(raw.slice(at, at + 3))) return to;
    readText(page, at, at + 1);
    return at + 1;
  }
  if (tag.closing) {
    closeTag(page, tag);
    return tag.end;
  }
  const skipped = isDropped(page, tag) ? skip(page, tag, to, unclosed) : -1;
  if (skipped >= 0) return skipped;
  if (!isInline(tag.name)) {
    openBlock(page, tag);
    if (!hasContent(tag) && tag.name === "hr") close(page, "hr");
  } else {
    return openInline(page, tag, to);
  }
  return tag.end;
}

function closeTag(page: Page, { name, start, end }: Tag): void {
  if (name === "a") {
    if (page.links > 0) page.links--;
  } else if (name === "br") {
    addBlank(page, start, end);
  } else if (blockElements.has(name)) {
    flush(page);
    close(page, name);
    if (name === "thead") inHead(page, false);
  }
}

function inHead(page: Page, value: boolean): void {
  const table = page.tables[page.tables.length - 1];
  if (table !== undefined) table.inHead = value;
}

function openInline(page: Page, tag: Tag, to: number): number {
  const { raw } = page;
  switch (tag.name) {
    case "a":
      page.links = 1;
      break;
    case "br":
      if (page.endsBreak) flush(page);
      else addBlank(page, tag.start, tag.end);
      page.endsBreak = page.prose.start >= 0;
      break;
    case "meta":
      readMeta(page, tag);
      break;
    case "sup": {
      // Only a short one can be an exponent or a note's mark: no need to look further.
      const length = raw.slice(tag.end, Math.min(to, tag.end + 200)).indexOf("</sup");
      if (length < 0) break;
      const end = tag.end + length;
      const raised = superscript(raw, tag.end, end);
      if (raised === null) break;
      for (let at = 0; at < raised.length; at++) {
        put(page.prose, raised[at] as string, tag.end + at, tag.end + at + 1);
      }
      return Math.max(raw.indexOf(">", end) + 1, end);
    }
  }
  return tag.end;
}

function readMeta(page: Page, tag: Tag): void {
  if (attributeOf(page.raw, tag, "property") !== "og:title") return;
  page.metaTitle ??= plainText(attributeOf(page.raw, tag, "content") ?? "");
}

function leavesOf(found: readonly Found[]): Leaf[] {
  const tables = new Map<Table, Leaf[]>();
  return found.map((block) => {
    const { spot, clean, kind, level, leadIn, paragraph } = block;
    if (spot !== null && isData(spot.table)) {
      let leaves = tables.get(spot.table);
      if (leaves === undefined) {
        leaves = tableLeaves(spot.table.cells, spot.table.leadIn);
        tables.set(spot.table, leaves);
      }
      return leaves[block.index] as Leaf;
    }
    const shown = kind === "cell" ? "paragraph" : kind;
    return { clean, kind: shown, level, leadIn, rowHead: null, columnHead: null, paragraph };
  });
}

function isData({ layout, cells }: Table): boolean {
  return !layout && cells.some(({ column, columns }) => column > 0 || columns > 1);
}
