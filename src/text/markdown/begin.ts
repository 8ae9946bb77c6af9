/** New blocks: what the rest of a line begins, once the open containers have been followed. */
import { enterQuote, newLevel, skipIndent } from "./containers.js";
import { htmlStart } from "./html-blocks.js";
import { type RawBlock, rawBlock } from "./raw-block.js";
import {
  fenceLength,
  headingLevel,
  headingText,
  isThematicBreak,
  isTypedBullet,
  markerAt,
  trimEndOf,
  underlineLevel,
} from "./starts.js";
import { addBlock, closeContainers, closeText, endList, levelOf, type Scan } from "./state.js";
import { cellsOf, delimiterColumns } from "./tables.js";

/** "text": the rest of the line belongs to a paragraph or table; "done": the line has been read. */
export type Outcome = "text" | "done";

/** Deeper nesting is read as text; no draft comes near. */
const DEEPEST = 100;

/** Opens the containers and blocks that begin at the cursor. */
export function beginBlock(scan: Scan, matched: number, end: number): Outcome {
  const { raw, cursor } = scan;
  let depth = matched;
  for (;;) {
    if (cursor.at >= end) return "done";
    const code = raw.charCodeAt(cursor.at);
    const letter = (code | 32) >= 97 && (code | 32) <= 122;
    if (cursor.column - cursor.base >= 4) {
      // Indented code, unless it can continue a paragraph.
      if (scan.paragraph !== null) return "text";
      closeContainers(scan, depth);
      endList(scan);
      return "done";
    }
    if (letter) break;
    const entered = enterContainer(scan, depth, code, end);
    if (entered) {
      depth = scan.containers.length;
      continue;
    }
    if (beginLeaf(scan, depth, code, end)) return "done";
    break;
  }
  // A paragraph may go on without its containers' marks; nothing else may.
  if (scan.paragraph === null) closeContainers(scan, depth);
  return "text";
}

/** A quote, item or footnote that begins here. */
function enterContainer(scan: Scan, depth: number, code: number, end: number): boolean {
  const { raw, cursor, containers } = scan;
  if (depth >= DEEPEST) return false;
  if (code === 62) {
    closeContainers(scan, depth);
    closeText(scan);
    const parent = levelOf(scan);
    parent.inList = false;
    enterQuote(raw, cursor, end);
    containers.push({ type: "quote", indent: 0, level: newLevel(parent.before) });
    return true;
  }
  if (code === 91) return enterNote(scan, depth, end);
  const bullet = code === 45 || code === 42 || code === 43 || isTypedBullet(code);
  if (!bullet && !(code >= 48 && code <= 57)) return false;
  return enterItem(scan, depth, end);
}

function enterItem(scan: Scan, depth: number, end: number): boolean {
  const { raw, cursor, containers } = scan;
  const marker = markerAt(raw, cursor.at, end);
  if (marker === null) return false;
  const interrupts = scan.paragraph !== null && depth === containers.length;
  if (interrupts && (marker.number !== 1 || trimEndOf(raw, marker.end, end) === marker.end)) return false;
  const code = raw.charCodeAt(cursor.at);
  if ((code === 45 || code === 42) && isThematicBreak(raw, cursor.at, end)) return false;
  if (code === 45 && interrupts && startsTable(scan, end)) return false;
  closeContainers(scan, depth);
  closeText(scan);
  const outside = cursor.base;
  const behind = cursor.column + marker.end - cursor.at;
  skipIndent(raw, cursor, marker.end, behind, end);
  const gap = cursor.column - behind;
  cursor.base = cursor.at >= end || gap > 4 ? behind + 1 : cursor.column;
  skipTaskMark(scan, end);
  const parent = levelOf(scan);
  if (!parent.inList) {
    parent.inList = true;
    parent.listLead = parent.before;
  }
  parent.before = null;
  containers.push({ type: "item", indent: cursor.base - outside, level: newLevel() });
  return true;
}

/** Moves over the box of a task ("[ ] ", "[x] ") at the head of an item. */
function skipTaskMark(scan: Scan, end: number): void {
  const { raw, cursor } = scan;
  const { at, column } = cursor;
  if (raw.charCodeAt(at) !== 91 || raw.charCodeAt(at + 2) !== 93 || at + 3 >= end) return;
  if (!/[ xX][\]][ \t]/.test(raw.slice(at + 1, at + 4))) return;
  const base = cursor.base;
  skipIndent(raw, cursor, at + 3, column + 3, end);
  // What follows is the item's text, not code indented in it.
  cursor.column = Math.min(cursor.column, base);
}

/** A footnote's text: `[^1]: …`, continued by indented lines. */
function enterNote(scan: Scan, depth: number, end: number): boolean {
  const { raw, cursor } = scan;
  if (raw.charCodeAt(cursor.at + 1) !== 94) return false;
  const mark = /^\[\^[^\]\s]{1,200}\]:[ \t]*/.exec(raw.slice(cursor.at, Math.min(end, cursor.at + 220)));
  if (mark === null) return false;
  closeContainers(scan, depth);
  closeText(scan);
  levelOf(scan).inList = false;
  scan.containers.push({ type: "note", indent: 2, level: newLevel() });
  const at = cursor.at + mark[0].length;
  cursor.base = cursor.column + mark[0].length;
  skipIndent(raw, cursor, at, cursor.base, end);
  return true;
}

/** A block that has no others in it. */
function beginLeaf(scan: Scan, depth: number, code: number, end: number): boolean {
  const { raw, cursor } = scan;
  const { at } = cursor;
  const inParagraph = scan.paragraph !== null && depth === scan.containers.length;
  switch (code) {
    case 35:
      return beginHeading(scan, depth, end);
    case 96:
    case 126: {
      const length = fenceLength(raw, at, end);
      if (length === 0) return false;
      closeContainers(scan, depth);
      endList(scan);
      scan.fence = { mark: code, length, depth };
      return true;
    }
    case 60:
      return beginHtml(scan, depth, end);
    case 45:
    case 58:
    case 124:
      if (inParagraph && beginTable(scan, end)) return true;
      if (code !== 45) return false;
      return (inParagraph && underline(scan, end)) || beginBreak(scan, depth, end);
    case 61:
      return inParagraph && underline(scan, end);
    case 42:
    case 95:
      return beginBreak(scan, depth, end);
    default:
      return false;
  }
}

function beginHeading(scan: Scan, depth: number, end: number): boolean {
  const { raw, cursor } = scan;
  const level = headingLevel(raw, cursor.at, end);
  if (level === 0) return false;
  closeContainers(scan, depth);
  const block = rawBlock("heading", scan.count, null);
  const text = headingText(raw, cursor.at, end);
  block.level = depth === 0 ? level : 0;
  block.lines.push(text.start, text.end);
  addBlock(scan, block);
  return true;
}

function beginHtml(scan: Scan, depth: number, end: number): boolean {
  const { raw, cursor, containers } = scan;
  // Quote marks would stand between its lines: there it is read as a line of text with tags in it.
  if (containers.length >= depth && containers.slice(0, depth).some(({ type }) => type === "quote"))
    return false;
  const start = htmlStart(raw, cursor.at, end, scan.paragraph !== null);
  if (start === null) return false;
  closeContainers(scan, depth);
  const block = rawBlock("html", scan.count, levelOf(scan).before);
  block.lines.push(cursor.at, end);
  addBlock(scan, block);
  const closed = start.closing?.test(raw.slice(cursor.at, end)) ?? false;
  if (!closed) scan.html = { block, closing: start.closing, depth };
  return true;
}

function beginBreak(scan: Scan, depth: number, end: number): boolean {
  if (!isThematicBreak(scan.raw, scan.cursor.at, end)) return false;
  closeContainers(scan, depth);
  endList(scan);
  return true;
}

/** Turns the open paragraph into a heading. */
function underline(scan: Scan, end: number): boolean {
  const level = underlineLevel(scan.raw, scan.cursor.at, end);
  const block = scan.paragraph;
  if (level === 0 || block === null) return false;
  block.kind = "heading";
  block.level = scan.containers.length === 0 ? level : 0;
  endList(scan);
  return true;
}

function startsTable(scan: Scan, end: number): boolean {
  const { raw, cursor, paragraph } = scan;
  if (paragraph === null) return false;
  const columns = delimiterColumns(raw, cursor.at, end);
  if (columns === 0 || !raw.slice(cursor.at, end).includes("|")) return false;
  const [from, to] = paragraph.lines.slice(-2) as [number, number];
  return cellsOf(raw, from, to).length / 2 === columns;
}

/** Turns the last line of the open paragraph into the head of a table. */
function beginTable(scan: Scan, end: number): boolean {
  if (!startsTable(scan, end)) return false;
  const { raw, blocks } = scan;
  const above = scan.paragraph as RawBlock;
  const [from, to] = above.lines.splice(-2) as [number, number];
  let { lead } = above;
  if (above.lines.length === 0) blocks.pop();
  else lead = above;
  const table = rawBlock("table", scan.count - 1, lead);
  table.rows.push({ cells: cellsOf(raw, from, to), paragraph: scan.count - 1 });
  addBlock(scan, table);
  scan.table = table;
  return true;
}
