/** Where the scan of Markdown's blocks stands. */
import type { Container, Cursor, Level } from "./containers.js";
import type { RawBlock } from "./raw-block.js";

export interface Scan {
  readonly raw: string;
  readonly blocks: RawBlock[];
  readonly root: Level;
  readonly containers: Container[];
  readonly cursor: Cursor;
  /** Non-blank lines so far: the paragraph number of the line that is being read. */
  count: number;
  /** The paragraph that the next line may continue. */
  paragraph: RawBlock | null;
  /** The table that the next line may continue. */
  table: RawBlock | null;
  /** The fenced code, and the HTML block, that the next line may continue; `depth` counts their containers. */
  fence: { mark: number; length: number; depth: number } | null;
  html: { block: RawBlock; closing: RegExp | null; depth: number } | null;
}

/** The innermost open level. */
export function levelOf(scan: Scan): Level {
  return scan.containers[scan.containers.length - 1]?.level ?? scan.root;
}

/** The level that the innermost container stands in. */
export function parentOf(scan: Scan): Level {
  return scan.containers[scan.containers.length - 2]?.level ?? scan.root;
}

/** Closes all containers but the outer `kept`, and the paragraph with them. */
export function closeContainers(scan: Scan, kept: number): void {
  if (scan.containers.length === kept) return;
  scan.containers.length = kept;
  closeText(scan);
}

/** The next line continues neither a paragraph nor a table. */
export function closeText(scan: Scan): void {
  scan.paragraph = null;
  scan.table = null;
}

/** Adds a block to the level that is open; it ends a list there. */
export function addBlock(scan: Scan, block: RawBlock): void {
  endList(scan);
  scan.blocks.push(block);
}

/** Nothing leads over what has come here: code, a rule, a heading. */
export function endList(scan: Scan): void {
  const level = levelOf(scan);
  level.inList = false;
  level.before = null;
  closeText(scan);
}
