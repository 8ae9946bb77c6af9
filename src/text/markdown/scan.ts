/**
 * Markdown's blocks, line by line (CommonMark, appendix A): which lines belong to which paragraph, heading, item,
 * quote or table. Nothing inside a line is looked at here.
 */
import { isBlankLine, lineReader } from "../lines.js";
import { beginBlock } from "./begin.js";
import { matchContainers, newLevel, skipIndent } from "./containers.js";
import { type RawBlock, rawBlock } from "./raw-block.js";
import { fenceCloses, trimEndOf } from "./starts.js";
import { addBlock, closeContainers, closeText, levelOf, parentOf, type Scan } from "./state.js";
import { cellsOf } from "./tables.js";

/** Reads the blocks of `raw` from `from` on; `count` lines that are not blank stand before. */
export function scanBlocks(raw: string, from: number, count: number): RawBlock[] {
  const scan: Scan = {
    raw,
    blocks: [],
    root: newLevel(),
    containers: [],
    cursor: { at: 0, column: 0, base: 0 },
    count,
    paragraph: null,
    table: null,
    fence: null,
    html: null,
  };
  const lines = lineReader(raw, from);
  while (lines.next()) readLine(scan, lines.start, lines.end);
  return scan.blocks;
}

function readLine(scan: Scan, start: number, end: number): void {
  const { raw, containers, cursor } = scan;
  cursor.base = 0;
  skipIndent(raw, cursor, start, 0, end);
  // A line of no-break blanks is as blank as any.
  if (raw.charCodeAt(cursor.at) >= 160 && isBlankLine(raw, cursor.at, end)) cursor.at = end;
  if (cursor.at < end) scan.count++;
  const matched = containers.length === 0 ? 0 : matchContainers(raw, cursor, containers, end);
  if (continuesVerbatim(scan, matched, end)) return;
  if (cursor.at >= end) {
    readBlank(scan, matched);
    return;
  }
  if (beginBlock(scan, matched, end) === "text" && !continueTable(scan, end)) readText(scan, end);
}

/** Code and HTML take their lines as they are. */
function continuesVerbatim(scan: Scan, matched: number, end: number): boolean {
  const { raw, cursor, fence, html } = scan;
  if (fence !== null) {
    if (fence.depth > matched) {
      scan.fence = null;
    } else {
      if (cursor.column - cursor.base < 4 && fenceCloses(raw, cursor.at, end, fence)) scan.fence = null;
      return true;
    }
  }
  if (html !== null) {
    const blank = cursor.at >= end;
    if (html.depth > matched || (blank && html.closing === null)) {
      scan.html = null;
    } else {
      if (!blank) html.block.lines[1] = end;
      if (html.closing?.test(raw.slice(cursor.at, end))) scan.html = null;
      return true;
    }
  }
  return false;
}

function readBlank(scan: Scan, matched: number): void {
  closeContainers(scan, matched);
  closeText(scan);
}

function continueTable(scan: Scan, end: number): boolean {
  const { raw, table, cursor } = scan;
  if (table === null) return false;
  const cells = cellsOf(raw, cursor.at, end);
  if (cells.length < 4 && raw.charCodeAt(cursor.at) !== 124) {
    scan.table = null;
    return false;
  }
  table.rows.push({ cells, paragraph: scan.count });
  return true;
}

function readText(scan: Scan, end: number): void {
  const { raw, cursor } = scan;
  const to = trimEndOf(raw, cursor.at, end);
  if (scan.paragraph !== null) {
    scan.paragraph.lines.push(cursor.at, to);
    return;
  }
  const container = scan.containers[scan.containers.length - 1];
  const level = levelOf(scan);
  const isItem = container?.type === "item";
  const kind = isItem ? "item" : container?.type === "quote" ? "quote" : "paragraph";
  const block = rawBlock(kind, scan.count, isItem ? parentOf(scan).listLead : level.before);
  block.lines.push(cursor.at, to);
  addBlock(scan, block);
  level.before = block;
  scan.paragraph = block;
}
