/** Containers that begin in a line of Markdown: quotes, list items, footnotes. */
import { enterQuote, newLevel, skipIndent } from "./containers.js";
import { isThematicBreak, isTypedBullet, markerAt, trimEndOf } from "./starts.js";
import { closeContainers, closeText, levelOf, type Scan } from "./state.js";
import { startsTable } from "./table-starts.js";

/** Deeper nesting is read as text; no draft comes near. */
const DEEPEST = 100;

/** A quote, item or footnote that begins here. */
export function enterContainer(scan: Scan, depth: number, code: number, end: number): boolean {
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
