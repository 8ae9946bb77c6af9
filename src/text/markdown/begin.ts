/** New blocks: what the rest of a line begins, once the open containers have been followed. */
import { enterContainer } from "./enter.js";
import { htmlStart } from "./html-blocks.js";
import { rawBlock } from "./raw-block.js";
import { takeDefinitions } from "./references.js";
import { fenceLength, headingLevel, headingText, isThematicBreak, underlineLevel } from "./starts.js";
import { addBlock, closeContainers, endList, levelOf, type Scan } from "./state.js";
import { beginTable } from "./table-starts.js";

/** "text": the rest of the line belongs to a paragraph or table; "done": the line has been read. */
export type Outcome = "text" | "done";

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
      if (code === 58) return skipDirective(scan, depth);
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

/** A line like "::: note" only opens or closes a box around text. */
function skipDirective(scan: Scan, depth: number): boolean {
  if (!scan.raw.startsWith(":::", scan.cursor.at)) return false;
  closeContainers(scan, depth);
  endList(scan);
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
  // Definitions are no heading: what looks like their underline is a rule of its own.
  if (takeDefinitions(scan.raw, block.lines, new Set()) * 2 === block.lines.length) return false;
  block.kind = "heading";
  block.level = scan.containers.length === 0 ? level : 0;
  endList(scan);
  return true;
}
