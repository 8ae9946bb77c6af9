/** What opening an element does to the page. */
import type { BlockKind } from "../document.js";
import { blockElements } from "./elements.js";
import {
  close,
  flush,
  innermost,
  listLead,
  type Open,
  type Page,
  push,
  type Spot,
  startTable,
  type Table,
} from "./page.js";
import { attributeOf, type Tag } from "./tokens.js";

const kinds: Readonly<Record<string, BlockKind>> = {
  blockquote: "quote",
  li: "item",
  dt: "item",
  dd: "item",
  td: "cell",
  th: "cell",
  caption: "caption",
  figcaption: "caption",
};

/** Elements that the start of another one of the group closes, and what they do not reach out of. */
const siblings: readonly { readonly names: readonly string[]; readonly within: ReadonlySet<string> }[] = [
  { names: ["li"], within: new Set(["ul", "ol", "menu"]) },
  { names: ["dt", "dd"], within: new Set(["dl"]) },
  { names: ["td", "th", "caption"], within: new Set(["tr", "table"]) },
  { names: ["tr"], within: new Set(["table"]) },
  { names: ["thead", "tbody", "tfoot"], within: new Set(["table"]) },
];

/** How far up an unclosed sibling is looked for. */
const REACH = 32;

/** A cell that claims more columns or rows than this has as many. */
const WIDEST = 1000;

/** Opens a block element: ends the block before it and remembers what its content takes over. */
export function openBlock(page: Page, tag: Tag): void {
  const { name } = tag;
  flush(page);
  if (innermost(page).name === "p" && name !== "br") close(page, "p");
  closeSiblings(page, name);
  const parent = innermost(page);
  const level = headingLevel(name);
  const leadIn = name === "ul" || name === "ol" || name === "dl" ? listLead(page) : parent.leadIn;
  const open: Open = {
    name,
    kind: level > 0 ? "heading" : (kinds[name] ?? (parent.kind === "heading" ? "paragraph" : parent.kind)),
    level,
    leadIn: name === "dd" ? page.lastText || leadIn : leadIn,
    cell: parent.cell,
    region: regionOf(page, tag, parent),
    inHeader: parent.inHeader || (page.whole && name === "header" && parent.region === 0),
  };
  if (level > 0) layOut(page);
  push(page, name === "table" ? openTable(page, tag, open) : inTable(page, tag, open));
}

/** True for elements that stand in a line of text. */
export function isInline(name: string): boolean {
  return !blockElements.has(name);
}

function headingLevel(name: string): number {
  return name.length === 2 && name[0] === "h" && name >= "h1" && name <= "h6" ? Number(name[1]) : 0;
}

function closeSiblings(page: Page, name: string): void {
  const group = siblings.find(({ names }) => names.includes(name));
  if (group === undefined) return;
  const { stack } = page;
  for (let at = stack.length - 1; at > 0 && at > stack.length - REACH; at--) {
    const open = stack[at] as Open;
    if (group.within.has(open.name)) return;
    if (group.names.includes(open.name)) {
      close(page, open.name);
      return;
    }
  }
}

function regionOf(page: Page, tag: Tag, parent: Open): number {
  const article = tag.name === "article" || tag.name === "main" || isArticleBody(page, tag);
  if (!article) return parent.region;
  page.regions.push({ name: tag.name, parent: parent.region });
  return page.regions.length - 1;
}

function isArticleBody({ raw }: Page, tag: Tag): boolean {
  if (tag.end - tag.attributes < 10) return false;
  return (
    attributeOf(raw, tag, "role") === "main" || /articleBody/i.test(attributeOf(raw, tag, "itemprop") ?? "")
  );
}

function openTable(page: Page, tag: Tag, open: Open): Open {
  layOut(page);
  const presents = attributeOf(page.raw, tag, "role") === "presentation";
  page.tables.push(startTable(page, presents));
  return { ...open, cell: null, kind: "paragraph" };
}

/** Tables that have headings or other tables in them lay out the page. */
function layOut({ tables }: Page): void {
  for (let at = tables.length - 1; at >= 0; at--) {
    const table = tables[at] as Table;
    if (table.layout) return;
    table.layout = true;
  }
}

function inTable(page: Page, tag: Tag, open: Open): Open {
  const table = page.tables[page.tables.length - 1];
  if (table === undefined) return kinds[tag.name] === "cell" ? { ...open, kind: "paragraph" } : open;
  switch (tag.name) {
    case "thead":
    case "tbody":
    case "tfoot":
      table.inHead = tag.name === "thead";
      return open;
    case "tr":
      table.row++;
      table.column = 0;
      return open;
    case "td":
    case "th":
      return { ...open, cell: spotOf(page, tag, table) };
    default:
      return open;
  }
}

function spotOf(page: Page, tag: Tag, table: Table): Spot {
  if (table.row < 0) table.row = 0;
  const { row, free } = table;
  while (table.column < WIDEST && (free[table.column] ?? 0) > row) table.column++;
  const columns = spanOf(page, tag, "colspan");
  const rows = spanOf(page, tag, "rowspan");
  const column = table.column;
  const last = Math.min(column + columns, WIDEST);
  if (rows > 1) for (let at = column; at < last; at++) free[at] = row + rows;
  table.column = last;
  const scope = tag.name === "th" ? attributeOf(page.raw, tag, "scope") : null;
  const head = table.inHead || (tag.name === "th" && scope !== "row" && (row === 0 || scope === "col"));
  return { table, row, column, columns, rows, head };
}

function spanOf({ raw }: Page, tag: Tag, name: string): number {
  if (tag.end - tag.attributes < 3) return 1;
  const value = Number.parseInt(attributeOf(raw, tag, name) ?? "1", 10);
  return value >= 1 ? Math.min(value, WIDEST) : 1;
}
