import type { Block, BlockContext, BlockKind } from "./document.js";
import type { CleanText } from "./prose.js";
import { sentencesOf } from "./sentences.js";

/** A block as a reader finds it, before it knows the headings above it. */
export interface Leaf {
  readonly clean: CleanText;
  readonly kind: BlockKind;
  /** 1 to 6 for a heading that opens a section, otherwise 0. */
  readonly level: number;
  readonly leadIn: string | null;
  readonly rowHead: string | null;
  readonly columnHead: string | null;
  readonly paragraph: number;
}

/** Gives every block the headings above it: the document's title first, then from the outermost in. */
export function outline(leaves: readonly Leaf[], title: string | null): Block[] {
  const blocks: Block[] = [];
  const open: { level: number; text: string }[] = [];
  let titleSeen = false;
  let bare = contextOf(headingsOf(title, open), null);
  for (const leaf of leaves) {
    if (leaf.level === 0) {
      const plain = leaf.leadIn === null && leaf.rowHead === null && leaf.columnHead === null;
      blocks.push(blockOf(leaf, plain ? bare : contextOf(bare.headings, leaf)));
      continue;
    }
    while (open.length > 0 && (open[open.length - 1]?.level ?? 0) >= leaf.level) open.pop();
    if (!titleSeen && leaf.clean.text === title) {
      // The heading that is the title stands above everything, whatever its level.
      titleSeen = true;
      open.length = 0;
      blocks.push(blockOf(leaf, contextOf([], null)));
    } else {
      blocks.push(blockOf(leaf, contextOf(headingsOf(title, open), null)));
      open.push({ level: leaf.level, text: leaf.clean.text });
    }
    bare = contextOf(headingsOf(title, open), null);
  }
  return blocks;
}

/** The first heading of the first rank. */
export function titleAmong(leaves: readonly Leaf[]): string | null {
  for (const leaf of leaves) if (leaf.level === 1) return leaf.clean.text;
  return null;
}

/** A longer sentence leads in with its end only. */
const LONGEST_LEAD_IN = 1000;

/**
 * The sentence at the end of `text` that leads into what follows ("Amazon will pay:"), or null when `text` does not
 * end in a colon.
 */
export function leadInOf(text: string): string | null {
  const end = text.slice(-LONGEST_LEAD_IN).trimEnd();
  if (!end.endsWith(":") && !end.endsWith("：")) return null;
  const last = sentencesOf(end).at(-1);
  return last === undefined ? null : end.slice(last.start, last.end);
}

function headingsOf(title: string | null, open: readonly { text: string }[]): string[] {
  const texts = open.map((heading) => heading.text);
  return title === null ? texts : [title, ...texts];
}

function contextOf(
  headings: readonly string[],
  leaf: Pick<Leaf, "leadIn" | "rowHead" | "columnHead"> | null,
): BlockContext {
  return {
    headings,
    leadIn: leaf?.leadIn ?? null,
    rowHead: leaf?.rowHead ?? null,
    columnHead: leaf?.columnHead ?? null,
  };
}

function blockOf(leaf: Leaf, context: BlockContext): Block {
  const { kind, paragraph } = leaf;
  const { text, start, end, runs } = leaf.clean;
  return { kind, text, start, end, runs, context, paragraph };
}
