/** Markdown as blocks of clean prose: CommonMark with GitHub's tables, footnotes, task lists and struck text. */
import { type Cell, tableLeadIn, tableLeaves } from "../cells.js";
import { readFragment } from "../html/read.js";
import type { Leaf } from "../outline.js";
import { leadInOf } from "../outline.js";
import { type CleanText, finishProse, keep, put, startProse, trimEnd } from "../prose.js";
import { frontMatterOf } from "./front-matter.js";
import { hasMarkup, type InlineSource, readInline } from "./inline.js";
import type { RawBlock } from "./raw-block.js";
import { takeDefinitions } from "./references.js";
import { scanBlocks } from "./scan.js";

/** What a reader makes of a file. */
export interface Reading {
  readonly leaves: Leaf[];
  /** The title that the file's metadata give. */
  readonly title: string | null;
}

/** Reads Markdown. `mdx`: paragraphs of `import` and `export` are code. */
export function readMarkdown(raw: string, mdx = false): Reading {
  const matter = frontMatterOf(raw);
  const blocks = scanBlocks(raw, matter?.end ?? 0, matter?.paragraphs ?? 0);
  const labels = new Set<string>();
  for (const block of blocks) prepare(raw, block, labels, mdx);
  const leaves: Leaf[] = [];
  for (const block of blocks) {
    if (block.kind === "html") {
      const [start, end] = block.lines as [number, number];
      const found = readFragment(raw, start, end, block.paragraph, tableLead(block));
      for (const leaf of found) leaves.push(leaf);
    } else if (block.kind === "table") {
      for (const leaf of readTable(raw, block, labels)) leaves.push(leaf);
    } else if (block.lines.length > 0) {
      const clean = readLines(raw, block.lines, labels);
      block.text = clean.text;
      if (clean.text.trim() !== "") leaves.push(leafOf(block, clean));
    }
  }
  return { leaves, title: matter?.title ?? null };
}

/** Takes off a paragraph what is no prose: link definitions, the mark of an alert, MDX's code. */
function prepare(raw: string, block: RawBlock, labels: Set<string>, mdx: boolean): void {
  if (block.kind === "html" || block.kind === "table" || block.kind === "heading") return;
  if (block.lines.length === 0) return;
  const [start, end] = block.lines as [number, number];
  if (raw.charCodeAt(start) === 91) {
    const taken = takeDefinitions(raw, block.lines, labels);
    if (taken > 0) block.lines.splice(0, taken * 2);
    else if (block.kind === "quote" && /^\[![a-z]+\]$/i.test(raw.slice(start, Math.min(end, start + 20)))) {
      block.lines.splice(0, 2);
    }
  } else if (block.kind === "paragraph" && isBoldHeading(raw, block)) {
    block.kind = "heading";
    block.level = LOWEST_LEVEL;
  } else if (mdx && block.kind === "paragraph" && /^(?:import|export)\s/.test(raw.slice(start, start + 8))) {
    block.lines = [];
  }
}

/** A line all in bold, above text, is a heading below all others. */
const LOWEST_LEVEL = 6;
const LONGEST_BOLD = 100;

function isBoldHeading(raw: string, { lines }: RawBlock): boolean {
  const [start, end] = lines as [number, number];
  if (lines.length !== 2 || end - start > LONGEST_BOLD || raw.charCodeAt(start) !== 42) return false;
  return /^\*\*[^*\s][^*]*[^*\s.,:;!?…]\*\*$/.test(raw.slice(start, end));
}

function leafOf(block: RawBlock, clean: CleanText): Leaf {
  return {
    clean,
    kind: block.kind as Leaf["kind"],
    level: block.kind === "heading" ? block.level : 0,
    leadIn: block.kind === "item" ? itemLead(block) : null,
    rowHead: null,
    columnHead: null,
    paragraph: block.paragraph,
  };
}

/** Before a list only a sentence with a colon leads in; an item always leads into the list within it. */
function itemLead({ lead }: RawBlock): string | null {
  if (lead === null || lead.text === "") return null;
  return leadInOf(lead.text) ?? (lead.kind === "item" ? lead.text : null);
}

function tableLead({ lead }: RawBlock): string | null {
  return lead === null ? null : tableLeadIn(lead.text, leadInOf(lead.text));
}

function readTable(raw: string, block: RawBlock, labels: ReadonlySet<string>): Leaf[] {
  const cells: Cell[] = [];
  for (const [row, { cells: bounds, paragraph }] of block.rows.entries()) {
    for (let at = 0; at < bounds.length; at += 2) {
      const clean = readLines(raw, bounds.slice(at, at + 2), labels);
      if (clean.text.trim() === "") continue;
      cells.push({ clean, row, column: at / 2, columns: 1, rows: 1, head: row === 0, paragraph });
    }
  }
  return tableLeaves(cells, tableLead(block));
}

/** Reads the lines of one block; between two of them stands one blank. */
function readLines(raw: string, lines: readonly number[], labels: ReadonlySet<string>): CleanText {
  const [start, end] = lines as [number, number];
  if (lines.length === 2) {
    const text = raw.slice(start, end);
    if (!hasMarkup(text)) return { text, start, end, runs: null };
    const prose = startProse();
    readInline(raw, { text, map: [0, start] }, labels, prose);
    trimEnd(prose);
    return finishProse(prose);
  }
  const prose = startProse();
  const input = joinLines(raw, lines);
  if (hasMarkup(input.text)) {
    readInline(raw, input, labels, prose);
    trimEnd(prose);
    return finishProse(prose);
  }
  for (let at = 0; at < lines.length; at += 2) {
    if (at > 0) put(prose, " ", lines[at - 1] as number, lines[at] as number);
    keep(prose, raw, lines[at] as number, lines[at + 1] as number);
  }
  return finishProse(prose);
}

function joinLines(raw: string, lines: readonly number[]): InlineSource {
  const texts: string[] = [];
  const map: number[] = [];
  let length = 0;
  for (let at = 0; at < lines.length; at += 2) {
    const [start, end] = [lines[at] as number, lines[at + 1] as number];
    map.push(length, start);
    texts.push(raw.slice(start, end));
    length += end - start + 1;
  }
  return { text: texts.join("\n"), map };
}
