/** The state of reading a page: what is open, and what has been found so far. */
import { type Cell, tableLeadIn } from "../cells.js";
import type { BlockKind } from "../document.js";
import { leadInOf } from "../outline.js";
import { type CleanText, finishProse, type Prose, startProse, trimEnd } from "../prose.js";

/** An element that is open, with what its content takes over from it. */
export interface Open {
  readonly name: string;
  readonly kind: BlockKind;
  /** Of a heading. */
  readonly level: number;
  /** Of what is in a list. */
  readonly leadIn: string | null;
  /** The table cell it is in. */
  readonly cell: Spot | null;
  /** The innermost `article` or `main` it is in, by number; 0 outside. */
  readonly region: number;
  /** True in the head of the page, above the article. */
  readonly inHeader: boolean;
}

/** A table that is being read. */
export interface Table {
  readonly cells: Cell[];
  leadIn: string | null;
  row: number;
  column: number;
  /** For each column, the first row that no cell from above reaches into. */
  readonly free: number[];
  inHead: boolean;
  /** True once it turns out to lay out the page rather than to list data. */
  layout: boolean;
}

/** The place of a cell in its table. */
export interface Spot {
  readonly table: Table;
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly head: boolean;
}

/** A block that has been found; for a cell, `spot` leads to its table and `index` to its place among the cells. */
export interface Found {
  readonly clean: CleanText;
  readonly kind: BlockKind;
  readonly level: number;
  readonly leadIn: string | null;
  readonly paragraph: number;
  readonly region: number;
  readonly spot: Spot | null;
  readonly index: number;
  /** How many of its characters are in links. */
  readonly linked: number;
}

export interface Page {
  readonly raw: string;
  /** True for a file of its own, false for a stretch of HTML in Markdown. */
  readonly whole: boolean;
  readonly paragraphAt: (offset: number) => number;
  readonly stack: Open[];
  /** How many of each element are open. */
  readonly counts: Map<string, number>;
  readonly tables: Table[];
  /** For each region the one around it; the first stands for the page. */
  readonly regions: { readonly name: string; readonly parent: number }[];
  readonly found: Found[];
  prose: Prose;
  /** True while a further blank would be one too many. */
  endsBlank: boolean;
  endsBreak: boolean;
  /** The text of the last block, where it may lead into a list or table. */
  lastText: string;
  links: number;
  linked: number;
  /** Elements that were too large to be dropped. */
  kept: number;
  metaTitle: string | null;
  titleElement: string | null;
}

export function startPage(
  raw: string,
  whole: boolean,
  paragraphAt: (offset: number) => number,
  leadIn: string | null,
): Page {
  const root: Open = {
    name: "",
    kind: "paragraph",
    level: 0,
    leadIn,
    cell: null,
    region: 0,
    inHeader: false,
  };
  return {
    raw,
    whole,
    paragraphAt,
    stack: [root],
    counts: new Map(),
    tables: [],
    regions: [{ name: "", parent: 0 }],
    found: [],
    prose: startProse(),
    endsBlank: true,
    endsBreak: false,
    lastText: leadIn ?? "",
    links: 0,
    linked: 0,
    kept: 0,
    metaTitle: null,
    titleElement: null,
  };
}

/** The innermost open element. */
export function innermost(page: Page): Open {
  return page.stack[page.stack.length - 1] as Open;
}

export function push(page: Page, open: Open): void {
  page.stack.push(open);
  page.counts.set(open.name, (page.counts.get(open.name) ?? 0) + 1);
}

/** Closes the innermost element of that name and all within it. */
export function close(page: Page, name: string): void {
  if ((page.counts.get(name) ?? 0) === 0) return;
  for (;;) {
    const open = page.stack.pop() as Open;
    page.counts.set(open.name, (page.counts.get(open.name) ?? 1) - 1);
    if (open.name === "table") page.tables.pop();
    if (open.name === name) return;
  }
}

/** Ends the block that is being read. */
export function flush(page: Page): void {
  const { prose, linked } = page;
  page.endsBlank = true;
  page.endsBreak = false;
  page.linked = 0;
  if (prose.start < 0) return;
  page.prose = startProse();
  trimEnd(prose);
  if (prose.text.trim() === "") return;
  const open = innermost(page);
  if (open.inHeader && open.level === 0) return;
  const clean = finishProse(prose);
  const paragraph = page.paragraphAt(clean.start);
  const spot = open.cell;
  let index = 0;
  if (spot !== null && open.level === 0) {
    const { table, row, column, columns, rows, head } = spot;
    index = table.cells.length;
    table.cells.push({ clean, row, column, columns, rows, head, paragraph });
  }
  const { kind, level, leadIn, region } = open;
  page.found.push({
    clean,
    kind,
    level,
    leadIn,
    paragraph,
    region,
    spot: level > 0 ? null : spot,
    index,
    linked,
  });
  if (kind === "caption" && page.tables.length > 0) {
    const table = page.tables[page.tables.length - 1] as Table;
    if (spot === null || spot.table !== table) table.leadIn = clean.text;
  }
  page.lastText = level > 0 ? "" : clean.text;
}

/** What leads into a list that begins now: a sentence with a colon, or the item it stands in. */
export function listLead(page: Page): string | null {
  const { lastText } = page;
  if (lastText === "") return null;
  return leadInOf(lastText) ?? (innermost(page).kind === "item" ? lastText : null);
}

export function startTable(page: Page, layout: boolean): Table {
  const table: Table = {
    cells: [],
    leadIn: tableLeadIn(page.lastText, leadInOf(page.lastText)),
    row: -1,
    column: 0,
    free: [],
    inHead: false,
    layout,
  };
  page.lastText = "";
  return table;
}
