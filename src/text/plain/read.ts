/** Plain text as blocks: one paragraph a line, or wrapped lines joined; headings, items and pipe tables by their look. */
import { type Cell, tableLeadIn, tableLeaves } from "../cells.js";
import { cellsOf, delimiterColumns } from "../markdown/tables.js";
import type { Leaf } from "../outline.js";
import { leadInOf } from "../outline.js";
import { type CleanText, finishProse, keep, put, startProse } from "../prose.js";
import { type PlainLine, plainLines } from "./lines.js";
import { isWrapped, runsOn, wrapWidth } from "./wrapping.js";

/** A heading is no longer than this, and what it stands over is mostly longer. */
const LONGEST_HEADING = 120;

export function readPlain(raw: string): { leaves: Leaf[]; title: string | null } {
  const lines = plainLines(raw);
  const width = wrapWidth(lines);
  const leaves: Leaf[] = [];
  let list: string | null = null;
  let inList = false;
  let titled = false;
  for (let at = 0; at < lines.length; ) {
    const rows = tableRows(raw, lines, at);
    if (rows > 0) {
      const above = leaves[leaves.length - 1];
      const lead =
        above === undefined || above.level > 0
          ? null
          : tableLeadIn(above.clean.text, leadInOf(above.clean.text));
      for (const leaf of readTable(raw, lines.slice(at, at + rows), lead)) leaves.push(leaf);
      at += rows;
      inList = false;
      continue;
    }
    let next = at + 1;
    while (next < lines.length && goesOn(raw, ...pair(lines, next), width)) next++;
    const first = lines[at] as PlainLine;
    const isItem = first.item >= 0;
    const level = !isItem && next === at + 1 && isHeading(raw, lines, at) ? (titled || at > 0 ? 2 : 1) : 0;
    if (isItem && !inList) {
      const above = leaves[leaves.length - 1];
      list = above === undefined || above.level > 0 ? null : leadInOf(above.clean.text);
    }
    inList = isItem;
    if (level === 1) titled = true;
    leaves.push(leafOf(first, cleanLines(raw, lines, at, next), level, isItem ? list : null));
    at = next;
  }
  return { leaves, title: null };
}

/** Wrapped at the width of the text; or, in a text too short to have one, in the middle of a sentence. */
function goesOn(raw: string, line: PlainLine, next: PlainLine, width: number): boolean {
  if (width > 0) return isWrapped(raw, line, next, width);
  return runsOn(raw, line, next);
}

function pair(lines: readonly PlainLine[], next: number): [PlainLine, PlainLine] {
  return [lines[next - 1] as PlainLine, lines[next] as PlainLine];
}

function leafOf(first: PlainLine, clean: CleanText, level: number, leadIn: string | null): Leaf {
  const kind = level > 0 ? "heading" : first.item >= 0 ? "item" : "paragraph";
  return { clean, kind, level, leadIn, rowHead: null, columnHead: null, paragraph: first.paragraph };
}

/** The lines from `at` up to `next` as one text, without the bullet. */
function cleanLines(raw: string, lines: readonly PlainLine[], at: number, next: number): CleanText {
  const first = lines[at] as PlainLine;
  const start = first.item >= 0 ? first.item : first.start;
  if (next === at + 1) return { text: raw.slice(start, first.end), start, end: first.end, runs: null };
  const prose = startProse();
  keep(prose, raw, start, first.end);
  for (let other = at + 1; other < next; other++) {
    const line = lines[other] as PlainLine;
    put(prose, " ", prose.end, line.start);
    keep(prose, raw, line.start, line.end);
  }
  return finishProse(prose);
}

/** A short line of its own that is no sentence, with text below it. */
function isHeading(raw: string, lines: readonly PlainLine[], at: number): boolean {
  const line = lines[at] as PlainLine;
  const length = line.end - line.start;
  const next = lines[at + 1];
  if (length > LONGEST_HEADING || next === undefined) return false;
  const text = raw.slice(line.start, line.end);
  if (!/^["“‘'(]?[\p{Lu}\p{Lt}\p{Lo}\d$€£]/u.test(text) || /[,;:.…!]["”’)]*$/.test(text)) return false;
  if (/[.!?] \p{Lu}/u.test(text.replace(/\b(?:[A-Z]\.)+|\b(?:vs|Inc|Corp|Co|No|St|Mr|Dr)\./g, "")))
    return false;
  if (at > 0 && SPOKEN.test(text)) return false;
  if (at === 0)
    return lines.slice(1, 4).some((other) => other.apart || other.end - other.start > LONGEST_HEADING);
  // "Jane Doe, chief executive" under what she said.
  const previous = lines[at - 1] as PlainLine;
  if (text.includes(",") && /["”’]$/.test(raw.slice(previous.start, previous.end))) return false;
  // Over a list or a longer paragraph; two short lines one under the other are no headings.
  if (next.item >= 0 || (line.apart && next.apart)) return true;
  return next.end - next.start > (line.apart ? length : LONGEST_HEADING);
}

/** "Q: How much is that?", "HOST: Who pays?", "Q41 Ms Roe: And then?": a turn of a conversation, though it ends in no stop. */
const SPOKEN =
  /^(?:Q\d*|A\d*|[A-Z][A-Z.'\u2019 -]{2,30}|(?:Q\d+ )?(?:Mr|Mrs|Ms|Dr|Prof)\.? [^:]{1,40}|Q\d+ [^:]{1,40}|Host|Guest|Interviewer|Moderator|Analyst|Reporter|Presenter|Operator)(?: \([^():]{1,40}\))?: .*\?["\u201D\u2019)]*$/;

/** How many lines from `at` on are rows of a table with "|" between its cells. */
function tableRows(raw: string, lines: readonly PlainLine[], at: number): number {
  let rows = 0;
  for (let next = at; next < lines.length; next++) {
    const line = lines[next] as PlainLine;
    if (next > at && line.apart) break;
    const bordered = raw.charCodeAt(line.start) === 124;
    if (!bordered && !raw.slice(line.start, line.end).includes(" | ")) break;
    rows++;
  }
  return rows >= 2 ? rows : 0;
}

function readTable(raw: string, lines: readonly PlainLine[], leadIn: string | null): Leaf[] {
  const cells: Cell[] = [];
  let row = 0;
  for (const { start, end, paragraph } of lines) {
    if (delimiterColumns(raw, start, end) > 0) continue;
    const bounds = cellsOf(raw, start, end);
    for (let at = 0; at < bounds.length; at += 2) {
      const [from, to] = [bounds[at] as number, bounds[at + 1] as number];
      if (to <= from) continue;
      const clean = { text: raw.slice(from, to), start: from, end: to, runs: null };
      cells.push({ clean, row, column: at / 2, columns: 1, rows: 1, head: row === 0, paragraph });
    }
    row++;
  }
  return tableLeaves(cells, leadIn);
}
